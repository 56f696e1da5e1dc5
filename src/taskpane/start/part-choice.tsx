import { Caption1, Checkbox, Label, makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ModuleId } from '../../domain/model/module';
import { MODULES } from '../../domain/model/modules';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';

/** Which parts a new workspace has besides the core, which every one has. */
export function PartChoice({ chosen, choose }: { chosen: readonly ModuleId[]; choose: (modules: ModuleId[]) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className={styles.parts}>
      <Label id={label}>{strings.start.parts}</Label>
      {MODULES.filter(({ id }) => id !== 'core').map(({ id, title, purpose }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))}
          label={
            <>
              {title}
              <Caption1 block className={text.quiet}>
                {purpose}
              </Caption1>
            </>
          }
        />
      ))}
      <Caption1 as="p" className={text.quiet}>
        {strings.start.partsHint}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  // At 200 % on a narrow pane, a long word alone is wider than the pane.
  parts: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});
