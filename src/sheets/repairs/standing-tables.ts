import { ENTITIES } from '../../domain/model/workspace';
import type { Area } from '../address';
import { cellText, isBlank } from '../cell';
import type { EntitySheet } from '../entity-sheet';
import { findColumns } from '../find-columns';
import { tableCalled } from '../naming';
import { expectedCollections } from '../schema-version';
import type { TableReading, WorkbookReading } from '../workbook-reading';
import { ENTITY_SHEETS } from '../workspace-sheets';

/** A table of the workspace that is there, with those of its columns that are found. */
export interface StandingTable {
  readonly declaration: EntitySheet;
  /** What the Excel table is called in this workbook. */
  readonly called: string;
  readonly reading: TableReading;
  readonly columns: readonly StandingColumn[];
}

export interface StandingColumn {
  readonly field: string;
  /** As declared, and as people have it now. */
  readonly header: string;
  readonly ownHeader: string;
  readonly isCalculated: boolean;
  /** Its header cell, and its cells below; of a table always at least one. */
  readonly head: Area;
  readonly body: Area;
}

/** Plain cells that were a table once are left out: they have to be made one again first. */
export function standingTables(reading: WorkbookReading, excelTables: readonly string[]): StandingTable[] {
  const expected = expectedCollections(reading.marks);
  return ENTITY_SHEETS.flatMap((declaration): StandingTable[] => {
    const { table } = declaration.entity;
    const read = reading.tables.get(table);
    const called = tableCalled(table, reading.names, excelTables);
    if (read === undefined || hidesHeaders(read) || read.values.length < 2 || called === null || !expected.includes(declaration.collection)) return [];
    const columns = columnsOf(declaration, read, reading.names);
    // A table of which no column is ours is somebody else's, whatever it is called.
    return columns.every(({ isCalculated }) => isCalculated) ? [] : [{ declaration, called, reading: read, columns }];
  });
}

/** Without its header row an Excel table does not say which column is which: nothing of it is mended before somebody shows it. */
export function hidesHeaders({ values: [headers = []] }: TableReading): boolean {
  return headers.every(isBlank);
}

function columnsOf({ collection, entity: { table } }: EntitySheet, read: TableReading, names: WorkbookReading['names']): StandingColumn[] {
  const { fields, computed } = ENTITIES[collection];
  const places = [
    { declared: fields, isCalculated: false, found: findColumns(read, { table, fields, computed }, names) },
    { declared: computed, isCalculated: true, found: findColumns(read, { table, fields: computed, computed: fields }, names) },
  ];
  return places.flatMap(({ declared, isCalculated, found }) =>
    Object.entries<{ readonly header: string }>(declared).flatMap(([field, { header }]): StandingColumn[] => {
      const place = found.get(field);
      if (place === undefined) return [];
      const head = { row: read.row, column: read.column + place, rowCount: 1, columnCount: 1 };
      const body = { ...head, row: read.row + 1, rowCount: read.values.length - 1 };
      return [{ field, header, ownHeader: cellText(read.values[0]?.[place] ?? header), isCalculated, head, body }];
    }),
  );
}
