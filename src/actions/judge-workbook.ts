import type { AcceptedFinding, OpenFinding } from '../domain/model/acceptance';
import type { CalendarDate } from '../domain/model/calendar-date';
import { inSheetOrder } from '../domain/model/finding-order';
import type { Finding } from '../domain/model/finding';
import { atOnce, type Steps } from '../domain/model/steps';
import { applyChoices } from '../domain/rules/apply-choices';
import { runningRules, type RuleFault } from '../domain/rules/run-rules';
import type { FoundWorkbook, FoundWorkspaceReading } from '../excel/read-workbook';
import { readingWorkspace, type WorkspaceReading } from '../sheets/read-workspace';
import type { Trouble } from './outcome';
import { NEWER_VERSION, NO_WORKSPACE } from './trouble';

export interface JudgedWorkspace extends WorkspaceReading {
  /** What reading and rules found, in the order of the sheets, but for what the team has accepted or switched off. */
  readonly findings: readonly OpenFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Of checks that the team has switched off. */
  readonly switchedOff: readonly Finding[];
  /** Rules that broke: the others are complete without them. */
  readonly faults: readonly RuleFault[];
}

/** Reads the workspace out of what was found in the workbook, lets every rule judge it, and parts what they find by the team's choices. */
export function judgeWorkbook(found: FoundWorkspaceReading, today: CalendarDate): JudgedWorkspace {
  return atOnce(judgingWorkbook(found, today));
}

/** The same, step by step: a large workbook takes a second. */
export function* judgingWorkbook(found: FoundWorkspaceReading, today: CalendarDate): Steps<JudgedWorkspace> {
  const read = yield* readingWorkspace(found.reading, today);
  yield;
  const { findings, faults } = yield* runningRules(read.workspace);
  const { open, accepted, switchedOff } = applyChoices(inSheetOrder([...read.findings, ...findings]), read.workspace, read.choices);
  return { ...read, findings: open, accepted, switchedOff, faults };
}

export function troubleInFinding({ because }: Extract<FoundWorkbook, { found: false }>): Trouble {
  return because === 'newer-version' ? NEWER_VERSION : NO_WORKSPACE;
}
