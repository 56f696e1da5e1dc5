/** What people and programs do to a whole workbook at once. */
import { changeName, deleteName } from '../../src/host/editing/names';
import { setVisibility } from '../../src/host/editing/sheets';
import { sortArea } from '../../src/host/editing/sort';
import type { Book } from '../../src/host/model/book';
import type { DefinedName } from '../../src/host/model/features';
import { bodyArea } from '../../src/host/model/table';
import { parseCellReference } from '../../src/sheets/address';
import { SCHEMA_VERSION_NAME } from '../../src/sheets/hidden-names';
import { addressOf } from './edit-place';
import type { FuzzEdit } from './fuzz-case';
import type { Deed } from './others-deeds';

/** Programs that tidy names up spare none, or none but one; others lead all of them astray. */
export const damageNames: Deed = ({ book, edit: { turn }, place: { sheet, area, said } }) => {
  const all = [...book.names].filter(({ name }) => turn % 6 === 0 || name !== SCHEMA_VERSION_NAME);
  const change = (formulaOf: (name: DefinedName) => string, names = all): void => {
    for (const name of names) changeName(book, name, { formula: formulaOf(name) });
  };
  switch (turn % 6) {
    case 2:
      change(() => '=#REF!');
      return 'breaks all names but that of the version';
    case 3:
      change(() => `='${sheet.name.replaceAll("'", "''")}'!${addressOf(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`, all.filter(({ name }) => !OF_LISTS.test(name)));
      return `lets all names but those of the version and of the lists mean ${said}`;
    case 4:
      // As a program does that inserts a row and moves no names.
      change(({ formula }) => (parseCellReference(formula) === null ? formula : formula.replaceAll(/\d+$/g, (row) => String(Number(row) + 1))));
      return 'moves all names of cells down by a row';
    default:
      for (const name of all) deleteName(book, name);
      return `deletes all names${turn % 6 === 0 ? '' : ' but that of the version'}`;
  }
};

/** Where these are led elsewhere and their sheet is deleted as well, nothing tells where lists belong: that is known, and not mended yet. */
const OF_LISTS = /^(?:sig\.(?:Settings|StatusLegend|legend)|\w+List$)/;

/** Also what nobody is meant to see, and is edited from then on like all others. */
export const showAllSheets: Deed = ({ book }) => {
  for (const sheet of book.sheets) setVisibility(book, sheet, 'Visible');
  return 'shows all sheets, also the hidden ones';
};

/** As people do who have selected a few columns and not the table. */
export const sortSomeColumns: Deed = ({ book, edit, place: { sheet, table, area } }) => {
  if (table === null) return null;
  const body = bodyArea(table);
  const part = { ...body, column: area.column, columnCount: area.columnCount };
  sortArea(book, sheet, part, [{ key: edit.column % area.columnCount, ascending: edit.turn % 2 === 0, textAsNumber: false }], { matchCase: false, orientation: 'Rows' });
  return `sorts ${sheet.name}!${addressOf(part)} alone`;
};

/** The workbook's names, beginning with one that the edit chooses. */
export function namesFrom({ names }: Book, { sheet, column }: FuzzEdit): DefinedName[] {
  const from = (sheet * 7 + column) % Math.max(1, names.length);
  return [...names.slice(from), ...names.slice(0, from)];
}
