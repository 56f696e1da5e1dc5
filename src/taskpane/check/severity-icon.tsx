import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChatBubblesQuestion16Regular } from '@fluentui/react-icons/svg/chat-bubbles-question';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../domain/model/finding';

/** A picture beside the word for a severity: each has a shape of its own, so that it needs no colour. */
export function SeverityIcon({ severity }: { severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  prompt: ChatBubblesQuestion16Regular,
} satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  prompt: { color: tokens.colorNeutralForeground2 },
});
