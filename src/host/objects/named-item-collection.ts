import { addName } from '../editing/names';
import { formatAddress, quoteSheetName } from '../model/address';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { DefinedName } from '../model/features';
import type { Sheet } from '../model/sheet';
import { ApiCollection, type MembersBySet } from './api-object';
import { optional, text } from './arguments';
import type { NamedItem } from './named-item';
import { RangePlace } from './range-place';
import { resolveReference } from './resolve-reference';
import type { Session } from './session';

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  static override readonly className = 'NamedItemCollection';
  static override readonly members: MembersBySet<NamedItemCollection> = {
    '1.1': ['GetItem'],
    '1.4': ['Add', 'AddFormulaLocal', 'GetCount', 'GetItemOrNullObject'],
  };

  constructor(
    private readonly session: Session,
    /** Null for the workbook's names. */
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.names.map((name) => this.session.make.namedItem(name));
  }

  GetCount(): number {
    return this.names.length;
  }

  GetItem(key: unknown): NamedItem {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw new ExcelError('ItemNotFound');
    return item;
  }

  GetItemOrNullObject(key: unknown): NamedItem | null {
    const wanted = text(key).toLowerCase();
    const name = this.names.find((candidate) => candidate.name.toLowerCase() === wanted);
    return name ? this.session.make.namedItem(name) : null;
  }

  /** Names a range, or what a text such as `=SUM(A1:A9)` or an address means. */
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    return this.add(text(name), this.formulaOf(reference), comment);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    const given = text(formula);
    return this.add(text(name), given.startsWith('=') ? given : `=${given}`, comment);
  }

  private get names(): readonly DefinedName[] {
    const scope = this.sheet?.id ?? null;
    return this.session.book.names.filter((name) => name.scope === scope);
  }

  private add(name: string, formula: string, comment: unknown): NamedItem {
    const added = { name, formula, scope: this.sheet?.id ?? null, visible: true, comment: optional(comment, text, '') };
    return this.session.make.namedItem(addName(this.session.book, added));
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof RangePlace) return `=${quoteSheetName(reference.sheet.name)}!${formatAddress(reference.area, { absolute: true })}`;
    const given = text(reference);
    if (given.startsWith('=')) return given;
    const { book } = this.session;
    const target = resolveReference(book, this.sheet ?? book.activeSheet, given);
    if (!target) throw invalidArgument();
    return `=${quoteSheetName(target.sheet.name)}!${formatAddress(target.area, { absolute: true })}`;
  }
}
