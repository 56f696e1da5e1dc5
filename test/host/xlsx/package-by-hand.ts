import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Parts {
  readonly sheet: string;
  readonly styles?: string;
  readonly workbookRelationships?: string;
  readonly sheetRelationships?: string;
}

/** A package of one sheet, written by hand the way other programs do: relative targets, no dimension, few parts. */
export function packageOf(parts: Parts): Uint8Array {
  return zipOf(partsOf(parts));
}

export function worksheetPackage(sheet: string): Uint8Array {
  return packageOf({ sheet });
}

export function zipOf(texts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

export function partsOf({ sheet, styles, workbookRelationships = '', sheetRelationships }: Parts): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:rel="${OFFICE}/relationships"><sheets><sheet name="Sheet1" sheetId="1" rel:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      `<Relationship Id="s1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="s2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/>${workbookRelationships}`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...(sheetRelationships !== undefined && { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(sheetRelationships) }),
  };
}

function relationships(list: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
}
