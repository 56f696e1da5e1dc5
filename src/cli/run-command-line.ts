import { FORMS } from '../actions/make-file';
import { AUDIENCES } from '../domain/model/audience';
import { MODULE_IDS } from '../domain/model/module';
import { MODULES_AT_FIRST } from '../domain/model/modules';
import { ENTITIES } from '../domain/model/workspace';
import { plainCharacters } from '../reports/plain-characters';
import { CannotDo, UsageError, type Command, type Option } from './command';
import { helpFor, usage } from './help';
import { parseArguments } from './parse-arguments';
import type { ExitCode, Terminal } from './terminal';

/** The tables of a workspace, as their columns' documentation calls them. */
const TABLES = Object.values(ENTITIES).map(({ table }) => table);

const OUT: Option = { name: 'out', value: 'FILE', help: 'write it to this file, or into this folder; the ending of the file says the form where none is named' };

function formatOption(formats: readonly string[]): Option {
  return { name: 'format', value: formats.join('|'), choices: formats, help: 'the form; text where none is named. A Word document (docx) needs --out' };
}

/**
 * Every command, without the parts that do its work: those are loaded when they are asked for, so that help and
 * complaints come at once.
 */
export const COMMANDS: readonly Command[] = [
  {
    name: 'create',
    summary: 'Writes a new workspace.',
    file: 'OUT.xlsx',
    options: [
      { name: 'sample', value: null, help: 'with the fictional sample "Northmoor CRT"' },
      { name: 'team', value: 'NAME', help: 'the name of the team' },
      {
        name: 'modules',
        value: 'a,b|none',
        choices: [...MODULE_IDS, 'none'],
        takesSeveral: true,
        help: `which modules beside core (${MODULE_IDS.slice(1).join(', ')}); without it ${MODULES_AT_FIRST.slice(1).join(', ')}, and all for the sample`,
      },
      { name: 'force', value: null, help: 'replace OUT.xlsx if it is there' },
    ],
    run: async (request, terminal) => (await import('./create')).create(request, terminal),
  },
  {
    name: 'check',
    summary: 'Reads a workspace and lists what is wrong; it never writes.',
    file: 'FILE.xlsx',
    options: [{ name: 'json', value: null, help: 'as JSON' }],
    run: async (request, terminal) => (await import('./check')).check(request, terminal),
  },
  {
    name: 'summarise',
    summary: 'Writes the status summary for the next meeting; the workbook is only read.',
    file: 'FILE.xlsx',
    options: [
      formatOption([...FORMS, 'json']),
      {
        name: 'audience',
        value: AUDIENCES.join('|'),
        choices: AUDIENCES,
        help: 'whom it is for: the group itself (sig), the crisis team, the board (one page), or service users and partners (shared); sig where none is named',
      },
      {
        name: 'ratings',
        value: 'yes|no',
        choices: ['yes', 'no'],
        help: 'whether it says where stakeholders stand; without it, for the group itself only. What is shared never does',
      },
      {
        name: 'since',
        value: 'FILE.xlsx',
        help: 'say what is different from this earlier copy; without it, from the last report of an earlier day, if the workbook has one',
      },
      OUT,
    ],
    run: async (request, terminal) => (await import('./summarise')).summarise(request, terminal),
  },
  {
    name: 'agenda',
    summary: 'Drafts the agenda of a SIG meeting; the workbook is only read.',
    file: 'FILE.xlsx',
    options: [{ name: 'meeting', value: 'ID', help: 'which meeting, such as M4; that of today or the next one where none is named' }, formatOption(FORMS), OUT],
    run: async (request, terminal) => (await import('./agenda')).agenda(request, terminal),
  },
  {
    name: 'minutes',
    summary: 'Writes the minutes of a meeting; the workbook is only read.',
    file: 'FILE.xlsx',
    options: [{ name: 'meeting', value: 'ID', help: 'which meeting, such as M3; the latest SIG meeting where none is named' }, formatOption(FORMS), OUT],
    run: async (request, terminal) => (await import('./minutes')).minutes(request, terminal),
  },
  {
    name: 'calendar',
    summary: 'Makes a calendar file of meetings, open actions and open questions; the workbook is only read.',
    file: 'FILE.xlsx',
    options: [
      { name: 'for', value: 'LEAD', help: 'only what this lead does, beside the meetings' },
      { name: 'each-lead', value: null, help: 'a file for each lead, into the folder that --out names' },
      { name: 'out', value: 'FILE.ics', help: 'write it to this file, or into this folder' },
    ],
    run: async (request, terminal) => (await import('./calendar')).calendar(request, terminal),
  },
  {
    name: 'export',
    summary: 'Writes a table as CSV, or the whole workspace as JSON; the workbook is only read.',
    file: 'FILE.xlsx',
    options: [
      { name: 'format', value: 'csv|json', choices: ['csv', 'json'], help: 'csv for one table, json for the whole workspace; json where no table is named' },
      { name: 'table', value: 'TABLE', choices: TABLES, help: `the table: ${TABLES.join(', ')}` },
      { name: 'out', value: 'FILE', help: 'write it to this file, or into this folder' },
    ],
    run: async (request, terminal) => (await import('./export')).exportData(request, terminal),
  },
  {
    name: 'import',
    summary: 'Adds the rows of another plan or list to a workspace; what is there already is left as it is. From FILE.json it makes the workspace that was exported to it, in --out=NEW.xlsx.',
    file: 'FILE.xlsx',
    options: [
      { name: 'from', value: 'OTHER', help: 'the workbook (.xlsx) or text file (.csv) to import' },
      { name: 'to', value: 'TABLE', choices: TABLES, help: `the table that gets the rows: ${TABLES.join(', ')}` },
      { name: 'sheet', value: 'NAME', help: 'which sheet of the other workbook; the one that fits best where none is named' },
      { name: 'map', value: '"Owner=Lead,…"', help: 'what becomes of a column, where it is not as suggested: a header of ours, + to keep it on the right, - to leave it out' },
      { name: 'words', value: '"Parked=Cancelled,…"', help: 'what the other plan’s own words stand for; the preview lists those that are not known' },
      { name: 'add-named', value: null, help: 'first add the goals, groups or stakeholders that its rows name and that are not there yet' },
      { name: 'leave-out', value: '12,14', help: 'rows of the other plan that stay out' },
      { name: 'preview', value: null, help: 'tell what would be done, row by row, and write nothing' },
      { name: 'out', value: 'NEW.xlsx', help: 'write the result to this file and leave FILE.xlsx as it is' },
      { name: 'force', value: null, help: 'replace NEW.xlsx if it is there' },
    ],
    run: async (request, terminal) => (await import('./import')).importPlan(request, terminal),
  },
  {
    name: 'repair',
    summary: 'Mends what a workspace has lost, such as dropdowns, formulas and columns, in a copy; the workbook itself is only read, and nothing that was typed is lost.',
    file: 'FILE.xlsx',
    options: [
      { name: 'preview', value: null, help: 'only say what can be mended' },
      { name: 'only', value: 'ID,…', help: 'mend only these, by the words before the colon in the preview' },
      { name: 'out', value: 'NEW.xlsx', help: 'write the mended copy to this file' },
      { name: 'force', value: null, help: 'replace NEW.xlsx if it is there' },
    ],
    run: async (request, terminal) => (await import('./repair')).repair(request, terminal),
  },
  {
    name: 'upgrade',
    summary: 'Brings a workspace of an earlier version up to the present one, in a copy; the workbook itself is only read.',
    file: 'FILE.xlsx',
    options: [
      { name: 'preview', value: null, help: 'only say what would be added and changed' },
      { name: 'out', value: 'NEW.xlsx', help: 'write the upgraded copy to this file' },
      { name: 'force', value: null, help: 'replace NEW.xlsx if it is there' },
    ],
    run: async (request, terminal) => (await import('./upgrade')).upgrade(request, terminal),
  },
];

/** Runs one command. Whatever goes wrong is one clear sentence, never a stack trace. */
export async function runCommandLine(words: readonly string[], given: Terminal): Promise<ExitCode> {
  const terminal = withoutControls(given);
  try {
    const parsed = parseArguments(words, COMMANDS, terminal.now());
    if (parsed.wants === 'run') return await parsed.command.run(parsed.request, terminal);
    terminal.print(helpFor(parsed.command, COMMANDS));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) terminal.complain(`${error.message}\n${usage(error.command)}`);
    else if (error instanceof CannotDo) terminal.complain(error.message);
    else terminal.complain(`Something went wrong that should not have (${describe(error)}). Nothing was changed.`);
    return 2;
  }
}

/** What a cell holds is only ever read: a terminal would take some characters for orders. The line ends of a calendar stay. */
function withoutControls({ print, complain, now }: Terminal): Terminal {
  const harmless = (text: string): string => plainCharacters(text).replace(/\r(?!\n|$)/g, '');
  return { print: (text) => print(harmless(text)), complain: (text) => complain(harmless(text)), now };
}

/** A fault of ours, on one line: enough to report it. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n')[0] ?? text;
}
