import { CHOICE_LISTS } from '../domain/model/choice-list';
import type { ComputedField, Entity } from '../domain/model/entity';
import type { Field, Mark } from '../domain/model/field';
import { MODULES, type Module } from '../domain/model/modules';
import { DEFAULT_SETTINGS, SETTINGS, type SettingDefinition, type Settings } from '../domain/model/settings';
import { STATUS_LEGEND } from '../domain/model/status-legend';
import { ENTITIES } from '../domain/model/workspace';
import { columnMark, DATE_SYSTEM_NAME, MODULES_NAME, SCHEMA_VERSION_NAME, settingMark, tableMark } from '../sheets/hidden-names';
import { anchorOf, code, document, linkTo, list, table, words } from './markdown';
import { whatACellTakes } from './what-a-cell-takes';

/** `docs/data-dictionary.md`: every table, column, list and setting, and the hidden names by which they are found. */
export function describeColumns(): string {
  return document(
    '# What every column means',
    'A workspace is a workbook with a table for each kind of thing that the group keeps. This page says what each column is for and what a cell takes; Excel says the same beside the cell when you click it.',
    list([
      'A *calculated* column is a formula: nobody needs to fill it.',
      '*Personal* marks what is about people, or free text in which they may be spoken of: it stays out of what is shared outside the group.',
      '*Role or name* marks who does something: a role, or a name if the group prefers. Outside the group it is shown only where it is a role of the sheet Members.',
      `Rows name each other by their IDs, such as ${code('G1')} or ${code('A3; A5')}.`,
      'An empty cell is always allowed. What a check makes of it stands in [What a check looks for](rules.md).',
    ]),
    '## Contents',
    list([
      ...MODULES.map((module) => `[${words(module.title)}](#${anchorOf(headingOf(module))}): ${entitiesOf(module).map(({ sheet }) => linkTo(sheet)).join(' · ')}`),
      `On the sheet Lists: ${[SETTINGS_HEADING, LEGEND_HEADING, LISTS_HEADING].map(linkTo).join(' · ')}`,
      linkTo(NAMES_HEADING),
    ]),
    MODULES.flatMap(describeModule),
    describeSettings(),
    describeLegend(),
    describeLists(),
    describeNames(),
  );
}

const SETTINGS_HEADING = 'Settings';
const LEGEND_HEADING = 'Status legend';
const LISTS_HEADING = 'Lists of values';
const NAMES_HEADING = 'Hidden names';

function headingOf({ title }: Module): string {
  return `Module: ${title}`;
}

function entitiesOf({ collections }: Module): Entity[] {
  return collections.map((collection) => ENTITIES[collection] as unknown as Entity);
}

function describeModule(module: Module): string[] {
  return [`## ${headingOf(module)}`, `${words(module.purpose)} ${presence(module)}`, ...entitiesOf(module).flatMap(describeTable)];
}

function presence({ id, tickedAtFirst }: Module): string {
  if (id === 'core') return 'Every workspace has it.';
  return `A new workspace has it ${tickedAtFirst ? 'unless you untick it' : 'if you tick it'}; on the command line it is called ${code(id)}.`;
}

function describeTable(entity: Entity): string[] {
  return [
    `### ${entity.sheet}`,
    `The table ${code(entity.table)} on the sheet ${words(entity.sheet)}: one row for each ${words(entity.noun)}.`,
    table(
      ['column', 'what it is for', 'takes', 'example'],
      [...Object.values(entity.fields as Readonly<Record<string, Field>>).map(describeField), ...Object.values(entity.computed).map(describeComputed)],
    ),
  ];
}

function describeField({ header, help, kind, example, about }: Field): string[] {
  return [`**${words(header)}**`, words(help), `${whatACellTakes(kind)}${about === undefined ? '' : ` · *${MARKS[about]}*`}`, words(example)];
}

const MARKS: Readonly<Record<Mark, string>> = { people: 'personal', who: 'role or name' };

function describeComputed({ header, help }: ComputedField): string[] {
  return [`**${words(header)}**`, words(help), '*calculated*', ''];
}

function describeSettings(): string[] {
  const settings = Object.entries(SETTINGS) as [keyof Settings, SettingDefinition][];
  return [
    `## ${SETTINGS_HEADING}`,
    `The table ${code('Settings')} on the sheet Lists: one row for each setting. Where a value is empty, the one given here holds.`,
    table(
      ['setting', 'what it is for', 'takes', 'if empty'],
      settings.map(([name, { label, meaning, type }]) => [`**${words(label)}**`, words(meaning), SETTING_TYPES[type], String(DEFAULT_SETTINGS[name] ?? '')]),
    ),
  ];
}

const SETTING_TYPES = { text: 'text', date: 'a date', wholeNumber: 'a whole number, 1 or more' } as const satisfies Record<SettingDefinition['type'], string>;

function describeLegend(): string[] {
  return [
    `## ${LEGEND_HEADING}`,
    `The table ${code('StatusLegend')} on the sheet Lists says what the status of an action means, and gives each its colour. Both are the team’s to change; a new workspace begins with these.`,
    table(['status', 'colour', 'meaning'], Object.entries(STATUS_LEGEND).map(([status, { colour, meaning }]) => [`**${words(status)}**`, words(colour), words(meaning)])),
  ];
}

function describeLists(): string[] {
  return [
    `## ${LISTS_HEADING}`,
    'Each list is a named range on the sheet Lists. Dropdowns, formulas and checks rely on its words.',
    table(['list', 'values, in their order', 'name of the range'], CHOICE_LISTS.map(({ title, values, name }) => [`**${words(title)}**`, words(values.join(', ')), code(name)])),
  ];
}

function describeNames(): string[] {
  const entities = MODULES.flatMap(entitiesOf);
  return [
    `## ${NAMES_HEADING}`,
    'Hidden workbook names move with what they stand on, so that the add-in finds everything again when sheets, tables or headers are renamed, moved or sorted.',
    table(
      ['name', 'stands on'],
      [
        [code(columnMark('‹table›', '‹column›')), `the header of a column: ${code(columnMark('PlanActions', 'lead'))}`],
        [code(tableMark('‹table›')), `the rows of a table: ${code(tableMark('PlanActions'))}`],
        [code(settingMark('‹setting›')), `the value of a setting: ${code(settingMark('planStart'))}`],
        [code(SCHEMA_VERSION_NAME), 'the version of the workspace’s form; it marks a workbook as a workspace'],
        [code(MODULES_NAME), 'the modules that the workspace has'],
        [code(DATE_SYSTEM_NAME), 'a cell that shows whether the workbook counts days from 1900 or 1904'],
      ],
    ),
    'Columns and settings are named like this, in the order of the tables above:',
    table(
      ['table', 'its columns in names'],
      [
        ...entities.map((entity) => [code(entity.table), [...Object.keys(entity.fields), ...Object.keys(entity.computed)].map(code).join(' · ')]),
        [code('Settings'), Object.keys(SETTINGS).map(code).join(' · ')],
      ],
    ),
  ];
}
