import type { Book } from '../model/book';
import { ExcelError, invalidArgument } from '../model/excel-error';
import { ApiObject, type MembersBySet } from './api-object';
import { optional, text } from './arguments';

/** Whether sheets can be added, renamed, moved and deleted. */
export class WorkbookProtection extends ApiObject {
  static override readonly className = 'WorkbookProtection';
  static override readonly members: MembersBySet<WorkbookProtection> = { '1.7': ['Protect', 'Protected', 'Unprotect'] };

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.isProtected;
  }

  /** Throws InvalidOperation on a workbook that is protected already. */
  Protect(password?: unknown): void {
    if (this.book.isProtected) throw new ExcelError('InvalidOperation');
    this.book.isProtected = true;
    this.book.protectionPassword = optional(password, text, '') || null;
    this.book.note({ kind: 'properties' });
  }

  /** Throws InvalidArgument where the password is wrong. */
  Unprotect(password?: unknown): void {
    const { protectionPassword } = this.book;
    if (protectionPassword !== null && protectionPassword !== optional(password, text, '')) throw invalidArgument();
    this.book.isProtected = false;
    this.book.protectionPassword = null;
    this.book.note({ kind: 'properties' });
  }
}
