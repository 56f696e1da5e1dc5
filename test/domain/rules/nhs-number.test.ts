import type { Field } from '../../../src/domain/model/field';
import { withoutNhsNumbers } from '../../../src/domain/model/nhs-number';
import { rowNamer } from '../../../src/domain/model/row-name';
import { ENTITIES, NO_ROWS, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import { nhsNumber } from '../../../src/domain/rules/nhs-number/nhs-number';
import { testRule } from '../../support/test-rule';
import { action, workspace } from '../../support/workspace-builders';

const NUMBER = '943 476 5919';

interface Cell {
  readonly collection: keyof Rows;
  readonly field: string;
  readonly header: string;
}

/** One row in every table, with an NHS number in every cell of the kinds given. */
function everywhere(...kinds: Field['kind']['type'][]): { given: Workspace; cells: Cell[] } {
  const cells: Cell[] = [];
  const rows = Object.entries(ENTITIES).map(([collection, { fields }]) => {
    const row = Object.entries(fields as Record<string, Field>).map(([name, { kind, header }]) => {
      const isList = ['references', 'audience', 'choices', 'wholeNumbers'].includes(kind.type);
      if (!kinds.includes(kind.type)) return [name, isList ? [] : null];
      cells.push({ collection: collection as keyof Rows, field: name, header });
      return [name, isList ? ['G1', NUMBER] : `Ring ${NUMBER}`];
    });
    return [collection, [Object.fromEntries(row)]];
  });
  return { given: workspace({ ...NO_ROWS, ...(Object.fromEntries(rows) as Partial<Rows>) }), cells };
}

const { given: full, cells } = everywhere('text', 'identifier', 'reference', 'references', 'audience');
const nameOf = rowNamer(full);

testRule(nhsNumber, {
  accept: [
    ['the tables of a new workspace', workspace()],
    ['figures of ten digits that are none, and telephone numbers', workspace({ actions: [action({ evidence: '9434765918', blockedBy: 'Ring 0151 496 0123' })] })],
  ],
  reject: [
    [
      'a number in a text, and does not repeat it',
      workspace({ actions: [action({ action: `Ring ${NUMBER} back`, evidence: 'Spoke with 9434765919' })] }),
      [
        ['actions[0].action', 'Action A1 “Ring (number) back” seems to hold an NHS number in Action.'],
        ['actions[0].evidence', 'Action A1 “Ring (number) back” seems to hold an NHS number in Evidence and learning.'],
      ],
    ],
    [
      'a number in any cell of any table that takes text',
      full,
      cells.map(({ collection, field, header }) => [
        `${collection}[0].${field}`,
        `${withoutNhsNumbers(nameOf(collection, 0))} seems to hold an NHS number in ${header}.`,
      ]),
    ],
    [
      'a number in a setting',
      workspace({ settings: { existingGroup: NUMBER } }),
      [['settings[*].existingGroup', 'The setting “Existing group” seems to hold an NHS number in Value.']],
    ],
  ],
});

test('there are many such cells', () => {
  expect(cells.length).toBeGreaterThan(80);
});
