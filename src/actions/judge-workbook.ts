import type { CalendarDate } from '../domain/model/calendar-date';
import { inSheetOrder } from '../domain/model/finding-order';
import type { Finding } from '../domain/model/finding';
import { runRules, type RuleFault } from '../domain/rules/run-rules';
import type { FoundWorkbook } from '../excel/read-workbook';
import { readWorkspace, type WorkspaceReading } from '../sheets/read-workspace';
import type { Trouble } from './outcome';
import { NEWER_VERSION, NO_WORKSPACE } from './trouble';

export interface JudgedWorkspace extends WorkspaceReading {
  /** What reading and rules found, in the order of the sheets. */
  readonly findings: readonly Finding[];
  /** Rules that broke: the others are complete without them. */
  readonly faults: readonly RuleFault[];
}

/** Reads the workspace out of what was found in the workbook, and lets every rule judge it. */
export function judgeWorkbook(found: Extract<FoundWorkbook, { found: true }>, today: CalendarDate): JudgedWorkspace {
  const read = readWorkspace(found.reading, today);
  const { findings, faults } = runRules(read.workspace);
  return { ...read, findings: inSheetOrder([...read.findings, ...findings]), faults };
}

export function troubleInFinding({ because }: Extract<FoundWorkbook, { found: false }>): Trouble {
  return because === 'newer-version' ? NEWER_VERSION : NO_WORKSPACE;
}
