import { inspect, types } from 'node:util';

/** Everything that helps to mend a script: Excel's code and message, the statement at fault, or where any other error arose. */
export function describeTrouble(trouble: unknown): string {
  if (!isExcelTrouble(trouble)) return types.isNativeError(trouble) ? describeError(trouble) : `Uncaught: ${inspect(trouble)}`;
  const { code, message, debugInfo } = trouble;
  return [`${code}: ${message}`, ...(debugInfo ? [`debugInfo: ${inspect(plainly(debugInfo), { depth: 5 })}`] : [])].join('\n');
}

/** What a script that cannot be read has wrong, with its line. */
export function describeSyntax(trouble: unknown, filename: string): string {
  if (!types.isNativeError(trouble)) return describeTrouble(trouble);
  const line = trouble.stack?.startsWith(`${filename}:`) ? /^:\d+/.exec(trouble.stack.slice(filename.length))?.[0] : undefined;
  const isModule = /\b(import|export)\b|import\.meta/.test(trouble.message);
  return `${filename}${line ?? ''}: ${trouble.message}.${isModule ? ` ${NO_MODULES}` : ''}`;
}

const NO_MODULES = 'A script is one plain file that needs no import or export: Excel, Office and OfficeExtension are there already.';

interface ExcelTrouble {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: object;
}

/** The client's errors carry a code and what it knows of the statement. */
function isExcelTrouble(trouble: unknown): trouble is ExcelTrouble {
  return typeof trouble === 'object' && trouble !== null && 'code' in trouble && 'debugInfo' in trouble && typeof trouble.code === 'string';
}

/** Without the places in the runner itself, which no script can mend. */
function describeError(error: Error): string {
  if ('code' in error && error.code === 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING') return `Error: import() is not there. ${NO_MODULES}`;
  const stack = error.stack ?? `${error.name}: ${error.message}`;
  return stack.split('\n').filter((line) => !RUNNER_PLACE.test(line)).join('\n');
}

const RUNNER_PLACE = /^ {4}at .*(\(|at |async )(node:|file:.*node_modules|.*\/src\/host\/|.*\/node_modules\/)/;

/** Without the client's own functions among the facts. */
function plainly(debugInfo: object): object {
  return Object.fromEntries(Object.entries(debugInfo).filter(([, value]) => typeof value !== 'function'));
}
