import type { ExcelPort } from '../../src/actions/this-excel';
import { createClientWindow, loadOffice } from '../../src/host/client/client-window';
import type { OfficeClient } from '../../src/host/client/open-client';
import { Timers } from '../../src/host/client/timers';
import type { ExcelHost } from '../../src/host/excel-host';
import { attachFrame } from '../../src/host/protocol/frame-transport';

/** Microsoft's own client, on one embedded Excel after the other: to load it takes longer than to play a case. */
export interface SharedPane {
  readonly excel: ExcelPort;
  /** From now on it speaks to this one. What the client has still to say to the one before is said first. */
  moveTo(host: ExcelHost): Promise<void>;
  close(): void;
}

export async function openSharedPane(first: ExcelHost): Promise<SharedPane> {
  let host = first;
  const timers = new Timers();
  const window = createClientWindow(timers, 'caller');
  const frame = attachFrame(window, {
    process: (body, request) => host.process(body, request),
    // Nothing that is played here waits for events.
    connect: () => ({ close: () => undefined }),
    documentName: first.documentName,
    apiSet: first.apiSet,
    readSettings: () => host.readSettings(),
    writeSettings: (settings) => host.writeSettings(settings),
  });
  loadOffice(window);
  await (window as unknown as OfficeClient).Office.onReady();
  const { Excel } = window as unknown as OfficeClient;
  return {
    excel: { run: (batch) => Excel.run(batch) },
    moveTo: async (next) => {
      await settled();
      host = next;
    },
    close: () => {
      frame.close();
      timers.clearAll();
    },
  };
}

/** After an action the client lets go of ranges, for which nobody waits. */
function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
