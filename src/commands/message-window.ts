/**
 * A small window with one message, for buttons that work while the pane is closed. The window shows this same page
 * again, with the message behind the `#` of its address: that part is never sent to the server.
 *
 * Opening the pane instead would need one runtime for pane and ribbon, which stays alive while the workbook is open.
 */
const MESSAGE = 'message';

/** Shows the message and waits until its window is closed. Rejects where Excel cannot open one. */
export function showMessage(message: string): Promise<void> {
  const address = new URL(window.location.href);
  address.search = '';
  address.hash = new URLSearchParams({ [MESSAGE]: message }).toString();
  return new Promise((closed, failed) => {
    Office.context.ui.displayDialogAsync(address.href, { width: 30, height: 25, displayInIframe: true }, ({ status, value: dialog, error }) => {
      if (status === Office.AsyncResultStatus.Failed) failed(new Error(`No message window: ${error.message}`, { cause: error }));
      else dialog.addEventHandler(Office.EventType.DialogEventReceived, () => closed());
    });
  });
}

/** The message that this page was opened to show, or null where it is the ribbon's own page. Excel may add to the address. */
export function messageIn(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get(MESSAGE);
}

/** Fills this page, once it is the message window. Throws where commands.html has no place for a message. */
export function presentMessage(message: string): void {
  const [main, text] = [document.querySelector('main'), document.querySelector('main p')];
  if (main === null || text === null) throw new Error('commands.html has no place for a message');
  text.textContent = message;
  main.hidden = false;
}
