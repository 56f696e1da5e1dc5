import { Inflate } from 'fflate';
import { XlsxError } from '../xlsx-error';
import { Budget, tooLarge } from './budget';

/** What a file may ask of us. A workbook of the product is a few hundred kilobytes, unpacked a few megabytes. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes, unpacked. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** How many times larger an entry may become; small entries are let off. */
  readonly ratio: number;
  /** What all of the reading may cost (`Budget`). */
  readonly steps: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, entryBytes: 200e6, totalBytes: 400e6, ratio: 250, steps: 1e9 };

/** Below this size no ratio is suspicious. */
const RATIO_FROM_BYTES = 5e6;

/** Bytes of the header before each file, without its name. */
const HEADER = 30;

/** Packed bytes that are unpacked at a time. */
const STEP = 65_536;

interface Entry {
  readonly packedBytes: number;
  readonly bytes: number;
  readonly checksum: number;
  readonly method: number;
  readonly headerAt: number;
  readonly nameBytes: Uint8Array;
}

/**
 * The files inside a zip, by name, unpacked when asked for. Nothing is ever written anywhere; names are only keys, and
 * still refused where they are no part's, or stand there twice: another program might read the other of the two.
 * Sizes are checked before anything is unpacked, and unpacking cannot exceed them, nor be asked for without end.
 * @throws XlsxError `damaged`, `encrypted` or `too-large`
 */
export class ZipReader {
  /** By name without letter case, as part names are compared. */
  private readonly entries = new Map<string, Entry & { readonly name: string }>();
  readonly budget: Budget;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ZipLimits = ZIP_LIMITS,
  ) {
    this.budget = new Budget(limits.steps);
    this.readDirectory();
    this.refuseStrayFiles();
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Undefined where there is no such file. */
  file(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return undefined;
    this.budget.spend(entry.bytes);
    return this.unpack(entry, name);
  }

  private readDirectory(): void {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    if (count > this.limits.entries) throw tooLarge();
    let total = 0;
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
        throw damaged('its table of contents is broken');
      if (view.getUint16(at + 8, true) & 1)
        throw new XlsxError(
          'encrypted',
          'The workbook is protected with a password: open it in Excel and save it without one.',
        );
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const nameBytes = this.bytes.subarray(at + 46, at + 46 + nameLength);
      const name = new TextDecoder().decode(nameBytes);
      const entry = withLongSizes(view, at + 46 + nameLength, extraLength, {
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedBytes: view.getUint32(at + 20, true),
        bytes: view.getUint32(at + 24, true),
        headerAt: view.getUint32(at + 42, true),
        nameBytes,
      });
      total += entry.bytes;
      this.checkSize(entry, total);
      this.add(name.replaceAll('\\', '/').replace(/^\//, ''), entry);
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  }

  private add(name: string, entry: Entry): void {
    if (name.endsWith('/')) return;
    if (!isPartName(name)) throw damaged('it holds a file under a name that no workbook has');
    if (this.has(name)) throw damaged(`it holds ${name} twice`);
    this.entries.set(name.toLowerCase(), { ...entry, name });
  }

  /**
   * Each file lies where the directory says, under the same name: a file that has lost its name would be missed by
   * nobody. Files that share their bytes make much of little. No program writes either.
   */
  private refuseStrayFiles(): void {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    let end = 0;
    for (const { headerAt, packedBytes, name, nameBytes } of [...this.entries.values()].sort((a, b) => a.headerAt - b.headerAt)) {
      if (headerAt < end) throw damaged(`${name} lies within another file`);
      if (headerAt + HEADER > view.byteLength || view.getUint32(headerAt, true) !== 0x04034b50) throw damaged(`${name} is missing`);
      const ownName = this.bytes.subarray(headerAt + HEADER, headerAt + HEADER + view.getUint16(headerAt + 26, true));
      if (ownName.length !== nameBytes.length || ownName.some((byte, index) => byte !== nameBytes[index])) throw damaged('its table of contents has other names than its files');
      end = headerAt + HEADER + packedBytes;
    }
  }

  private checkSize({ bytes, packedBytes }: Entry, total: number): void {
    const isBomb = bytes > RATIO_FROM_BYTES && bytes > packedBytes * this.limits.ratio;
    if (bytes > this.limits.entryBytes || total > this.limits.totalBytes || isBomb) throw tooLarge();
  }

  private unpack(entry: Entry, name: string): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const { headerAt } = entry;
    const start = headerAt + HEADER + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    const packed = this.bytes.subarray(start, start + entry.packedBytes);
    if (packed.length < entry.packedBytes) throw damaged(`${name} is cut off`);
    const content = entry.method === 0 ? packed : inflate(packed, entry, name);
    if (content.length !== entry.bytes || crc32(content) !== entry.checksum)
      throw damaged(`${name} does not match its checksum`);
    return content;
  }
}

/** Neither steps up nor starts from a drive, and has no characters that only hide something (ISO/IEC 29500-2, 6.2.2). */
function isPartName(name: string): boolean {
  return name !== '' && !/[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069]|^[A-Za-z]:/.test(name) && name.split('/').every((step) => !/^\.*$/.test(step));
}

/** In small steps, so that an entry that is larger than it says is given up before it fills the memory or the day. */
function inflate(packed: Uint8Array, entry: Entry, name: string): Uint8Array {
  if (entry.method !== 8) throw damaged(`${name} is packed in an unknown way`);
  const content = new Uint8Array(entry.bytes);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw new RangeError('It unpacks to more than it says.');
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (cause) {
    throw damaged(`${name} cannot be unpacked`, cause);
  }
  return content.subarray(0, filled);
}

/** The directory's end stands last, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged('the end of the file is missing');
}

/** Some writers put every size into the zip64 field, also where it would fit. */
function withLongSizes(view: DataView, extraAt: number, extraLength: number, entry: Entry): Entry {
  const long = { ...entry };
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['bytes', 'packedBytes', 'headerAt'] as const) {
      if (entry[key] !== 0xffffffff) continue;
      if (field + 8 > view.byteLength) throw damaged('its table of contents is broken');
      long[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return long;
}

let crcTable: Uint32Array | null = null;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function damaged(what: string, cause?: unknown): XlsxError {
  return new XlsxError('damaged', `The workbook is damaged: ${what}.`, { cause });
}
