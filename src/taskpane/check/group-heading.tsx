import { Button, Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, type ReactElement } from 'react';
import type { PlacedRow } from '../shell/use-windowed';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import type { EntryGroup } from './entries';
import { useLineStyles } from './line-styles';
import { mendAllRequest, type MendRequest } from './mend-requests';
import { SeverityIcon } from './severity-icon';
import { strings } from './strings';

interface GroupHeadingProps {
  readonly group: EntryGroup;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly placed: PlacedRow | undefined;
  readonly snapshot: Snapshot;
  readonly isBusy: boolean;
  readonly setOpen: (group: EntryGroup, isOpen: boolean) => void;
  readonly ask: Ask;
}

/** What is wrong with all in the group, how many there are, and the way to mend all of them that can be mended safely. */
export function GroupHeading({ group, isOpen, isActive, placed, snapshot, isBusy, setOpen, ask }: GroupHeadingProps): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const text = useTextStyles();
  const mendAll = useMemo<MendRequest | null>(() => mendAllRequest(group.entries, snapshot), [group, snapshot]);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const stop = isActive ? 0 : -1;
  return (
    <div data-line={group.key} className={styles.heading} {...placed}>
      <h3 className={styles.title}>
        <button type="button" data-row={group.key} tabIndex={stop} aria-expanded={isOpen} className={mergeClasses(lines.button, styles.button)} onClick={() => setOpen(group, !isOpen)}>
          <Chevron aria-hidden className={styles.chevron} />
          {group.severity !== null && <SeverityIcon severity={group.severity} />}
          <span className={styles.words}>{group.heading}</span>
          <span className={styles.count}>{strings.count(group)}</span>
        </button>
      </h3>
      {((isOpen && group.repair !== null) || mendAll !== null) && (
        <div className={styles.below}>
          <Caption1 className={mergeClasses(text.quiet, styles.repair)}>{isOpen && group.repair}</Caption1>
          {mendAll !== null && (
            <Button size="small" tabIndex={stop} disabledFocusable={isBusy} onClick={() => ask(mendAll.request)}>
              {mendAll.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { boxSizing: 'border-box', paddingTop: tokens.spacingVerticalM },
  title: { margin: 0 },
  button: { alignItems: 'start', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0`, ...typographyStyles.body1Strong, lineHeight: tokens.lineHeightBase200 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, ':dir(rtl)': { transform: 'scaleX(-1)' } },
  words: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'end', gap: tokens.spacingHorizontalS, paddingInlineStart: '20px', paddingBottom: tokens.spacingVerticalXS },
  repair: { flex: '1 1 8rem' },
});
