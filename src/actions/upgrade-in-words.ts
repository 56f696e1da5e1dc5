import { inSeries } from '../domain/model/row-name';
import type { UpgradeBegun } from '../excel/take-back-upgrade';
import type { UpgradePreview } from './upgrade-workspace';

/** What an upgrade adds and what it replaces: a sentence each. */
export function upgradeInWords({ upgrade, columns }: Pick<UpgradeBegun, 'upgrade' | 'columns'>): UpgradePreview {
  const { from, to, tabs, named, lists, links, formulas } = upgrade;
  const changes = [
    ...(tabs.length === 0 ? [] : [`${tabs.length === 1 ? 'A new sheet' : `${tabs.length} new sheets`}: ${inSeries(tabs.map(({ sheet }) => sheet))}.`]),
    ...[...named].map(([sheet, ids]) => `${sheet} begins with ${inSeries(ids)}, because the plan names ${ids.length === 1 ? 'it' : 'them'}.`),
    ...(lists === null ? [] : [`${lists.sheet} gets ${lists.titles.length} more lists of words, right of all that stands there.`]),
    ...(links === null ? [] : [`${links.sheet} gets lines that lead to the new sheets, below all that stands there.`]),
    ...bySheet(columns.map(({ rule: { sheet, header } }) => ({ sheet, header }))).map(([sheet, headers]) => `On ${sheet}, ${inSeries(headers)} ${headers.length === 1 ? 'offers' : 'offer'} words to choose from; any others are as welcome.`),
    ...formulas.map(({ sheet, header }) => `On ${sheet}, the calculated column ${header} gets a better formula; the earlier one is kept on the hidden sheet.`),
    'Everything that was typed stays as it is, where it is.',
  ];
  return { from, to, changes };
}

function bySheet(columns: readonly { readonly sheet: string; readonly header: string }[]): [sheet: string, headers: string[]][] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, header } of columns) sheets.set(sheet, [...(sheets.get(sheet) ?? []), header]);
  return [...sheets];
}
