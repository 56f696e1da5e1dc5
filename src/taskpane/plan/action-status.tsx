import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { PlayCircle16Regular } from '@fluentui/react-icons/svg/play-circle';
import { Prohibited16Filled } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Action } from '../../domain/model/actions';

type Status = NonNullable<Action['status']> | 'none';

/** A picture beside the word for a status: each has a shape of its own, so that it needs no colour. */
export function StatusIcon({ status }: { status: Action['status'] }): ReactElement {
  const styles = useStyles();
  const ink = useStatusInk();
  const Icon = ICONS[status ?? 'none'];
  return <Icon aria-hidden className={mergeClasses(styles.icon, ink[status ?? 'none'])} />;
}

const ICONS = {
  'Not started': Circle16Regular,
  'On track': PlayCircle16Regular,
  'At risk': Warning16Filled,
  'Off track': ErrorCircle16Filled,
  Blocked: Prohibited16Filled,
  Complete: CheckmarkCircle16Filled,
  Cancelled: DismissCircle16Regular,
  none: QuestionCircle16Regular,
} satisfies Record<Status, unknown>;

/** The colour in which a status is drawn, on any ground of the pane. */
export const useStatusInk = makeStyles({
  'Not started': { color: tokens.colorNeutralForeground3 },
  'On track': { color: tokens.colorStatusSuccessForeground1 },
  'At risk': { color: tokens.colorStatusWarningForeground3 },
  'Off track': { color: tokens.colorStatusDangerForeground1 },
  Blocked: { color: tokens.colorPaletteGrapeForeground2 },
  Complete: { color: tokens.colorPaletteBlueForeground2 },
  Cancelled: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
} satisfies Record<Status, unknown>);

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
});
