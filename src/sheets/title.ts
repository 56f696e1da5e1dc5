import { ACCENT, QUIET_TEXT } from '../look/colours';
import { HELP_HEIGHT, TITLE_HEIGHT, TITLE_SIZE } from './look';
import type { Block, SheetLayout } from './sheet-layout';

/** Every sheet begins alike: its title in A1, one line of help in A2, and what it holds from row 4. */
export const HEADER_ROW = 3;

export const TITLE_ROW_HEIGHTS: SheetLayout['rowHeights'] = [
  { row: 0, height: TITLE_HEIGHT },
  { row: 1, height: HELP_HEIGHT },
];

export function titleBlock(title: string, help: string): Block {
  return { row: 0, column: 0, contents: [[title], [help]] };
}

export function titleStyles(): SheetLayout['styles'] {
  const cell = { column: 0, rowCount: 1, columnCount: 1 };
  return [
    { area: { ...cell, row: 0 }, style: { size: TITLE_SIZE, bold: true, color: ACCENT, vertical: 'Center' } },
    { area: { ...cell, row: 1 }, style: { italic: true, color: QUIET_TEXT, vertical: 'Top' } },
  ];
}
