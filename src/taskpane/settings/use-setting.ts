import { useState } from 'react';
import { setSetting } from '../../actions/edit';
import { SETTINGS, type Settings } from '../../domain/model/settings';
import type { ViewProps } from '../view';
import { readTypedSetting, settingText } from './read-setting';
import { strings } from './strings';

interface UseSetting {
  /** What the field holds. */
  readonly text: string;
  /** What is wrong with it; null where it can be saved. */
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /**
   * Saves what was typed, unless it is wrong or says nothing new.
   *
   * @param isUnfinished where the browser holds only a part of a date.
   * @param isInsisting also what was asked for before, and refused.
   */
  readonly save: (isUnfinished: boolean, isInsisting?: boolean) => void;
  /** Goes back to what the workbook holds. */
  readonly restore: () => void;
}

/** A setting as a field: typed first, and written to its cell when the person leaves it. */
export function useSetting({ snapshot, ask }: Pick<ViewProps, 'snapshot' | 'ask'>, setting: keyof Settings): UseSetting {
  const held = snapshot.workspace.settings[setting];
  const [draft, setDraft] = useState<Draft | null>(null);
  // The cell holds something else than when typing began: what was typed is written by now, or somebody else was quicker.
  if (draft !== null && draft.over !== held) setDraft(null);

  const save = (isUnfinished: boolean, isInsisting = false): void => {
    const text = draft?.text ?? '';
    if ((draft?.isAsked === true && !isInsisting) || (draft === null && !isUnfinished)) return;
    const typed = isUnfinished ? { problem: strings.problems.unfinishedDate } : readTypedSetting(setting, text, planDays(snapshot));
    if ('problem' in typed) return setDraft({ text, over: held, problem: typed.problem, isAsked: false });
    if (typed.value === held) return setDraft(null);
    // Where nothing is written down the default holds, and the field shows it.
    setDraft(typed.value === null ? null : { text, over: held, problem: null, isAsked: true });
    ask({ task: 'edit', edits: [setSetting(snapshot.workspace, setting, typed.value)], label: strings.changed(SETTINGS[setting].label) });
  };

  return {
    text: draft?.text ?? settingText(held),
    problem: draft?.problem ?? null,
    type: (text) => setDraft({ text, over: held, problem: null, isAsked: false }),
    save,
    restore: () => setDraft(null),
  };
}

interface Draft {
  readonly text: string;
  /** What the workbook held when this was typed. */
  readonly over: Settings[keyof Settings];
  readonly problem: string | null;
  /** Whether it has been asked to be written: Enter and leaving the field come one after the other. */
  readonly isAsked: boolean;
}

function planDays({ workspace, locate }: ViewProps['snapshot']): Pick<Settings, 'planStart' | 'planEnd'> {
  const isSet = locate({ collection: 'settings', index: null, field: 'planEnd' }).value !== null;
  return { planStart: workspace.settings.planStart, planEnd: isSet ? workspace.settings.planEnd : null };
}
