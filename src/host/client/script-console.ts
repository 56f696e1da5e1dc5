type Say = (...values: unknown[]) => void;

/** A console for scripts that says of Excel's objects what was loaded of them, and not how the client is made. */
export function scriptConsole(console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug' | 'table'>): Record<string, Say> {
  const plainly = (say: Say): Say => (...values) => say(...values.map(plain));
  return {
    log: plainly(console.log),
    info: plainly(console.info),
    warn: plainly(console.warn),
    error: plainly(console.error),
    debug: plainly(console.debug),
    trace: plainly(console.error),
    dir: plainly(console.log),
    group: plainly(console.log),
    groupEnd: () => undefined,
    table: (value) => console.table(plain(value)),
  };
}

/** Client objects have a path to their place in the workbook. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('_objectPath' in value) || !('toJSON' in value)) return value;
  return typeof value.toJSON === 'function' ? (value.toJSON as () => unknown)() : value;
}
