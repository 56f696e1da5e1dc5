import { Checkbox, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changeRow, type Edit } from '../../actions/edit';
import type { Workspace } from '../../domain/model/workspace';
import type { CellChoice } from './describe-cell';
import { strings } from './strings';

interface ChoiceProps {
  /** Of the cell's column. */
  readonly header: string;
  readonly choice: CellChoice;
  readonly workspace: Workspace;
  readonly change: (edit: Edit) => void;
}

/** A checklist for a cell that takes several values, a list for one that takes the ID of a row. */
export function Choice({ header, choice, workspace, change }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { takes, chosen, options } = choice;
  const choose = (values: readonly string[]): void => change(edited(workspace, choice, values));
  if (takes === 'one')
    return (
      <Select size="small" aria-label={strings.one(header)} value={chosen[0] ?? ''} onChange={(_, { value }) => choose(value === '' ? [] : [value])}>
        <option value="">{strings.nothing}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    );
  return (
    <div role="group" aria-label={strings.several(header)} className={styles.checklist}>
      {options.map(({ value, label }) => (
        <Checkbox key={value} size="medium" label={label} checked={chosen.includes(value)} onChange={(_, { checked }) => choose(checked === true ? inOrder([...chosen, value], options) : chosen.filter((each) => each !== value))} />
      ))}
    </div>
  );
}

function edited(workspace: Workspace, { collection, index, field, takes }: CellChoice, values: readonly string[]): Edit {
  const value = takes === 'several' ? values : (values[0] ?? null);
  return changeRow(workspace, collection, index, { [field]: value });
}

/** As the list has them; what is not in the list stays, at the end. */
function inOrder(values: readonly string[], options: CellChoice['options']): string[] {
  const listed = options.map(({ value }) => value).filter((value) => values.includes(value));
  return [...listed, ...values.filter((value) => !listed.includes(value))];
}

const useStyles = makeStyles({
  checklist: { display: 'flex', flexDirection: 'column' },
});
