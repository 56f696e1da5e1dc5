import type { ReportBegun } from './take-back-report';

/** Writing a report stopped, and whether it stands there whole, in part or not at all could not be found out. The code that says why is the cause's. */
export class ReportInDoubt extends Error {
  constructor(
    readonly begun: ReportBegun,
    options: { cause: unknown },
  ) {
    super('Writing a report stopped, and it may stand there', options);
    this.name = 'ReportInDoubt';
  }
}
