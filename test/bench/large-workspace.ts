import { addDays, type CalendarDate } from '../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../src/domain/model/collection';
import type { Field } from '../../src/domain/model/field';
import { MODULE_IDS, type ModuleId } from '../../src/domain/model/module';
import type { Settings } from '../../src/domain/model/settings';
import { ENTITIES, type Rows } from '../../src/domain/model/workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';

export interface LargeWorkspace {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly modules: readonly ModuleId[];
}

/**
 * A workspace of at least so many rows over all tables, the same every time: the sample over and over, with its share of
 * flaws. Each copy has IDs of its own and a calendar some days earlier or later.
 */
export function largeWorkspace(today: CalendarDate, atLeast: number): LargeWorkspace {
  const { settings, ...sample } = sampleWorkspace(today);
  const copies = Math.ceil(atLeast / rowCount(sample));
  const rows = COLLECTIONS.map((collection) => {
    const fields = Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>);
    return [collection, Array.from({ length: copies }, (_, copy) => sample[collection].map((row) => copied(row, fields, copy))).flat()] as const;
  });
  return { rows: Object.fromEntries(rows) as unknown as Rows, settings, modules: MODULE_IDS };
}

export function rowCount(rows: Rows): number {
  return COLLECTIONS.reduce((sum, collection) => sum + rows[collection].length, 0);
}

/** Days by which the calendars of copies differ at most. */
const DAYS_APART = 28;

function copied(row: object, fields: readonly (readonly [string, Field])[], copy: number): object {
  const cells = fields.map(([name, { kind }]) => {
    const value = row[name as keyof typeof row] as unknown;
    if (value === null) return [name, null];
    switch (kind.type) {
      case 'identifier':
      case 'reference':
        return [name, renumbered(value as string, copy)];
      case 'references':
      case 'audience':
        return [name, (value as string[]).map((id) => renumbered(id, copy))];
      case 'date':
        return [name, addDays(value as CalendarDate, (copy % DAYS_APART) - DAYS_APART / 2)];
      default:
        return [name, value];
    }
  });
  return Object.fromEntries(cells) as object;
}

/** No ID of the sample has more than two digits. Words such as All stay as they are. */
function renumbered(id: string, copy: number): string {
  return id.replace(/^([A-Z])(\d+)$/, (_, letter: string, number: string) => `${letter}${Number(number) + 100 * copy}`);
}
