import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { Outcome } from '../../actions/outcome';
import { readTextFile } from '../../actions/read-text-file';
import type { SourceGrid } from '../../domain/exchange/source-grid';
import type { Rows } from '../../domain/model/workspace';
import { LabelledSelect } from '../plan/labelled-select';
import { Section } from '../shell/section';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { ImportPreview } from './import-preview';
import { strings } from './strings';
import { tablesOf } from './tables';
import { inWords } from './trouble-in-words';

/** What is to be imported: from where and into which table; then what would come of it. */
export function ImportPart({ snapshot, ask, running }: Pick<ViewProps, 'snapshot' | 'ask' | 'running'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const file = useId();
  const [to, chooseTable] = useState<keyof Rows>('actions');
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [grid, setGrid] = useState<SourceGrid | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    ask({
      task: 'consult',
      consult: async (actions) => {
        const outcome = await actions.listSheets();
        if (outcome.ok) setSheets(outcome.sheets);
      },
      failed: (hindrance) => setTrouble(inWords(hindrance)),
    });
  }, [ask]);
  const take = (outcome: Outcome<{ readonly grid: SourceGrid }>): void => {
    setGrid(outcome.ok ? outcome.grid : null);
    setTrouble(outcome.ok ? '' : inWords(outcome.trouble));
  };
  const readFromSheet = (name: string): void => {
    setSheet(name);
    setGrid(null);
    if (name !== '') ask({ task: 'consult', consult: async (actions) => take(await actions.readSheet({ sheet: name, to })), failed: (hindrance) => setTrouble(inWords(hindrance)) });
  };
  const readFromFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    setSheet('');
    take(readTextFile(chosen.name, new Uint8Array(await chosen.arrayBuffer())));
  };
  return (
    <Section title={strings.importing.title}>
      <Caption1 className={text.quiet}>{strings.importing.hint}</Caption1>
      <LabelledSelect label={strings.importing.table} options={tablesOf(snapshot.workspace)} chosen={to} choose={chooseTable} />
      {sheets.length === 0 ? (
        <Caption1 className={text.quiet}>{strings.importing.noSheets}</Caption1>
      ) : (
        <LabelledSelect label={strings.importing.sheet} options={[{ value: '', words: strings.importing.chooseSheet }, ...sheets.map((name) => ({ value: name, words: name }))]} chosen={sheet} choose={readFromSheet} />
      )}
      <div className={styles.file}>
        <label htmlFor={file}>
          <Caption1>{strings.importing.file}</Caption1>
        </label>
        <input id={file} type="file" accept=".csv,.tsv,.txt" className={styles.input} onChange={({ target }) => void readFromFile(target.files?.[0])} />
      </div>
      <div role="status">{trouble !== '' && <Caption1>{trouble}</Caption1>}</div>
      {grid !== null && <ImportPreview key={`${grid.name} ${to}`} grid={grid} to={to} snapshot={snapshot} ask={ask} running={running} finish={() => setGrid(null)} />}
    </Section>
  );
}

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  input: { maxWidth: '100%', minHeight: '24px', font: 'inherit', color: 'inherit' },
});
