import { Caption1Strong, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedMeeting } from '../../domain/agenda/agenda';
import { actionInWords, decisionInWords } from '../../domain/agenda/lists-in-words';
import { recordedAt } from '../../domain/agenda/recorded';
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
        {strings.recorded(rows.length)}
      </Caption1Strong>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.collection} ${row.index}`} className={styles.row}>
            <LinkedSentence sentence={{ text: wordsOf(snapshot, row), rows: [row] }} snapshot={snapshot} ask={ask} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ workspace }: Snapshot, row: RowReference): string {
  const [action, decision] = [workspace.actions[row.index], workspace.decisions[row.index]];
  if (row.collection === 'decisions') return decision === undefined ? '' : decisionInWords({ row, decision });
  return action === undefined ? '' : actionInWords({ row, action, isNew: false, isOverdue: false });
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});
