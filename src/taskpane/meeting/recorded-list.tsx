import { Caption1, Caption1Strong, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedMeeting } from '../../domain/agenda/agenda';
import { recordedAt } from '../../domain/agenda/recorded';
import { shortened } from '../../domain/model/row-name';
import type { RowReference } from '../../domain/summary/summary';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { LinkedSentence } from './linked-sentence';
import { strings } from './strings';

/** What this meeting has decided and asked for so far. The pane itself offers to take the last one back. */
export function RecordedList({ snapshot, meeting, ask }: { snapshot: Snapshot; meeting: PlannedMeeting; ask: Ask }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { decisions, actions } = recordedAt(snapshot.workspace, meeting);
  const rows = [...decisions, ...actions];
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Caption1Strong as="h3" className={text.heading}>
        {strings.recorded.title(rows.length)}
      </Caption1Strong>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.collection} ${row.index}`} className={styles.row}>
            <Caption1 className={text.quiet}>{row.collection === 'decisions' ? strings.recorded.decision : strings.recorded.action}</Caption1> <LinkedSentence sentence={{ text: wordsOf(snapshot, row), rows: [row] }} snapshot={snapshot} ask={ask} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ workspace }: Snapshot, { collection, index }: RowReference): string {
  if (collection === 'decisions') {
    const { question = null, decision = null } = workspace.decisions[index] ?? {};
    return [question, decision].filter((words) => words !== null).map((words) => shortened(words, LONGEST)).join(' ');
  }
  const { id = null, action = null } = workspace.actions[index] ?? {};
  return [id, action].filter((words) => words !== null).map((words) => shortened(words, LONGEST)).join(' ');
}

/** Characters. */
const LONGEST = 120;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});
