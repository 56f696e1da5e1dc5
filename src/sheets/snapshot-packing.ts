/**
 * Snapshots as short texts: JSON, deflated, in letters and digits, behind a head that says how it was packed and how long it
 * is, with a digest of the rest, so that whatever happens to a piece is found. Nothing else needs this file, so that the pane
 * loads it only when a report is compared or kept.
 */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { snapshotOf, type Snapshot } from '../domain/model/snapshot';
import { lettersOf, bytesOf } from './base64';
import { parseJson } from './parse-json';
import { inPieces, type PackedSnapshot } from './snapshot-entries';

export type Unpacked =
  | { readonly isReadable: true; readonly snapshot: Snapshot }
  | {
      readonly isReadable: false;
      /** `other-version`: whole, and packed or written as this version does not know it. */
      readonly because: 'incomplete' | 'damaged' | 'other-version';
    };

/** How this version packs; another way gets another number. */
const PACKING = 'S1';

export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const body = lettersOf(zlibSync(strToU8(JSON.stringify(snapshot)), { level: 9 }));
  return { day: snapshot.on, pieces: inPieces(`${PACKING}.${body.length}.${digestOf(body)}.${body}`) };
}

/** Never throws: people and other programs may have written anything. */
export function unpackSnapshot({ day, pieces }: PackedSnapshot): Unpacked {
  const text = pieces.join('');
  const head = /^S(\d+)\.(\d+)\.([0-9a-f]{16})\./.exec(text);
  if (head === null) return { isReadable: false, because: pieces[0] === '' ? 'incomplete' : 'damaged' };
  const [{ length: start }, packing, length, digest] = [head[0], head[1], Number(head[2]), head[3]];
  const body = text.slice(start, start + length);
  if (body.length < length) return { isReadable: false, because: 'incomplete' };
  if (digestOf(body) !== digest) return { isReadable: false, because: 'damaged' };
  if (`S${packing}` !== PACKING) return { isReadable: false, because: 'other-version' };
  const snapshot = snapshotOf(inflated(body));
  if (snapshot === null) return { isReadable: false, because: 'other-version' };
  return snapshot.on === day ? { isReadable: true, snapshot } : { isReadable: false, because: 'damaged' };
}
