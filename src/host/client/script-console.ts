import type { ClientWindow } from './client-window';

type Say = (...values: unknown[]) => void;

/** A console for scripts that says of Excel's objects what was loaded of them, and not how the client is made. */
export function scriptConsole(console: Console): ClientWindow {
  const plainly = (say: Say): Say => (...values) => say.call(console, ...values.map((value) => plain(value)));
  return {
    log: plainly(console.log),
    info: plainly(console.info),
    warn: plainly(console.warn),
    error: plainly(console.error),
    debug: plainly(console.debug),
    trace: plainly(console.error),
    dir: (value: unknown) => console.log(plain(value)),
    dirxml: plainly(console.log),
    table: (value: unknown, columns?: string[]) => console.table(plain(value), columns),
    assert: (holds: unknown, ...values: unknown[]) => console.assert(Boolean(holds), ...values.map((value) => plain(value))),
    group: plainly(console.group),
    groupCollapsed: plainly(console.group),
    groupEnd: () => console.groupEnd(),
    count: (label?: string) => console.count(label),
    countReset: (label?: string) => console.countReset(label),
    time: (label?: string) => console.time(label),
    timeLog: (label?: string, ...values: unknown[]) => console.timeLog(label, ...values.map((value) => plain(value))),
    timeEnd: (label?: string) => console.timeEnd(label),
    clear: () => undefined,
  };
}

/** Client objects, also within arrays and plain objects, as what was loaded of them; anything else as it is. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  // Client objects have a path to their place in the workbook.
  if ('_objectPath' in value && 'toJSON' in value && typeof value.toJSON === 'function') return (value.toJSON as () => unknown)();
  if (Array.isArray(value)) return changed(value, value.map((item) => plain(item, depth + 1)));
  // The script's own plain objects have the prototype of its own window.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
  if ('constructor' in value && typeof value.constructor === 'function' && value.constructor.name !== 'Object') return value;
  const entries = Object.entries(value);
  const written = entries.map(([, item]) => plain(item, depth + 1));
  return written.some((item, index) => item !== entries[index]?.[1]) ? Object.fromEntries(entries.map(([key], index) => [key, written[index]])) : value;
}

const DEEPEST = 4;

/** The very same array where nothing in it had to be written otherwise. */
function changed(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.some((item, index) => item !== before[index]) ? after : before;
}
