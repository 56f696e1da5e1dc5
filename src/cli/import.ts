import { importRows } from '../actions/import-rows';
import { previewImport, type PreviewedImport } from '../actions/preview-import';
import type { Outcome } from '../actions/outcome';
import type { ExcelPort } from '../actions/this-excel';
import { foldWords } from '../domain/exchange/fold-words';
import { columnCalled, fieldCalled, type ColumnUse } from '../domain/exchange/matched-columns';
import type { ImportChoices, ImportPlan } from '../domain/exchange/plan-import';
import type { SourceGrid } from '../domain/exchange/source-grid';
import { inSeries, quoted } from '../domain/model/row-name';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { openWhole, writeWhole } from './files';
import { importInWords } from './import-report';
import { refuseToReplace } from './new-workbook';
import { severalOf } from './parse-arguments';
import { bringBack } from './bring-back';
import { readSource } from './source-file';
import type { ExitCode, Terminal } from './terminal';

/** Adds the rows of another plan to a workspace, or tells what would be done. */
export async function importPlan({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  if (/\.json$/i.test(file)) return bringBack({ file, today, options }, terminal);
  const to = collectionCalled(file, options.get('to'));
  const [from, out, isPreview] = [options.get('from'), options.get('out'), options.has('preview')];
  if (from === undefined) throw new CannotDo(`${file}: say what to import with --from=OTHER.xlsx or --from=OTHER.csv.`);
  if (out !== undefined) await refuseToReplace(out, file, options.has('force'));
  const { book, leftOut } = await openWhole(file, today);
  if (!isPreview && out === undefined && leftOut.length > 0) throw new CannotDo(`${file}: it holds what would be lost by writing it from here (${leftOut.join('; ')}). Name a new file with --out=NEW.xlsx.`);
  const grid = await readSource(from, options.get('sheet'), to);
  const previewed = await withExcel(book, async (excel) => {
    const preview = async (choices: ImportChoices): Promise<PreviewedImport> => resultOf(file, await previewImport.run(excel, { grid, choices, today }));
    const base = { to, leftOut: rowsOf(options.get('leave-out')), words: wordsOf(options.get('words')), addsNamed: options.has('add-named') };
    const named = options.get('map');
    const choices = named === undefined ? base : { ...base, columns: columnsOf(named, await preview(base), grid) };
    const made = await preview(choices);
    if (!isPreview) await carryOut(file, excel, { grid, choices, today, agreed: made.agreed });
    return made;
  });
  if (!isPreview && (out !== undefined || previewed.counts.added > 0)) await writeWhole(out ?? file, await writeXlsx(book));
  terminal.print(importInWords({ file: out ?? file, from, ...previewed, isPreview }));
  if (!isPreview) for (const what of leftOut) terminal.complain(`${out}: not carried over from ${file}: ${what}.`);
  return 0;
}

async function carryOut(file: string, excel: ExcelPort, request: Parameters<typeof importRows.run>[1]): Promise<void> {
  resultOf(file, await importRows.run(excel, request));
}

function resultOf<Result>(file: string, outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  return outcome;
}

function collectionCalled(file: string, table: string | undefined): keyof Rows {
  const found = (Object.keys(ENTITIES) as (keyof Rows)[]).find((collection) => ENTITIES[collection].table === table);
  if (found === undefined) throw new CannotDo(`${file}: say which table gets the rows, such as --to=PlanActions.`);
  return found;
}

function columnsOf(named: string, { plan }: PreviewedImport, grid: SourceGrid): ReadonlyMap<number, ColumnUse> {
  return new Map(
    pairsOf('map', named).map(([header, wanted]) => {
      const column = columnCalled(plan.columns, header);
      if (column === null) throw new CannotDo(`--map: ${quoted(grid.name)} has no column ${quoted(header)}. It has ${inSeries(plan.columns.map((one) => quoted(one.header)))}.`);
      return [column, useOf(plan, wanted)];
    }),
  );
}

function useOf({ to }: ImportPlan, wanted: string): ColumnUse {
  if (wanted === '+') return { as: 'extra' };
  if (wanted === '-') return { as: 'nothing' };
  const field = fieldCalled(to, wanted);
  if (field === null) throw new CannotDo(`--map: the table ${ENTITIES[to].table} has no column ${quoted(wanted)}. Choose one of ${inSeries(Object.values(ENTITIES[to].fields).map(({ header }: { header: string }) => header))}, + or -.`);
  return { as: 'field', field };
}

function wordsOf(named: string | undefined): ReadonlyMap<string, string> {
  return new Map(named === undefined ? [] : pairsOf('words', named).map(([word, value]) => [foldWords(word), value]));
}

function rowsOf(named: string | undefined): ReadonlySet<number> {
  const rows = named === undefined ? [] : severalOf(named).map(Number);
  if (!rows.every((row) => Number.isInteger(row) && row > 0)) throw new CannotDo(`--leave-out: ${quoted(named ?? '')} is no list of rows, such as 12,14.`);
  return new Set(rows);
}

/** `a=b,c=d`; a header may have an equals sign of its own, ours have none. */
function pairsOf(option: string, text: string): [string, string][] {
  return severalOf(text).map((pair) => {
    const at = pair.lastIndexOf('=');
    const [first, second] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || second === '') throw new CannotDo(`--${option}: ${quoted(pair)} is no pair such as Owner=Lead.`);
    return [first, second];
  });
}
