import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { plainCharacters } from './plain-characters';
import { isRightToLeft } from './text-direction';

/** A paragraph in the direction in which its text is read. */
export function paragraph(text: string, options: Omit<IParagraphOptions, 'text' | 'children'>): Paragraph {
  const plain = plainCharacters(text);
  if (!isRightToLeft(plain)) return new Paragraph({ ...options, children: [new TextRun({ text: plain })] });
  return new Paragraph({ ...options, bidirectional: true, children: [new TextRun({ text: plain, rightToLeft: true })] });
}
