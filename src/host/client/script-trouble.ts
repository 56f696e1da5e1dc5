import { inspect } from 'node:util';

/** Everything that helps to mend a script: Excel's code and message, the statement at fault, or the stack of any other error. */
export function describeTrouble(trouble: unknown): string {
  if (!isExcelTrouble(trouble)) return trouble instanceof Error ? (trouble.stack ?? trouble.message) : inspect(trouble);
  const { code, message, debugInfo } = trouble;
  return [`${code}: ${message}`, ...(debugInfo ? [`debugInfo: ${inspect(plainly(debugInfo), { depth: 5 })}`] : [])].join('\n');
}

interface ExcelTrouble {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: object;
}

/** The client's errors carry a code and what it knows of the statement. */
function isExcelTrouble(trouble: unknown): trouble is ExcelTrouble {
  return typeof trouble === 'object' && trouble !== null && 'code' in trouble && 'debugInfo' in trouble && typeof trouble.code === 'string';
}

/** Without the client's own functions among the facts. */
function plainly(debugInfo: object): object {
  return Object.fromEntries(Object.entries(debugInfo).filter(([, value]) => typeof value !== 'function'));
}
