import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { previewingSummary } from '../../actions/preview-summary';
import { identifierKey } from '../../domain/model/identifier';
import type { GoalStatus } from '../../domain/summary/summary';
import { useInTurn } from '../settings/use-in-turn';
import { Disclosure } from '../shell/disclosure';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { Snapshot, ViewProps } from '../view';
import { Looking } from '../work/looking';
import { useInTurns } from '../work/use-in-turns';
import { GoalWord } from './goal-word';
import { NoteField } from './note-field';
import { strings as paneStrings } from '../strings';
import { strings } from './strings';

type Props = Pick<ViewProps, 'snapshot' | 'ask' | 'running'>;

/** What people add to the report: a note to each part, and their own word on a goal. All of it stays until they change it. */
export function YourWords({ snapshot, ask, running }: Props): ReactElement {
  const [isOpen, setOpen] = useKept('report.words', false);
  const { notes } = snapshot.memory;
  return (
    <Disclosure isHeading label={strings.words.title} note={strings.words.notes(notes.size)} isOpen={isOpen} setOpen={setOpen}>
      <Words snapshot={snapshot} ask={ask} running={running} />
    </Disclosure>
  );
}

function Words({ snapshot, ask, running }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const askInTurn = useInTurn(ask, running);
  // What is being typed stays where it is when the workbook is read anew.
  const previewed = useInTurns(useCallback(() => previewingSummary(snapshot, WHOLE), [snapshot]), WHOLE);
  if (previewed === undefined) return <Looking label={paneStrings.opening} />;
  const { parts, goals } = previewed.summary;
  return (
    <>
      <Caption1 as="p" className={text.quiet}>
        {strings.words.hint}
      </Caption1>
      <div>
        <h4 className={styles.heading}>{strings.words.notesTitle}</h4>
        {parts.map(({ number, title }) => (
          <NoteField key={number} part={number} title={title} snapshot={snapshot} ask={askInTurn} running={running} />
        ))}
      </div>
      {goals.length > 0 && (
        <div>
          <h4 className={styles.heading}>{strings.words.goalsTitle}</h4>
          {goals.map((goal) => (
            <GoalWord key={goal.row.index} goal={goal} hasLapsed={hasLapsed(goal, snapshot)} ask={askInTurn} running={running} />
          ))}
        </div>
      )}
    </>
  );
}

/** Whether the group has a word on the goal that no longer counts: it stays in the workbook, and in the report’s call-outs, until somebody takes it out. */
function hasLapsed({ row: { id }, override }: GoalStatus, { memory }: Snapshot): boolean {
  return override === null && id !== null && memory.overrides.some(({ goal }) => identifierKey(goal) === identifierKey(id));
}

/** Every part that the workspace has. */
const WHOLE = { audience: 'sig', withRatings: false } as const;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
});
