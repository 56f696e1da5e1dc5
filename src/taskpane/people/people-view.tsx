import { Body1, Body1Strong, Button, makeStyles, Switch, Tab, TabList, tokens } from '@fluentui/react-components';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { useId, useMemo, type ComponentType, type ReactElement } from 'react';
import { analyseCommitment, type CommitmentPosition } from '../../domain/analysis/commitment';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot, ViewProps } from '../view';
import { CommitmentMap } from './commitment-map';
import { Movement } from './movement';
import { useRatingsHidden } from './ratings-hidden';
import { strings } from './strings';
import { WhatToDo } from './what-to-do';

/** Where people stand, what to do about it, and who has moved; or none of it, while a screen is shared. */
export function PeopleView({ snapshot, ask, running }: ViewProps): ReactElement {
  const [hidden, hide] = useRatingsHidden();
  if (snapshot.workspace.stakeholders.length === 0) return <Nobody snapshot={snapshot} ask={ask} />;
  return (
    <>
      <PrivacySwitch hidden={hidden} hide={hide} />
      {hidden ? <Hidden /> : <Parts snapshot={snapshot} ask={ask} isBusy={running !== null} />}
    </>
  );
}

interface PartProps {
  readonly positions: readonly CommitmentPosition[];
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly isBusy: boolean;
}

const PARTS = { map: CommitmentMap, lists: WhatToDo, movement: Movement } satisfies Record<string, ComponentType<PartProps>>;
type Part = keyof typeof PARTS;

function Parts({ snapshot, ask, isBusy }: { snapshot: Snapshot; ask: Ask; isBusy: boolean }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [part, show] = useKept<Part>('people.part', 'map');
  const positions = useMemo(() => analyseCommitment(snapshot.workspace), [snapshot.workspace]);
  const Content = PARTS[part];
  return (
    <>
      <TabList
        aria-label={strings.parts.label}
        size="small"
        className={styles.tabs}
        selectedValue={part}
        onTabSelect={(_, { value }) => show(value as Part)}
      >
        {(Object.keys(PARTS) as Part[]).map((each) => (
          <Tab key={each} id={`${id}${each}`} value={each} aria-controls={each === part ? id : undefined}>
            {strings.parts[each]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={id} aria-labelledby={`${id}${part}`}>
        <Content positions={positions} snapshot={snapshot} ask={ask} isBusy={isBusy} />
      </div>
    </>
  );
}

function PrivacySwitch({ hidden, hide }: { hidden: boolean; hide: (hidden: boolean) => void }): ReactElement {
  const styles = useStyles();
  return <Switch className={styles.switch} label={strings.hide} checked={hidden} onChange={(_, { checked }) => hide(checked)} />;
}

/** Not even the names: their order alone would tell who is opposed. */
function Hidden(): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.hidden}>
      <EyeOff20Regular aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <Body1Strong as="p" className={text.paragraph}>
          {strings.hidden}
        </Body1Strong>
        <Body1 as="p" className={text.quiet}>
          {strings.hiddenHint}
        </Body1>
      </div>
    </div>
  );
}

function Nobody({ snapshot, ask }: { snapshot: Snapshot; ask: Ask }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const place = snapshot.locate({ collection: 'stakeholders', index: null, field: null });
  return (
    <>
      <Body1 as="p" className={text.quiet}>
        {strings.empty.text}
      </Body1>
      {place.nearest !== null && (
        <Button appearance="primary" className={styles.go} onClick={() => ask({ task: 'reveal', place })}>
          {strings.empty.go}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  switch: { alignSelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBlock: `calc(-1 * ${tokens.spacingVerticalS})` },
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hidden: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  icon: { flexShrink: 0 },
  go: { alignSelf: 'start' },
});
