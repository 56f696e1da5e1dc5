import { AlignmentType, BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { ACCENT, COMPUTED, QUIET_TEXT, TEXT } from '../look/colours';

/** Lengths in Word are twentieths of a point; sizes of text, halves. */
export const A4 = { width: 11906, height: 16838, side: 1020, top: 794, bottom: 794 } as const;
/** Between the margins. */
export const TEXT_WIDTH = A4.width - 2 * A4.side;
/** By which lists name the bullets below. */
export const BULLETS = 'sentences';

export const STYLE_IDS = { lead: 'Lead', quiet: 'Quiet', note: 'Note', cell: 'Cell', columnHeading: 'ColumnHeading', afterTable: 'AfterTable', picture: 'Picture', pictureWords: 'PictureWords', footer: 'PageFooter' } as const;

/** The colour as Word writes it. */
export function wordColour(colour: string): string {
  return colour.slice(1);
}

const colour = wordColour(TEXT);
const accent = wordColour(ACCENT);
const quiet = wordColour(QUIET_TEXT);

export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: colour, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 60, line: 245, lineRule: 'auto' } },
    },
    heading1: { run: { size: 38, bold: true, color: accent }, paragraph: { outlineLevel: 0, spacing: { before: 0, after: 60 }, keepNext: true } },
    heading2: { run: { size: 26, bold: true, color: accent }, paragraph: { outlineLevel: 1, spacing: { before: 160, after: 40 }, keepNext: true, keepLines: true } },
    heading3: { run: { size: 22, bold: true, color: colour }, paragraph: { outlineLevel: 2, spacing: { before: 140, after: 40 }, keepNext: true, keepLines: true } },
    listParagraph: { paragraph: { spacing: { after: 30 } } },
    caption: { run: { size: 19, bold: false, italics: false, color: quiet }, paragraph: { spacing: { before: 40, after: 40 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: STYLE_IDS.lead, name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { size: 24 }, paragraph: { spacing: { before: 100, after: 100 } } },
    { id: STYLE_IDS.quiet, name: 'Quiet', basedOn: 'Normal', quickFormat: true, run: { color: quiet } },
    {
      id: STYLE_IDS.note,
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 170, right: 170 },
        spacing: { after: 0 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: accent } },
        shading: { type: 'clear', fill: wordColour(COMPUTED.fill), color: 'auto' },
      },
    },
    { id: STYLE_IDS.cell, name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' } } },
    { id: STYLE_IDS.columnHeading, name: 'Column heading', basedOn: STYLE_IDS.cell, run: { bold: true, color: quiet, size: 19 }, paragraph: { keepNext: true } },
    { id: STYLE_IDS.afterTable, name: 'After a table', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } } },
    { id: STYLE_IDS.picture, name: 'Picture', basedOn: 'Normal', paragraph: { keepNext: true, spacing: { before: 80, after: 20, line: 240, lineRule: 'auto' } } },
    { id: STYLE_IDS.pictureWords, name: 'Picture in words', basedOn: 'Normal', run: { size: 18, color: quiet }, paragraph: { keepNext: true, spacing: { after: 40 } } },
    { id: STYLE_IDS.footer, name: 'Page footer', basedOn: 'Normal', run: { color: quiet, size: 18 }, paragraph: { spacing: { after: 0 } } },
  ],
};

export const DOCX_LISTS: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 284, hanging: 227 } }, run: { color: quiet } } }],
    },
  ],
};
