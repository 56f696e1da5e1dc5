import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { Disclosure } from '../shell/disclosure';
import { Section } from '../shell/section';
import { strings as paneStrings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import type { UpgradeLook } from '../work/work';
import { strings } from './strings';

/** Offers a workspace of an earlier version what has come since: first to see what it is, then in one step. */
export function UpgradeSection({ ask, running }: Pick<ViewProps, 'ask' | 'running'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [isShown, show] = useState(false);
  const isUpgrading = running?.request.task === 'upgrade';
  return (
    <Section title={strings.upgrade.title}>
      <Caption1 as="p" className={text.quiet}>
        {strings.upgrade.hint}
      </Caption1>
      <Disclosure label={strings.upgrade.preview} isOpen={isShown} setOpen={show}>
        <WhatItDoes ask={ask} />
      </Disclosure>
      <Button className={styles.button} disabledFocusable={running !== null} onClick={() => ask({ task: 'upgrade' })}>
        {isUpgrading ? strings.upgrade.upgrading : strings.upgrade.upgrade}
      </Button>
    </Section>
  );
}

/** Asked for whenever it is unfolded: the workbook may have been edited meanwhile. */
function WhatItDoes({ ask }: Pick<ViewProps, 'ask'>): ReactElement {
  const styles = useStyles();
  const [look, tell] = useState<UpgradeLook | null>(null);
  useEffect(() => ask({ task: 'lookAtUpgrade', tell }), [ask]);
  if (look === null) return <Spinner size="tiny" label={paneStrings.opening} labelPosition="after" className={styles.opening} />;
  const lines = look.ok ? look.changes : [`${look.trouble.sentence} ${look.trouble.wayOn}`];
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>
          <Caption1>{line}</Caption1>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  button: { alignSelf: 'start' },
  opening: { justifyContent: 'start' },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});
