import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Agenda, AgendaItem as Item, AgendaKind } from '../../domain/agenda/agenda';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import type { Work } from '../work/work';
import { AgendaItem } from './agenda-item';
import { datedMeetings } from './choose-meeting';
import { PageHeading } from './page-heading';
import { strings } from './strings';
import { useDone } from './use-done';

interface AgendaListProps {
  readonly snapshot: Snapshot;
  readonly agenda: Agenda;
  /** Takes up a question for an answer, by its position; null where nothing can be recorded. */
  readonly answer: ((index: number) => void) | null;
  readonly ask: Ask;
  readonly running: Work['running'];
  /** Whether somebody has just come back here from the lists. */
  readonly takesFocus: boolean;
}

/** The agenda to walk through, one item open at a time. What is ticked off is kept in the pane alone. */
export const AgendaList = memo(function AgendaList({ snapshot, agenda, answer, ask, running, takesFocus }: AgendaListProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const { isDone, setDone } = useDone(agenda);
  const { items, meeting } = agenda;
  const isLatest = meeting !== null && datedMeetings(snapshot.workspace)[0]?.index === meeting.index;
  const [chosen, choose] = useKept<AgendaKind | 'none' | null>('meeting.item', null);
  // An item goes when nothing is left of it: then the next one that is not dealt with is open.
  const isThere = chosen === 'none' || items.some(({ kind }) => kind === chosen);
  const open = isThere ? chosen : items.find((item) => !isDone(item))?.kind;

  const goTo = (item: Item | undefined): void => {
    if (item === undefined) return;
    choose(item.kind);
    list.current?.querySelectorAll<HTMLButtonElement>(HEADS)[items.indexOf(item)]?.focus();
  };
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{strings.agenda.title}</PageHeading>
        <Caption1 className={text.quiet}>{strings.agenda.dealtWith(items.filter(isDone).length, items.length)}</Caption1>
      </div>
      <p id={hint} hidden>
        {strings.agenda.hint}
      </p>
      <ol ref={list} aria-label={strings.agenda.title} aria-describedby={hint} className={styles.list} onKeyDown={moveBetweenHeads}>
        {items.map((item, index) => (
          <AgendaItem
            key={item.kind}
            item={item}
            number={index + 1}
            isDone={isDone(item)}
            isOpen={item.kind === open}
            asksForNext={item.kind === 'next' && isLatest}
            toggle={() => choose(item.kind === open ? 'none' : item.kind)}
            setDone={(done) => setDone(item, done)}
            previous={index === 0 ? null : () => goTo(items[index - 1])}
            next={index === items.length - 1 ? null : () => goTo(items[index + 1])}
            snapshot={snapshot}
            answer={answer}
            ask={ask}
            running={running}
          />
        ))}
      </ol>
    </section>
  );
});

const HEADS = 'button[aria-expanded]';

/** Arrows move from item to item, Home and End to the ends, while an item's own button has the focus. */
function moveBetweenHeads(event: KeyboardEvent<HTMLOListElement>): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(HEADS)];
  const current = heads.findIndex((head) => head === document.activeElement);
  const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: heads.length - 1 }[event.key];
  if (current < 0 || target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  heads[target]?.focus();
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
