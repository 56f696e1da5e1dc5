/** The one way to Excel: `Excel.run` in a pane, or the same function of a client that was loaded elsewhere. */
export interface ExcelPort {
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

/** The Excel that this page runs in. Office must be ready. */
export const thisExcel: ExcelPort = { run: (batch) => Excel.run(batch) };
