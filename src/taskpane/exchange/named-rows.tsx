import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NamedRow } from '../../domain/exchange/named-rows';
import { ENTITIES } from '../../domain/model/workspace';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Goals, groups or stakeholders that the source names and that are not there yet: they come first, if the person likes. */
export function NamedRows({ named, isAdded, add }: { named: readonly NamedRow[]; isAdded: boolean; add: (isAdded: boolean) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const sheets = [...new Set(named.map(({ collection }) => ENTITIES[collection].sheet))].join(', ');
  return (
    <div className={styles.named}>
      <Checkbox className={styles.box} label={strings.importing.addNamed(named.length, sheets)} checked={isAdded} onChange={(_, { checked }) => add(checked === true)} />
      <ul className={styles.list}>
        {named.map(({ id, words }) => (
          <li key={id}>
            <Caption1 className={text.quiet}>
              {id}: {words}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  named: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  // Its square in line with the texts.
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { display: 'flex', flexDirection: 'column', margin: 0, paddingBlock: 0, paddingInline: `${tokens.spacingHorizontalXXL} 0`, listStyleType: 'none' },
});
