import { useCallback, useState } from 'react';
import { makeFile, type Form, type MadeFile, type ReportDocument } from '../../actions/make-file';
import { copyRich, copyText, type Copy } from './copy';
import { saveFile } from './save-file';

/** What became of a paper that was to be saved or copied. */
export interface Sent {
  readonly step: 'making' | 'copied' | 'to be copied' | 'made' | 'nothing' | 'failed';
  /** The file that was made last, as long as it may not have arrived. */
  readonly file: MadeFile | null;
  /** What people copy themselves, where the pane may not, or where no file arrived. */
  readonly text: string | null;
  /** What kept it from being made, for whoever looks after the add-in. */
  readonly details: string | null;
}

export interface Sending {
  readonly sent: Sent | null;
  readonly copy: () => void;
  readonly copyText: () => void;
  /** @param make null where there is nothing to be put into the file. */
  readonly save: (make: () => Promise<MadeFile | null>) => void;
  readonly saveAs: (form: Form) => void;
  /** Where its file has not arrived: its text, to be copied. */
  readonly showText: () => void;
}

/** The ways in which a paper leaves the pane: copied or saved, and nothing else. @param paper drawn when it is asked for. */
export function useSending(paper: () => Promise<ReportDocument>): Sending {
  const [sent, setSent] = useState<Sent | null>(null);

  const take = useCallback(async (work: () => Promise<Partial<Sent>>, kept: Pick<Sent, 'file'> = { file: null }) => {
    setSent({ ...NOTHING, ...kept });
    try {
      const became = await work();
      setSent({ ...NOTHING, ...kept, ...became });
    } catch (surprise) {
      // What makes a form is loaded when it is asked for, and a network may fail just then.
      setSent({ ...NOTHING, ...kept, step: 'failed', details: String(surprise) });
    }
  }, []);

  const file = sent?.file ?? null;
  return {
    sent,
    copy: () => void take(async () => copied(await copyRich(richly(paper())), async () => textOf(await paper())), { file }),
    copyText: () =>
      void take(async () => {
        const text = await textOf(await paper());
        return copied(await copyText(text), async () => text);
      }),
    save: (make) => void take(async () => saved(await make())),
    saveAs: (form) => void take(async () => saved(await makeFile(await paper(), form))),
    showText: () => setSent({ ...NOTHING, step: 'to be copied', file, text: typeof file?.content === 'string' ? file.content : null }),
  };
}

const NOTHING: Sent = { step: 'making', file: null, text: null, details: null };

async function copied(isCopied: boolean, text: () => Promise<string>): Promise<Partial<Sent>> {
  return isCopied ? { step: 'copied' } : { step: 'to be copied', text: await text() };
}

function saved(file: MadeFile | null): Partial<Sent> {
  if (file === null) return { step: 'nothing' };
  saveFile(file);
  return { step: 'made', file };
}

async function richly(paper: Promise<ReportDocument>): Promise<Copy> {
  const document = await paper;
  const [html, text] = await Promise.all([makeFile(document, 'html'), makeFile(document, 'text')]);
  return { html: String(html.content), text: String(text.content) };
}

async function textOf(document: ReportDocument): Promise<string> {
  return String((await makeFile(document, 'text')).content);
}
