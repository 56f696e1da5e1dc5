import { runCommandLine } from './run-command-line';

// Whoever reads only the beginning, as `head` does, wants no complaint about the rest.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** `npm run --silent sig -- <command> …` */
void runCommandLine(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  now: () => new Date(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
