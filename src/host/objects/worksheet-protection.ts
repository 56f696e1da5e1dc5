import { ExcelError, invalidArgument } from '../model/excel-error';
import type { ProtectionOptions } from '../model/features';
import { opensProtection } from '../model/password';
import type { Sheet } from '../model/sheet';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, oneOf, optional, record, text } from './arguments';
import type { Session } from './session';

/** What people may do on a sheet while it is protected. */
export class WorksheetProtection extends ApiObject {
  static override readonly className = 'WorksheetProtection';
  static override readonly members: MembersBySet<WorksheetProtection> = {
    '1.2': ['Options', 'Protect', 'Protected'],
    '1.7': ['Unprotect'],
  };

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }

  get Options(): ProtectionOptions {
    return this.sheet.protection?.options ?? DEFAULT_OPTIONS;
  }

  /** Throws InvalidOperation on a sheet that is protected already. */
  Protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protection) throw new ExcelError('InvalidOperation');
    this.sheet.protection = { options: readOptions(options), password: optional(password, text, '') || null };
    this.noteChange();
  }

  /** Throws InvalidArgument where the password is wrong. */
  Unprotect(password?: unknown): void {
    const { protection } = this.sheet;
    if (!protection) return;
    if (!opensProtection(protection, optional(password, text, ''))) throw invalidArgument();
    this.sheet.protection = null;
    this.noteChange();
  }

  private noteChange(): void {
    this.session.book.note({ kind: 'features', sheetId: this.sheet.id, feature: 'protection' });
  }
}

/** What Excel allows where a script says nothing: to look and to select. */
const DEFAULT_OPTIONS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function readOptions(given: unknown): ProtectionOptions {
  const { selectionMode, ...wanted } = optional(given, record, {});
  const allowed = Object.entries(wanted).flatMap(([key, value]) => (key in DEFAULT_OPTIONS ? [[key, optional(value, flag, false)]] : []));
  return {
    ...DEFAULT_OPTIONS,
    ...(Object.fromEntries(allowed) as Partial<ProtectionOptions>),
    selectionMode: optional<ProtectionOptions['selectionMode']>(selectionMode, (mode) => oneOf(['Normal', 'Unlocked', 'None'], mode), 'Normal'),
  };
}
