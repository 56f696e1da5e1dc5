import { Body1Strong, Caption1, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { actionGaps, NEEDED_FIELDS, type NeededField } from '../../domain/analysis/action-gaps';
import type { Workspace } from '../../domain/model/workspace';
import { useTextStyles } from '../theme/use-text-styles';
import { nameOf } from './row-words';
import { planStrings } from './strings';

/** So many are named; the others are shown together. */
const MOST_NAMED = 3;

/** Which open actions nobody leads yet, and which have no due date; each leads to the cell to be filled. Nothing where none lacks either. */
export function PlanGaps(props: { workspace: Workspace; reveal: (position: number, field: NeededField) => void; showAll: (field: NeededField) => void }): ReactElement | null {
  const { workspace, reveal, showAll } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const gaps = useMemo(() => actionGaps(workspace), [workspace]);
  const lacking = NEEDED_FIELDS.filter((field) => gaps[field].length > 0);
  if (lacking.length === 0) return null;
  return (
    <section className={styles.section}>
      <Body1Strong as="h3" className={text.heading}>
        {planStrings.gaps.title}
      </Body1Strong>
      {lacking.map((field) => (
        <div key={field} className={styles.gap}>
          <Caption1 as="p" className={text.quiet}>
            {planStrings.gaps[field]}
          </Caption1>
          <ul className={styles.list}>
            {gaps[field].slice(0, MOST_NAMED).map((position) => (
              <li key={position}>
                <Link as="button" className={styles.link} aria-label={planStrings.gaps.goTo[field](nameOf(workspace, position))} onClick={() => reveal(position, field)}>
                  {nameOf(workspace, position)}
                </Link>
              </li>
            ))}
            {gaps[field].length > MOST_NAMED && (
              <li>
                <Link as="button" className={styles.link} onClick={() => showAll(field)}>
                  {planStrings.gaps.more(gaps[field].length - MOST_NAMED)}
                </Link>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  gap: { display: 'flex', flexDirection: 'column' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: { ...typographyStyles.caption1, textAlign: 'start', overflowWrap: 'anywhere' },
});
