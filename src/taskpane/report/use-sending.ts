import { useCallback, useState } from 'react';
import { faultDetails } from '../../actions/fault-details';
import { makeFile, type Form, type MadeFile, type ReportDocument } from '../../actions/make-file';
import { copyRich, copyText, type Copy } from './copy';
import { saveFile } from './save-file';

/** What became of something that was to be saved or copied. */
export interface Sent {
  readonly step: 'making' | 'copied' | 'to be copied' | 'made' | 'nothing' | 'failed';
  /** The file that was made last, as long as it may not have arrived. */
  readonly file: MadeFile | null;
  /** What people copy themselves, where the pane may not, or where no file arrived. */
  readonly text: string | null;
  /** What kept it from being made, for whoever looks after the add-in. */
  readonly details: string | null;
}

export interface Saving {
  /** Null before anything was asked for. */
  readonly sent: Sent | null;
  /** @param make gives null where there is nothing to be put into the file. */
  readonly save: (make: () => Promise<MadeFile | null>) => void;
  /** Where its file has not arrived: its text, to be copied. */
  readonly showText: () => void;
}

export interface Sending extends Saving {
  readonly saveAs: (form: Form) => void;
  /** With headings and tables. */
  readonly copy: () => void;
  /** The same, where its file has not arrived. */
  readonly copyInstead: () => void;
  readonly copyText: () => void;
}

type Work = () => Promise<Partial<Sent>>;

/** The way of a file out of the pane: to the person's downloads, and nowhere else. */
export function useSaving(): Saving & { readonly take: (work: Work) => void } {
  const [sent, setSent] = useState<Sent | null>(null);
  const take = useCallback((work: Work) => {
    setSent((before) => ({ ...NOTHING, file: before?.file ?? null }));
    const become = (became: Partial<Sent>): void => setSent((before) => ({ ...NOTHING, file: before?.file ?? null, ...became }));
    // What makes a form is loaded when it is asked for, and a network may fail just then.
    work().then(become, (surprise: unknown) => become({ step: 'failed', file: null, details: faultDetails(surprise) }));
  }, []);
  return {
    sent,
    take,
    save: (make) => take(async () => saved(await make())),
    showText: () => setSent((before) => ({ ...NOTHING, step: 'to be copied', file: before?.file ?? null, text: typeof before?.file?.content === 'string' ? before.file.content : null })),
  };
}

/** The ways in which a paper leaves the pane: copied or saved, and no other. @param paper made when it is asked for. */
export function useSending(paper: () => Promise<ReportDocument>): Sending {
  const { take, ...saving } = useSaving();
  const copy = async (): Promise<Partial<Sent>> => copied(await copyRich(richly(paper())), async () => textOf(await paper()));
  return {
    ...saving,
    saveAs: (form) => saving.save(async () => makeFile(await paper(), form)),
    copy: () => take(async () => ({ file: null, ...(await copy()) })),
    copyInstead: () => take(copy),
    copyText: () =>
      take(async () => {
        const text = await textOf(await paper());
        return { file: null, ...(await copied(await copyText(text), async () => text)) };
      }),
  };
}

const NOTHING: Sent = { step: 'making', file: null, text: null, details: null };

async function copied(isCopied: boolean, text: () => Promise<string>): Promise<Partial<Sent>> {
  return isCopied ? { step: 'copied' } : { step: 'to be copied', text: await text() };
}

function saved(file: MadeFile | null): Partial<Sent> {
  if (file === null) return { step: 'nothing', file: null };
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
