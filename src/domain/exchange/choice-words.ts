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

function meaningOf(list: ChoiceList, folded: string, legend: readonly LegendEntry[], own: ReadonlyMap<string, string>): string | null {
  const explained = own.get(folded);
  if (explained !== undefined) return list.values.find((value) => foldWords(value) === foldWords(explained)) ?? null;
  const listed = list.values.find((value) => foldWords(value) === folded) ?? Object.entries(WORDS[list.name] ?? {}).find(([, words]) => words.includes(folded))?.[0];
  if (listed !== undefined) return listed;
  return list.name === actionStatuses.name ? statusOfColour(LETTERS[folded] ?? folded, legend) : null;
}

/** A colour that several statuses have tells nothing. */
function statusOfColour(colour: string, legend: readonly LegendEntry[]): string | null {
  if (!LEGEND_COLOUR_WORDS.some((word) => word.toLowerCase() === colour)) return null;
  const statuses = actionStatuses.values.filter((status) => colourIn(status, legend) === colour);
  return statuses.length === 1 ? (statuses[0] ?? null) : null;
}

function colourIn(status: (typeof actionStatuses.values)[number], legend: readonly LegendEntry[]): string {
  const own = legend.find((entry) => foldWords(entry.status) === foldWords(status))?.colour;
  return (own ?? STATUS_LEGEND[status].colour).trim().toLowerCase();
}
