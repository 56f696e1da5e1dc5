import { Body1, Caption1, Link, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { recolour } from '../../actions/edit';
import { LEGEND_COLOUR_WORDS, type LegendColour, type LegendEntry } from '../../domain/model/status-legend';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { strings } from './strings';

/** The colours of the statuses; what they mean is text, for which the sheet is the better place. */
export function LegendSection({ snapshot: { legend }, ask, running }: Pick<ViewProps, 'snapshot' | 'ask' | 'running'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { nearest } = legend;
  if (legend.entries.length === 0) return <Body1 className={text.quiet}>{strings.legend.missing}</Body1>;
  return (
    <>
      <Caption1 as="p" className={text.quiet}>
        {strings.legend.hint}
      </Caption1>
      <ul className={styles.list}>
        {legend.entries.map((entry) => (
          <li key={entry.bodyRow}>
            <Entry
              entry={entry}
              isBusy={running !== null}
              choose={(colour) => ask({ task: 'edit', edits: [recolour(entry, colour)], label: strings.legend.changed(entry.status) })}
            />
          </li>
        ))}
      </ul>
      {nearest !== null && (
        <Link as="button" className={styles.link} onClick={() => ask({ task: 'reveal', place: { nearest, cell: null, sheet: nearest.sheet } })}>
          {strings.legend.goToSheet}
        </Link>
      )}
    </>
  );
}

function Entry({ entry: { status, colour, meaning }, isBusy, choose }: { entry: LegendEntry; isBusy: boolean; choose: (colour: LegendColour) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const label = useId();
  const known = LEGEND_COLOUR_WORDS.find((word) => word.toLowerCase() === colour?.trim().toLowerCase());
  return (
    <div className={styles.entry}>
      <span className={styles.words}>
        <span id={label}>{status}</span>
        {meaning !== null && <Caption1 className={text.quiet}>{meaning}</Caption1>}
      </span>
      <Select
        size="small"
        aria-label={strings.legend.colourOf(status)}
        disabled={isBusy}
        className={styles.select}
        value={known ?? UNKNOWN}
        onChange={(_, { value }) => {
          const chosen = LEGEND_COLOUR_WORDS.find((word) => word === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {known === undefined && <option value={UNKNOWN}>{colour === null ? strings.legend.none : strings.legend.unknown(colour)}</option>}
        {LEGEND_COLOUR_WORDS.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </Select>
    </div>
  );
}

const UNKNOWN = '';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  words: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '9rem', minWidth: 0, overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
  link: { alignSelf: 'start' },
});
