import { describeCommandLine } from './command-line';
import { describeColumns } from './data-dictionary';
import { describeRules } from './rule-catalogue';

export interface Document {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  /** Its whole text, as Markdown. */
  readonly render: () => string;
}

/** What is written down from the declarations themselves, so that it cannot say anything else than they do. */
export const DOCUMENTS: readonly Document[] = [
  { path: 'docs/data-dictionary.md', render: describeColumns },
  { path: 'docs/rules.md', render: describeRules },
  { path: 'docs/command-line.md', render: describeCommandLine },
];

/** Brings the documents up to date. A test fails where this has been forgotten. */
export const DOCUMENTS_COMMAND = 'npm run docs';
