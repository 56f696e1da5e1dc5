import { renderCsv } from '../domain/exchange/csv';
import type { Field } from '../domain/model/field';
import { quoted } from '../domain/model/row-name';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook } from '../excel/read-workbook';
import { textOfCell, writtenRows } from '../sheets/written-rows';
import { troubleInFinding } from './judge-workbook';
import type { MadeFile } from './make-file';
import { stopped, succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

export const exportTable = {
  id: 'export-table',
  label: 'Export as CSV',
  /** A table as a text file, with the team's own columns and without those that the workbook works out. Reads, and never writes. */
  async run(host: ExcelPort, { table }: { readonly table: keyof Rows }): Promise<Outcome<MadeFile & { readonly rows: number }>> {
    return attempt(() =>
      host.run(async (context) => {
        const found = await readWorkbook(context);
        if (!found.found) return stopped(troubleInFinding(found));
        const written = writtenRows(table, found.reading);
        if (written === null) return stopped({ code: 'gone', sentence: `This workspace has no sheet ${quoted(ENTITIES[table].sheet)}.`, wayOn: 'Choose another table.' });
        const fields: Readonly<Record<string, Field>> = ENTITIES[table].fields;
        const columns = written.fields.flatMap((name) => (fields[name] === undefined ? [] : [{ name, field: fields[name] }]));
        const content = renderCsv([
          [...columns.map(({ field }) => field.header), ...written.extraColumns],
          ...written.rows.map((row) => [...columns.map(({ name, field }) => textOfCell(row, name, field)), ...written.extraColumns.map((header) => row.extra[header] ?? '')]),
        ]);
        return succeeded({ name: `${ENTITIES[table].table}.csv`, mediaType: 'text/csv', content, rows: written.rows.length });
      }),
    );
  },
};
