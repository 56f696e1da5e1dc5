import type { MadeFile } from '../../actions/make-file';

/** Long enough for a browser to take the file. Milliseconds. */
const KEPT_FOR = 60_000;

/** Puts a file among the person's downloads. Whether it arrives cannot be known: some Office panes keep quiet and save nothing. */
export function saveFile({ name, mediaType, content }: MadeFile): void {
  // A copy, because a part of shared memory is no content of a file.
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: mediaType });
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
