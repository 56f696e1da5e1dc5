/**
 * What a file holds and the model does not, in words for the person who opened it: `Pictures on the sheet Plan`. The
 * copy that is saved later will lack it; the file itself is never rewritten.
 */
export class LeftOut {
  private readonly found = new Set<string>();

  add(what: string, sheetName?: string): void {
    this.found.add(sheetName === undefined ? what : `${what} on the sheet ${sheetName}`);
  }

  toList(): string[] {
    return [...this.found];
  }
}
