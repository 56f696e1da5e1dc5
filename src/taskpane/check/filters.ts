import type { LocatedFinding } from '../../actions/check-workspace';
import { nameKey } from '../../domain/analysis/name-key';
import type { Severity } from '../../domain/model/finding';
import type { Workspace } from '../../domain/model/workspace';

/** Which problems are shown: those that meet every part that says something. Kept by the pane as `FILTERS_KEY`. */
export interface FindingFilters {
  /** Names as people see them; `NO_SHEET` for what stands on none. */
  readonly sheets?: readonly string[];
  readonly severities?: readonly Severity[];
  /** Who leads the action that a problem is about, as written there; `NOBODY` for nobody. */
  readonly leads?: readonly string[];
  /** Words, all of which stand somewhere in what the list says. */
  readonly text?: string;
  /** By id. */
  readonly rules?: readonly string[];
}

/** For `useKept`, and for whoever leads here: `go('check', { [FILTERS_KEY]: filters })`. */
export const FILTERS_KEY = 'check.filters';

export const NO_FILTERS: FindingFilters = {};

export const NOBODY = '';
export const NO_SHEET = '';

/** What the list can be narrowed down to, in the order in which it is first met. */
export interface FilterChoices {
  readonly sheets: readonly Choice[];
  readonly leads: readonly Choice[];
  readonly severities: Readonly<Record<Severity, number>>;
}

export interface Choice {
  readonly value: string;
  /** How many problems it leaves. */
  readonly count: number;
}

export function isFiltered({ sheets = [], severities = [], leads = [], text = '', rules = [] }: FindingFilters): boolean {
  return [sheets, severities, leads, rules].some((values) => values.length > 0) || text.trim() !== '';
}

/** The findings that meet the filters, in the order given. */
export function applyFilters(findings: readonly LocatedFinding[], filters: FindingFilters, workspace: Workspace): readonly LocatedFinding[] {
  if (!isFiltered(filters)) return findings;
  const { severities = [], rules = [], sheets = [], leads = [] } = filters;
  const leadKeys = new Set(leads.map(nameKey));
  const hasWords = wordsIn(filters);
  return findings.filter(
    (finding) =>
      includes(severities, finding.severity) &&
      includes(rules, finding.rule) &&
      includes(sheets, finding.sheet ?? NO_SHEET) &&
      (leads.length === 0 || leadKeys.has(nameKey(leadOf(finding, workspace) ?? NO_ACTION))) &&
      hasWords([finding.message, finding.repair, finding.cell, finding.sheet, finding.row, finding.column, leadOf(finding, workspace)]),
  );
}

/** Whether a place that is no finding meets the filters: none does that asks for a severity, a rule or a lead. */
export function isShown({ sheet, words }: { sheet: string; words: readonly (string | null)[] }, filters: FindingFilters): boolean {
  const { severities = [], rules = [], sheets = [], leads = [] } = filters;
  return severities.length + rules.length + leads.length === 0 && includes(sheets, sheet) && wordsIn(filters)(words);
}

/** Names of one lead that differ in letter case or spaces are one choice, as it is first written. */
export function filterChoices(findings: readonly LocatedFinding[], workspace: Workspace): FilterChoices {
  const sheets = new Map<string, number>();
  const leads = new Map<string, { value: string; count: number }>();
  const severities = { error: 0, warning: 0, prompt: 0 };
  for (const finding of findings) {
    severities[finding.severity] += 1;
    const sheet = finding.sheet ?? NO_SHEET;
    sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
    const lead = leadOf(finding, workspace);
    if (lead === null) continue;
    const { value, count } = leads.get(nameKey(lead)) ?? { value: lead.trim(), count: 0 };
    leads.set(nameKey(lead), { value, count: count + 1 });
  }
  return { sheets: [...sheets].map(([value, count]) => ({ value, count })), leads: [...leads.values()], severities };
}

/** Who leads the action that a finding is about; `NOBODY` where nobody does, null where it is about no action. */
function leadOf({ at: { collection, index } }: LocatedFinding, { actions }: Workspace): string | null {
  if (collection !== 'actions' || index === null) return null;
  return actions[index]?.lead ?? NOBODY;
}

/** No name that anybody could have. */
const NO_ACTION = '\u0000';

function includes<Value>(values: readonly Value[], value: Value): boolean {
  return values.length === 0 || values.includes(value);
}

/** Letter case makes no difference. */
function wordsIn({ text = '' }: FindingFilters): (texts: readonly (string | null)[]) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (texts) => {
    const all = texts.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  };
}
