import { useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../actions/outcome';
import { readTextFile } from '../../actions/read-text-file';
import { readWorkbookFile, type ChosenWorkbook } from '../../actions/read-workbook-file';
import type { SourceGrid } from '../../domain/exchange/source-grid';
import type { Rows } from '../../domain/model/workspace';
import type { ViewProps } from '../view';
import { strings } from './strings';
import { inWords } from './trouble-in-words';

/** What was chosen, as far as it has been read. */
type Chosen =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'trouble'; readonly words: string }
  | { readonly kind: 'grid'; readonly grid: SourceGrid }
  /** `sheet` is null until somebody has chosen one: then it is the one that fits best. */
  | { readonly kind: 'workbook'; readonly name: string; readonly workbook: ChosenWorkbook; readonly sheet: string | null };

export interface Source {
  /** Sheets of this workbook that could be imported, and the one that is; an empty text for none. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The sheets of a chosen workbook where it has several, and the one that is looked at. */
  readonly file: { readonly name: string; readonly sheets: readonly string[]; readonly sheet: string } | null;
  readonly grid: SourceGrid | null;
  /** Another one for each thing that is chosen. */
  readonly key: number;
  /** What hinders, or that it is being read; an empty text for nothing. */
  readonly told: string;
  chooseSheet(name: string): void;
  chooseFile(file: File): void;
  chooseSheetOfFile(name: string): void;
  /** Forgets what was chosen. */
  finish(): void;
}

/** Reads what the person chooses, and nothing that was chosen before and comes late. */
export function useSource(to: keyof Rows, ask: ViewProps['ask']): Source {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [chosen, setChosen] = useState<Chosen>({ kind: 'nothing' });
  const [key, setKey] = useState(0);
  const latest = useRef(0);
  useEffect(() => {
    ask({
      task: 'consult',
      consult: async (actions) => {
        const outcome = await actions.listSheets();
        if (outcome.ok) setSheets(outcome.sheets);
      },
      failed: (hindrance) => setChosen({ kind: 'trouble', words: inWords(hindrance) }),
    });
  }, [ask]);
  /** @returns what takes the answer, unless something else has been chosen by then. */
  const begin = (): ((answer: Chosen) => void) => {
    latest.current += 1;
    const number = latest.current;
    setChosen({ kind: 'reading' });
    return (answer) => {
      if (number !== latest.current) return;
      setKey(number);
      setChosen(answer);
    };
  };
  const read = useMemo(() => (chosen.kind === 'workbook' ? sheetOf(chosen, to) : null), [chosen, to]);
  return {
    sheets,
    sheet,
    file: chosen.kind === 'workbook' && chosen.workbook.sheets.length > 1 ? { name: chosen.name, sheets: chosen.workbook.sheets, sheet: read?.sheet ?? '' } : null,
    grid: chosen.kind === 'grid' ? chosen.grid : read?.outcome.ok === true ? read.outcome.grid : null,
    key,
    told: chosen.kind === 'reading' ? strings.importing.reading : chosen.kind === 'trouble' ? chosen.words : read?.outcome.ok === false ? inWords(read.outcome.trouble) : '',
    chooseSheet: (name) => {
      setSheet(name);
      const take = begin();
      if (name === '') take({ kind: 'nothing' });
      else ask({ task: 'consult', consult: async (actions) => take(gridOrTrouble(await actions.readSheet({ sheet: name }))), failed: (hindrance) => take({ kind: 'trouble', words: inWords(hindrance) }) });
    },
    chooseFile: (file) => {
      setSheet('');
      const take = begin();
      ask({ task: 'consult', consult: async () => take(await readFile(file)), failed: (hindrance) => take({ kind: 'trouble', words: inWords(hindrance) }) });
    },
    chooseSheetOfFile: (name) => {
      if (chosen.kind === 'workbook') setChosen({ ...chosen, sheet: name });
    },
    finish: () => {
      setSheet('');
      begin()({ kind: 'nothing' });
    },
  };
}

async function readFile(file: File): Promise<Chosen> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (TEXT.test(file.name)) return gridOrTrouble(readTextFile(file.name, bytes));
  const outcome = await readWorkbookFile(file.name, bytes);
  return outcome.ok ? { kind: 'workbook', name: file.name, workbook: outcome.workbook, sheet: null } : { kind: 'trouble', words: inWords(outcome.trouble) };
}

const TEXT = /\.(csv|tsv|txt)$/i;

function sheetOf({ workbook, sheet }: Extract<Chosen, { kind: 'workbook' }>, to: keyof Rows): { readonly sheet: string; readonly outcome: ReturnType<ChosenWorkbook['readSheet']> } {
  const name = sheet ?? workbook.sheetFor(to);
  return { sheet: name, outcome: workbook.readSheet(name) };
}

function gridOrTrouble(outcome: Outcome<{ readonly grid: SourceGrid }>): Chosen {
  return outcome.ok ? { kind: 'grid', grid: outcome.grid } : { kind: 'trouble', words: inWords(outcome.trouble) };
}
