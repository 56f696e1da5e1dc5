import { strToU8, zipSync, type Zippable } from 'fflate';
import { element, XML_DECLARATION } from '../xml/build';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Types that are not below `officeDocument/2006/relationships`. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  'core-properties': `${PACKAGE}/relationships/metadata/core-properties`,
};

interface WrittenRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * Collects the parts of a package and what they refer to, and packs them. The same parts always give the same bytes:
 * entries are dated with zip's first day and stand in the order in which they were added.
 */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly contentTypes = new Map<string, string>();
  private readonly relationships = new Map<string, WrittenRelationship[]>();

  /**
   * @param name without a leading slash, such as `xl/workbook.xml`
   * @param contentType empty for parts that go by their file name extension
   */
  add(name: string, contentType: string, xml: string): void {
    // Excel's own VML parts have no declaration.
    const isDeclared = xml.startsWith('<?xml') || name.endsWith('.vml');
    this.parts.set(name, isDeclared ? xml : XML_DECLARATION + xml);
    if (contentType) this.contentTypes.set(name, contentType);
  }

  /**
   * Says that a part refers to another, and returns the relationship's id.
   * @param from the part, or an empty text for the package itself
   */
  relate(from: string, type: string, target: string, { isExternal = false } = {}): string {
    let list = this.relationships.get(from);
    if (!list) this.relationships.set(from, (list = []));
    const id = `rId${list.length + 1}`;
    list.push({ id, type, target, isExternal });
    return id;
  }

  toBytes(): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': strToU8(XML_DECLARATION + this.contentTypesXml()) };
    for (const [part, list] of this.relationships)
      files[relationshipsPart(part)] = strToU8(XML_DECLARATION + relationshipsXml(list));
    for (const [name, xml] of this.parts) files[name] = strToU8(xml);
    // fflate writes local time: this date is the same everywhere.
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }

  private contentTypesXml(): string {
    return element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
      [...this.contentTypes].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })),
    );
  }
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function relationshipsXml(list: readonly WrittenRelationship[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    list.map(({ id, type, target, isExternal }) =>
      element('Relationship', {
        Id: id,
        Type: OTHER_TYPES[type] ?? `${RELATIONSHIPS}/${type}`,
        Target: isExternal ? target : `/${target}`,
        TargetMode: isExternal ? 'External' : null,
      }),
    ),
  );
}
