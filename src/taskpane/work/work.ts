import type { AddedModule } from '../../actions/add-module';
import type { Checked, LocatedFinding } from '../../actions/check-workspace';
import type { OpenWorkspace } from '../../actions/find-workspace';
import type { Progress, Trouble } from '../../actions/outcome';
import type { Summarised } from '../../actions/summarise-workspace';
import type { ModuleId } from '../../domain/model/module';
import type { NewWorkspace } from '../workspace-actions';

/** Work on the whole workbook: one at a time. */
export type Job =
  | { readonly task: 'find' }
  | { readonly task: 'create'; readonly choice: NewWorkspace }
  | { readonly task: 'add'; readonly module: ModuleId }
  | { readonly task: 'check' }
  | { readonly task: 'summarise' };

/** Going somewhere takes a moment and changes nothing, so that it neither waits for a job nor holds one up. */
export type Jump = { readonly task: 'reveal'; readonly finding: LocatedFinding } | { readonly task: 'showReport'; readonly sheet: string };

/** What a person can ask of the pane. */
export type Request = Job | Jump;

export function isJump(request: Request): request is Jump {
  return request.task === 'reveal' || request.task === 'showReport';
}

/** What stops a request: something expected, or what nobody foresaw. */
export type Hindrance = Trouble | (Omit<Trouble, 'code'> & { readonly code: 'unexpected' });

/** What the pane knows: it grows as people ask. */
export interface Work {
  /** Undefined until the workbook was looked at; null where it holds no workspace. */
  readonly workspace: OpenWorkspace | null | undefined;
  /** True from the moment at which the pane itself created the workspace. */
  readonly created: boolean;
  /** The module that was added last, until something else is asked for. */
  readonly added: AddedModule | null;
  /** The job being done, and how far it is. */
  readonly running: { readonly request: Job; readonly progress: Progress | null } | null;
  /** What stopped the last request. */
  readonly trouble: { readonly request: Request; readonly trouble: Hindrance } | null;
  /** Where the last jump went: a cell or a sheet. */
  readonly shown: string | null;
  readonly check: (Checked & { readonly at: Date }) | null;
  readonly summary: (Summarised & { readonly at: Date }) | null;
}

export const NOTHING_YET: Work = { workspace: undefined, created: false, added: null, running: null, trouble: null, shown: null, check: null, summary: null };

/** What the pane knows more after a request than before. */
export type Change = (work: Work) => Partial<Work>;

export type Happening =
  | { readonly type: 'started'; readonly request: Request }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopped'; readonly request: Request; readonly trouble: Hindrance }
  | { readonly type: 'finished'; readonly request: Request; readonly change: Change }
  | { readonly type: 'dismissed' };

export function reduce(work: Work, happening: Happening): Work {
  switch (happening.type) {
    case 'started':
      return { ...work, running: isJump(happening.request) ? work.running : { request: happening.request, progress: null }, trouble: null, shown: null, added: null };
    case 'progressed':
      return work.running === null ? work : { ...work, running: { ...work.running, progress: happening.progress } };
    case 'stopped':
      return { ...work, ...withoutWorkspace(happening.trouble), running: stillRunning(work, happening.request), trouble: { request: happening.request, trouble: happening.trouble } };
    case 'finished':
      return { ...work, ...happening.change(work), running: stillRunning(work, happening.request) };
    case 'dismissed':
      return { ...work, trouble: null };
  }
}

function stillRunning({ running }: Work, ended: Request): Work['running'] {
  return isJump(ended) ? running : null;
}

/** Somebody may have deleted the workspace since: the way on is then to create one. */
function withoutWorkspace({ code }: Hindrance): Partial<Work> {
  return code === 'no-workspace' ? { workspace: null, check: null, summary: null } : {};
}
