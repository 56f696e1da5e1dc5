/** Done as a person does it in Excel, with what is then said of it. */
export interface Damage {
  readonly name: string;
  readonly does: (workbook: Excel.Workbook) => void;
  readonly found: readonly string[];
}

export const STRUCTURAL_DAMAGES: readonly Damage[] = [
  { name: 'a typed column of the table is deleted', does: ({ tables }) => tables.getItem('PlanActions').columns.getItem('Lead').delete(), found: ['On Plan, the column “Lead” is gone.'] },
  { name: 'a column of the sheet is deleted', does: ({ worksheets }) => worksheets.getItem('Plan').getRange('G:G').delete('Left'), found: ['On Plan, the column “Due” is gone.'] },
  { name: 'the IDs are deleted', does: ({ tables }) => tables.getItem('Goals').columns.getItem('ID').delete(), found: ['On Goals, the column “ID” is gone.'] },
  { name: 'a calculated column is deleted', does: ({ tables }) => tables.getItem('PlanActions').columns.getItem('Timing').delete(), found: ['On Plan, the calculated column “Timing” is gone.'] },
  {
    name: 'two columns are deleted',
    does: ({ tables }) => {
      tables.getItem('Stakeholders').columns.getItem('Power').delete();
      tables.getItem('Stakeholders').columns.getItem('Gap').delete();
    },
    found: ['On Stakeholders, the column “Power” is gone.', 'On Stakeholders, the calculated column “Gap” is gone.'],
  },
  {
    name: 'rows are copied with their IDs, and one loses its own',
    does: ({ worksheets }) => {
      worksheets.getItem('Plan').getRange('A16:D16').clear('Contents');
      worksheets.getItem('Plan').getRange('A15:P15').copyFrom('A9:P9', 'Values');
      worksheets.getItem('Plan').getRange('D16').values = [['Something new']];
    },
    found: ['On Plan, a row has an ID that an earlier row has, and a row has no ID.'],
  },
  {
    name: 'a word is cleared from a list',
    does: ({ worksheets }) => worksheets.getItem('Lists').getRange('J6').clear('Contents'),
    found: ['On Lists, the list “Action status” has lost “On track”.'],
  },
  {
    name: 'a word of a list is overwritten',
    does: ({ worksheets }) => {
      worksheets.getItem('Lists').getRange('J6').values = [['Going well']];
    },
    found: ['On Lists, the list “Action status” has lost “On track”.'],
  },
  {
    name: 'a list’s name is deleted',
    does: ({ names }) => names.getItem('YesNoList').delete(),
    found: ['On Lists, dropdowns no longer find the whole list “Yes or no”.'],
  },
  {
    name: 'a row of Lists is deleted',
    does: ({ worksheets }) => worksheets.getItem('Lists').getRange('11:11').delete('Up'),
    found: [
      'On Lists, the list “Action status” has lost “Cancelled”.',
      'On Lists, the list “Pathway” has lost “Other”.',
      'On Lists, the list “Seat in the group” has lost “Other”.',
      'On Lists, the list “Colour of a status” has lost “White”.',
      'On Lists, the setting “Stale rating days” is gone.',
      'On Lists, the legend has lost the status “Cancelled”.',
    ],
  },
  {
    name: 'the legend is converted to a range',
    does: ({ tables }) => tables.getItem('StatusLegend').convertToRange(),
    found: ['On Lists, the table has become plain cells: it no longer grows by itself, and formulas have lost it.'],
  },
  {
    name: 'the settings are converted to a range',
    does: ({ tables }) => tables.getItem('Settings').convertToRange(),
    found: ['On Lists, the table has become plain cells: it no longer grows by itself, and formulas have lost it.'],
  },
  { name: 'the legend is deleted', does: ({ tables }) => tables.getItem('StatusLegend').delete(), found: ['On Lists, the legend of statuses is gone.'] },
  { name: 'the settings are deleted', does: ({ worksheets }) => worksheets.getItem('Lists').getRange('A:C').delete('Left'), found: ['On Lists, your settings are gone.'] },
  {
    name: 'the legend is deleted, and then all columns before it',
    does: ({ tables, worksheets }) => {
      tables.getItem('StatusLegend').delete();
      worksheets.getItem('Lists').getRange('A:C').delete('Left');
    },
    found: ['On Lists, your settings are gone.', 'On Lists, the legend of statuses is gone.'],
  },
  { name: 'a table is deleted', does: ({ tables }) => tables.getItem('HostingNotes').delete(), found: ['The table of Hosting is gone.'] },
  {
    name: 'rows are typed below a table',
    does: ({ worksheets }) => {
      worksheets.getItem('Plan').getRange('A18:E19').values = [['A90', 'G1', '', 'Ask again', '3/4'], ['A91', '', '', 'Ask once more', 'Ann']];
    },
    found: ['On Plan, 2 rows are typed below the table, where nothing counts them.'],
  },
  {
    name: 'rows in a person’s own colours are typed below a table',
    does: ({ worksheets }) => {
      const below = worksheets.getItem('Plan').getRange('A18:E19');
      below.values = [['A90', 'G1', '', 'Ask again', '3/4'], ['A91', '', '', 'Ask once more', 'Ann']];
      below.getRow(0).format.fill.color = '#FFE699';
      below.getCell(1, 3).format.font.color = '#C00000';
      below.getCell(1, 3).format.font.bold = true;
      below.getCell(1, 4).format.horizontalAlignment = 'Right';
      below.getCell(1, 4).format.borders.getItem('EdgeBottom').style = 'Double';
    },
    found: ['On Plan, 2 rows are typed below the table, where nothing counts them.'],
  },
  {
    name: 'a table is converted to a range',
    does: ({ tables }) => tables.getItem('PlanActions').convertToRange(),
    found: ['On Plan, the table has become plain cells: it no longer grows by itself, and formulas have lost it.'],
  },
  { name: 'a sheet with a table is deleted', does: ({ worksheets }) => worksheets.getItem('Spread').delete(), found: ['The table of Spread is gone.'] },
  { name: 'the sheet Plan is deleted', does: ({ worksheets }) => worksheets.getItem('Plan').delete(), found: ['The table of Plan is gone.'] },
  { name: 'Overview is deleted', does: ({ worksheets }) => worksheets.getItem('Overview').delete(), found: ['The sheet Overview is gone.'] },
  { name: 'Start here is deleted', does: ({ worksheets }) => worksheets.getItem('Start here').delete(), found: ['The sheet Start here is gone.'] },
  { name: 'the commitment map is deleted', does: ({ worksheets }) => worksheets.getItem('Commitment map').delete(), found: ['The sheet Commitment map is gone.'] },
  { name: 'the run charts’ figures are deleted', does: ({ worksheets }) => deleteHidden(worksheets, 'sig run charts'), found: ['The hidden sheet with the figures behind the run charts is gone.'] },
  { name: 'all rows of a table are deleted with the sheet’s', does: ({ worksheets }) => worksheets.getItem('Plan').getRange('4:16').delete('Up'), found: ['The table of Plan is gone.'] },
  { name: 'the first rows of Overview are deleted', does: ({ worksheets }) => worksheets.getItem('Overview').getRange('1:2').delete('Up'), found: ['The sheet Overview is no longer known to be the workspace’s.'] },
  { name: 'Measures is deleted', does: ({ worksheets }) => worksheets.getItem('Measures').delete(), found: ['The table of Measures is gone.'] },
  {
    name: 'Measures and the figures behind its pictures are deleted',
    does: ({ worksheets }) => {
      worksheets.getItem('Measures').delete();
      worksheets.getItem('Measure values').delete();
      deleteHidden(worksheets, 'sig run charts');
    },
    found: ['The table of Measures is gone, and so are the figures behind its pictures.', 'The table of Measure values is gone.'],
  },
  {
    name: 'half of the sheets are deleted',
    does: ({ worksheets }) => {
      for (const name of ['Lists', 'Goals', 'Plan', 'Stakeholders', 'Overview', 'Commitment map', 'Start here', 'Scoping']) worksheets.getItem(name).delete();
    },
    found: [
      'The sheet Lists is gone, with your settings, the legend and the words of every dropdown.',
      'The table of Goals is gone.',
      'The table of Plan is gone.',
      'The table of Stakeholders is gone.',
      'The table of Scoping is gone.',
      'The sheet Start here is gone.',
      'The sheet Overview is gone.',
      'The sheet Commitment map is gone.',
    ],
  },
  {
    name: 'a sheet is deleted, and its name and its table’s given to others',
    does: ({ worksheets }) => {
      worksheets.getItem('Spread').delete();
      const other = worksheets.add('Spread');
      other.getRange('A1:B2').values = [['Jam', 'Butter'], [1, 2]];
      other.tables.add('A1:B2', true).name = 'SpreadPlan';
    },
    found: ['The table of Spread is gone.'],
  },
  { name: 'Lists is deleted', does: ({ worksheets }) => worksheets.getItem('Lists').delete(), found: ['The sheet Lists is gone, with your settings, the legend and the words of every dropdown.'] },
  {
    name: 'the hidden sheet is deleted',
    does: ({ worksheets }) => deleteHidden(worksheets, 'sig state'),
    found: ['The hidden sheet is gone on which the workspace remembers what your group has accepted, switched off and noted.'],
  },
];

function deleteHidden(worksheets: Excel.WorksheetCollection, name: string): void {
  const sheet = worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}

/** Of what cells show and take; what is said of these is tried elsewhere. */
export const IN_PLACE_DAMAGES: readonly Pick<Damage, 'name' | 'does'>[] = [
  { name: 'dropdowns are pasted over', does: ({ worksheets }) => worksheets.getItem('Plan').getRange('E7:I9').dataValidation.clear() },
  {
    name: 'a number format is lost',
    does: ({ worksheets }) => {
      worksheets.getItem('Plan').getRange('F6:G6').numberFormat = [['General', 'General']];
    },
  },
  {
    name: 'calculated cells are typed over',
    does: ({ worksheets }) => {
      worksheets.getItem('Stakeholders').getRange('N6').values = [['ask her']];
      worksheets.getItem('Overview').getRange('B7').values = [[12]];
    },
  },
  { name: 'colours are cleared', does: ({ worksheets }) => worksheets.getItem('Plan').getRange('H5:H9').conditionalFormats.clearAll() },
  {
    name: 'hidden names are deleted',
    does: ({ names }) => {
      for (const name of ['sig.PlanActions.lead', 'sig.PlanActions', 'sig.ids.Goals', 'sig.Settings.team']) names.getItemOrNullObject(name).delete();
    },
  },
  {
    name: 'a row is inserted and a table is sorted',
    does: ({ tables, worksheets }) => {
      worksheets.getItem('Plan').getRange('9:9').insert('Down');
      tables.getItem('PlanActions').sort.apply([{ key: 6, ascending: true }]);
    },
  },
  {
    name: 'sheets and tables are renamed',
    does: ({ tables, worksheets }) => {
      worksheets.getItem('Goals').name = 'What we want';
      tables.getItem('Goals').name = 'OurGoals';
    },
  },
];
