import { runCommandLine } from './run-command-line';

/** `npm run --silent sig -- <command> …` */
void runCommandLine(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  now: () => new Date(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
