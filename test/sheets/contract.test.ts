import { CHOICE_LISTS } from '../../src/domain/model/choice-list';
import { MODULE_IDS } from '../../src/domain/model/module';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { nameApart } from '../../src/sheets/naming';
import type { SheetLayout } from '../../src/sheets/sheet-layout';
import { layOutWorkspace } from '../../src/sheets/workspace-sheets';

/** Sheet → table: headers in their order, *computed* in asterisks, a list's words in brackets. More computed columns may stand besides. */
const CONTRACT = `
Goals → Goals: ID · Goal · Measure · Baseline · Target · Target date · Fidelity items · Agreed on · Status (Proposed, Active, Achieved, Stopped) · *Open actions* · *Overdue actions*
Plan → PlanActions: ID · Goal · Group · Action · Lead · Start · Due · Status (Not started, On track, At risk, Off track, Blocked, Complete, Cancelled) · Progress · Completed on · Blocked by · Outside our control (Yes, No) · Depends on · Evidence and learning · Raised at · Updated on · *Timing*
Stakeholders → Stakeholders: ID · Stakeholder · Organisation · Pathway (Primary care, Voluntary and community, CRT, In-patient, Service users, Carers and supports, Other) · Holds (Influence, Authority, Access, Money, Other) · Depends on · Risk if left out (Low, Medium, High) · Power (High, Low) · Interest (High, Low) · On the SIG (Yes, No) · *Now* · *Needed* · *Gap* · *What to do*
Commitment → CommitmentRatings: Stakeholder · Rated on · Now (Unknown, Opposed, No commitment, Let it happen, Help it happen, Make it happen) · Needed (No commitment, Let it happen, Help it happen, Make it happen) · How sure (Guess, Fairly sure, Known) · Why · Next step · Owner · By when
Members → Members: Role · Name · Seat (CRT manager, Facilitator, Clinical lead, Acute care manager, Service-user representative, Carer representative, Other) · Joined · Left · Hours available · Hours committed · Offers
Groups → WorkingGroups: ID · Group · Convenor · We would know because · Until · Meets · Reports to · Reports when · Goals · Members · Management support (Yes, No, Not asked) · Support from · Support on · Last reported
Meetings → Meetings: ID · Date · Type (SIG, Scoping, Working group, Learning exchange, Review) · Venue · Existing meeting used · Hours · People · Attended · Apologies · Agenda · Notes
Decisions → Decisions: Meeting · Question · Decision · Owner · By when · Action
Lists → StatusLegend: Status · Colour · Meaning
Lists → Settings: Setting · Value · Meaning
Scoping → ScopingChecklist: Item · Done (Yes, No) · Who · By when · Note
Scoping notes → ScopingNotes: Kind (Strength, Priority, Output) · Note
Communications → Communications: Audience · Message · Channel · Frequency (Once, Weekly, Monthly, Two-monthly, Quarterly) · Owner · Last sent · None needed because · *Next due*
Involvement → InvolvementLog: Date · Who · From (Service users, Carers and supports) · Linked to · Kind (Informing, Consultation, Engagement, Co-design, Co-production) · What changed because of it
Measures → Measures: ID · Measure · Goal · Type (Outcome, Process, Balancing) · Unit · Better is (Higher, Lower)
Measure values → MeasureValues: Measure · Date · Value · Note
Fidelity → FidelityScores: Item · Our label · Reviewed on · Score · Reviewed by
Sustainability → SustainabilityQuestions: Goal · Question · Answer (Not yet, Partly, Yes, Don't know) · What we will do · Owner · By when
Spread → SpreadPlan: What · To whom · Why they would want it · What may be adapted · Contact · Channel · Date · Status
Hosting → HostingNotes: Meeting · Role (Initiator, Inviter, Space creator, Gatekeeper, Connector, Co-participator) · Who · Step (Forward, Back) · What we will do
`;

const SETTINGS = ['Team', 'Plan start', 'Plan end', 'Existing group', 'Reporting weeks', 'Due soon days', 'Stale rating days', 'External sustainability score', 'External sustainability score date'];

interface Promised {
  readonly sheet: string;
  readonly table: string;
  readonly typed: readonly { readonly header: string; readonly words: readonly string[] }[];
  readonly computed: readonly string[];
}

const PROMISED: readonly Promised[] = CONTRACT.trim().split('\n').map((line) => {
  const [, sheet = '', table = '', columns = ''] = /^(.+?) → (\w+): (.+)$/.exec(line) ?? [];
  const all = columns.split(' · ');
  return {
    sheet,
    table,
    typed: all.filter((column) => !column.startsWith('*')).map((column) => {
      const [, header = '', words] = /^(.+?)(?: \((.+)\))?$/.exec(column) ?? [];
      return { header, words: words?.split(', ') ?? [] };
    }),
    computed: all.filter((column) => column.startsWith('*')).map((column) => column.replaceAll('*', '')),
  };
});

const { settings, ...rows } = sampleWorkspace(calendarDate('2026-11-24'));
const { sheets, names } = layOutWorkspace({ rows, settings, modules: MODULE_IDS }, nameApart({ sheets: [], tables: [], names: [] }), 1900);

test('there is no table that the contract does not have, and none is missing', () => {
  const laidOut = sheets.flatMap(({ name, tables }) => tables.map((table) => `${name} → ${table.name}`));
  expect(laidOut.toSorted()).toEqual(PROMISED.map(({ sheet, table }) => `${sheet} → ${table}`).toSorted());
});

describe.each(PROMISED.map((promised) => [promised.table, promised] as const))('%s', (table, { sheet, typed, computed }) => {
  const layout = sheetNamed(sheet);
  const area = layout.tables.find(({ name }) => name === table)?.area ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const headers = headersOf(layout, area);

  test('has the headers of the contract in their order', () => {
    expect(headers.slice(0, typed.length)).toEqual(typed.map(({ header }) => header));
    expect(headers).toEqual(expect.arrayContaining([...computed]));
  });

  test('offers the words of the contract where it lists them', () => {
    for (const { header, words } of typed.filter((column) => column.words.length > 0)) {
      const column = area.column + headers.indexOf(header);
      const validation = layout.validations.find((candidate) => candidate.area.column === column);
      const source = validation?.rule.type === 'list' ? validation.rule.source.replace('=', '') : '';
      expect({ header, words: wordsBehind(source) }).toEqual({ header, words });
      expect(validation?.alert?.style).toBe(header === 'Holds' ? 'Information' : 'Stop');
    }
  });

  test('stands in row 4, with nothing below it', () => {
    expect(area.row).toBe(3);
    const inItsColumns = [...layout.blocks, ...layout.formulas].filter(
      ({ column, contents }) => column < area.column + area.columnCount && column + (contents[0]?.length ?? 0) > area.column,
    );
    expect(inItsColumns.filter(({ row, contents }) => row + contents.length > area.row + area.rowCount)).toEqual([]);
  });
});

test('the settings are those of the contract', () => {
  const settingsTable = sheetNamed('Lists').blocks.find(({ contents }) => contents[0]?.[0] === 'Setting');
  expect(settingsTable?.contents.slice(1).map(([label]) => label)).toEqual(SETTINGS);
});

test('every list is offered by some column', () => {
  const offered = new Set(sheets.flatMap(({ validations }) => validations.flatMap(({ rule }) => (rule.type === 'list' ? [rule.source] : []))));
  expect(CHOICE_LISTS.map(({ name }) => name).filter((name) => !offered.has(`=${name}`))).toEqual([]);
});

function headersOf(layout: SheetLayout, { row, column, columnCount }: { row: number; column: number; columnCount: number }): unknown[] {
  const block = layout.blocks.find((candidate) => candidate.row === row && candidate.column === column);
  return block?.contents[0]?.slice(0, columnCount) ?? [];
}

/** The words of the range behind a workbook name on Lists. */
function wordsBehind(list: string): unknown[] {
  const [, letters = '', first = 0, last = first] = /^=Lists!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(names.find(({ name }) => name === list)?.formula ?? '') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const { blocks } = sheetNamed('Lists');
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
    const row = Number(first) - 1 + index;
    const block = blocks.find((candidate) => candidate.column <= column && column < candidate.column + (candidate.contents[0]?.length ?? 0) && candidate.row <= row && row < candidate.row + candidate.contents.length);
    return block?.contents[row - block.row]?.[column - block.column];
  });
}

function sheetNamed(wanted: string): SheetLayout {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`There is no sheet ${wanted}`);
  return sheet;
}
