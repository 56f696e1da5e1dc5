import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, type ReactElement, type ReactNode } from 'react';
import { wholeNumber } from '../locale';
import { useKept } from '../shell/use-kept';
import { useLineStyles } from './use-line-styles';

/** A figure on a line of its own that opens to the rows behind it. It stays open or closed under its name. */
export function CountedRows({ name, number, label, children }: { name: string; number: number; label: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const [isOpen, setOpen] = useKept(`home.${name}`, false);
  const rows = useId();
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <li>
      <button type="button" aria-expanded={isOpen} aria-controls={rows} className={mergeClasses(line.line, line.ruled, styles.line)} onClick={() => setOpen(!isOpen)}>
        <span className={styles.number}>{wholeNumber(number)}</span> <span className={styles.label}>{label}</span>
        <Chevron aria-hidden className={styles.icon} />
      </button>
      <div id={rows} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, overflowWrap: 'break-word' },
  number: { ...typographyStyles.subtitle1, minWidth: '1.25rem' },
  label: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0 },
  icon: { alignSelf: 'center', flexShrink: 0 },
});
