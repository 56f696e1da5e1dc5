import { ExcelHost } from '../../../src/host/excel-host';
import { attachFrame, type FrameWindow } from '../../../src/host/protocol/frame-transport';

interface Pane {
  readonly window: FrameWindow;
  /** What came back over Agave, by callback id. */
  readonly answers: Map<string, unknown>;
  readonly events: [callbackId: string, payload: unknown][];
  send(message: object): void;
}

/** A pane's window with what the client puts into it once it has begun. */
function paneWindow(): Pane {
  const answers = new Map<string, unknown>();
  const events: [string, unknown][] = [];
  const window: FrameWindow = {
    OSF: {
      ScriptMessaging: {
        agaveHostCallback: (callbackId, payload) => void answers.set(callbackId, payload),
        agaveHostEventCallback: (callbackId, payload) => void events.push([callbackId, payload]),
      },
    },
  };
  const send = (message: object): void => {
    const { webkit } = window as { webkit?: { messageHandlers: { Agave: { postMessage(text: string): void } } } };
    webkit?.messageHandlers.Agave.postMessage(JSON.stringify(message));
  };
  return { window, answers, events, send };
}

const soon = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('a pane’s frame', () => {
  test('gets the document’s context: Excel, its version, its sets, and a new instance each time', async () => {
    const host = new ExcelHost({ apiSet: '1.13' });
    const [first, second] = [paneWindow(), paneWindow()];
    for (const { window } of [first, second]) attachFrame(window, host);
    for (const { send } of [first, second]) send({ methodId: 5, params: [], callbackId: 'context' });
    await soon();
    const [one, two] = [first, second].map(({ answers }) => answers.get('context') as unknown[]);
    expect(one?.slice(2, 4)).toEqual([1, 16]);
    expect(JSON.parse(one?.[20] as string)).toEqual({ excelapi: '1.13', dialogapi: '1.2' });
    expect(one?.[17]).not.toBe(two?.[17]);
  });

  test('keeps settings in the workbook', async () => {
    const host = new ExcelHost();
    const { window, send, answers } = paneWindow();
    attachFrame(window, host);
    send({ methodId: 4, params: { keys: ['a'], values: ['1'] }, callbackId: 'write' });
    send({ methodId: 5, params: [], callbackId: 'read' });
    await soon();
    expect(answers.get('write')).toEqual([0]);
    expect((answers.get('read') as unknown[])[0]).toEqual([['a'], ['1']]);
    expect([...host.book.settings]).toEqual([['a', '1']]);
  });

  test('may send requests this way too, and is told cleanly of what there is not', async () => {
    const host = new ExcelHost();
    const { window, send, answers } = paneWindow();
    attachFrame(window, host);
    const body = JSON.stringify({ Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } });
    send({ methodId: 1, params: { id: 93, apiArgs: [['', '', '', '', body]] }, callbackId: 'request' });
    send({ methodId: 1, params: { id: 64, apiArgs: [] }, callbackId: 'selected data' });
    await soon();
    expect(answers.get('request')).toEqual([0, [0, [200, [], '{"Results":[{"ActionId":1,"Value":{}}],"TraceIds":[]}']]]);
    expect(answers.get('selected data')).toEqual([5001]);
  });

  test('runs ribbon commands once the page takes them', async () => {
    const host = new ExcelHost();
    const { window, send, events } = paneWindow();
    const frame = attachFrame(window, host);
    expect(frame.invokeCommand('check')).toBe(false);
    send({ methodId: 2, params: { id: 39, targetId: '' }, callbackId: 'commands' });
    expect(frame.invokeCommand('check')).toBe(true);
    await soon();
    expect(events).toEqual([['commands', [['check', 'check', '{"source":{"id":"check"}}'], 39]]]);
  });

  test('answers requests over the bridge in their order, and hears no more once closed', async () => {
    const host = new ExcelHost();
    const { window } = paneWindow();
    const frame = attachFrame(window, host);
    const heard: string[] = [];
    const bridge = window._richApiNativeBridge;
    if (!bridge) throw new Error('The bridge must be there before the client is loaded');
    bridge.onMessageFromHost = (text) => heard.push(String((JSON.parse(text) as { id: number }).id));
    const ask = (id: number): void => bridge.sendMessageToHost(JSON.stringify({ id, type: 1, message: { body: { Actions: [], ObjectPaths: {} } } }));
    [1, 2, 3].forEach(ask);
    expect(heard).toEqual([]);
    await soon();
    frame.close();
    ask(4);
    await soon();
    expect(heard).toEqual(['1', '2', '3']);
  });
});
