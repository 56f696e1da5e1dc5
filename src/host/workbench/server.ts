import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerWithFile, type Mount } from './static-files';

export interface Site {
  readonly mounts: readonly Mount[];
  /** Certificate and key as PEM text; with them the site is served by HTTPS. */
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
}

export interface RunningSite {
  /** Such as `http://localhost:4000/`. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

const PROJECT = resolve(__dirname, '../../..');

/** The built workbench, with Microsoft's office.js served from where npm put it. */
export const workbenchSite: Site = {
  mounts: [
    { path: '/', folder: resolve(PROJECT, 'dist/workbench'), framing: "'self'" },
    { path: '/office-js/', folder: resolve(PROJECT, 'node_modules/@microsoft/office-js/dist') },
  ],
};

/** Serves the site on the first free port from `port` on, looking at twenty of them. Throws when none is free. */
export async function serveOnFreePort(site: Site, port: number): Promise<RunningSite> {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    const running = await serve(site, candidate);
    if (running !== 'port taken') return running;
  }
  throw new Error(`Ports ${port} to ${port + 19} are all taken. Set PORT to a free one.`);
}

/**
 * Serves the site to this machine only, on `port` (0 means any free one).
 * `localhost` means two addresses, and which of them a browser tries first differs: both are taken, or neither.
 */
export async function serve(site: Site, port: number): Promise<RunningSite | 'port taken'> {
  const answer: RequestListener = (request, response) => {
    answerWithFile(site.mounts, request, response).catch((trouble: unknown) => {
      // A browser that goes away in the middle of a file is no trouble of ours; all else is told where it can be seen.
      if ((trouble as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(trouble);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
  const first = await listen(newServer(site, answer), port, '127.0.0.1');
  if (typeof first === 'string') return 'port taken';
  const bound = (first.address() as AddressInfo).port;
  const second = await listen(newServer(site, answer), bound, '::1');
  if (second === 'port taken') {
    await close(first);
    // Any free port was asked for, and this one is free on one of the two addresses only.
    return port === 0 ? serve(site, 0) : 'port taken';
  }
  const servers = typeof second === 'string' ? [first] : [first, second];
  return {
    address: `${site.tls === undefined ? 'http' : 'https'}://localhost:${bound}/`,
    port: bound,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

const newServer = ({ tls }: Site, answer: RequestListener): Server =>
  tls === undefined ? createPlainServer(answer) : createSecureServer(tls, answer);

const listen = (server: Server, port: number, host: string): Promise<Server | 'port taken' | 'no such address'> =>
  new Promise((done, fail) => {
    server.once('error', (trouble: NodeJS.ErrnoException) => {
      if (trouble.code === 'EADDRINUSE') done('port taken');
      // A machine without IPv6 has no ::1, and its localhost then means 127.0.0.1 alone.
      else if (host === '::1' && (trouble.code === 'EADDRNOTAVAIL' || trouble.code === 'EAFNOSUPPORT')) done('no such address');
      else fail(trouble);
    });
    server.listen(port, host, () => done(server));
  });

const close = (server: Server): Promise<void> =>
  new Promise((done, fail) => {
    server.close((trouble) => (trouble === undefined ? done() : fail(trouble)));
    server.closeAllConnections();
  });
