import { mendTogether, type Mend } from '../domain/mends/mend';
import { calendarDate } from '../domain/model/calendar-date';
import { idNumber } from '../domain/model/next-id';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { duplicateId } from '../domain/rules/duplicate-id/duplicate-id';
import { missingId } from '../domain/rules/missing-id/missing-id';
import { atOnce, BYTES_PER_CELL_WRITTEN, BYTES_PER_RUN } from '../excel/repairs/at-once';
import { runningRules } from '../domain/rules/run-rules';
import { lookAtColumns, queueChanges, type CellChange, type CellPlace } from '../excel/repairs/cells-of-table';
import type { PlannedRepair, RepairGround, RepairKindOfWork, RepairsFound } from '../excel/repairs/repair-work';
import { cellName, firstCell } from '../sheets/address';
import type { CellState } from '../sheets/cell-state';
import type { Locate } from '../sheets/locate';
import { readingWorkspace } from '../sheets/read-workspace';
import { standingTables, type StandingTable } from '../sheets/repairs/standing-tables';
import { highestIdCells, highestIdsGiven } from '../sheets/state-sheet';
import { inTurns } from './in-turns';

/** IDs that two rows have, and rows that have none, mended as the check offers it: the first row keeps its ID. */
export const identifierRepairs: RepairKindOfWork = { stage: 'cells', look };

/** What is found of IDs is the same on every day. */
const ANY_DAY = calendarDate('2000-01-01');

async function look(ground: RepairGround): Promise<RepairsFound> {
  const { found: { reading }, taken } = ground;
  const { workspace, locate } = await inTurns(readingWorkspace(reading, ANY_DAY));
  const { findings } = await inTurns(runningRules(workspace, [duplicateId, missingId]));
  const mends = mendTogether(findings, { workspace, highestIds: highestIdsGiven(reading.state) });
  const tables = standingTables(reading, taken.tables).flatMap((table) => {
    const cells = mends.flatMap((mend): NewIdentifier[] => (mend.collection === table.declaration.collection ? placed(mend, locate) : []));
    return cells.length === 0 ? [] : [{ table, cells }];
  });
  const states = await lookAtColumns(ground, tables.map(({ cells }) => cells.map(({ place }) => place)));
  const repairs = tables.flatMap(({ table, cells }, index): PlannedRepair[] => {
    // A formula is somebody's own way to number rows.
    const typed = cells.flatMap((cell, position) => {
      const before = states[index]?.[position];
      return before === undefined || before.formula !== null ? [] : [{ ...cell, before }];
    });
    return typed.length === 0 ? [] : [repairOf(ground, table, typed)];
  });
  return { repairs, told: [] };
}

/** A row that gets an ID, and its cell. */
interface NewIdentifier {
  readonly place: CellPlace;
  readonly id: string;
}

function placed(mend: Mend, locate: Locate): NewIdentifier[] {
  const { nearest } = locate(mend);
  const cell = nearest === null ? null : firstCell(nearest.address);
  return nearest === null || cell === null ? [] : [{ place: { sheet: nearest.sheet, ...cell }, id: String(mend.value) }];
}

function repairOf({ found: { reading } }: RepairGround, table: StandingTable, cells: readonly (NewIdentifier & { readonly before: CellState })[]): PlannedRepair {
  const { declaration: { collection }, reading: { sheet } } = table;
  const [first] = cells;
  const without = cells.filter(({ before }) => String(before.value).trim() === '').length;
  const twice = cells.length - without;
  const repeated = twice === 1 ? 'a row has an ID that an earlier row has' : `${twice} rows have an ID that an earlier row has`;
  const blank = without === 1 ? 'a row has no ID' : `${without} rows have no ID`;
  const { items: now, bytes, isPart } = atOnce(cells, ({ place }, before) => lengthOfLine(table, place) + (before?.place.row === place.row - 1 ? 0 : BYTES_PER_RUN));
  return {
    repair: {
      id: `identifier:${ENTITIES[collection].table}`,
      kind: 'identifier',
      what: `On ${sheet}, ${[...(twice > 0 ? [repeated] : []), ...(without > 0 ? [blank] : [])].join(', and ')}.`,
      does: `${cells.length === 1 ? 'It gets' : 'Each gets'} the next free ID${twice > 0 ? '; whatever names the old one goes on meaning the first row that has it' : ''}.`,
      nearest: first === undefined ? null : { sheet, address: cellName(first.place.row, first.place.column) },
    },
    writesOn: [sheet],
    bytes,
    isPart,
    write(context) {
      const changes = now.map(({ place, id, before }): CellChange => ({ ...place, before, after: { ...before, value: id }, known: knownBy(table, place) }));
      const highest = new Map<keyof Rows, number>([[collection, now.reduce((most, { id }) => Math.max(most, idNumber(id)), 0)]]);
      const noted = highestIdCells(reading.state, highest).map((cell): CellChange => ({ ...cell, known: null }));
      return queueChanges(context, [...changes, ...noted]);
    },
  };
}

/** By what a row is known it is looked at. */
function lengthOfLine({ reading: { row, values } }: StandingTable, place: CellPlace): number {
  return (values[place.row - row] ?? []).reduce<number>((sum, value) => sum + String(value).length + 4, BYTES_PER_CELL_WRITTEN);
}

/** The row as people have typed it: what formulas show may change for other reasons. */
function knownBy({ columns, reading: { row, column, values } }: StandingTable, place: CellPlace): CellChange['known'] {
  const typed = new Set(columns.flatMap(({ isCalculated, head }) => (isCalculated || head.column === place.column ? [] : [head.column - column])));
  return { column, values: (values[place.row - row] ?? []).map((value, position) => (typed.has(position) ? value : null)) };
}
