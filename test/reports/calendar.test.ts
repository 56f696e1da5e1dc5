import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Calendar, CalendarEvent } from '../../src/domain/calendar/calendar';
import { calendarOf } from '../../src/domain/calendar/calendar-of';
import { addDays, calendarDate } from '../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { calendarFileName, renderCalendar } from '../../src/reports/calendar';
import { TODAY, workspace } from '../support/workspace-builders';

/** Calendar files as a parser reads them that is not ours. */
interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly categories: string;
  readonly sequence: number;
  readonly transparent: unknown;
}

function read(text: string): { name: unknown; method: unknown; events: ReadEvent[] } {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    name: component.getFirstPropertyValue('x-wr-calname'),
    method: component.getFirstPropertyValue('method'),
    events: component.getAllSubcomponents('vevent').map((each) => {
      const event = new ICAL.Event(each);
      return {
        uid: event.uid,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        isAllDay: event.startDate.isDate,
        stamp: String(each.getFirstPropertyValue('dtstamp')),
        summary: event.summary,
        description: event.description,
        location: each.getFirstPropertyValue('location') === null ? null : event.location,
        categories: String(each.getFirstPropertyValue('categories')),
        sequence: Number(each.getFirstPropertyValue('sequence')),
        transparent: each.getFirstPropertyValue('transp'),
      };
    }),
  };
}

const calendar = (given: Partial<Calendar> = {}): Calendar => ({ team: 'Northmoor CRT', lead: null, today: TODAY, events: [], ...given });

const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@sig-workspace', day: TODAY, title: 'Due: A1', place: null, description: ['Lead: Senior nurse'], category: 'Action due', rows: [], ...given,
});

/** Whatever people can type: long, of any script, with all that a calendar file means something by. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(',', ';', '\\', ':', '"', '\n', '\r\n', '\r', '\t', ' ', '\u0007', '\ud83d', '🚑', 'é', '中', 'עברית', '\u2028', '\\n', '\\N', 'BEGIN:VEVENT', 'END:VEVENT', '\r\nDTSTART:20200101', 'leave'), { maxLength: 120 }).map((parts) => parts.join('')),
);

/** What is left of a text: no control characters, no halves of characters, one kind of line breaks. */
const legible = (text: string) =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '').replace(/\p{Cs}/gu, '\uFFFD').trim().replace(/\r\n?/g, '\n');

test('every text comes back as it was typed, on lines that the standard allows', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.option(anyText), (title, description, place) => {
      const text = renderCalendar(calendar({ events: [event({ title, description: [description], place })] }));
      const [only, ...others] = read(text).events;
      expect(others).toEqual([]);
      expect([only?.summary, only?.description, only?.location]).toEqual([legible(title), legible(description), place === null ? null : legible(place)]);
      const lines = text.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      // No character was cut in two by a fold, and no line ends but by both characters.
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a meeting lasts the whole day and keeps nobody from being busy elsewhere', () => {
  const [only] = read(renderCalendar(calendar({ events: [event({ day: calendarDate('2027-02-28'), category: 'Meeting' })] }))).events;
  expect(only).toMatchObject({
    uid: 'one@sig-workspace', start: '2027-02-28', end: '2027-03-01', isAllDay: true, stamp: '2026-11-24T00:00:00Z', categories: 'Meeting', transparent: 'TRANSPARENT',
  });
});

test('the last day that Excel knows lasts a day as well', () => {
  const [only] = read(renderCalendar(calendar({ events: [event({ day: calendarDate('9999-12-31') })] }))).events;
  expect(only).toMatchObject({ start: '9999-12-31', end: '10000-01-01' });
});

test('the same day makes the same file, and a later one a newer version of each event', () => {
  const on = (today: typeof TODAY) => renderCalendar(calendar({ today, events: [event()] }));
  expect(on(TODAY)).toBe(on(TODAY));
  const sequences = ['1999-01-01', '2026-11-24', '2026-11-25'].map((day) => read(on(calendarDate(day))).events[0]?.sequence ?? 0);
  expect(sequences).toEqual([...sequences].sort((first, second) => first - second));
  expect(sequences[2]).toBe((sequences[1] ?? 0) + 1);
});

test('of the sample, for everybody', () => {
  const { name, method, events } = read(renderCalendar(calendarOf(workspace({ ...sampleWorkspace(TODAY), today: TODAY }))));
  expect([name, method]).toEqual(['Northmoor CRT', 'PUBLISH']);
  expect(events.map(({ start, summary }) => `${start} ${summary}`)).toEqual([
    '2026-11-10 Due: A3 Rewrite the referral guide with GPs (CRT manager)',
    '2026-12-01 Northmoor CRT: SIG meeting M4',
    '2026-12-01 To decide: By when do we want the early-discharge criteria? (Consultant psychiatrist)',
    '2026-12-01 To decide: Who asks for management support for Families and wards? (Facilitator)',
    '2026-12-01 To decide: Who leads the carer-awareness session? (CRT manager)',
    '2026-12-01 Due: A10 Daily ward call (Ward link nurse)',
    '2026-12-08 Due: A6 Test early warning of the last visit with 10 people (Support worker)',
    '2026-12-15 Due: A2 Test an evening triage rota (Senior nurse)',
    '2026-12-22 Due: A8 Family conversation prompts (Peer worker)',
    '2026-12-29 Due: A9 Carer-awareness session',
    '2027-01-05 Due: A4 Agree a police contact route (CRT manager)',
    '2027-01-19 Due: A7 Two-week call-back offer (CRT manager)',
    '2027-02-02 Due: A12 Weekly bed-flow data (CRT manager)',
  ]);
  expect(events[1]).toMatchObject({
    location: 'Seminar room, Northmoor Hospital',
    description: 'Where: Seminar room, Northmoor Hospital\nPart of: Acute-care meeting\nLength: 1 hour\nAs the workbook stood on 24 Nov 2026.',
  });
  expect(events[9]?.description).toBe('Carer-awareness session\nNobody leads it yet.\nGoal: G3 “Families involved early”\nAs the workbook stood on 24 Nov 2026.');
});

test('the name of a file is safe, whatever the team and the lead are called', () => {
  expect(calendarFileName({ team: 'Northmoor CRT', lead: 'CRT manager' })).toBe('northmoor-crt-calendar-crt-manager');
  expect(calendarFileName({ team: '../../etc', lead: 'a/b\\c:d*?"<>|' })).toBe('etc-calendar-a-b-c-d');
  expect(calendarFileName({ team: null, lead: null })).toBe('calendar');
});

test('a meeting of yesterday is over', () => {
  const given = sampleWorkspace(TODAY);
  const on = (today: typeof TODAY) => calendarOf(workspace({ ...given, today })).events.filter(({ category }) => category === 'Meeting');
  expect([on(addDays(TODAY, 7)).length, on(addDays(TODAY, 8)).length]).toEqual([1, 0]);
});
