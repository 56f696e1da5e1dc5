/** What people do in the pane between all that: the add-in's own edits. */
import { acceptFinding } from '../../src/actions/accept-finding';
import { addModule } from '../../src/actions/add-module';
import type { Checked } from '../../src/actions/check-workspace';
import { addRow, changeRow, setSetting, type Edit } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import type { Outcome } from '../../src/actions/outcome';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import type { ExcelPort } from '../../src/actions/this-excel';
import { MODULE_IDS, type ModuleId } from '../../src/domain/model/module';
import { TODAY } from '../support/open-workspace';
import type { FuzzDeed, FuzzEdit } from './fuzz-case';

export interface OurDeed {
  readonly said: string;
  /** How many cells are written over, whose values go. */
  readonly writesOver: number;
  run(excel: ExcelPort): Promise<Outcome<{ undo?: unknown }>>;
  /** Takes it back; null where the pane offers no such thing. */
  readonly takeBack: ((excel: ExcelPort, undo: unknown) => Promise<Outcome>) | null;
}

/** @returns null where this is no deed of ours, or the workspace has nothing to do it to. */
export function ourDeed(what: FuzzDeed, one: FuzzEdit, { workspace, findings }: Checked, text: () => string): OurDeed | null {
  const { row, column, turn } = one;
  switch (what) {
    case 'our edit': {
      if (workspace.actions.length === 0) return null;
      const values = [{ evidence: text() }, { status: 'Complete' as const, completedOn: TODAY }, { lead: null }, { due: TODAY, progress: 0.5 }][turn % 4] ?? {};
      return edits('edits an action', [changeRow(workspace, 'actions', row % workspace.actions.length, values)]);
    }
    case 'our new row':
      return edits('adds rows', [addRow('actions', { action: text(), due: TODAY }), addRow('decisions', { question: text() }), ...(turn % 3 === 0 ? [addRow('goals', { goal: text() }, { 'Of our own': text() })] : [])]);
    case 'our setting':
      return edits('sets the days that are soon', [setSetting(workspace, 'dueSoonDays', turn)]);
    case 'our acceptance': {
      const finding = findings[column % Math.max(1, findings.length)];
      if (finding === undefined) return null;
      return deed(`accepts that ${finding.message}`, (excel) => acceptFinding.run(excel, { finding, reason: text(), today: TODAY }));
    }
    case 'our report':
      return deed('writes a report', (excel) => summariseWorkspace.run(excel, { today: TODAY, writesReport: true }));
    case 'our new part': {
      const module = moduleAsked(one);
      return deed(`adds the part ${module}`, (excel) => addModule.run(excel, { module }));
    }
    default:
      return null;
  }
}

/** The part that `our new part` adds. */
export function moduleAsked({ turn }: FuzzEdit): ModuleId {
  return MODULE_IDS[turn % MODULE_IDS.length] ?? 'core';
}

function deed(said: string, run: OurDeed['run']): OurDeed {
  return { said, writesOver: 0, run, takeBack: null };
}

function edits(said: string, asked: readonly Edit[]): OurDeed {
  const writesOver = asked.reduce((sum, one) => sum + (one.type === 'change' ? Object.keys(one.values).length : one.type === 'set' ? 1 : 0), 0);
  return {
    said: `${said} ${JSON.stringify(asked.map((one) => ('values' in one ? one.values : 'value' in one ? one.value : null)))}`,
    writesOver,
    run: (excel) => editWorkspace.run(excel, { edits: asked }),
    takeBack: (excel, undo) => undoEdits.run(excel, { edits: undo as Parameters<typeof undoEdits.run>[1]['edits'] }),
  };
}
