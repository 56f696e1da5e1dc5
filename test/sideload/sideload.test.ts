import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/host/workbench/server';
import { ownCertificates } from '../../src/sideload/certificates';
import { wayIntoExcel } from '../../src/sideload/way-into-excel';

describe('the way into Excel', () => {
  test.each(['win32', 'darwin'] as const)('is Microsoft’s loader on %s, and it takes the add-in out again', (platform) => {
    expect(wayIntoExcel(platform, '/a folder/manifest.xml')).toEqual({
      kind: 'sideload',
      start: expect.stringContaining('start "/a folder/manifest.xml" desktop --app excel') as string,
      stop: expect.stringContaining('stop "/a folder/manifest.xml"') as string,
    });
  });

  test('is one sentence where there is no Excel', () => {
    const way = wayIntoExcel('linux', '/folder/manifest.xml');
    expect(way).toEqual({ kind: 'upload', sentence: expect.stringContaining('Excel on the web') as string });
    expect(way.kind === 'upload' && way.sentence).toContain('/folder/manifest.xml');
  });
});

describe('the pane by HTTPS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sideload-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is served with a certificate for localhost that its authority vouches for', async () => {
    writeFileSync(join(folder, 'taskpane.html'), '<title>Pane</title>');
    const { authority, ...tls } = await ownCertificates(join(folder, 'certificates'), new Date());
    const running = await serve({ mounts: [{ path: '/', folder }], tls }, 0);
    if (running === 'port taken') throw new Error('A free port was asked for.');
    try {
      const ca = await readFile(authority);
      const body = await new Promise<string>((done, fail) => {
        get(`${running.address}taskpane.html`, { ca }, (response) => {
          response.setEncoding('utf8').on('data', done);
        }).on('error', fail);
      });
      expect(running.address).toMatch(/^https:\/\/localhost:\d+\/$/);
      expect(body).toBe('<title>Pane</title>');
    } finally {
      await running.close();
    }
  });

  test('uses its certificate again until it grows old', async () => {
    const certificates = join(folder, 'kept');
    const day = 24 * 60 * 60 * 1000;
    const first = await ownCertificates(certificates, new Date());
    const again = await ownCertificates(certificates, new Date(Date.now() + 20 * day));
    const renewed = await ownCertificates(certificates, new Date(Date.now() + 40 * day));
    expect(again.cert.equals(first.cert)).toBe(true);
    expect(renewed.cert.equals(first.cert)).toBe(false);
  });
});
