import { Caption1, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { CONCLUSIONS } from '../../domain/analysis/continuum';
import type { Ask, Snapshot } from '../view';
import { strings } from './strings';

const { lists } = strings;

/** What will be done, by whom and by when; choosing it goes to that cell of the rating. Nothing where nothing is called for. */
export function NextStep({ position, snapshot, ask }: { position: CommitmentPosition; snapshot: Snapshot; ask: Ask }): ReactElement | null {
  const styles = useStyles();
  const { rating: placed } = position;
  if (placed === null || (placed.rating.nextStep === null && !isCalledFor(position))) return null;
  const place = snapshot.locate({ collection: 'commitmentRatings', index: placed.index, field: 'nextStep' });
  const words = <Words position={position} today={snapshot.workspace.today} />;
  if (place.nearest === null) return <Caption1 className={styles.step}>{words}</Caption1>;
  return (
    <Link as="button" appearance="subtle" className={mergeClasses(styles.step, styles.link)} onClick={() => ask({ task: 'reveal', place })}>
      {words}
    </Link>
  );
}

function Words({ position: { rating }, today }: { position: CommitmentPosition; today: Snapshot['workspace']['today'] }): ReactElement {
  const styles = useStyles();
  const { nextStep = null, owner = null, byWhen = null } = rating?.rating ?? {};
  if (nextStep === null) return <span className={styles.missing}>{lists.noStep}</span>;
  const when = byWhen === null ? lists.noDate : byWhen < today ? lists.wasDue(byWhen) : lists.by(byWhen);
  return (
    <>
      {lists.nextStep(nextStep)}
      <span className={styles.who}>
        <span className={owner === null ? styles.missing : undefined}>{owner ?? lists.noOwner}</span> ·{' '}
        <span className={mergeClasses(styles.when, (byWhen === null || byWhen < today) && styles.missing)}>{when}</span>
      </span>
    </>
  );
}

/** Who is in place needs no step; where the need is not decided or cannot be, that comes first. */
function isCalledFor({ conclusion }: CommitmentPosition): boolean {
  return ![CONCLUSIONS.inPlace.case, CONCLUSIONS.decide.case, CONCLUSIONS.dataError.case].some((quiet) => quiet === conclusion.case);
}

const useStyles = makeStyles({
  step: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  link: { alignSelf: 'start', textAlign: 'start', color: tokens.colorNeutralForeground2 },
  who: { display: 'block' },
  when: { whiteSpace: 'nowrap' },
  missing: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});
