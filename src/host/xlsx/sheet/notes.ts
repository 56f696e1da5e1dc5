import { formatAddress, parseAddress, rectangle } from '../../model/address';
import type { Note } from '../../model/features';
import { element, escapeText } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';
import { plainText, textElement } from '../workbook/shared-strings';

/** Columns and rows that a note's box spans, beside its cell. */
const BOX = { columns: 3, rows: 5 };

export function notesXml(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  return element(
    'comments',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    element(
      'authors',
      {},
      authors.map((author) => element('author', {}, escapeText(toExcelText(author)))),
    ),
    element(
      'commentList',
      {},
      inOrder(notes).map(({ row, column, author, text }) =>
        element(
          'comment',
          { ref: formatAddress(rectangle(row, column)), authorId: authors.indexOf(author) },
          element('text', {}, textElement(text)),
        ),
      ),
    ),
  );
}

/** Shapes that one block of numbers holds; each sheet's boxes have blocks of their own. */
const BLOCK = 1024;

/** How many blocks of numbers a sheet's notes need. */
export function noteBlocks(notes: readonly Note[]): number {
  return Math.ceil((notes.length + 1) / BLOCK);
}

/**
 * The boxes that notes are shown in. Excel draws them from VML (ISO/IEC 29500-4, 19.1) and from nothing else.
 * @param blocks the numbers of this sheet's blocks, in a row
 */
export function noteBoxesXml(notes: readonly Note[], blocks: readonly number[]): string {
  const first = (blocks[0] ?? 1) * BLOCK + 1;
  const shape = (note: Note, index: number): string =>
    element(
      'v:shape',
      {
        id: `_x0000_s${first + index}`,
        type: '#_x0000_t202',
        style: 'position:absolute;visibility:hidden',
        fillcolor: '#ffffe1',
        'o:insetmode': 'auto',
      },
      element('v:fill', { color2: '#ffffe1' }),
      element('v:shadow', { on: 't', color: 'black', obscured: 't' }),
      element('v:path', { 'o:connecttype': 'none' }),
      element('v:textbox', { style: 'mso-direction-alt:auto' }, element('div', { style: 'text-align:left' })),
      element(
        'x:ClientData',
        { ObjectType: 'Note' },
        element('x:MoveWithCells'),
        element('x:SizeWithCells'),
        element('x:Anchor', {}, boxAnchor(note)),
        element('x:AutoFill', {}, 'False'),
        element('x:Row', {}, String(note.row)),
        element('x:Column', {}, String(note.column)),
      ),
    );
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: blocks.join(',') })),
    element(
      'v:shapetype',
      { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
      element('v:stroke', { joinstyle: 'miter' }),
      element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
    ),
    inOrder(notes).map(shape),
  );
}

export function readNotes(root: XmlElement | undefined): Note[] {
  const authors = (root?.child('authors')?.all('author') ?? []).map(({ text }) => fromExcelText(text));
  return (root?.child('commentList')?.all('comment') ?? []).flatMap((comment) => {
    const place = parseAddress(comment.get('ref') ?? '');
    const text = comment.child('text');
    if (!place || !text) return [];
    return [
      {
        row: place.row,
        column: place.column,
        author: authors[comment.number('authorId') ?? 0] ?? '',
        text: plainText(text),
      },
    ];
  });
}

function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** From column, offset, row, offset to column, offset, row, offset; offsets in pixels. */
function boxAnchor({ row, column }: Note): string {
  const top = Math.max(0, row - 1);
  return [column + 1, 15, top, 10, column + 1 + BOX.columns, 15, top + BOX.rows, 4].join(', ');
}
