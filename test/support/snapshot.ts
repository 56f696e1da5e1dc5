import { inSheetOrder } from '../../src/domain/model/finding-order';
import { MODULE_IDS } from '../../src/domain/model/module';
import { rowKey } from '../../src/domain/model/row-key';
import { SETTINGS, type Settings } from '../../src/domain/model/settings';
import { STATUS_LEGEND } from '../../src/domain/model/status-legend';
import { ENTITIES, type Rows, type Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { cellName, firstCell, sheetPrefix } from '../../src/sheets/address';
import type { Locate } from '../../src/sheets/locate';
import type { PlaceAt } from '../../src/sheets/place-at';
import { HEADER_ROW } from '../../src/sheets/title';
import type { Snapshot } from '../../src/taskpane/view';

/**
 * What the pane would know of a workspace of these rows, just read: judged by the real rules, and with every cell where
 * a new workbook has it (settings at the start of Lists, one table a sheet otherwise).
 */
export function snapshotOf(workspace: Workspace, given: Partial<Snapshot> = {}): Snapshot {
  const { findings, faults } = runRules(workspace);
  const locate = locatorIn(workspace);
  return {
    workspace,
    cells: [...workspace.present].reduce((sum, collection) => sum + workspace[collection].length * fieldsOf(collection).length, SETTING_NAMES.length),
    findings: inSheetOrder(findings).map((finding) => ({ ...finding, ...locate(finding.at) })),
    accepted: [],
    switchedOff: [],
    memory: { notes: new Map(), overrides: [], reports: [], snapshots: [] },
    ruleChoices: new Map(),
    otherCase: [],
    highestIds: new Map(),
    faults,
    legend: { entries: Object.entries(STATUS_LEGEND).map(([status, entry], bodyRow) => ({ status, ...entry, bodyRow, colourColumn: 1 })), nearest: { sheet: SETTINGS_SHEET, address: 'E4' } },
    locate,
    placeAt: placeFinderIn(workspace),
    addable: MODULE_IDS.filter((id) => !Object.entries(ENTITIES).some(([name, { module }]) => module === id && workspace.present.has(name as keyof Rows))),
    isOlder: false,
    report: null,
    repairs: null,
    at: new Date(`${workspace.today}T14:02:00`),
    ...given,
  };
}

const SETTING_NAMES = Object.keys(SETTINGS) as (keyof Settings)[];
const SETTINGS_SHEET = 'Lists';

function locatorIn(workspace: Workspace): Locate {
  return ({ collection, index, field }) => {
    if (collection === 'settings') return locateSetting(workspace, SETTING_NAMES.find((name) => name === field));
    const { table, sheet } = ENTITIES[collection];
    const record: Readonly<Record<string, unknown>> | undefined = workspace.present.has(collection) && index !== null ? { ...workspace[collection][index] } : undefined;
    const column = field === null ? null : fieldsOf(collection).indexOf(field);
    return {
      table,
      row: record === undefined ? null : rowKey(collection, record),
      column: headerOf(collection, field),
      value: field === null ? null : shown(record?.[field]),
      ...(workspace.present.has(collection) ? cellOn(sheet, index, column) : { sheet: null, cell: null, nearest: null }),
    };
  };
}

function locateSetting({ settings }: Workspace, setting: keyof Settings | undefined): ReturnType<Locate> {
  if (setting === undefined) return { table: 'Settings', row: null, column: null, value: null, ...cellOn(SETTINGS_SHEET, null, null) };
  return { table: 'Settings', row: SETTINGS[setting].label, column: 'Value', value: settings[setting], ...cellOn(SETTINGS_SHEET, SETTING_NAMES.indexOf(setting), 1) };
}

/** The header's first cell where there is no row, and the row's where there is no column. */
function cellOn(sheet: string, index: number | null, column: number | null): Pick<ReturnType<Locate>, 'sheet' | 'cell' | 'nearest'> {
  const address = cellName(HEADER_ROW + (index === null ? 0 : index + 1), column ?? 0);
  return { sheet, cell: index === null || column === null ? null : `${sheetPrefix(sheet)}${address}`, nearest: { sheet, address } };
}

function placeFinderIn(workspace: Workspace): PlaceAt {
  return (sheet, address) => {
    const cell = firstCell(address);
    if (cell === null || cell.row < HEADER_ROW) return null;
    const index = cell.row - HEADER_ROW - 1;
    if (sheet === SETTINGS_SHEET) return index < SETTING_NAMES.length && cell.column < 3 ? { collection: 'settings', index: null, field: SETTING_NAMES[index] ?? null } : null;
    const collection = [...workspace.present].find((name) => ENTITIES[name].sheet === sheet);
    if (collection === undefined || index >= workspace[collection].length) return null;
    const field = fieldsOf(collection)[cell.column] ?? null;
    return { collection, index: index < 0 ? null : index, field, header: headerOf(collection, field) ?? '' };
  };
}

function fieldsOf(collection: keyof Rows): string[] {
  return Object.keys(ENTITIES[collection].fields);
}

function headerOf(collection: keyof Rows, field: string | null): string | null {
  return (ENTITIES[collection].fields as Readonly<Record<string, { header: string }>>)[field ?? '']?.header ?? null;
}

function shown(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.length > 1 ? value.join('; ') : shown(value[0]);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
