import type { DocumentHost } from '../protocol/agave';
import { attachFrame } from '../protocol/frame-transport';
import { createClientWindow, loadOffice, type ClientUser, type ClientWindow } from './client-window';
import { Timers } from './timers';

/** The genuine client's globals, bound to one host. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The global object that the client lives in. */
  readonly window: ClientWindow;
  /** Ends the connection and whatever the client has still running. */
  close(): void;
}

/**
 * Loads Microsoft's own client, unmodified, into a context of its own and attaches it to the host. It speaks to the host
 * as it would to Excel on a Mac, whose transport is the one that needs neither HTTPS nor a trusted page.
 * @param options.for whose errors, dates and promises the client's are: the caller's, or those of a script in the window.
 */
export async function openClient(host: DocumentHost, { for: user = 'caller' }: { for?: ClientUser } = {}): Promise<OfficeClient> {
  const timers = new Timers();
  const window = createClientWindow(timers, user);
  const frame = attachFrame(window, host);
  loadOffice(window);
  const { Office } = window as unknown as OfficeClient;
  await Office.onReady();
  const { Excel, OfficeExtension } = window as unknown as OfficeClient;
  return {
    Excel, Office, OfficeExtension, window,
    close: () => {
      frame.close();
      timers.clearAll();
    },
  };
}
