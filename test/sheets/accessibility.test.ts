/** After the UK government's checklist for accessible spreadsheets, as far as a declaration can show it. */
import { MODULE_IDS } from '../../src/domain/model/module';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import type { Area } from '../../src/sheets/address';
import { PAPER, TEXT } from '../../src/look/colours';
import { nameApart } from '../../src/sheets/naming';
import type { CellStyle, SheetLayout } from '../../src/sheets/sheet-layout';
import { layOutWorkspace } from '../../src/sheets/workspace-sheets';
import { contrast } from '../support/contrast';

const { settings, ...rows } = sampleWorkspace(calendarDate('2026-11-24'));
const { sheets } = layOutWorkspace({ rows, settings, modules: MODULE_IDS }, nameApart({ sheets: [], tables: [], names: [] }), 1900);
const SHOWN = sheets.filter(({ isHidden }) => !isHidden);

describe.each(SHOWN.map((sheet) => [sheet.name, sheet] as const))('%s', (_name, sheet) => {
  test('has its title in A1, one line of help in A2, and the cursor below', () => {
    const [title, help] = sheet.blocks.find(({ row, column }) => row === 0 && column === 0)?.contents.flat() ?? [];
    expect(title).toEqual(expect.any(String));
    expect(String(help).length).toBeGreaterThan(20);
    expect(styleAt(sheet, 0, 0)).toMatchObject({ size: 18, bold: true });
  });

  test('keeps to contrast of 4.5:1 in every cell, also under conditional colours', () => {
    const weak = new Set<string>();
    for (const { row, column } of writtenCells(sheet)) {
      const { fill = PAPER, color = TEXT } = styleAt(sheet, row, column);
      if (contrast(fill, color) < 4.5) weak.add(`${fill} ${color}`);
    }
    for (const { area, fill, color } of sheet.conditionalFormats) {
      const cell = styleAt(sheet, area.row, area.column);
      if (contrast(fill ?? cell.fill ?? PAPER, color ?? cell.color ?? TEXT) < 4.5) weak.add(`${fill} ${color}`);
    }
    expect([...weak]).toEqual([]);
  });

  test('colours no cell without a word in it', () => {
    for (const { formula, fill } of sheet.conditionalFormats.filter(({ fill }) => fill !== undefined)) expect({ fill, formula }).toEqual({ fill, formula: expect.stringMatching(/="|MATCH\(/) as string });
  });

  test('names its tables, and its columns each once', () => {
    for (const { name, area } of sheet.tables) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      const headers = sheet.blocks.find(({ row, column }) => row === area.row && column === area.column)?.contents[0]?.slice(0, area.columnCount) ?? [];
      expect(headers).toHaveLength(area.columnCount);
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers.filter((header) => typeof header !== 'string' || header.trim() === '')).toEqual([]);
    }
  });

  test('has a sentence in a cell above each of its charts', () => {
    for (const { name, over } of sheet.charts ?? []) {
      const above = sheet.formulas.filter(({ row, column, contents }) => row >= over.row - 3 && row + contents.length <= over.row + 1 && column <= over.column && column >= over.column - 3);
      const sentences = above.flatMap(({ contents }) => contents.flat()).filter((formula) => String(formula).includes('."'));
      expect({ name, isTold: sentences.length > 0 }).toEqual({ name, isTold: true });
    }
  });

  test('leaves no chart lying on what is written', () => {
    for (const { name, over } of sheet.charts ?? [])
      expect({ name, hidden: writtenCells(sheet).filter(({ row, column }) => isIn(over, row, column)) }).toEqual({ name, hidden: [] });
  });
});

test('the tabs are in the order in which the sheets are used', () => {
  expect(SHOWN.map(({ name }) => name)).toEqual([
    'Start here', 'Overview', 'Goals', 'Plan', 'Stakeholders', 'Commitment', 'Commitment map', 'Members', 'Groups', 'Meetings', 'Decisions',
    'Scoping', 'Scoping notes', 'Communications', 'Involvement', 'Measures', 'Measure values', 'Fidelity', 'Sustainability', 'Spread', 'Hosting', 'Lists',
  ]);
});

/** What all styles say of a cell, the later over the earlier. */
function styleAt({ styles }: SheetLayout, row: number, column: number): CellStyle {
  return Object.assign({}, ...styles.filter(({ area }) => isIn(area, row, column)).map(({ style }) => style)) as CellStyle;
}

function writtenCells({ blocks, formulas }: SheetLayout): { row: number; column: number }[] {
  return [...blocks, ...formulas].flatMap(({ row, column, contents }) =>
    contents.flatMap((cells, down) => cells.flatMap((cell, across) => (cell === null ? [] : [{ row: row + down, column: column + across }]))),
  );
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}
