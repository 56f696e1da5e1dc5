import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ColumnUse } from '../../domain/exchange/matched-columns';
import { agreementOn, countsOf, planImport, type ImportChoices } from '../../domain/exchange/plan-import';
import type { SourceGrid } from '../../domain/exchange/source-grid';
import { ENTITIES, type Rows } from '../../domain/model/workspace';
import { Disclosure } from '../shell/disclosure';
import type { ViewProps } from '../view';
import { ColumnChoices } from './column-choices';
import { NamedRows } from './named-rows';
import { PreviewRows } from './preview-rows';
import { strings } from './strings';
import { WordChoices, type WordMeanings } from './word-choices';

interface ImportPreviewProps extends Pick<ViewProps, 'snapshot' | 'ask' | 'running'> {
  readonly grid: SourceGrid;
  readonly to: keyof Rows;
  readonly finish: () => void;
}

/** Every column and every row of what would be imported, with the counts; nothing is written before the person says so. */
export function ImportPreview({ grid, to, snapshot, ask, running, finish }: ImportPreviewProps): ReactElement {
  const styles = useStyles();
  const [columns, setColumns] = useState<ReadonlyMap<number, ColumnUse>>(new Map());
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map());
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [addsNamed, addNamed] = useState(false);
  const [areWordsOpen, openWords] = useState(true);
  const [areColumnsOpen, openColumns] = useState(true);
  const [areRowsOpen, openRows] = useState(true);
  const choices = useMemo((): ImportChoices => ({ to, columns, words, leftOut, addsNamed }), [to, columns, words, leftOut, addsNamed]);
  const plan = useMemo(() => planImport(grid, choices, { rows: snapshot.workspace, legend: snapshot.legend.entries, highestIds: snapshot.highestIds }), [grid, choices, snapshot]);
  const { added, present, unread, leftOut: staying, problems } = countsOf(plan);
  const explain = (meanings: WordMeanings): void => {
    const now = new Map(words);
    for (const [word, value] of meanings)
      if (value === null) now.delete(word);
      else now.set(word, value);
    setWords(now);
  };
  const take = (rows: readonly number[], isTaken: boolean): void => {
    const changed = new Set(rows);
    setLeftOut(isTaken ? new Set([...leftOut].filter((row) => !changed.has(row))) : new Set([...leftOut, ...rows]));
  };
  const start = (): void => {
    ask({
      task: 'perform',
      label: strings.importing.done(added, ENTITIES[to].sheet),
      perform: async (actions) => {
        const outcome = await actions.importRows({ grid, choices, agreed: agreementOn(plan) });
        if (outcome.ok) finish();
        return outcome;
      },
    });
  };
  return (
    <div className={styles.preview}>
      <div role="status" className={styles.counts}>
        <Body1>{strings.importing.counts(added, present, unread, staying)}</Body1>
        {problems > 0 && <Caption1>{strings.importing.problems(problems)}</Caption1>}
      </div>
      <Button appearance="primary" className={styles.start} disabledFocusable={running !== null || added === 0} onClick={() => running === null && added > 0 && start()}>
        {added === 0 ? strings.importing.nothingToAdd : strings.importing.start(added)}
      </Button>
      <Disclosure label={strings.importing.columns} note={String(plan.columns.length)} isOpen={areColumnsOpen} setOpen={openColumns}>
        <ColumnChoices plan={plan} choose={(column, use) => setColumns(new Map([[column, use], ...[...columns].filter(([other]) => other !== column)]))} />
      </Disclosure>
      {plan.named.length > 0 && <NamedRows named={plan.named} isAdded={addsNamed} add={addNamed} />}
      {plan.words.length > 0 && (
        <Disclosure label={strings.importing.words} note={String(plan.words.length)} isOpen={areWordsOpen} setOpen={openWords}>
          <WordChoices words={plan.words} explain={explain} />
        </Disclosure>
      )}
      <Disclosure label={strings.importing.rows} note={String(plan.rows.length)} isOpen={areRowsOpen} setOpen={openRows}>
        <PreviewRows rows={plan.rows} take={take} />
      </Disclosure>
    </div>
  );
}

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  counts: { display: 'flex', flexDirection: 'column' },
  start: { alignSelf: 'start' },
});
