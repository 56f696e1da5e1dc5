/** How many rows, or columns, tables get in what is written at once: each repair of it adds its own behind those of the others. */
export class AddedAtOnce {
  private readonly counts = new Map<string, number>();

  /**
   * Notes that a table gets so many more.
   *
   * @param called what the table is called in this workbook.
   * @returns how many others have added to it before.
   */
  add(called: string, count = 1): number {
    const before = this.counts.get(called) ?? 0;
    this.counts.set(called, before + count);
    return before;
  }
}
