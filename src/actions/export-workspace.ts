import { writeWorkspaceFile, type RawCell, type WorkspaceFile } from '../domain/exchange/workspace-file';
import { SETTINGS } from '../domain/model/settings';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import { isBlank } from '../sheets/cell';
import { LEGEND_TABLE, readLegend } from '../sheets/legend-table';
import { readSettings } from '../sheets/read-settings';
import { SETTINGS_TABLE, type SettingName } from '../sheets/settings-table';
import { highestIdsGiven, isOfTheWorkbook } from '../sheets/state-sheet';
import type { WorkbookReading } from '../sheets/workbook-reading';
import { writtenRows } from '../sheets/written-rows';
import { troubleInFinding } from './judge-workbook';
import type { MadeFile } from './make-file';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

export const exportWorkspace = {
  id: 'export-workspace',
  label: 'Export all as JSON',
  /**
   * All that people have typed, chosen and noted, as one text file: rows with the team's own columns, settings, legend, accepted
   * findings, chosen checks, notes for reports, the list of reports and the snapshots. Reads, and never writes.
   */
  async run(host: ExcelPort): Promise<Outcome<MadeFile>> {
    return attempt(() =>
      host.run(async (context) => {
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        return succeeded({ name: 'workspace.json', mediaType: 'application/json', content: writeWorkspaceFile(fileOf(found.reading)) });
      }),
    );
  },
};

function fileOf(reading: WorkbookReading): WorkspaceFile {
  const { marks, state, tables } = reading;
  const written = (Object.keys(ENTITIES) as (keyof Rows)[]).flatMap((collection) => {
    const table = writtenRows(collection, reading);
    return table === null ? [] : [[collection, { extraColumns: table.extraColumns, rows: table.rows }] as const];
  });
  return {
    modules: marks.modules,
    ...settingsOf(reading),
    legend: readLegend(tables.get(LEGEND_TABLE)).entries.map(({ status, colour, meaning }) => ({ status, colour, meaning })),
    tables: new Map(written),
    highestIds: Object.fromEntries([...highestIdsGiven(state)].filter(([, highest]) => highest > 0)),
    memory: (state?.entries ?? []).filter(({ key }) => !isOfTheWorkbook(key)).map(({ key, value }) => [key, value]),
  };
}

/** A day that nobody has typed is left out: it follows from others. A number that nobody has typed is the one that holds. */
function settingsOf({ tables, names, dateSystem }: WorkbookReading): Pick<WorkspaceFile, 'settings' | 'unreadSettings'> {
  const table = tables.get(SETTINGS_TABLE);
  const { settings, places, faults } = readSettings(table, names, dateSystem);
  const cellOf = (setting: SettingName): RawCell => {
    const place = places.get(setting);
    return place === undefined ? '' : (table?.values[place.bodyRow + 1]?.[place.column] ?? '');
  };
  const faulty = new Set(faults.map(({ setting }) => setting));
  const isSaid = (setting: SettingName): boolean => !faulty.has(setting) && settings[setting] !== null && (SETTINGS[setting].type === 'wholeNumber' || !isBlank(cellOf(setting)));
  return {
    settings: Object.fromEntries(Object.entries(settings).filter(([setting]) => isSaid(setting as SettingName))),
    unreadSettings: Object.fromEntries([...faulty].map((setting) => [setting, cellOf(setting)])),
  };
}
