import { Caption1, Checkbox, Label, makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ModuleId } from '../../domain/model/module';
import { MODULES } from '../../domain/model/modules';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Which parts a new workspace has besides the core, which every one has. Short, so that the button below stays in sight. */
export function PartChoice({ chosen, choose }: { chosen: readonly ModuleId[]; choose: (modules: ModuleId[]) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const label = useId();
  return (
    <div role="group" aria-labelledby={label} className={styles.parts}>
      <Label id={label}>{strings.parts}</Label>
      {MODULES.filter(({ id }) => id !== 'core').map(({ id, title }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))}
          label={{ children: title, className: styles.label }}
        />
      ))}
      <Caption1 as="p" className={text.quiet}>
        {strings.partsHint}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column' },
  // Long words break where a narrow pane has large text.
  label: { minWidth: 0, overflowWrap: 'anywhere' },
});
