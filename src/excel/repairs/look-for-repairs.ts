import { ENTITIES } from '../../domain/model/workspace';
import { LEGEND_TABLE } from '../../sheets/legend-table';
import { nameWithin, tableCalled, type KnownNaming, type TakenNames } from '../../sheets/naming';
import { withoutMisled } from '../../sheets/repairs/marked-sheets';
import { namingAsFound } from '../../sheets/repairs/naming-as-found';
import { expectedCollections, SCHEMA_VERSION } from '../../sheets/schema-version';
import { SETTINGS_TABLE } from '../../sheets/settings-table';
import { bytesAtOnce } from '../bytes-at-once';
import { isTooLarge } from '../excel-refusal';
import { sendAndRead } from '../read-in-parts';
import { readWorkbook, type FoundWorkspaceReading } from '../read-workbook';
import type { PlannedRepair, RepairGround, RepairKindOfWork, RepairStage } from './repair-work';
import { sharingRoundTrips, type SharedRoundTrips } from './shared-round-trips';

export type RepairsLook = ({ readonly found: true } & LookedForRepairs) | { readonly found: false; readonly because: 'no-workspace' | 'newer-version' | 'older-version' };

export interface LookedForRepairs {
  /** In the order in which they are mended. */
  readonly repairs: readonly StagedRepair[];
  readonly told: readonly string[];
  /** Where it was looked. */
  readonly ground: Ground;
}

export type Ground = Omit<RepairGround, keyof SharedRoundTrips>;

export interface StagedRepair extends PlannedRepair {
  readonly stage: RepairStage;
  /** Whether a protected sheet, or the protected workbook, keeps it from being mended. */
  readonly isBlocked: boolean;
}

/**
 * Compares the workbook with what the workspace needs. Writes nothing. The round trip of a check, and those that the kinds share; where
 * they are more than Excel hands over at once, as many as that takes.
 */
export async function lookForRepairs(context: Excel.RequestContext, kinds: readonly RepairKindOfWork[]): Promise<RepairsLook> {
  const most = bytesAtOnce();
  try {
    return await look(context, kinds);
  } catch (cause) {
    // Less is asked for at once from then on, and what was refused was only read.
    if (!isTooLarge(cause) || bytesAtOnce() === most) throw cause;
    return lookForRepairs(context, kinds);
  }
}

async function look(context: Excel.RequestContext, kinds: readonly RepairKindOfWork[]): Promise<RepairsLook> {
  const { workbook } = context;
  const { tables, protection } = workbook;
  const found = await readWorkbook(context, undefined, {
    ofSheets: 'items/name,items/visibility,items/protection/protected',
    queueAlongside: () => {
      tables.load('items/name,items/showTotals,items/worksheet/name');
      protection.load('protected');
    },
  });
  if (!found.found) return found;
  const { names, marks } = found.reading;
  const sheets = workbook.worksheets;
  // What an earlier version made differs from this one by its age: that is no damage.
  if (marks.schemaVersion < SCHEMA_VERSION) return { found: false, because: 'older-version' };
  const taken = { sheets: sheets.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name), names: [...names.keys()] };
  const ground: Ground = {
    context,
    found,
    taken,
    naming: namingOf(found.reading, taken),
    sheets: sheets.items.map(({ name, visibility, protection: { protected: isProtected } }) => ({ name, visibility, isProtected })),
    excelTables: tables.items.map(({ name, worksheet, showTotals }) => ({ name, sheet: worksheet.name, hasTotals: showTotals })),
    isProtected: protection.protected,
  };
  const looked = await sharingRoundTrips(
    (wanted) => sendAndRead(context, wanted),
    kinds.map((kind) => (shared: SharedRoundTrips) => kind.look({ ...ground, ...shared })),
  );
  const repairs = looked.flatMap((one, index) => one.repairs.map((planned): StagedRepair => ({ ...planned, stage: kinds[index]?.stage ?? 'cells', isBlocked: isBlocked(planned, ground) })));
  return { found: true, repairs, told: [...looked.flatMap(({ told }) => told), ...protectionsToldOf(repairs, ground)], ground };
}

/** A table that stands under the contract's own name is ours also where its hidden name is gone, as long as its module is there. */
function namingOf(reading: FoundWorkspaceReading['reading'], taken: TakenNames): KnownNaming {
  const { names, marks, state } = reading;
  const within = namingAsFound(nameWithin(taken, { formulas: withoutMisled(names, reading.tables), state: new Map(state?.entries.map(({ key, value }) => [key, value])) }), reading);
  const expected = new Set([...expectedCollections(marks).map((collection) => ENTITIES[collection].table), SETTINGS_TABLE, LEGEND_TABLE]);
  const called = (name: string): string | null => (expected.has(name) ? tableCalled(name, names, taken.tables) : null);
  return { ...within, table: (name) => called(name) ?? within.table(name), hasTable: (name) => called(name) !== null || within.hasTable(name) };
}

function isBlocked({ writesOn, changesSheets = false }: PlannedRepair, { sheets, isProtected }: Ground): boolean {
  return (changesSheets && isProtected) || sheets.some((sheet) => sheet.isProtected && writesOn.includes(sheet.name));
}

function protectionsToldOf(repairs: readonly StagedRepair[], { sheets, isProtected }: Ground): string[] {
  const onSheets = sheets
    .filter((sheet) => sheet.isProtected && repairs.some(({ writesOn }) => writesOn.includes(sheet.name)))
    .map(({ name }) => `The sheet ${name} is protected: take the protection off (Review, then Unprotect Sheet), and it can be mended.`);
  const isInTheWay = isProtected && repairs.some(({ changesSheets = false }) => changesSheets);
  return [...onSheets, ...(isInTheWay ? ['The workbook’s sheets are protected: take the protection off (Review, then Protect Workbook), and what is gone can be made anew.'] : [])];
}
