import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../../..');

describe('npm start, once built', () => {
  test('says where the workbench is', async () => {
    const { port } = await freePort();
    const said = await start({ PORT: String(port) }, 'Ctrl+C');
    expect(said).toContain(`The workbench is ready at http://localhost:${port}/`);
    expect(said).not.toContain('taken');
  });

  test('goes to the next free port and says so when the wanted one is taken', async () => {
    const { port, server } = await takenPort();
    try {
      const said = await start({ PORT: String(port) }, 'Ctrl+C');
      const chosen = Number(/localhost:(\d+)/.exec(said)?.[1]);
      expect(chosen).toBeGreaterThan(port);
      expect(said).toContain(`Port ${port} is taken, so the workbench is on port ${chosen}.`);
    } finally {
      server.close();
    }
  });

  test('refuses a PORT that is none, in one sentence', async () => {
    expect(await start({ PORT: 'four thousand' }, 'four thousand')).toBe('PORT must be a number from 0 to 65535, not "four thousand".\n');
  });
});

/** What the program has said by the time that it says `last`; it is then ended. */
function start(environment: Record<string, string>, last: string): Promise<string> {
  return new Promise((done, fail) => {
    const program = [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), join(PROJECT, 'src/host/workbench/start.ts')];
    const running = spawn(process.execPath, program, { env: { ...process.env, ...environment } });
    let said = '';
    const hear = (text: string): void => {
      said += text;
      if (said.includes(last)) running.kill();
    };
    running.stdout.setEncoding('utf8').on('data', hear);
    running.stderr.setEncoding('utf8').on('data', hear);
    running.on('error', fail).on('close', () => done(said));
  });
}

async function takenPort(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return { port: (server.address() as AddressInfo).port, server };
}

async function freePort(): Promise<{ port: number }> {
  const { port, server } = await takenPort();
  await new Promise((done) => server.close(done));
  return { port };
}
