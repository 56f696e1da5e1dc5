import type { CheckChoices } from '../domain/model/acceptance';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { FieldTexts } from '../domain/model/field';
import type { Finding } from '../domain/model/finding';
import { readingFinding, type ReadingFault } from '../domain/model/reading-fault';
import { quoted, rowNamer } from '../domain/model/row-name';
import { SETTINGS } from '../domain/model/settings';
import { atOnce, type Steps } from '../domain/model/steps';
import { ENTITIES, type Place, type Rows, type Workspace } from '../domain/model/workspace';
import { choicesOf } from './check-choices';
import type { CellFault } from './codec';
import { isBeingRestored } from './hidden-names';
import { LEGEND_TABLE, readLegend, type LegendReading } from './legend-table';
import { locator, type Locate } from './locate';
import { SHEETS } from './naming';
import { placeFinder, type PlaceAt } from './place-at';
import { readSettings } from './read-settings';
import { reportMemoryOf, type ReportMemory } from './report-memory';
import { readingTable, type TableRows } from './read-table';
import { SETTINGS_TABLE } from './settings-table';
import { expectedCollections } from './schema-version';
import type { WorkbookReading } from './workbook-reading';

export interface WorkspaceReading {
  readonly workspace: Workspace;
  /** What the reading itself found: tables and columns that are missing, and cells that cannot be read as they stand. */
  readonly findings: readonly Finding[];
  /** Cells that differ from the values of their list, or from their ID, in letter case only: no fault, and easily made alike. */
  readonly otherCase: readonly Place[];
  /** Cells that were read in the bodies of our tables: those of the columns that we know, blank ones too. */
  readonly cells: number;
  /** What the team has chosen about its checks: it changes nothing in what is read. */
  readonly choices: CheckChoices;
  /** What the workbook remembers for its reports. */
  readonly memory: ReportMemory;
  /** The legend of statuses as the team has it. */
  readonly legend: LegendReading;
  /** Leads from a place in the workspace back to the workbook. */
  readonly locate: Locate;
  /** Leads from a cell of the workbook to its place in the workspace. */
  readonly placeAt: PlaceAt;
}

type CollectionName = keyof Rows;

const COLLECTIONS = Object.keys(ENTITIES) as CollectionName[];

/** Faults after which every cell of the tables that are there is as it was read. */
const SAYS_NOTHING_OF_CELLS: ReadonlySet<ReadingFault['kind']> = new Set(['straySpaces', 'missingTable', 'rowsBelow', 'unfinishedRestoring']);

/** Makes a workspace of what was read from a workbook. Never throws: what cannot be read is a finding. */
export function readWorkspace(reading: WorkbookReading, today: CalendarDate): WorkspaceReading {
  return atOnce(readingWorkspace(reading, today));
}

/** The same, step by step. */
export function* readingWorkspace(reading: WorkbookReading, today: CalendarDate): Steps<WorkspaceReading> {
  const { names, tables, dateSystem } = reading;
  const read = yield* readingTables(reading);
  const settings = readSettings(tables.get(SETTINGS_TABLE), names, dateSystem);
  const rows = rowsOf(read);
  const faults = [...structuralFaults(read, reading), ...cellFaults(read, rows), ...settingFaults(settings.faults)];
  return {
    workspace: {
      ...rows,
      today,
      settings: settings.settings,
      present: new Set(read.keys()),
      unreadable: faults.filter(({ fault }) => !SAYS_NOTHING_OF_CELLS.has(fault.kind)).map(({ at }) => at),
    },
    findings: faults.map(({ at, fault }) => readingFinding(at, fault)),
    otherCase: [...read].flatMap(([collection, { otherCase }]) => otherCase.map((cell) => ({ collection, ...cell }))),
    cells: settings.places.size + [...read].reduce((sum, [collection, { columns }]) => sum + columns.size * bodyRowCount(reading, collection), 0),
    choices: choicesOf(reading.state),
    memory: reportMemoryOf(reading.state),
    legend: readLegend(tables.get(LEGEND_TABLE)),
    locate: locator(reading, read, settings),
    placeAt: placeFinder(reading, read, settings),
  };
}

/** The rows alone. */
export function readRows(reading: WorkbookReading): Rows {
  return rowsOf(atOnce(readingTables(reading)));
}

function* readingTables({ names, tables, dateSystem }: WorkbookReading): Steps<Map<CollectionName, TableRows>> {
  const read = new Map<CollectionName, TableRows>();
  for (const collection of COLLECTIONS) {
    const table = tables.get(ENTITIES[collection].table);
    const rows = table && (yield* readingTable(table, ENTITIES[collection], names, dateSystem));
    // A table of which no column is ours is somebody else's, whatever it is called.
    if (rows !== undefined && rows.columns.size > 0) read.set(collection, rows);
  }
  return read;
}

function rowsOf(read: ReadonlyMap<CollectionName, TableRows>): Rows {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, read.get(collection)?.records ?? []])) as unknown as Rows;
}

interface PlacedFault {
  readonly at: Place;
  readonly fault: ReadingFault;
}

function* structuralFaults(read: ReadonlyMap<CollectionName, TableRows>, { tables, names, marks }: WorkbookReading): Generator<PlacedFault> {
  if (isBeingRestored(names)) yield { at: { collection: 'settings', index: null, field: null }, fault: { kind: 'unfinishedRestoring' } };
  const expected = new Set(expectedCollections(marks));
  for (const collection of COLLECTIONS) {
    const { table, sheet, fields } = ENTITIES[collection];
    const rows = read.get(collection);
    if (rows === undefined) {
      if (expected.has(collection)) yield { at: { collection, index: null, field: null }, fault: { kind: 'missingTable', table, sheet } };
      continue;
    }
    if (rows.below !== null)
      yield { at: { collection, index: rows.records.length, field: null }, fault: { kind: 'rowsBelow', table, count: rows.below.count } };
    for (const [field, { header }] of Object.entries(fields as Readonly<Record<string, FieldTexts>>))
      if (!rows.columns.has(field)) yield { at: { collection, index: null, field }, fault: { kind: 'missingColumn', table, header } };
  }
  if (!tables.has(SETTINGS_TABLE))
    yield { at: { collection: 'settings', index: null, field: null }, fault: { kind: 'missingTable', table: SETTINGS_TABLE, sheet: SHEETS.lists } };
}

function* cellFaults(read: ReadonlyMap<CollectionName, TableRows>, rows: Rows): Generator<PlacedFault> {
  const nameOf = rowNamer(rows);
  for (const [collection, { faults }] of read)
    for (const { index, field, fault } of faults) {
      const header = (ENTITIES[collection].fields as Readonly<Record<string, FieldTexts>>)[field]?.header ?? field;
      yield { at: { collection, index, field }, fault: inWords(fault, nameOf(collection, index), header) };
    }
}

function* settingFaults(faults: ReturnType<typeof readSettings>['faults']): Generator<PlacedFault> {
  for (const { setting, fault } of faults)
    yield { at: { collection: 'settings', index: null, field: setting }, fault: inWords(fault, `The setting ${quoted(SETTINGS[setting].label)}`, 'Value') };
}

function inWords(fault: CellFault, row: string, header: string): ReadingFault {
  const { value } = fault;
  switch (fault.reason) {
    case 'formula-error':
      return { kind: 'formulaError', row, header, value };
    case 'unreadable-date':
      return { kind: 'unreadableDate', row, header, value };
    case 'unreadable-number':
      return { kind: 'unreadableNumber', row, header, value, expected: fault.expected };
    case 'unlisted-value':
      return { kind: 'unlistedValue', row, header, value, list: fault.list };
    case 'malformed-identifier':
      return { kind: 'malformedIdentifier', row, header, value, example: fault.example };
    case 'stray-spaces':
      return { kind: 'straySpaces', row, header, value };
  }
}

function bodyRowCount({ tables }: WorkbookReading, collection: CollectionName): number {
  return Math.max(0, (tables.get(ENTITIES[collection].table)?.values.length ?? 1) - 1);
}
