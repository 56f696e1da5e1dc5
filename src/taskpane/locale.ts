/**
 * How dates, times and numbers are written: as the person has set Office, and as in Britain where that is not known. The
 * words around them are British English.
 */

import type { CalendarDate } from '../domain/model/calendar-date';

const BRITISH = 'en-GB';

/** `14:02` */
export function clockTime(moment: Date): string {
  return moment.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
}

/** `1,234` */
export function wholeNumber(number: number): string {
  return numbersIn(locale(), () => new Intl.NumberFormat(locale())).format(number);
}

/** `Tue, 1 Dec 2026` */
export function weekdayInWords(day: CalendarDate): string {
  return written(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** `1 Dec 2026` */
export function dayInWords(day: CalendarDate): string {
  return written(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day in these parts, such as `Dec` for the short month alone. */
export function written(day: CalendarDate, parts: Intl.DateTimeFormatOptions): string {
  const words = daysIn(`${locale()} ${JSON.stringify(parts)}`, () => new Intl.DateTimeFormat(locale(), { ...parts, timeZone: 'UTC' })).format(new Date(`${day}T00:00:00Z`));
  // Browsers write the ninth month of British dates with four letters; Excel and all our sentences with three.
  return words.replace(/\bSept\b/, 'Sep');
}

/** Such as `en-GB`: how Office writes what stands in cells. */
export function locale(): string {
  const told = typeof Office === 'undefined' ? undefined : (Office.context?.contentLanguage as string | undefined);
  return told !== undefined && isKnown(told, () => Intl.DateTimeFormat.supportedLocalesOf([told]).length > 0) ? told : BRITISH;
}

/** Making a format takes a hundred times as long as using it, and a long list uses it a hundred times. */
function remembering<Value>(): (name: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (name, make) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = make();
    known.set(name, value);
    return value;
  };
}

const numbersIn = remembering<Intl.NumberFormat>();
const daysIn = remembering<Intl.DateTimeFormat>();
const isKnown = remembering<boolean>();
