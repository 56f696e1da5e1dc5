import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { serve, type Site } from '../host/workbench/server';
import { ownCertificates, trustedCertificates } from './certificates';
import { wayIntoExcel } from './way-into-excel';

/** The port that manifest.xml names. Excel asks there and nowhere else. */
const MANIFEST_PORT = 3000;

const PROJECT = resolve(__dirname, '../..');

/** `npm run start:excel`, once the pane is built: serves it by HTTPS until Ctrl+C and loads it into the Excel that is there. */
async function startExcel(): Promise<void> {
  const way = wayIntoExcel(process.platform, resolve(PROJECT, 'dist/manifest.xml'));
  const running = await serve(await site(way.kind === 'sideload'), MANIFEST_PORT);
  if (running === 'port taken')
    throw new Error(`Port ${MANIFEST_PORT} is taken, and the manifest names no other: end the program that uses it, then try again.`);
  console.log(`The pane is served at ${running.address}taskpane.html`);
  console.log('Stop it with Ctrl+C.');
  if (way.kind === 'upload') {
    console.log(way.sentence);
    return;
  }
  process.once('SIGINT', () => {
    runInShell(way.stop)
      .finally(() => running.close())
      .catch(report);
  });
  await runInShell(way.start);
}

async function site(excelIsHere: boolean): Promise<Site> {
  const mounts = [{ path: '/', folder: resolve(PROJECT, 'dist') }] as const;
  if (excelIsHere) return { mounts, tls: await trustedCertificates() };
  const { authority, ...tls } = await ownCertificates(resolve(PROJECT, 'out/certificates'), new Date());
  console.log(`The browser has to trust ${authority}, or be told once at the address below to go on.`);
  return { mounts, tls };
}

const runInShell = (command: string): Promise<void> =>
  new Promise((done, fail) => {
    spawn(command, { shell: true, stdio: 'inherit' })
      .on('error', fail)
      .on('close', (code) => (code === 0 ? done() : fail(new Error(`This ended with ${code ?? 'a signal'}: ${command}`))));
  });

function report(trouble: unknown): void {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 1;
}

startExcel().catch(report);
