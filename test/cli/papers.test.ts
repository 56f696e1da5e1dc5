import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/host/xlsx/write';
import { openWorkspace, openWorkspaceOf } from '../support/open-workspace';
import { action } from '../support/workspace-builders';
import { outputOf, run } from './transcript';

/** What the command line leaves on the disk: summaries, agendas, minutes and calendars. */
const HERE = process.cwd();
let folder = '';
let sample: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const { book, close } = await openWorkspace();
  sample = await writeXlsx(book);
  close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sig-'));
  process.chdir(folder);
  writeFileSync('north.xlsx', sample);
});

afterEach(() => {
  process.chdir(HERE);
  rmSync(folder, { recursive: true });
});

test('each form is what its ending says, also where no form is named', async () => {
  for (const command of ['summarise', 'agenda', 'minutes']) {
    for (const ending of ['docx', 'html', 'md', 'txt']) expect(await run(`${command} north.xlsx --out=${command}.${ending}`)).toBe('exit 0');
    const beginning = (ending: string) => readFileSync(`${command}.${ending}`).subarray(0, 15).toString().toLowerCase();
    expect(beginning('docx').slice(0, 2)).toBe('pk');
    expect(beginning('html')).toBe('<!doctype html>');
    expect(beginning('md')).toMatch(/^# northmoor/);
    expect(beginning('txt')).toMatch(/^northmoor crt/);
  }
  expect(await run('summarise north.xlsx --out=summary.json')).toBe('exit 0');
  expect(JSON.parse(readFileSync('summary.json', 'utf8'))).toMatchObject({ team: 'Northmoor CRT' });
});

test.each(['summarise north.xlsx', 'summarise north.xlsx --format=json', 'summarise north.xlsx --format=html', 'agenda north.xlsx --format=markdown', 'minutes north.xlsx', 'calendar north.xlsx'])(
  'what %s prints is what it writes',
  async (command) => {
    const printed = await outputOf(command);
    expect(await run(`${command} --out=paper`)).toBe('exit 0');
    expect(readFileSync('paper', 'utf8')).toBe(printed);
    await run(`${command} --out=again`);
    expect(readFileSync('again', 'utf8')).toBe(printed);
  },
);

test('where stakeholders stand leaves the group only on purpose, and never with what is shared', async () => {
  const tells = async (options: string) => /opposed|short of what is needed/i.test(await outputOf(`summarise north.xlsx ${options}`));
  expect(await Promise.all(['', '--ratings=no', '--audience=team', '--audience=board', '--audience=shared', '--audience=shared --ratings=no'].map(tells))).toEqual([true, false, false, false, false, false]);
  expect(await Promise.all(['--audience=team --ratings=yes', '--audience=board --ratings=yes --format=html'].map(tells))).toEqual([true, true]);
  const asked = 'Would you be comfortable if the person read it?';
  expect(await run('summarise north.xlsx --audience=board --ratings=yes --out=board.docx')).toBe(`! This summary says where stakeholders stand. ${asked}\nexit 0`);
  expect(await outputOf('summarise north.xlsx --audience=board --ratings=yes')).not.toContain(asked);
  expect(await run('summarise north.xlsx --audience=shared --ratings=yes --out=shared.md')).toMatch(/^! What is shared never says where stakeholders stand[^\n]*\nexit 2$/);
  expect(readdirSync('.')).not.toContain('shared.md');
});

test('no paper takes the place of a workbook', async () => {
  const before = readFileSync('north.xlsx');
  copyFileSync('north.xlsx', 'north');
  expect(await run('agenda north.xlsx --out=north.xlsx')).toBe('! north.xlsx: an agenda is no workbook. Name another file, such as agenda.docx.\nexit 2');
  expect(await run('minutes north.xlsx --out=other.xlsm')).toBe('! other.xlsm: minutes are no workbook. Name another file, such as minutes.docx.\nexit 2');
  expect(await run('calendar north.xlsx --out=north.XLSX')).toBe('! north.XLSX: a calendar is no workbook. Name another file, such as calendar.ics.\nexit 2');
  for (const command of ['agenda', 'minutes', 'calendar']) expect(await run(`${command} north --out=./north`)).toMatch(/^! \.\/north: this is the workbook itself\./);
  expect([readFileSync('north.xlsx').equals(before), readFileSync('north').equals(before)]).toEqual([true, true]);
  expect(readdirSync('.').sort()).toEqual(['north', 'north.xlsx']);
});

test('in a folder, two workbooks of one team never share a file, and one that cannot be read stops no other', async () => {
  mkdirSync('books');
  mkdirSync('reports');
  for (const name of ['North', 'North copy']) copyFileSync('north.xlsx', `books/${name}.xlsx`);
  writeFileSync('books/Letter.xlsx', 'Dear all');
  const exits: string[] = [];
  for (const name of readdirSync('books').sort())
    for (const command of ['summarise', 'summarise --audience=board', 'agenda', 'minutes', 'calendar']) {
      const [word = '', ...options] = command.split(' ');
      exits.push((await run(`${word} "books/${name}" ${options.join(' ')} --out=reports/`)).split('\n').at(-1) ?? '');
    }
  expect(exits).toEqual([...Array.from({ length: 5 }, () => 'exit 2'), ...Array.from({ length: 10 }, () => 'exit 0')]);
  expect(readdirSync('reports').sort()).toEqual(
    ['north', 'north-copy'].flatMap((name) => [
      `${name}-agenda-2026-12-01.txt`, `${name}-calendar.ics`, `${name}-minutes-2026-10-06.txt`, `${name}-status-2026-11-24.txt`, `${name}-status-board-2026-11-24.txt`,
    ]).sort(),
  );
});

test('a file that cannot be written leaves nothing behind', async () => {
  expect(await run('summarise north.xlsx --out=no/such/folder/status.docx')).toBe('! no/such/folder/status.docx: there is no such file or folder.\nexit 2');
  expect(await run('calendar north.xlsx --out=nowhere/')).toBe('! nowhere/north-calendar.ics: there is no such file or folder.\nexit 2');
  expect(readdirSync('.')).toEqual(['north.xlsx']);
});

test('leads whose names make the same name of a file have a file each', async () => {
  const { book } = await openWorkspaceOf({ actions: ['A/B', 'a b', '—', '***', 'A/B'].map((lead, index) => action({ id: `A${index + 1}`, lead })) });
  writeFileSync('leads.xlsx', await writeXlsx(book));
  expect(await run('calendar leads.xlsx --each-lead --out=.')).toBe(
    ['leads-calendar.ics: ***', 'leads-calendar-a-b.ics: a b', 'leads-calendar-a-b-2.ics: A/B', 'leads-calendar-2.ics: —', 'exit 0'].join('\n'),
  );
  const eventsOf = (name: string) => readFileSync(name, 'utf8').match(/^BEGIN:VEVENT/gm)?.length;
  expect([eventsOf('leads-calendar-a-b.ics'), eventsOf('leads-calendar-a-b-2.ics')]).toEqual([1, 2]);
});

test('a workbook without its meetings says so', async () => {
  writeFileSync('whole.xlsx', await writeXlsx((await openWorkspaceOf({})).book));
  const gone = await openWorkspaceOf({});
  await gone.excel.run(async (context) => {
    context.workbook.tables.getItem('Meetings').convertToRange();
    await context.sync();
  });
  writeFileSync('gone.xlsx', await writeXlsx(gone.book));
  const sentence = '! gone.xlsx: Nothing can be said about meetings: this workbook lacks the table Meetings.\nexit 2';
  expect(await run('minutes gone.xlsx')).toBe(sentence);
  expect(await run('minutes gone.xlsx --meeting=M1')).toBe(sentence);
  expect(await run('agenda gone.xlsx --meeting=M1')).toBe(sentence);
  expect(await run('agenda gone.xlsx')).toContain('this workbook lacks the table Meetings');
  expect(await run('minutes whole.xlsx --meeting=M1')).toBe('! whole.xlsx: there is no meeting M1. There are no meetings with an ID and a date yet.\nexit 2');
});
