import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../../domain/model/settings';
import type { ViewProps } from '../view';
import { FIRST_DAY, LAST_DAY } from './read-setting';
import { strings } from './strings';
import { useSetting } from './use-setting';

type Props = Pick<ViewProps, 'snapshot' | 'ask' | 'running'> & { readonly setting: keyof Settings };

/** One setting: saved when the person leaves the field or presses Enter; Escape brings back what the workbook holds. */
export function SettingField({ setting, ...view }: Props): ReactElement {
  const styles = useStyles();
  const { text, problem, type, save, restore } = useSetting(view, setting);
  const { label, meaning, type: kind } = SETTINGS[setting];
  const standard = DEFAULT_SETTINGS[setting];
  const message = problem ?? unreadableText(view.snapshot, setting);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') save(event.currentTarget.validity.badInput, view.running === null);
    if (event.key === 'Escape') restore();
  };
  return (
    <Field
      label={label}
      hint={typeof standard === 'number' ? `${meaning} ${strings.defaultNumber(standard)}` : meaning}
      validationState={message === null ? 'none' : 'error'}
      validationMessage={message}
    >
      <Input
        type={kind === 'date' ? 'date' : 'text'}
        value={text}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        className={styles.input}
        input={{ className: styles.input, inputMode: kind === 'wholeNumber' ? 'numeric' : undefined, ...(kind === 'date' && { min: FIRST_DAY, max: LAST_DAY }) }}
        onChange={(_, { value }) => type(value)}
        onBlur={(event) => save(event.currentTarget.validity.badInput)}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

/** What stands in a cell that cannot be read; null where it can. */
function unreadableText({ workspace, locate }: ViewProps['snapshot'], setting: keyof Settings): string | null {
  const isUnreadable = workspace.unreadable.some(({ collection, field }) => collection === 'settings' && field === setting);
  return isUnreadable ? strings.problems.unreadable(String(locate({ collection: 'settings', index: null, field: setting }).value ?? '')) : null;
}

/** Longer names would not fit on the first line of a report. */
const LONGEST_TEXT = 80;

const useStyles = makeStyles({
  // A field's own width is twenty letters, which is too much for a narrow pane with large text.
  input: { minWidth: 0 },
});
