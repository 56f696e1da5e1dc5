import { Caption1, makeStyles, Radio, RadioGroup, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AUDIENCES, type Audience } from '../../domain/model/audience';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Whom the report is for, each with one line on what it holds. */
export function AudienceChoice({ audience, choose }: { audience: Audience; choose: (audience: Audience) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <RadioGroup aria-label={strings.audience.title} value={audience} onChange={(_, { value }) => choose(AUDIENCES.find((each) => each === value) ?? audience)}>
      {AUDIENCES.map((each) => (
        <Radio
          key={each}
          value={each}
          label={{
            className: styles.label,
            children: (
              <>
                {strings.audience.names[each]}
                <Caption1 block className={text.quiet}>
                  {strings.audience.hints[each]}
                </Caption1>
              </>
            ),
          }}
        />
      ))}
    </RadioGroup>
  );
}

/** Ratings of people leave by a deliberate choice, with the question beside it. */
export function RatingsChoice({ isHidden, includes, include }: { isHidden: boolean; includes: boolean; include: (includes: boolean) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  if (isHidden)
    return (
      <Caption1 as="p" className={text.quiet}>
        {strings.ratings.hidden}
      </Caption1>
    );
  return (
    <div>
      <Switch label={{ className: styles.label, children: strings.ratings.include }} checked={includes} onChange={(_, { checked }) => include(checked)} />
      <div role="status">{includes && <p className={styles.question}>{strings.ratings.question}</p>}</div>
    </div>
  );
}

const useStyles = makeStyles({
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  question: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartStyle: 'solid',
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorStatusWarningBorder2,
  },
});
