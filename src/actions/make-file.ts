import type { ReportDocument } from '../reports/document';

export type { ReportDocument, Block } from '../reports/document';

/** The forms in which a paper leaves the workbook. */
export const FORMS = ['text', 'markdown', 'html', 'docx'] as const;
export type Form = (typeof FORMS)[number];

/** A file that was made here; nothing is sent anywhere. */
export interface MadeFile {
  /** With its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Each form is loaded when it is asked for. */
export async function makeFile(document: ReportDocument, form: Form): Promise<MadeFile> {
  switch (form) {
    case 'text': {
      const { renderText } = await import('../reports/text');
      return { name: `${document.fileName}.txt`, mediaType: 'text/plain', content: renderText(document) };
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../reports/markdown');
      return { name: `${document.fileName}.md`, mediaType: 'text/markdown', content: renderMarkdown(document) };
    }
    case 'html': {
      const { renderHtml } = await import('../reports/html');
      return { name: `${document.fileName}.html`, mediaType: 'text/html', content: renderHtml(document) };
    }
    case 'docx': {
      const { renderDocx } = await import('../reports/docx');
      return { name: `${document.fileName}.docx`, mediaType: DOCX, content: await renderDocx(document) };
    }
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
