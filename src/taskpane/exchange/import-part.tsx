import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Rows } from '../../domain/model/workspace';
import { LabelledSelect } from '../plan/labelled-select';
import { Section } from '../shell/section';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { ImportPreview } from './import-preview';
import { strings } from './strings';
import { tablesOf } from './tables';
import { useSource } from './use-source';

/** What is to be imported: from where and into which table; then what would come of it. */
export function ImportPart({ snapshot, ask, running }: Pick<ViewProps, 'snapshot' | 'ask' | 'running'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const [to, chooseTable] = useState<keyof Rows>('actions');
  const source = useSource(to, ask);
  const { sheets, sheet, file, grid } = source;
  return (
    <Section title={strings.importing.title}>
      <Caption1 className={text.quiet}>{strings.importing.hint}</Caption1>
      <LabelledSelect label={strings.importing.table} options={tablesOf(snapshot.workspace)} chosen={to} choose={chooseTable} />
      {sheets.length === 0 ? (
        <Caption1 className={text.quiet}>{strings.importing.noSheets}</Caption1>
      ) : (
        <LabelledSelect label={strings.importing.sheet} options={[{ value: '', words: strings.importing.chooseSheet }, ...optionsOf(sheets)]} chosen={sheet} choose={source.chooseSheet} />
      )}
      <div className={styles.file}>
        <label htmlFor={id}>
          <Caption1>{strings.importing.file}</Caption1>
        </label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          className={styles.input}
          // The same file may be chosen again, after it has been mended.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) source.chooseFile(chosen);
          }}
        />
      </div>
      {file !== null && <LabelledSelect label={strings.importing.sheetOfFile(file.name)} options={optionsOf(file.sheets)} chosen={file.sheet} choose={source.chooseSheetOfFile} />}
      <div role="status">{source.told !== '' && <Caption1>{source.told}</Caption1>}</div>
      {grid !== null && <ImportPreview key={`${source.key} ${grid.name} ${to}`} grid={grid} to={to} snapshot={snapshot} ask={ask} running={running} finish={source.finish} />}
    </Section>
  );
}

function optionsOf(names: readonly string[]): { value: string; words: string }[] {
  return names.map((name) => ({ value: name, words: name }));
}

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  input: { maxWidth: '100%', minHeight: '24px', font: 'inherit', color: 'inherit' },
});
