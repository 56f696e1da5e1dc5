import type { XmlElement } from '../xml/element';
import { parseXml, type ParseOptions } from '../xml/parse';
import { XlsxError } from '../xlsx-error';
import type { Budget } from './budget';
import { archiveWithoutWorkbook, refuseOtherFiles } from './recognise';
import { ZipReader, type ZipLimits } from './zip-reader';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `worksheet`: the same in every edition. */
  readonly type: string;
  /** The part's full name, or the address as it stands for a place outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an OOXML package and how they hang together (ISO/IEC 29500-2). */
export class PackageReader {
  private readonly zip: ZipReader;
  private readonly relationshipsByPart = new Map<string, readonly Relationship[]>();
  private readonly relationshipsById = new Map<string, ReadonlyMap<string, Relationship>>();

  /** @throws XlsxError */
  constructor(bytes: Uint8Array, limits?: ZipLimits) {
    refuseOtherFiles(bytes);
    this.zip = new ZipReader(bytes, limits);
  }

  get partNames(): string[] {
    return this.zip.names;
  }

  /** What this file may still cost. */
  get budget(): Budget {
    return this.zip.budget;
  }

  /** The name of the part that holds the list of sheets. */
  workbookPart(): string {
    const target = this.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
    if (this.has(target) && /workbook[^/]*\.xml$|^xl\/.*\.xml$/i.test(target)) return target;
    const mimeType = this.zip.file('mimetype');
    throw archiveWithoutWorkbook(this.partNames, mimeType ? new TextDecoder().decode(mimeType) : null);
  }

  has(part: string): boolean {
    return this.zip.has(part);
  }

  /** Undefined where there is no such part. */
  xml(part: string, options?: ParseOptions): XmlElement | undefined {
    const bytes = this.zip.file(part);
    return bytes && parseXml(bytes, part, options);
  }

  /** @throws XlsxError `damaged` where there is no such part */
  requiredXml(part: string, options?: ParseOptions): XmlElement {
    const root = this.xml(part, options);
    if (!root) throw new XlsxError('damaged', `The workbook is damaged: its part ${part} is missing.`);
    return root;
  }

  text(part: string): string | undefined {
    const bytes = this.zip.file(part);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** What a part refers to; an empty name stands for the package itself. */
  relationships(part: string): readonly Relationship[] {
    let relationships = this.relationshipsByPart.get(part);
    if (!relationships) this.relationshipsByPart.set(part, (relationships = this.readRelationships(part)));
    return relationships;
  }

  relationship(part: string, id: string | undefined): Relationship | undefined {
    let byId = this.relationshipsById.get(part);
    if (!byId) {
      // Of two with one id the first counts.
      byId = new Map([...this.relationships(part)].reverse().map((relationship) => [relationship.id, relationship]));
      this.relationshipsById.set(part, byId);
    }
    return id === undefined ? undefined : byId.get(id);
  }

  private readRelationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const list = this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    return (list?.all('Relationship') ?? []).map((entry) => {
      const isExternal = entry.get('TargetMode') === 'External';
      const target = entry.get('Target') ?? '';
      return {
        id: entry.get('Id') ?? '',
        type: (entry.get('Type') ?? '').replace(/^.*\//, ''),
        target: isExternal ? target : resolvePart(folder, target),
        isExternal,
      };
    });
  }
}

/** `../tables/table1.xml` beside `xl/worksheets/` is `xl/tables/table1.xml`; a leading slash means the package's root. */
function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
