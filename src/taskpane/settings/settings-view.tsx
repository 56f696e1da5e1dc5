import { Caption1, Field, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import { MODULES } from '../../domain/model/modules';
import type { Settings } from '../../domain/model/settings';
import { useRowHelper } from '../row-helper/use-row-helper';
import { Disclosure } from '../shell/disclosure';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { ChecksSection } from './checks-section';
import { LegendSection } from './legend-section';
import { partsHere, PartsSection } from './parts-section';
import { SettingField } from './setting-field';
import { strings } from './strings';
import { useInTurn } from './use-in-turn';

/** Wanted once in a while, and so loaded then. */
const ExchangeSection = lazy(async () => ({ default: (await import('../exchange/exchange-section')).ExchangeSection }));

/** What the team has chosen for its workspace, and what this person has for the pane. */
export function SettingsView({ snapshot, ask, running }: ViewProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const askInTurn = useInTurn(ask, running);
  const fields = (names: readonly (keyof Settings)[]): ReactElement[] =>
    names.map((name) => <SettingField key={name} setting={name} snapshot={snapshot} ask={askInTurn} running={running} />);
  return (
    <div className={styles.groups}>
      <Caption1 as="p" className={mergeClasses(text.quiet, styles.hint)}>
        {strings.hint}
      </Caption1>
      <Group title={strings.groups.team} isOpenAtFirst>
        {fields(['team', 'planStart', 'planEnd', 'existingGroup'])}
      </Group>
      <Group title={strings.groups.reminders}>{fields(['dueSoonDays', 'reportingWeeks', 'staleRatingDays'])}</Group>
      <Group title={strings.groups.score}>{fields(['externalSustainabilityScore', 'externalSustainabilityScoreDate'])}</Group>
      <Group title={strings.parts.title} note={strings.parts.count(partsHere(snapshot), MODULES.length)}>
        <PartsSection snapshot={snapshot} ask={ask} running={running} />
      </Group>
      <Group title={strings.legend.title}>
        <LegendSection snapshot={snapshot} ask={ask} running={running} />
      </Group>
      <Group title={strings.checks.title} note={strings.checks.count(snapshot.ruleChoices.size)}>
        <ChecksSection snapshot={snapshot} ask={ask} running={running} />
      </Group>
      <Group title={strings.exchange.title}>
        <Suspense fallback={null}>
          <ExchangeSection snapshot={snapshot} ask={ask} running={running} />
        </Suspense>
      </Group>
      <Group title={strings.pane.title}>
        <RowHelperSwitch />
      </Group>
    </div>
  );
}

function Group({ title, note, isOpenAtFirst = false, children }: { title: string; note?: string; isOpenAtFirst?: boolean; children: ReactNode }): ReactElement {
  const [isOpen, setOpen] = useKept(`settings.${title}`, isOpenAtFirst);
  return (
    <Disclosure isHeading label={title} {...(note !== undefined && { note })} isOpen={isOpen} setOpen={setOpen}>
      {children}
    </Disclosure>
  );
}

function RowHelperSwitch(): ReactElement {
  const [isWanted, want] = useRowHelper();
  return (
    <Field hint={strings.pane.rowHelperHint}>
      <Switch label={strings.pane.rowHelper} checked={isWanted} onChange={(_, { checked }) => want(checked)} />
    </Field>
  );
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column' },
  hint: { marginBottom: tokens.spacingVerticalM },
});
