import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, serveOnFreePort, type RunningSite, type Site } from '../../../src/host/workbench/server';

const root = mkdtempSync(join(tmpdir(), 'server-'));
const site: Site = {
  mounts: [
    { path: '/', folder: join(root, 'site'), framing: "'self'" },
    { path: '/office-js/', folder: join(root, 'office') },
  ],
};
/** What `localhost` may mean on this machine: 127.0.0.1, and ::1 where there is IPv6. */
const loopbacks = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.filter(({ internal }) => internal).map(({ address }) => address));
let running: RunningSite;

beforeAll(async () => {
  for (const folder of ['site/assets', 'office']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site/index.html'), '<title>Home</title>');
  writeFileSync(join(root, 'site/taskpane.0123456789.js'), 'run()');
  writeFileSync(join(root, 'site/assets/a b.png'), 'picture');
  writeFileSync(join(root, 'site/strict.html'), `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"/>`);
  writeFileSync(join(root, 'office/office.js'), 'office()');
  writeFileSync(join(root, 'office/page.html'), '<title>Page</title>');
  running = (await serve(site, 0)) as RunningSite;
});

afterAll(async () => {
  await running.close();
  rmSync(root, { recursive: true });
});

describe('the workbench’s server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<title>Home</title>'],
    ['/index.html?_host_Info=Excel$Mac', 'text/html; charset=utf-8', '<title>Home</title>'],
    ['/taskpane.0123456789.js', 'text/javascript; charset=utf-8', 'run()'],
    ['/assets/a%20b.png', 'image/png', 'picture'],
    ['/office-js/office.js', 'text/javascript; charset=utf-8', 'office()'],
  ])('answers %s as %s', async (path, type, body) => {
    const answer = await fetchRaw(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/office-js/../../secret.txt', '/office-js/..%2f..%2fsecret.txt', '/%zz', '/index.html%00'])(
    'refuses %s',
    async (path) => {
      const { status, body } = await fetchRaw(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('secret');
    },
  );

  test.each(['/nothing', '/assets', '/assets/', '/office-js/nothing.js', '/index.html/more'])('does not find %s', async (path) => {
    expect(await fetchRaw(path)).toMatchObject({ status: 404 });
  });

  test.each([
    ['/strict.html', "default-src 'none'; script-src 'self'; frame-ancestors 'self'"],
    ['/', "frame-ancestors 'self'"],
    ['/office-js/page.html', undefined],
    ['/taskpane.0123456789.js', undefined],
  ])('sends the policy of the page %s as a header, and who may frame it: %s', async (path, policy) => {
    const { headers } = await fetchRaw(path);
    expect(headers['content-security-policy']).toBe(policy);
    const again = await fetchRaw(path, 'GET', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.headers['content-security-policy']]).toEqual([304, policy]);
  });

  test('only reads', async () => {
    expect(await fetchRaw('/', 'POST')).toMatchObject({ status: 405 });
    expect(await fetchRaw('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('lets a browser keep what can never change, and ask again for the rest', async () => {
    expect((await fetchRaw('/taskpane.0123456789.js')).headers['cache-control']).toContain('immutable');
    const page = await fetchRaw('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(await fetchRaw('/', 'GET', { 'if-none-match': page.headers.etag ?? '' })).toMatchObject({ status: 304, body: '' });
  });

  test.each([...loopbacks, '0.0.0.0'])('goes to the next port when the wanted one is taken on %s', async (host) => {
    const other = createServer().listen(0, host);
    await new Promise((done) => other.once('listening', done));
    const taken = (other.address() as AddressInfo).port;
    try {
      expect(await serve(site, taken)).toBe('port taken');
      const next = await serveOnFreePort(site, taken);
      expect(next.port).toBeGreaterThan(taken);
      await next.close();
    } finally {
      await new Promise((done) => other.close(done));
    }
  });
});

/** Asks with the path exactly as given: fetch() would tidy it first. */
function fetchRaw(path: string, method = 'GET', headers: IncomingHttpHeaders = {}): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((done, fail) => {
    ask({ host: '127.0.0.1', port: running.port, path, method, headers }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (text: string) => (body += text))
        .on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}
