import { formatAddress, rectangle } from '../../model/address';
import type { Hyperlink } from '../../model/features';
import { COST } from '../archive/budget';
import type { PackageReader } from '../archive/package-reader';
import type { PackageWriter } from '../archive/package-writer';
import { element } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';
import { readAreas } from '../xml/references';

/** A link on a larger block than this stays on its first cell only. */
const MOST_CELLS = 10_000;

export function writeHyperlinks(links: readonly Hyperlink[], target: PackageWriter, part: string): string {
  if (links.length === 0) return '';
  return element(
    'hyperlinks',
    {},
    links.map(({ row, column, address, documentReference, screenTip }) =>
      element('hyperlink', {
        ref: formatAddress(rectangle(row, column)),
        'r:id': address === null ? null : target.relate(part, 'hyperlink', asUri(address), { isExternal: true }),
        location: documentReference,
        tooltip: screenTip === null ? null : toExcelText(screenTip),
      }),
    ),
  );
}

/** Excel drops every link of a sheet where one holds what no address may. */
function asUri(address: string): string {
  return address.replace(/[\s"<>^`{|}]/g, encodeURIComponent);
}

export function readHyperlinks(worksheet: XmlElement, source: PackageReader, part: string): Hyperlink[] {
  return (worksheet.child('hyperlinks')?.all('hyperlink') ?? []).flatMap((link) => {
    const tip = link.get('tooltip');
    const external = source.relationship(part, link.get('r:id'));
    const target = {
      address: external?.target ?? null,
      documentReference: link.get('location') ?? null,
      screenTip: tip === undefined ? null : fromExcelText(tip),
    };
    return readAreas(link.get('ref')).flatMap((area) => {
      const isLarge = area.rowCount * area.columnCount > MOST_CELLS;
      const rows = isLarge ? 1 : area.rowCount;
      const columns = isLarge ? 1 : area.columnCount;
      source.budget.spend(rows * columns * COST.link);
      return Array.from({ length: rows * columns }, (_, index) => ({
        row: area.row + Math.floor(index / columns),
        column: area.column + (index % columns),
        ...target,
      }));
    });
  });
}
