import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

interface Option<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

/** A choice of one of several, under its name. A list of hundreds is the browser's to show. */
export function LabelledSelect<Value extends string>(props: {
  label: string;
  options: readonly Option<Value>[];
  chosen: Value;
  choose: (value: Value) => void;
  /** Where what can be chosen says plainly what it is about. */
  isLabelHidden?: boolean;
}): ReactElement {
  const { label, options, chosen, choose, isLabelHidden = false } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <Select
        id={id}
        size="small"
        aria-label={isLabelHidden ? label : undefined}
        value={chosen}
        onChange={(_, { value }) => {
          const found = options.find((option) => option.value === value);
          if (found !== undefined) choose(found.value);
        }}
        select={{ className: styles.select }}
      >
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, textOverflow: 'ellipsis' },
});
