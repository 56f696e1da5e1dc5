import { Body1Strong, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { criticalOverdueChain } from '../../domain/analysis/action-order';
import { daysOverdue } from '../../domain/analysis/timing';
import { shownId } from '../../domain/model/row-name';
import type { Workspace } from '../../domain/model/workspace';
import { useTextStyles } from '../theme/use-text-styles';
import { nameOf } from './row-words';
import { planStrings } from './strings';

/** So many links of a chain are told one by one. */
const MOST_TOLD = 4;

/** The longest chain of actions that stands still until an overdue one is done, in its order. Nothing where nothing is overdue. */
export function OverdueChain({ workspace, reveal, showAll }: { workspace: Workspace; reveal: (position: number) => void; showAll: () => void }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const chain = useMemo(() => criticalOverdueChain(workspace.actions, workspace.today), [workspace]);
  if (chain.length === 0) return null;
  return (
    <section className={styles.section}>
      <Body1Strong as="h3" className={text.heading}>
        {planStrings.chain.title}
      </Body1Strong>
      <ol className={mergeClasses(styles.list, chain.length === 1 && styles.alone)}>
        {chain.slice(0, MOST_TOLD).map((position, link) => (
          <li key={position}>
            <Link as="button" className={styles.link} onClick={() => reveal(position)}>
              {linkInWords(workspace, position, link === 0, chain[link + 1])}
            </Link>
          </li>
        ))}
      </ol>
      {chain.length > MOST_TOLD && (
        <Link as="button" className={styles.link} onClick={showAll}>
          {planStrings.chain.showAll(chain.length)}
        </Link>
      )}
    </section>
  );
}

function linkInWords(workspace: Workspace, position: number, isFirst: boolean, next: number | undefined): string {
  const action = workspace.actions[position];
  const name = nameOf(workspace, position);
  const days = action === undefined ? 0 : daysOverdue(action, workspace.today);
  if (next === undefined) return isFirst ? planStrings.chain.alone(name, days) : planStrings.chain.last(name);
  const held = shownId(workspace.actions[next]?.id ?? nameOf(workspace, next));
  return isFirst ? planStrings.chain.first(name, days, held) : planStrings.chain.further(name, held);
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXXS },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL, ...typographyStyles.caption1 },
  alone: { paddingInlineStart: 0, listStyleType: 'none' },
  // The number stands beside the first line.
  link: { ...typographyStyles.caption1, verticalAlign: 'top', textAlign: 'start', overflowWrap: 'anywhere' },
});
