import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AddedModule } from '../../actions/add-module';
import type { ModuleId } from '../../domain/model/module';
import { MODULES } from '../../domain/model/modules';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { Work } from '../work/work';

interface PartsSectionProps {
  readonly addable: readonly ModuleId[];
  readonly added: AddedModule | null;
  readonly running: Work['running'];
  readonly add: (module: ModuleId) => void;
}

/** What the workspace could have besides, quietly at the end; nothing where it has everything. */
export function PartsSection({ addable, added, running, add }: PartsSectionProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const parts = MODULES.filter(({ id }) => addable.includes(id));
  return (
    <section aria-label={strings.parts.title} className={styles.section}>
      {/* There from the start, so that a screen reader hears it fill. */}
      <div role="status">
        {added !== null && (
          <Body1 as="p" className={text.paragraph}>
            {strings.parts.added(added.sheets)}
          </Body1>
        )}
      </div>
      {parts.length > 0 && (
        <>
          <Subtitle2 as="h2" className={text.heading}>
            {strings.parts.title}
          </Subtitle2>
          <Caption1 as="p" className={text.quiet}>
            {strings.parts.hint}
          </Caption1>
        </>
      )}
      {parts.map(({ id, title, purpose }) => (
        <div key={id} className={styles.part}>
          <Button size="small" disabledFocusable={running !== null} onClick={() => add(id)}>
            {strings.parts.add(title)}
          </Button>
          <Caption1 as="p" className={text.quiet}>
            {purpose}
          </Caption1>
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalXXL },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXS },
});
