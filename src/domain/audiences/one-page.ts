/**
 * The page that stands for itself: exactly one of A4, whatever there is to say. It is reckoned in lines, such as they are where
 * every form has room for the same (a sheet, a Word document, a web page on paper), and spent by turns: each subject says its
 * most important sentence before any says its second.
 */
import type { GoalProgress } from '../model/goal-override';
import { shortened } from '../model/row-name';
import { widthOf } from '../model/text-width';
import type { GoalStatus, PageGoals, PageSection, Sentence, Summary } from '../summary/summary';

/** A subject of the page with all that could be said of it, the most important first; one sentence at least. */
export interface PageSubject {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  /** The place in the order in which room is given, from 1. */
  readonly priority: number;
  /** Sentences at each turn; one where nothing is said here. */
  readonly turn?: number;
  /** Sentences that are enough; where nothing is said here, as many as fit. */
  readonly most?: number;
}

/** Lines beneath the title. */
export const LINES_OF_A_PAGE = 53;
/** Characters on a line, at 10 to 11 points. */
export const CHARACTERS_OF_A_LINE = 92;
/** The headline is set larger. */
const CHARACTERS_OF_A_HEADLINE = 84;
/** A heading with the space above it. */
const LINES_OF_A_HEADING = 2;
/** What counts the rest. */
const LINES_OF_A_COUNT = 1;
/** Longer sentences are cut. */
const MOST_LINES_OF_A_SENTENCE = 3;

/**
 * @param subjects in the order in which they stand on the page.
 * @param besides what else stands there.
 */
export function onePage(
  headline: Summary['headline'],
  goals: readonly GoalStatus[],
  subjects: readonly PageSubject[],
  besides: readonly string[] = [],
): Pick<Summary, 'pageGoals' | 'page'> {
  const sections = subjects.filter(({ sentences }) => sentences.length > 0).map(asSection);
  const taken = linesOf(headline.map(({ text }) => text).join(' '), CHARACTERS_OF_A_HEADLINE) + 1 + sum(besides.map((text) => linesOf(text, CHARACTERS_OF_A_LINE)));
  const room = LINES_OF_A_PAGE - taken;
  // Whole sentences come before many goals, but a few goals before whole sentences.
  const forGoals = Math.max(room - sum(sections.map((section) => linesWith(section, 1))), Math.min(room - sum(sections.map(leastLines)), LINES_OF_GOALS));
  const fitting = fittingGoals(goals, forGoals);
  const page = fittingSections(sections, room - linesOfGoals(fitting));
  const left = room - linesOfGoals(fitting) - sum(page.map(linesOfSection));
  return { pageGoals: withMoreDoubts(fitting, goals, left), page };
}

interface FittedSection extends PageSubject {
  /** Lines of each sentence for which there might be room. */
  readonly lines: readonly number[];
}

function asSection(subject: PageSubject): FittedSection {
  // Each takes a line at least: those that come after have no room, and are only counted.
  const first = subject.sentences.slice(0, LINES_OF_A_PAGE).map((sentence) => cutTo(sentence, MOST_LINES_OF_A_SENTENCE));
  return { ...subject, sentences: [...first, ...subject.sentences.slice(LINES_OF_A_PAGE)], lines: first.map(({ text }) => linesOf(text, CHARACTERS_OF_A_LINE)) };
}

/** With its first sentence cut to a line, and the count of the others. */
function leastLines({ sentences }: FittedSection): number {
  return LINES_OF_A_HEADING + 1 + (sentences.length > 1 ? LINES_OF_A_COUNT : 0);
}

/** With so many of its sentences, and the count of the others. */
function linesWith({ lines, sentences }: FittedSection, count: number): number {
  return LINES_OF_A_HEADING + sum(lines.slice(0, count)) + (sentences.length > count ? LINES_OF_A_COUNT : 0);
}

function linesOfSection({ sentences, more }: PageSection): number {
  return LINES_OF_A_HEADING + sum(sentences.map(({ text }) => linesOf(text, CHARACTERS_OF_A_LINE))) + (more > 0 ? LINES_OF_A_COUNT : 0);
}

function fittingSections(sections: readonly FittedSection[], room: number): PageSection[] {
  const counts = new Map(sections.map((section) => [section, 0]));
  const turns = [...sections].sort((first, second) => first.priority - second.priority).flatMap((section) => Array.from({ length: section.turn ?? 1 }, () => section));
  let left = room - sum(sections.map(leastLines));
  /** Whether there was room for one more. */
  const add = (section: FittedSection): boolean => {
    const count = counts.get(section) ?? 0;
    if (count >= Math.min(section.most ?? Infinity, section.sentences.length)) return false;
    const cost = linesWith(section, count + 1) - (count === 0 ? leastLines(section) : linesWith(section, count));
    if (cost > left) return false;
    left -= cost;
    counts.set(section, count + 1);
    return true;
  };
  // First one of each, so that the first subject does not take all.
  new Set(turns).forEach(add);
  while (turns.map(add).includes(true));
  return sections.map((section) => {
    const count = counts.get(section) ?? 0;
    const shown = count > 0 ? section.sentences.slice(0, count) : section.sentences.slice(0, 1).map((sentence) => cutTo(sentence, 1));
    return { title: section.title, sentences: shown, more: section.sentences.length - shown.length };
  });
}

/** Columns of the table of goals, in characters. Its other columns are a word, and a figure with its day. */
const CHARACTERS_OF_A_NAME = 24;
const CHARACTERS_OF_A_REASON = 36;
/** On a sheet its name, the reason and the latest measure stand one below the other. */
const LEAST_LINES_OF_A_GOAL = 3;
/** What the status follows from is cut to these, and the first doubt about it, which is never left out, as well. */
const MOST_LINES_OF_A_REASON = 3;
/** The heading of the table, what it shows, and the heads of its columns. */
const LINES_OF_HEADS = 4;
/** Enough for three or four goals, as many as the pack suggests; with more of these the table would be the page. */
const LINES_OF_GOALS = 19;

/** Those that need most to be known are on the page, if not all are, each with the first doubt about it. */
function fittingGoals(goals: readonly GoalStatus[], room: number): PageGoals {
  const cut = goals.map((goal) => ({ ...goal, because: cutReason(goal.because), callOuts: goal.callOuts.slice(0, 1).map(cutReason) }));
  const urgent = byUrgency(cut);
  const fits = (count: number): boolean => linesOfGoals({ shown: urgent.slice(0, count), more: cut.length - count }) <= Math.min(room, LINES_OF_GOALS);
  let count = 0;
  while (count < cut.length && fits(count + 1)) count++;
  const fitting = new Set(urgent.slice(0, count));
  return { shown: cut.filter((goal) => fitting.has(goal)), more: cut.length - count };
}

/** The other doubts, as long as there is room. */
function withMoreDoubts({ shown, more }: PageGoals, goals: readonly GoalStatus[], room: number): PageGoals {
  let left = room;
  const all = new Map(goals.map((goal) => [goal.row, goal]));
  const told = shown.map((goal) => {
    let fuller = goal;
    for (const callOut of all.get(goal.row)?.callOuts.slice(1) ?? []) {
      const next = { ...fuller, callOuts: [...fuller.callOuts, callOut] };
      const cost = linesOfGoal(next) - linesOfGoal(fuller);
      if (cost > left) break;
      left -= cost;
      fuller = next;
    }
    return fuller;
  });
  return { shown: told, more };
}

function byUrgency(goals: readonly GoalStatus[]): GoalStatus[] {
  return [...goals].sort((first, second) => URGENCY.indexOf(first.status) - URGENCY.indexOf(second.status));
}

const URGENCY: readonly GoalProgress[] = ['Off track', 'Blocked', 'At risk', 'Unknown', 'On track', 'Not started', 'Complete'];

function cutReason(sentence: Sentence): Sentence {
  return cutTo(sentence, MOST_LINES_OF_A_REASON, CHARACTERS_OF_A_REASON);
}

function linesOfGoal({ name, because, callOuts }: GoalStatus): number {
  const reason = [because, ...callOuts].map(({ text }) => text).join(' ');
  return Math.max(LEAST_LINES_OF_A_GOAL, linesOf(name, CHARACTERS_OF_A_NAME), linesOf(reason, CHARACTERS_OF_A_REASON));
}

function linesOfGoals({ shown, more }: PageGoals): number {
  if (shown.length === 0 && more === 0) return 0;
  return LINES_OF_HEADS + sum(shown.map(linesOfGoal)) + (more > 0 ? LINES_OF_A_COUNT : 0);
}

/** Lines that a text takes, broken between words; a longer word is broken, too. */
function linesOf(text: string, characters: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = widthOf(word);
    if (used > 0 && used + 1 + length <= characters) used += 1 + length;
    else {
      lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / characters) - 1);
      used = length === 0 ? 0 : ((length - 1) % characters) + 1;
    }
  }
  return lines;
}

function cutTo(sentence: Sentence, lines: number, characters = CHARACTERS_OF_A_LINE): Sentence {
  if (linesOf(sentence.text, characters) <= lines) return sentence;
  // Lines are seldom full: of what would fill them, one after the other is left out until it fits.
  for (let most = lines * characters; most > characters / 2; most -= 5) {
    const text = cutAfterWord(sentence.text, most);
    if (linesOf(text, characters) <= lines) return { ...sentence, text };
  }
  return { ...sentence, text: shortened(sentence.text, Math.floor(characters / 3)) };
}

/** Between words, where they are not longer than half of what there is. */
function cutAfterWord(text: string, most: number): string {
  const cut = shortened(text, most);
  const end = cut.endsWith('…') ? cut.lastIndexOf(' ') : -1;
  return end > most / 2 ? `${cut.slice(0, end).replace(/[\s(,;:“]+$/, '')}…` : cut;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
