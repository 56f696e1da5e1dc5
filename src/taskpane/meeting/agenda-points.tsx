import { Button, Caption1Strong, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isUndecided } from '../../domain/model/decisions';
import type { Section, Sentence } from '../../domain/summary/summary';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { LinkedSentence } from './linked-sentence';
import { strings } from './strings';

interface AgendaPointsProps {
  readonly sections: readonly Section[];
  readonly snapshot: Snapshot;
  readonly answer: ((index: number) => void) | null;
  readonly ask: Ask;
}

/** The points of an item under their headings, each with the rows that it rests on. A long item shows its first points until more are asked for. */
export function AgendaPoints({ sections, snapshot, answer, ask }: AgendaPointsProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [shown, setShown] = useState(POINTS_AT_ONCE);
  const more = sections.reduce((sum, { sentences }) => sum + sentences.length, 0) - shown;
  return (
    <>
      {firstOf(sections, shown).map(({ heading, sentences }, position) => (
        <div key={position} className={styles.section}>
          {heading !== null && (
            <Caption1Strong as="h5" className={text.heading}>
              {heading}
            </Caption1Strong>
          )}
          <ul className={styles.list}>
            {sentences.map((sentence, index) => (
              <li key={index} className={styles.point}>
                <LinkedSentence sentence={sentence} snapshot={snapshot} ask={ask} />
                <AnswerButton sentence={sentence} snapshot={snapshot} answer={answer} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setShown(shown + POINTS_AT_ONCE)}>
          {strings.agenda.more(Math.min(more, POINTS_AT_ONCE))}
        </Button>
      )}
    </>
  );
}

/** On a question that waits for a decision. */
function AnswerButton({ sentence, snapshot: { workspace }, answer }: { sentence: Sentence; snapshot: Snapshot; answer: AgendaPointsProps['answer'] }): ReactElement | null {
  const styles = useStyles();
  const [subject] = sentence.rows;
  const question = subject?.collection === 'decisions' ? workspace.decisions[subject.index] : undefined;
  if (answer === null || subject === undefined || question === undefined || !isUndecided(question)) return null;
  return (
    <Button size="small" className={styles.answer} aria-label={strings.agenda.answerTo(question.question ?? '')} onClick={() => answer(subject.index)}>
      {strings.agenda.answer}
    </Button>
  );
}

/** More than these in one go are no agenda any more. */
const POINTS_AT_ONCE = 30;

function firstOf(sections: readonly Section[], most: number): Section[] {
  let left = most;
  return sections.flatMap(({ heading, sentences }) => {
    const some = sentences.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ heading, sentences: some }];
  });
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  point: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  answer: { display: 'block', marginTop: tokens.spacingVerticalXS },
  more: { alignSelf: 'start' },
});
