import { useCallback, useEffect, useRef, useState } from 'react';
import { setSetting } from '../../actions/edit';
import { SETTINGS, type Settings } from '../../domain/model/settings';
import type { ViewProps } from '../view';
import type { Job } from '../work/work';
import { readTypedSetting, settingText } from './read-setting';
import { strings } from './strings';

interface UseSetting {
  /** What the field holds. */
  readonly text: string;
  /** What is wrong with it; null where it can be saved. */
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** Saves what was typed, unless it is wrong or says nothing new. */
  readonly save: (isUnfinished: boolean) => void;
  /** Goes back to what the workbook holds. */
  readonly restore: () => void;
}

/** A setting as a field: typed first, and written to its cell when the person leaves it. */
export function useSetting({ snapshot, ask, running }: Pick<ViewProps, 'snapshot' | 'ask' | 'running'>, setting: keyof Settings): UseSetting {
  const held = snapshot.workspace.settings[setting];
  const [draft, setDraft] = useState<Draft | null>(null);
  const askNow = useWhenFree(ask, running);
  // The cell holds something else than when typing began: what was typed is written by now, or somebody else was quicker.
  if (draft !== null && draft.over !== held) setDraft(null);

  const save = (isUnfinished: boolean): void => {
    if (draft === null && !isUnfinished) return;
    const typed = isUnfinished ? { problem: strings.problems.unfinishedDate } : readTypedSetting(setting, draft?.text ?? '', planDays(snapshot));
    if ('problem' in typed) setDraft({ text: draft?.text ?? '', over: held, problem: typed.problem });
    else if (typed.value === held) setDraft(null);
    else askNow({ task: 'edit', edits: [setSetting(snapshot.workspace, setting, typed.value)], label: strings.changed(SETTINGS[setting].label) });
  };

  return {
    text: draft?.text ?? settingText(held),
    problem: draft?.problem ?? null,
    type: (text) => setDraft({ text, over: held, problem: null }),
    save,
    restore: () => setDraft(null),
  };
}

interface Draft {
  readonly text: string;
  /** What the workbook held when this was typed. */
  readonly over: Settings[keyof Settings];
  readonly problem: string | null;
}

/** Whoever fills several fields quickly is ahead of the workbook: what cannot be asked for at once waits its turn. */
function useWhenFree(ask: ViewProps['ask'], running: ViewProps['running']): (job: Job) => void {
  const waiting = useRef<Job>(null);
  useEffect(() => {
    if (running !== null || waiting.current === null) return;
    ask(waiting.current);
    waiting.current = null;
  }, [ask, running]);
  return useCallback(
    (job) => {
      if (running === null) ask(job);
      else waiting.current = job;
    },
    [ask, running],
  );
}

function planDays({ workspace, locate }: ViewProps['snapshot']): Pick<Settings, 'planStart' | 'planEnd'> {
  const isSet = locate({ collection: 'settings', index: null, field: 'planEnd' }).value !== null;
  return { planStart: workspace.settings.planStart, planEnd: isSet ? workspace.settings.planEnd : null };
}
