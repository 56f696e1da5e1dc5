import type { OpenedPackage } from './opened-package';

/** A rule that real Excel holds a file to: each problem is one line. */
export interface StructureRule {
  readonly says: string;
  readonly problems: (opened: OpenedPackage) => Iterable<string>;
}
