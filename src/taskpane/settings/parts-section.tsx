import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { MODULES, type Module } from '../../domain/model/modules';
import { useTextStyles } from '../theme/use-text-styles';
import type { Snapshot, ViewProps } from '../view';
import { strings } from './strings';

/** What the workspace is made up of, and what it could have besides. */
export function PartsSection({ snapshot, ask, running }: Pick<ViewProps, 'snapshot' | 'ask' | 'running'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const lacking = MODULES.filter((part) => !isHere(snapshot, part));
  return (
    <>
      <ul className={styles.parts}>
        {MODULES.map((part) => (
          <li key={part.id} className={styles.part}>
            <span className={styles.title}>
              {isHere(snapshot, part) && <CheckmarkCircle16Filled aria-label={strings.parts.here} className={styles.here} />}
              {part.title}
            </span>
            <Caption1 className={text.quiet}>{part.purpose}</Caption1>
            {snapshot.addable.includes(part.id) && (
              <Button size="small" className={styles.add} disabledFocusable={running !== null} onClick={() => ask({ task: 'add', module: part.id })}>
                {strings.parts.add(part.title)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lacking.length > 0 && <Caption1 className={text.quiet}>{snapshot.addable.length > 0 ? strings.parts.hint : strings.parts.olderVersion}</Caption1>}
    </>
  );
}

export function partsHere(snapshot: Snapshot): number {
  return MODULES.filter((part) => isHere(snapshot, part)).length;
}

function isHere({ workspace, addable }: Snapshot, { id, collections }: Module): boolean {
  return !addable.includes(id) && collections.some((collection) => workspace.present.has(collection));
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  here: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  add: { alignSelf: 'start', marginTop: tokens.spacingVerticalXS },
});
