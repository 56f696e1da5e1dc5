/** Words that people use for the values of our lists. What is not here and not in the list is a problem, and no guess is made. */
import type { ChoiceList } from '../model/choice-list';
import { actionStatuses } from '../model/choice-list';
import { LEGEND_COLOUR_WORDS, STATUS_LEGEND, type LegendEntry } from '../model/status-legend';
import { foldWords } from './fold-words';

/** Words by the name of the list and the value that they stand for, folded. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ActionStatusList: {
    'Not started': ['not yet started', 'not begun', 'to do', 'todo', 'to start', 'planned', 'new', 'ns'],
    'On track': ['in progress', 'in hand', 'ongoing', 'on going', 'started', 'underway', 'under way', 'progressing', 'on target', 'on schedule', 'on plan', 'wip', 'work in progress'],
    'At risk': ['some risk', 'at risk of delay', 'risk of delay'],
    'Off track': ['off plan', 'behind schedule', 'behind', 'overdue', 'late', 'missed'],
    Blocked: ['stuck', 'stalled'],
    Complete: ['completed', 'done', 'closed', 'finished', 'achieved', 'delivered'],
    Cancelled: ['canceled', 'withdrawn', 'dropped', 'abandoned', 'no longer needed', 'no longer required', 'not needed'],
  },
  GoalStatusList: { Active: ['current', 'live', 'agreed', 'in progress', 'ongoing'], Achieved: ['complete', 'completed', 'done', 'met'], Stopped: ['cancelled', 'withdrawn', 'dropped'] },
  YesNoList: { Yes: ['y', 'true', 'done', 'complete'], No: ['n', 'false', 'not done', 'not yet'] },
  SupportList: { Yes: ['y', 'true'], No: ['n', 'false'], 'Not asked': ['not yet asked', 'to ask'] },
  RiskList: { Low: ['l'], Medium: ['m', 'med', 'moderate'], High: ['h'] },
  HighLowList: { High: ['h'], Low: ['l'] },
  PathwayList: {
    'Primary care': ['gp', 'gps', 'general practice'],
    'Voluntary and community': ['voluntary', 'voluntary sector', 'vcse', 'third sector', 'charity', 'community groups'],
    CRT: ['crisis team', 'crisis resolution team', 'crisis service', 'crht', 'crhtt', 'hbtt', 'home treatment team'],
    'In-patient': ['inpatient', 'in patients', 'inpatients', 'ward', 'wards', 'acute ward'],
    'Service users': ['service user', 'patients', 'patient', 'people who use services', 'experts by experience'],
    'Carers and supports': ['carer', 'carers', 'family', 'families', 'family and carers', 'carers and families'],
  },
  CommitmentNowList: { Opposed: ['against', 'oppose'], 'Let it happen': ['let'], 'Help it happen': ['help'], 'Make it happen': ['make'], 'No commitment': ['none', 'uncommitted'], Unknown: ['not known', 'dont know'] },
  CommitmentNeededList: { 'Let it happen': ['let'], 'Help it happen': ['help'], 'Make it happen': ['make'], 'No commitment': ['none'] },
  MeetingTypeList: { SIG: ['sig meeting', 'service improvement group'], Scoping: ['scoping day', 'scoping event', 'scoping meeting'], 'Working group': ['working group meeting', 'task and finish group'] },
  FrequencyList: { Once: ['one off', 'single'], Weekly: ['every week'], Monthly: ['every month'], 'Two-monthly': ['every two months', 'every other month'], Quarterly: ['every quarter', 'every three months'] },
};

/** The letters that stand for a colour in a column of RAG or BRAG ratings. */
const LETTERS: Readonly<Record<string, string>> = { r: 'red', a: 'amber', g: 'green', b: 'blue', yellow: 'amber', orange: 'amber' };

/**
 * The value of the list that these words stand for; null where that is not plain.
 *
 * @param legend the team's own: it says which status a colour stands for.
 * @param own words of this source that somebody has explained, folded, with the values that they stand for.
 */
export function choiceOfWords(list: ChoiceList, text: string, legend: readonly LegendEntry[], own: ReadonlyMap<string, string>): string | null {
  const whole = meaningOf(list, foldWords(text), legend, own);
  if (whole !== null || list.name !== actionStatuses.name) return whole;
  // `Green – on track`, `Amber (slipping)`: what is understood of it must be all of one mind.
  const parts = text.split(/\s[-–—]\s|[/(),:;]/).map(foldWords).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const meanings = parts.map((part) => meaningOf(list, part, legend, own));
  return meanings.every((meaning) => meaning !== null && meaning === meanings[0]) ? (meanings[0] ?? null) : null;
}

/**
 * What such words may stand for; null where even that cannot be said. It is for people to agree to: `On hold` may be blocked, and may be
 * a polite word for cancelled.
 */
export function suggestedChoice(list: ChoiceList, text: string): string | null {
  const folded = foldWords(text);
  if (folded === '' || DENIALS.test(folded)) return null;
  const hinted = Object.entries(HINTS[list.name] ?? {}).find(([, hints]) => hints.some((hint) => ` ${folded} `.includes(` ${hint} `)))?.[0];
  if (hinted !== undefined) return hinted;
  const words = list.values.flatMap((value) => [value, ...(WORDS[list.name]?.[value] ?? [])].map((word) => ({ value, word: foldWords(word) })));
  const within = new Set(words.filter(({ word }) => word.length >= SHORTEST_WORD && ` ${folded} `.includes(` ${word} `)).map(({ value }) => value));
  if (within.size > 0) return within.size === 1 ? ([...within][0] ?? null) : null;
  const typed = new Set(words.filter(({ word }) => isMistyped(folded, word)).map(({ value }) => value));
  return typed.size === 1 ? ([...typed][0] ?? null) : null;
}

/** `Not done` is not done. */
const DENIALS = /\b(not|no|never|nearly|almost|partly|part|half|mostly|un\w+)\b/;

/** What is likely, and not plain. */
const HINTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ActionStatusList: {
    Blocked: ['on hold', 'hold', 'held', 'paused', 'parked', 'waiting', 'awaiting', 'suspended', 'deferred', 'postponed'],
    'Not started': ['open', 'pending', 'outstanding', 'tbc', 'future', 'upcoming', 'scheduled', 'proposed', 'white', 'grey', 'gray'],
    'At risk': ['delayed', 'slipping', 'slipped', 'some delay', 'issues', 'amber red', 'amber green', 'caution'],
    'Off track': ['failing', 'critical', 'escalated', 'black'],
    'On track': ['active', 'live', 'progress', 'good'],
  },
  CommitmentNowList: { 'Make it happen': ['champion', 'leading', 'driver'], 'Help it happen': ['supportive', 'supporter', 'supports', 'positive', 'engaged', 'on board'], 'Let it happen': ['neutral', 'passive', 'indifferent'], Opposed: ['negative', 'resistant', 'blocker', 'hostile', 'critic'], Unknown: ['unsure', 'unclear', 'tbc'] },
  CommitmentNeededList: { 'Make it happen': ['champion', 'leading', 'driver'], 'Help it happen': ['supportive', 'supporter', 'supports', 'positive', 'engaged', 'on board'], 'Let it happen': ['neutral', 'passive'] },
  RiskList: { High: ['very high', 'extreme', 'severe'], Low: ['very low', 'minimal', 'negligible'], Medium: ['med high', 'medium high', 'low medium', 'average'] },
  HighLowList: { High: ['very high', 'strong', 'significant'], Low: ['very low', 'weak', 'limited', 'little'] },
  PathwayList: { CRT: ['crisis', 'home treatment'], 'In-patient': ['hospital', 'psychiatric ward'], 'Primary care': ['pcn', 'surgery', 'primary'], 'Voluntary and community': ['vcs', 'community', 'mind'], Other: ['police', 'council', 'local authority', 'social care', 'housing', 'ambulance', 'public health', 'probation', 'commissioner', 'icb'] },
};

/** Shorter words are part of too many others. */
const SHORTEST_WORD = 4;

/** One letter wrong, left out, added or changed with its neighbour, in a word that is long enough to be known by the others. */
function isMistyped(typed: string, word: string): boolean {
  if (word.length < SHORTEST_WORD || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start++;
  let end = 0;
  while (end < word.length - start && end < typed.length - start && typed.at(-1 - end) === word.at(-1 - end)) end++;
  const [wrong, right] = [typed.slice(start, typed.length - end), word.slice(start, word.length - end)];
  return (wrong.length <= 1 && right.length <= 1) || (wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0]);
}

function meaningOf(list: ChoiceList, folded: string, legend: readonly LegendEntry[], own: ReadonlyMap<string, string>): string | null {
  const explained = own.get(folded);
  if (explained !== undefined) return list.values.find((value) => foldWords(value) === foldWords(explained)) ?? null;
  const listed = list.values.find((value) => foldWords(value) === folded) ?? Object.entries(WORDS[list.name] ?? {}).find(([, words]) => words.includes(folded))?.[0];
  if (listed !== undefined) return listed;
  return list.name === actionStatuses.name ? statusOfColour(LETTERS[folded] ?? folded, legend) : null;
}

/** A colour that several statuses have tells nothing, nor does white: elsewhere it is what nobody has coloured yet, and in our legend what is cancelled. */
function statusOfColour(colour: string, legend: readonly LegendEntry[]): string | null {
  if (colour === 'white' || !LEGEND_COLOUR_WORDS.some((word) => word.toLowerCase() === colour)) return null;
  const statuses = actionStatuses.values.filter((status) => colourIn(status, legend) === colour);
  return statuses.length === 1 ? (statuses[0] ?? null) : null;
}

function colourIn(status: (typeof actionStatuses.values)[number], legend: readonly LegendEntry[]): string {
  const own = legend.find((entry) => foldWords(entry.status) === foldWords(status))?.colour;
  return (own ?? STATUS_LEGEND[status].colour).trim().toLowerCase();
}
