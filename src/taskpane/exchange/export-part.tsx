import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MadeFile } from '../../actions/make-file';
import type { Outcome } from '../../actions/outcome';
import type { Rows } from '../../domain/model/workspace';
import { LabelledSelect } from '../plan/labelled-select';
import { saveFile } from '../report/save-file';
import { Section } from '../shell/section';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import type { WorkspaceActions } from '../workspace-actions';
import { strings } from './strings';
import { tablesOf } from './tables';
import { inWords } from './trouble-in-words';

/** A table as CSV, or all of the workspace as JSON, among the person's downloads. */
export function ExportPart({ snapshot, ask }: Pick<ViewProps, 'snapshot' | 'ask'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const tables = tablesOf(snapshot.workspace);
  const [table, choose] = useState<keyof Rows>('actions');
  const [told, tell] = useState('');
  const save = (make: (actions: WorkspaceActions) => Promise<Outcome<MadeFile>>): void =>
    ask({
      task: 'consult',
      consult: async (actions) => {
        const outcome = await make(actions);
        if (outcome.ok) saveFile(outcome);
        tell(outcome.ok ? strings.exporting.made(outcome.name) : inWords(outcome.trouble));
      },
      failed: (trouble) => tell(inWords(trouble)),
    });
  return (
    <Section title={strings.exporting.title}>
      <Caption1 className={text.quiet}>{strings.exporting.hint}</Caption1>
      <LabelledSelect label={strings.exporting.table} options={tables} chosen={table} choose={choose} />
      <div className={styles.buttons}>
        <Button onClick={() => save((actions) => actions.exportTable(table))}>{strings.exporting.csv}</Button>
        <Button onClick={() => save((actions) => actions.exportWorkspace())}>{strings.exporting.all}</Button>
      </div>
      <div role="status">{told !== '' && <Caption1>{told}</Caption1>}</div>
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
