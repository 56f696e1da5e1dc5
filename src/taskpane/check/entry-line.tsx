import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useMemo, type ReactElement } from 'react';
import type { PlacedRow } from '../shell/use-windowed';
import type { Ask, Snapshot } from '../view';
import { Acceptance } from './acceptance';
import { EntryWords } from './entry-words';
import { useLineStyles } from './line-styles';
import { mendRequest } from './mend-requests';
import { placeOf, type EntryRow } from './rows';
import { strings } from './strings';

interface EntryLineProps {
  readonly row: EntryRow;
  /** Whether it stands among other causes, under its sheet. */
  readonly isUnderSheet: boolean;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly placed: PlacedRow | undefined;
  readonly snapshot: Snapshot;
  readonly isBusy: boolean;
  readonly show: (row: EntryRow) => void;
  readonly ask: Ask;
}

/** One entry: a button that shows its cell, or only words where there is nowhere to go; and what can be done about it. */
export const EntryLine = memo(function EntryLine({ row, isUnderSheet, isActive, isChosen, placed, snapshot, isBusy, show, ask }: EntryLineProps): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const { entry, group, key, position } = row;
  const mend = useMemo(() => mendRequest(entry, snapshot), [entry, snapshot]);
  const stop = isActive ? 0 : -1;
  const hasPlace = placeOf(entry) !== null;
  const words = <EntryWords entry={entry} isUnderSheet={isUnderSheet} hasRepair={group.repair === null} />;
  return (
    <li data-line={key} aria-setsize={placed && group.entries.length} aria-posinset={placed && position + 1} className={mergeClasses(styles.line, isChosen && styles.chosen)} {...placed}>
      {!hasPlace ? (
        <div className={styles.words}>{words}</div>
      ) : (
        <button type="button" data-row={key} tabIndex={stop} aria-current={isChosen ? 'location' : undefined} className={mergeClasses(lines.button, styles.words, isChosen && styles.chosenButton)} onClick={() => show(row)}>
          {words}
        </button>
      )}
      <div className={styles.below}>
        {mend !== null && (
          // Where there is nowhere to go, the keyboard comes to this button.
          <Button size="small" data-row={hasPlace ? undefined : key} tabIndex={stop} disabledFocusable={isBusy} onClick={() => ask(mend.request)}>
            {mend.label}
          </Button>
        )}
        {entry.type === 'finding' && isActive && <Acceptance key={key} finding={entry.finding} today={snapshot.workspace.today} isBusy={isBusy} ask={ask} />}
        {entry.type === 'accepted' && (
          <Button size="small" tabIndex={stop} disabledFocusable={isBusy} onClick={() => ask({ task: 'perform', label: strings.accepted.withdrawn, perform: (actions) => actions.withdraw(entry.finding) })}>
            {strings.accepted.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
});

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    width: '100%',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorCompoundBrandStroke}`,
    '&:dir(rtl)': { boxShadow: `inset calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorCompoundBrandStroke}` },
    // A contrast theme takes grounds and shadows away.
    '@media (forced-colors: active)': { borderInlineStartStyle: 'solid', borderInlineStartWidth: tokens.strokeWidthThickest, borderInlineStartColor: 'Highlight' },
  },
  // The whole line shows already that it is meant.
  chosenButton: { ':hover': { backgroundColor: tokens.colorTransparentBackground } },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 20px`,
    overflowWrap: 'anywhere',
    ...typographyStyles.body1,
  },
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: '20px',
    ':empty': { display: 'none' },
    ':not(:empty)': { paddingBottom: tokens.spacingVerticalS },
  },
});
