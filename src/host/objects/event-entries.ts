import { formatAddress, intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Change, Edit, Journal } from '../model/change';
import type { Scalar } from '../model/scalar';
import type { Table } from '../model/table';
import { eventReference } from './event-reference';
import { EventType, WORKBOOK_TARGET, type EventEntry, type EventRegistry } from './events';
import { jsonOf, valueTypeOf } from './range-contents';

/** What was settled, and who did it: the add-in itself or the person at the grid. */
export interface Happening {
  readonly changes: Journal;
  /** The sheets on which values were recalculated. */
  readonly calculatedSheetIds: ReadonlySet<string>;
  readonly by: 'add-in' | 'user';
}

/** The events that Excel would raise, in order, as far as add-ins have asked for them. */
export function eventEntries(book: Book, events: EventRegistry, { changes, calculatedSheetIds, by }: Happening): EventEntry[] {
  const triggerSource = by === 'add-in' ? 'ThisLocalAddin' : 'Unknown';
  const raised = joinPieces(changes).flatMap((change) => entriesOf(book, change, triggerSource));
  const calculated = [...calculatedSheetIds].flatMap((sheetId) =>
    onSheet(EventType.sheetCalculated, sheetId, { type: 'WorksheetCalculated', worksheetId: sheetId, address: '' }),
  );
  return dropRepeats([...raised, ...calculated]).filter(({ type, targetId }) => type === EventType.documentSelectionChanged || events.isWanted(type, targetId));
}

function entriesOf(book: Book, change: Change, triggerSource: string): EventEntry[] {
  switch (change.kind) {
    case 'edit':
      return editEntries(book, change, triggerSource);
    case 'cells':
      return change.what === 'style' ? formatEntries(change.sheetId, change.area, triggerSource) : [];
    case 'activated':
      return [
        ...onSheet(EventType.sheetDeactivated, change.previousSheetId, { type: 'WorksheetDeactivated', worksheetId: change.previousSheetId }),
        ...onSheet(EventType.sheetActivated, change.sheetId, { type: 'WorksheetActivated', worksheetId: change.sheetId }),
        DOCUMENT_SELECTION,
      ];
    case 'selection':
      return selectionEntries(book, change.sheetId);
    case 'sheet-added':
      return [{ type: EventType.sheetAdded, targetId: WORKBOOK_TARGET, detail: { type: 'WorksheetAdded', worksheetId: change.sheetId, source: 'Local', triggerSource } }];
    case 'sheet-deleted':
      return [{ type: EventType.sheetDeleted, targetId: WORKBOOK_TARGET, detail: { type: 'WorksheetDeleted', worksheetId: change.sheetId, source: 'Local', triggerSource } }];
    case 'table-added':
      return onSheet(EventType.tableAdded, change.sheetId, { type: 'TableAdded', tableId: change.tableId, worksheetId: change.sheetId, source: 'Local' });
    case 'table-deleted': {
      const { tableId, tableName, sheetId: worksheetId } = change;
      return onSheet(EventType.tableDeleted, worksheetId, { type: 'TableDeleted', tableId, tableName, worksheetId, source: 'Local' });
    }
    default:
      return [];
  }
}

function editEntries(book: Book, { sheetId, area, changeType, values }: Edit, triggerSource: string): EventEntry[] {
  const detail = (changed: Rectangle): Record<string, unknown> => ({
    changeType,
    source: 'Local',
    worksheetId: sheetId,
    address: formatAddress(changed),
    referenceId: eventReference(sheetId, changed),
    shiftDirection: SHIFT_DIRECTIONS[changeType] ?? 'None',
    triggerSource,
    ...(values && { ...described('Before', values.before), ...described('After', values.after ?? calculatedValue(book, sheetId, area)) }),
  });
  const ofTables = (book.sheet(sheetId)?.tables ?? []).flatMap((table): EventEntry[] => {
    const shared = intersection(table.area, area);
    if (!shared) return [];
    return [table.id, WORKBOOK_TARGET, sheetId].map((targetId) => ({
      type: EventType.tableChanged, targetId, detail: { ...detail(shared), tableId: table.id },
    }));
  });
  return [...onSheet(EventType.sheetChanged, sheetId, detail(area)), ...ofTables];
}

const SHIFT_DIRECTIONS: Partial<Record<Edit['changeType'], string>> = { CellInserted: 'ShiftCellDown', CellDeleted: 'ShiftCellUp' };

/** A formula has its value only after the recalculation that followed its entry. */
function calculatedValue(book: Book, sheetId: string, { row, column }: Rectangle): Scalar {
  const cell = book.sheet(sheetId)?.cell(row, column);
  return cell && cell.formula !== null ? cell.value : null;
}

function described(when: 'Before' | 'After', value: Scalar): Record<string, unknown> {
  return { [`value${when}`]: jsonOf(value), [`valueType${when}`]: valueTypeOf(value) };
}

function formatEntries(sheetId: string, area: Rectangle, triggerSource: string): EventEntry[] {
  const detail = { source: 'Local', worksheetId: sheetId, address: formatAddress(area), referenceId: eventReference(sheetId, area), triggerSource };
  return onSheet(EventType.sheetFormatChanged, sheetId, detail);
}

/** Handlers of the document's own selection event ask Excel themselves what is selected. */
const DOCUMENT_SELECTION: EventEntry = { type: EventType.documentSelectionChanged, targetId: '', detail: {} };

function selectionEntries(book: Book, sheetId: string): EventEntry[] {
  const sheet = book.sheet(sheetId);
  if (!sheet) return [];
  const detail = { type: 'WorksheetSelectionChanged', worksheetId: sheetId, address: formatAddress(sheet.selection) };
  const ofTable = ({ id, area }: Table): EventEntry => {
    const shared = intersection(area, sheet.selection);
    const address = shared ? formatAddress(shared) : '';
    return { type: EventType.tableSelectionChanged, targetId: id, detail: { ...detail, tableId: id, address } };
  };
  return [...onSheet(EventType.sheetSelectionChanged, sheetId, detail), ...sheet.tables.map(ofTable), DOCUMENT_SELECTION];
}

/** Handlers on a sheet and on all sheets are told alike. */
function onSheet(type: EventType, sheetId: string, detail: Record<string, unknown>): EventEntry[] {
  return [sheetId, WORKBOOK_TARGET].map((targetId) => ({ type, targetId, detail }));
}

/** The pieces of a large write are one edit. */
function joinPieces(changes: Journal): Change[] {
  const joined: Change[] = [];
  const told = new Set<Rectangle>();
  for (const change of changes)
    if (change.kind !== 'edit' || !change.whole) joined.push(change);
    else if (!told.has(change.whole)) {
      told.add(change.whole);
      joined.push({ ...change, area: change.whole });
    }
  return joined;
}

function dropRepeats(entries: readonly EventEntry[]): EventEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ type, targetId, detail }) => {
    const isState = type === EventType.documentSelectionChanged || type === EventType.sheetSelectionChanged || type === EventType.tableSelectionChanged;
    const key = JSON.stringify([type, targetId, detail]);
    if (isState && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
