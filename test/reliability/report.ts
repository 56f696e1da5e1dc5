/** `npm run reliability`: what the product survives, counted. It ends with 1 where something is lost. */
import { faultTable } from './fault-table';

async function report(): Promise<boolean> {
  const only = process.argv[2];
  return faultTable(only);
}

void report().then((isKept) => {
  process.exitCode = isKept ? 0 : 1;
});
