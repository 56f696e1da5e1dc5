import { answerAgave, type AgaveChannel, type AgaveWindow, type DocumentHost } from './agave';
import { attachBridge, type NativeBridge } from './native-bridge';

/** The window of a pane's frame, before its first script has run. */
export interface FrameWindow extends AgaveWindow {
  _richApiNativeBridge?: NativeBridge;
}

export interface AttachedFrame {
  readonly invokeCommand: AgaveChannel['invokeCommand'];
  /** Ends the connection, for frames that are closed or loaded anew. */
  close(): void;
}

let lastInstance = 0;

/**
 * Puts into a frame's window what Microsoft's client looks for, so that the page in it talks to this host. It must be done
 * before the client's script, and again each time the frame is loaded.
 */
export function attachFrame(window: FrameWindow, host: DocumentHost): AttachedFrame {
  lastInstance += 1;
  const { bridge, close } = attachBridge(host, soon);
  window._richApiNativeBridge = bridge;
  const agave = answerAgave(host, window, `frame-${lastInstance}`, soon);
  return {
    invokeCommand: agave.invokeCommand,
    close: () => {
      close();
      agave.close();
    },
  };
}

/** In the next microtask: what goes wrong there is an unhandled rejection, and so is seen. */
function soon(run: () => void): void {
  void Promise.resolve().then(run);
}
