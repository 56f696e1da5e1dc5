import type { ClientWindow } from './client-window';

/**
 * Has everything that needs a page or a network say so in one sentence: a script has the workbook and a console, and
 * nothing else.
 */
export function refusePageAndNetwork(window: ClientWindow): void {
  const document = window.document as Record<string, unknown>;
  for (const name of ['getElementById', 'querySelector', 'querySelectorAll', 'getElementsByClassName', 'write'])
    document[name] = (): never => {
      throw new Error(`document.${name} needs a page, and scripts run without one: write with console.log instead.`);
    };
  window.fetch = (): Promise<never> => Promise.reject(new Error('fetch needs a network, and scripts run without one.'));
}
