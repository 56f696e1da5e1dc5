import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The authority that signed the certificate, which a browser has to trust. */
  readonly authority: string;
}

/** Days for which a certificate made here is good: Microsoft's tool's own choice. */
const DAYS = 30;

/**
 * A certificate for https://localhost that this computer trusts. Where Excel runs, Microsoft's tool makes it and asks
 * the person to trust it; an older one that is still good is used again. Throws when the person declines.
 */
export async function trustedCertificates(): Promise<Omit<Certificates, 'authority'>> {
  const { cert, key } = await getHttpsServerOptions(DAYS);
  return { cert, key };
}

/**
 * A certificate for https://localhost in `folder`, made where there is none younger than 30 days. Nothing is told to
 * trust it: on a computer without Excel that is left to the person, because it may well be the wrong computer.
 */
export async function ownCertificates(folder: string, now: Date): Promise<Certificates> {
  const [authority, cert, key] = ['authority.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [string, string, string];
  if (!(await isYoung(cert, now))) {
    // The tool writes nothing where an authority already stands, however old it is.
    await rm(folder, { recursive: true, force: true });
    await generateCertificates(authority, cert, key, DAYS);
  }
  return { authority, cert: await readFile(cert), key: await readFile(key) };
}

async function isYoung(file: string, now: Date): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(file);
    // A day less, so that it does not run out while it is being used.
    return now.getTime() - mtimeMs < (DAYS - 1) * 24 * 60 * 60 * 1000;
  } catch (trouble) {
    if ((trouble as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw trouble;
  }
}
