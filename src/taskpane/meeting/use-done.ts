import type { Agenda, AgendaItem } from '../../domain/agenda/agenda';
import { useKept } from '../shell/use-kept';
import { meetingKey } from './choose-meeting';

/** Which items of a meeting's agenda are dealt with. It is kept in the pane alone, and meeting by meeting. */
export function useDone({ meeting }: Pick<Agenda, 'meeting'>): { isDone: (item: AgendaItem) => boolean; setDone: (item: AgendaItem, done: boolean) => void } {
  const [done, setAll] = useKept<ReadonlySet<string>>('meeting.done', NONE);
  const keyOf = ({ kind }: AgendaItem): string => `${meeting === null ? '' : meetingKey(meeting)} ${kind}`;
  return {
    isDone: (item) => done.has(keyOf(item)),
    setDone: (item, isDone) => setAll(new Set(isDone ? [...done, keyOf(item)] : [...done].filter((key) => key !== keyOf(item)))),
  };
}

const NONE: ReadonlySet<string> = new Set();
