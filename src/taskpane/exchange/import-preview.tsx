import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ColumnUse } from '../../domain/exchange/matched-columns';
import { agreementOn, countsOf, planImport, type ImportChoices } from '../../domain/exchange/plan-import';
import type { SourceGrid } from '../../domain/exchange/source-grid';
import { ENTITIES, type Rows } from '../../domain/model/workspace';
import { Disclosure } from '../shell/disclosure';
import type { ViewProps } from '../view';
import { ColumnChoices } from './column-choices';
import { PreviewRows } from './preview-rows';
import { strings } from './strings';

interface ImportPreviewProps extends Pick<ViewProps, 'snapshot' | 'ask' | 'running'> {
  readonly grid: SourceGrid;
  readonly to: keyof Rows;
  readonly finish: () => void;
}

/** Every column and every row of what would be imported, with the counts; nothing is written before the person says so. */
export function ImportPreview({ grid, to, snapshot, ask, running, finish }: ImportPreviewProps): ReactElement {
  const styles = useStyles();
  const [columns, setColumns] = useState<ReadonlyMap<number, ColumnUse>>(new Map());
  const [areColumnsOpen, openColumns] = useState(true);
  const [areRowsOpen, openRows] = useState(true);
  const choices = useMemo((): ImportChoices => ({ to, columns }), [to, columns]);
  const plan = useMemo(() => planImport(grid, choices, { rows: snapshot.workspace, legend: snapshot.legend.entries, highestIds: snapshot.highestIds }), [grid, choices, snapshot]);
  const { added, present, unread, problems } = countsOf(plan);
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
        <Body1>{strings.importing.counts(added, present, unread)}</Body1>
        {problems > 0 && <Caption1>{strings.importing.problems(problems)}</Caption1>}
      </div>
      <Button appearance="primary" className={styles.start} disabledFocusable={running !== null || added === 0} onClick={() => running === null && added > 0 && start()}>
        {added === 0 ? strings.importing.nothingToAdd : strings.importing.start(added)}
      </Button>
      <Disclosure label={strings.importing.columns} note={String(plan.columns.length)} isOpen={areColumnsOpen} setOpen={openColumns}>
        <ColumnChoices plan={plan} choose={(column, use) => setColumns(new Map([[column, use], ...[...columns].filter(([other]) => other !== column)]))} />
      </Disclosure>
      <Disclosure label={strings.importing.rows} note={String(plan.rows.length)} isOpen={areRowsOpen} setOpen={openRows}>
        <PreviewRows rows={plan.rows} />
      </Disclosure>
    </div>
  );
}

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  counts: { display: 'flex', flexDirection: 'column' },
  start: { alignSelf: 'start' },
});
