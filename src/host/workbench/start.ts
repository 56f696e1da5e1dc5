import { spawn } from 'node:child_process';
import { serveOnFreePort, workbenchSite } from './server';

const USUAL_PORT = 4000;

/** `npm start`, once the workbench is built: serves it until Ctrl+C and says where. */
async function start(): Promise<void> {
  const wanted = portFrom(process.env.PORT);
  const { address, port } = await serveOnFreePort(workbenchSite, wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so the workbench is on port ${port}.`);
  console.log(`The workbench is ready at ${address}`);
  console.log('Stop it with Ctrl+C.');
  if (process.stdout.isTTY) openBrowser(address);
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return USUAL_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // A machine without a desktop has no opener. Nothing is lost: the address stands on the screen.
  opener.on('error', () => undefined);
  opener.unref();
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

start().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 1;
});
