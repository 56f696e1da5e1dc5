import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Calendar, CalendarEvent } from '../domain/calendar/calendar';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../domain/model/calendar-date';
import { shortened } from '../domain/model/row-name';
import { fileName } from './file-name';
import { foldedLines } from './fold-lines';
import { plainCharacters } from './plain-characters';

/**
 * A calendar file (RFC 5545): the same calendar gives the same text, to the letter. Days without an hour, during which
 * nobody counts as busy.
 */
export function renderCalendar(calendar: Calendar): string {
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//SIG workspace//Calendar//EN',
    method: 'PUBLISH',
    name: escaped(titleOf(calendar)),
    events: calendar.events.map((event) => icsEvent(event, calendar.today)),
  });
  // ts-ics folds by UTF-16 unit and cuts characters in two; the standard counts octets. So its folds are undone, and made anew.
  return foldedLines(text.replaceAll('\r\n ', ''));
}

/** Of the file, without an ending: `northmoor-crt-calendar-crt-manager`. */
export function calendarFileName({ team, lead }: Pick<Calendar, 'team' | 'lead'>): string {
  return fileName(team, 'calendar', lead);
}

/** `Northmoor CRT: CRT manager`. */
function titleOf({ team, lead }: Calendar): string {
  return [team ?? 'Service improvement group', ...(lead === null ? [] : [lead])].map((part) => plain(shortened(part))).join(': ');
}

function icsEvent({ uid, day, title, place, description, category }: CalendarEvent, today: CalendarDate): IcsEvent {
  const [start, next] = [day, addDays(day, 1)];
  return {
    uid,
    stamp: { date: midnight(today) },
    sequence: Math.max(0, daysBetween(FIRST_DAY, today)),
    start: { type: 'DATE', date: midnight(start) },
    // The day after. The last day that there is has none.
    ...(next > start ? { end: { type: 'DATE', date: midnight(next) } } : { duration: { days: 1 } }),
    summary: plain(title),
    description: plain(description.join('\n')),
    ...(place === null ? {} : { location: plain(place) }),
    categories: [category],
    timeTransparent: 'TRANSPARENT',
  };
}

/** Versions of an event are counted in days since this one, so that a later file is never older than an earlier one. */
const FIRST_DAY = calendarDate('2000-01-01');

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** With one kind of line breaks. */
function plain(text: string): string {
  return plainCharacters(text).trim().replace(/\r\n?/g, '\n');
}

/** The name of a calendar is written as it is given; events are escaped by the library. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
