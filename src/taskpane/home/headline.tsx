import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Workspace } from '../../domain/model/workspace';
import { headline } from '../../domain/summary/headline';
import { useRatingsHidden } from '../people/ratings-hidden';
import { strings } from './strings';

/** The sentences with which the report begins, for somebody who is asked in the corridor; that on ratings is hidden with them. */
export function Headline({ workspace }: { workspace: Workspace }): ReactElement {
  const styles = useStyles();
  const [isHidden] = useRatingsHidden();
  const [plan, next, commitment] = useMemo(() => headline(workspace), [workspace]);
  const sentences = isHidden ? [plan, next] : [plan, next, commitment];
  return (
    <ul aria-label={strings.report.headline} className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence.text}>
          <Body1>{sentence.text}</Body1>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  sentences: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});
