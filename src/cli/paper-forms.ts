import { FORMS, type Form } from '../actions/make-file';
import { CannotDo } from './command';

/** The forms that a command can be asked for by name: those of papers, and data for programs. */
export type Format = Form | 'json';

/** What a paper is called, and in which forms there is one. */
export interface Paper<Of extends Format = Format> {
  /** With its verb: `a summary is`. */
  readonly subject: string;
  /** An example of a file for it. */
  readonly example: string;
  readonly formats: readonly Of[];
}

export const SUMMARY: Paper = { subject: 'a summary is', example: 'summary.md', formats: [...FORMS, 'json'] };
export const AGENDA: Paper<Form> = { subject: 'an agenda is', example: 'agenda.docx', formats: FORMS };
export const MINUTES: Paper<Form> = { subject: 'minutes are', example: 'minutes.docx', formats: FORMS };

/**
 * The form of a paper: the one that is named, or else the one that the ending of the file stands for, or else text.
 *
 * @throws CannotDo where both are given and are at odds, where there is no form for the ending, and where a Word document has no file to go to.
 */
export function formatOf<Of extends Format>({ formats }: Paper<Of>, named: string | undefined, out: string | undefined): Of | 'text' {
  const ending = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase() ?? '';
  const implied = ENDINGS[ending];
  const offered = formats.find((one) => one === implied);
  if (implied !== undefined && offered === undefined)
    throw new CannotDo(`${out}: there is no form for this ending. Choose one of ${endingsOf(formats).join(', ')}.`);
  const format = formats.find((one) => one === named) ?? offered ?? 'text';
  if (offered !== undefined && offered !== format && !(isPlain(offered) && isPlain(format)))
    throw new CannotDo(`${out}: this ending is for ${offered}, and the format is ${format}. Change one of them.`);
  if (format === 'docx' && out === undefined) throw new CannotDo('A Word document cannot be shown here. Name a file for it, such as --out=FILE.docx.');
  return format;
}

/** Null for what people may ask for and nothing here can make. */
const ENDINGS: Readonly<Record<string, Format | null>> = {
  txt: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', docx: 'docx', json: 'json', pdf: null, doc: null, odt: null, rtf: null,
};

function endingsOf(formats: readonly Format[]): string[] {
  return formats.flatMap((format) => Object.keys(ENDINGS).filter((ending) => ENDINGS[ending] === format).slice(0, 1)).map((ending) => `.${ending}`);
}

/** Read as it stands by people and programs alike, whatever the file is called. */
function isPlain(format: Format): boolean {
  return format === 'text' || format === 'markdown' || format === 'json';
}
