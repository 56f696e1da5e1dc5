import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serve, workbenchSite, type RunningSite } from '../../src/host/workbench/server';

/** What mends a machine on which no browser is found. */
export const HOW_TO_GET_A_BROWSER =
  'No Chromium, Chrome or Edge was found: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.';

/** A headless browser of the machine's own, with switches of one's own. Close it when done. Throws, with what mends it, where there is none. */
export async function launchBrowser(...switches: string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_A_BROWSER);
  return chromium.launch({ executablePath, args: [...QUIET, ...switches], chromiumSandbox: process.getuid?.() !== 0 });
}

/** The built workbench on a free port of this machine. Close it when done. Throws where it has not been built. */
export async function serveWorkbench(): Promise<RunningSite> {
  const page = join(workbenchSite.mounts[0]?.folder ?? '', 'index.html');
  if (!existsSync(page)) throw new Error('The workbench is not built: run "npm run build:workbench" first.');
  const running = await serve(workbenchSite, 0);
  if (running === 'port taken') throw new Error('No port is free on this machine.');
  return running;
}

/** The path of a browser that speaks Chromium's protocol, or undefined. `CHROMIUM_PATH` comes before all others. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const told = environment.CHROMIUM_PATH;
  if (told !== undefined && told !== '') return existsSync(told) ? told : undefined;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((file) => existsSync(file));
}

/** Finds a browser, installing Debian's where that can be done without asking. Throws, with what mends it, otherwise. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (!process.env.CHROMIUM_PATH && existsSync('/etc/debian_version')) {
    console.log('No browser was found: installing Debian’s chromium.');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
      const [command = 'apt-get', ...args] = [...asRoot, 'apt-get', '-qq', ...step];
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(HOW_TO_GET_A_BROWSER);
  return installed;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
];

/** No graphics card, no first-run page, and nothing looked up on a network that may not be there. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
