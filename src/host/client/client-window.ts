import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script, createContext } from 'node:vm';
import type { Timers } from './timers';

/** The address that the page of the client seems to have: it tells the client which Excel it is in. */
const PAGE = new URL('http://localhost/taskpane.html?_host_Info=Excel$Mac$16.00$en-GB$client$$disableLogging$0');
const SCRIPTS = 'http://localhost/office-js/';
const FOLDER = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));

export type ClientWindow = Record<string, unknown>;

/** Who calls the client: code outside of the window, or a script that runs within it. */
export type ClientUser = 'caller' | 'script';

/**
 * A window without a screen: as much of a page as Microsoft's client touches. Its scripts come from the package beside
 * `office.js`, never from the network.
 */
export function createClientWindow(timers: Timers, user: ClientUser): ClientWindow {
  const window: ClientWindow = {
    location: { ...partsOf(PAGE), toString: () => PAGE.href },
    navigator: { userAgent: 'Macintosh', appVersion: 'Macintosh', platform: 'MacIntel', language: 'en-GB' },
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    ...timers.globals,
    console,
    performance,
    crypto,
    queueMicrotask,
    structuredClone,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    atob,
    btoa,
    // What crosses over must be of the caller's own kind for `instanceof`; a script has the window's own.
    ...(user === 'caller' && { Error, Date, Promise }),
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  window.document = page((address) => runScript(window, address));
  for (const self of ['window', 'self', 'top', 'parent', 'globalThis']) window[self] = window;
  createContext(window);
  return window;
}

/** Runs Microsoft's loader, which fetches the rest. */
export function loadOffice(window: ClientWindow): void {
  runScript(window, `${SCRIPTS}office.js`);
}

/** Compiled once for the process: the client is 1.3 MB of JavaScript. */
const compiled = new Map<string, Script>();

/** @returns false for a script that the package does not hold, such as one that counts visitors. */
function runScript(window: ClientWindow, address: string): boolean {
  const file = address.startsWith(SCRIPTS) ? join(FOLDER, address.slice(SCRIPTS.length).replace(/\?.*/, '')) : '';
  if (file === '' || !existsSync(file)) return false;
  let script = compiled.get(file);
  if (!script) compiled.set(file, (script = new Script(readFileSync(file, 'utf8'), { filename: file })));
  script.runInContext(window);
  return true;
}

interface ScriptElement {
  src?: string;
  onload?: (event: object) => void;
  onerror?: (event: object) => void;
}

function page(run: (address: string) => boolean): object {
  const own = { ...element('script'), src: `${SCRIPTS}office.js` };
  const appendChild = (child: ScriptElement): ScriptElement => {
    const { src } = child;
    if (src !== undefined) queueMicrotask(() => (run(src) ? child.onload?.({}) : child.onerror?.({})));
    return child;
  };
  const head = { ...element('head'), appendChild };
  return {
    readyState: 'complete',
    URL: PAGE.href,
    cookie: '',
    scripts: [own],
    head,
    body: { ...element('body'), appendChild },
    documentElement: element('html'),
    createElement: element,
    getElementsByTagName: (name: string) => ({ script: [own], head: [head] })[name] ?? [],
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

function element(name: string): Record<string, unknown> {
  return {
    tagName: name.toUpperCase(),
    style: {},
    setAttribute(key: string, value: unknown) {
      this[key] = value;
    },
    getAttribute(key: string) {
      return this[key] ?? null;
    },
    appendChild: <T>(child: T): T => child,
    addEventListener: nothing,
  };
}

function storage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: unknown) => void entries.set(key, String(value)),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

function partsOf({ href, origin, protocol, host, hostname, port, pathname, search, hash }: URL): Record<string, string> {
  return { href, origin, protocol, host, hostname, port, pathname, search, hash };
}

function nothing(): void {
  return;
}
