import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnUse, MatchedColumn } from '../../domain/exchange/matched-columns';
import type { ImportPlan } from '../../domain/exchange/plan-import';
import type { Field } from '../../domain/model/field';
import { ENTITIES } from '../../domain/model/workspace';
import { LabelledSelect } from '../plan/labelled-select';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** What becomes of each column of the source, to be looked at and changed. */
export function ColumnChoices({ plan: { to, columns }, choose }: { plan: Pick<ImportPlan, 'to' | 'columns'>; choose: (column: number, use: ColumnUse) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const fields: Readonly<Record<string, Field>> = ENTITIES[to].fields;
  const options = [
    ...Object.entries(fields).map(([field, { header }]) => ({ value: `field:${field}`, words: header })),
    { value: 'extra', words: strings.importing.extra },
    { value: 'nothing', words: strings.importing.nothing },
  ];
  return (
    <ul className={styles.columns}>
      {columns.map((column) => (
        <li key={column.column} className={styles.column}>
          <LabelledSelect label={strings.importing.column(column.header)} options={options} chosen={valueOf(column)} choose={(value) => choose(column.column, chosenUse(value))} />
          {column.confidence === 'unsure' && <Caption1 className={text.quiet}>{strings.importing.guess}</Caption1>}
        </li>
      ))}
    </ul>
  );
}

function valueOf({ use }: MatchedColumn): string {
  return use.as === 'field' ? `field:${use.field}` : use.as;
}

function chosenUse(value: string): ColumnUse {
  if (value === 'extra' || value === 'nothing') return { as: value };
  return { as: 'field', field: value.slice('field:'.length) };
}

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});
