/**
 * Snapshots as short texts: JSON, deflated, in letters and digits, behind a head that says how it was packed and how long it
 * is, with a digest of the rest, so that whatever happens to a piece is found. Nothing else needs this file, so that the pane
 * loads it only when a report is compared or kept.
 */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { digestOf } from '../domain/model/digest';
import { snapshotOf, type Snapshot } from '../domain/model/snapshot';
import { bytesOf, lettersOf } from './base64';
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
const PACKING = '1';

/** Packing, length and digest: `S1.4096.7f3a-09c1-55de-8b42.` */
const HEAD = /^S(\d+)[.](\d+)[.]([0-9a-f-]{19})[.]/;

export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const body = lettersOf(zlibSync(strToU8(JSON.stringify(snapshot)), { level: 9 }));
  return { day: snapshot.on, pieces: inPieces(`S${PACKING}.${body.length}.${digestOf(body)}.${body}`) };
}

/** Never throws: people and other programs may have written anything. */
export function unpackSnapshot({ day, pieces }: PackedSnapshot): Unpacked {
  const text = pieces.join('');
  const [head = '', packing = '', length = '', digest = ''] = HEAD.exec(text) ?? [];
  if (head === '') return unreadable(pieces[0] === '' ? 'incomplete' : 'damaged');
  // What follows is left over from another one of the same day.
  const body = text.slice(head.length, head.length + Number(length));
  if (body.length < Number(length) || pieces.includes('')) return unreadable('incomplete');
  if (digestOf(body) !== digest) return unreadable('damaged');
  const snapshot = packing === PACKING ? snapshotOf(contentsOf(body)) : null;
  if (snapshot === null) return unreadable('other-version');
  return snapshot.on === day ? { isReadable: true, snapshot } : unreadable('damaged');
}

/** Undefined where it was not packed as this version does it. */
function contentsOf(body: string): unknown {
  const bytes = bytesOf(body);
  if (bytes === null) return undefined;
  try {
    return parseJson(strFromU8(unzlibSync(bytes)));
  } catch {
    return undefined;
  }
}

function unreadable(because: Extract<Unpacked, { isReadable: false }>['because']): Unpacked {
  return { isReadable: false, because };
}
