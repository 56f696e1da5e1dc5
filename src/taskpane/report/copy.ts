/** Something to be copied, as it is pasted into a document or a message, and where only words are taken. */
export interface Copy {
  readonly html: string;
  readonly text: string;
}

/**
 * Copies with headings and tables. Called within the click: what is to be copied may come later, but some browsers ask
 * for the clipboard at once.
 *
 * @returns false where the page may not write to the clipboard.
 * @throws what kept the copy from being made.
 */
export async function copyRich(copy: Promise<Copy>): Promise<boolean> {
  return (await isWritten(copy)) || isTaken(await copy);
}

/** Copies words alone. @returns false where the page may not write to the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = clipboardHere();
  return clipboard !== undefined && (await settled(clipboard.writeText(text)));
}

async function isWritten(copy: Promise<Copy>): Promise<boolean> {
  const clipboard = clipboardHere();
  if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
  const as = (type: string, part: keyof Copy): Promise<Blob> => copy.then((made) => new Blob([made[part]], { type }));
  return settled(clipboard.write([new ClipboardItem({ 'text/html': as('text/html', 'html'), 'text/plain': as('text/plain', 'text') })]));
}

/** The older way, which a page in a frame may go where the newer one is shut. */
function isTaken({ html, text }: Copy): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isGiven = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const isDone = 'execCommand' in document && document.execCommand('copy');
  document.removeEventListener('copy', give);
  return isDone && isGiven;
}

/** Absent where the page is not trusted, whatever the types say. */
function clipboardHere(): Clipboard | undefined {
  return navigator.clipboard;
}

function settled(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
