/** Numbers by which the client knows the events; found in its own source. */
export const EventType = {
  documentSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType];

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** One event on its way to the add-ins. */
export interface EventEntry {
  readonly type: EventType;
  /** A sheet's or table's id, or `WORKBOOK_TARGET`. */
  readonly targetId: string;
  /** What happened, as the client's own code expects it. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Which events the add-ins have asked for. Nothing else is raised. */
export class EventRegistry {
  /** False while an add-in has switched events off (`runtime.enableEvents`). */
  enabled = true;
  private readonly registrations = new Map<string, number>();

  register(type: EventType, targetId: string): void {
    this.add(type, targetId, 1);
  }

  unregister(type: EventType, targetId: string): void {
    this.add(type, targetId, -1);
  }

  isWanted(type: EventType, targetId: string): boolean {
    return this.enabled && (this.registrations.get(key(type, targetId)) ?? 0) > 0;
  }

  private add(type: EventType, targetId: string, change: 1 | -1): void {
    const count = (this.registrations.get(key(type, targetId)) ?? 0) + change;
    if (count > 0) this.registrations.set(key(type, targetId), count);
    else this.registrations.delete(key(type, targetId));
  }
}

const key = (type: EventType, targetId: string): string => `${type} ${targetId}`;
