import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { plainCharacters } from './plain-characters';
import { isRightToLeft } from './text-direction';

/** A paragraph in the direction in which its text is read. */
export function paragraph(text: string, options: Omit<IParagraphOptions, 'text' | 'children'>, run: Omit<IRunOptions, 'text' | 'children'> = {}): Paragraph {
  const isFromTheRight = isRightToLeft(text);
  return new Paragraph({ ...options, ...(isFromTheRight && { bidirectional: true }), children: runs(text, { ...run, ...(isFromTheRight && { rightToLeft: true }) }) });
}

/**
 * A text as it was typed. The library puts numbers where it reads a name of its own between braces: a run ends after each
 * opening brace, so that it never reads one in what people typed.
 */
export function runs(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] {
  return plainCharacters(text)
    .split(/(?<=\{)/)
    .map((part) => new TextRun({ ...options, text: part }));
}
