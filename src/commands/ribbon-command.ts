/** A ribbon button as Office calls it: with an event that must be completed, or the button stays dead. */
export type RibbonCommand = (event: Pick<Office.AddinCommands.Event, 'completed'>) => Promise<void>;

/**
 * A ribbon button that does its work, tells its result and is then ready again, whatever happened.
 *
 * @param work gives what is to be told, or null where the workbook itself shows the result.
 * @param tell shows a sentence; done when the person has closed it, because completing the event may close it too
 *   (in Excel on a Mac it does).
 * @param unexpected the sentence for what nobody foresaw.
 */
export function ribbonCommand(work: () => Promise<string | null>, tell: (sentence: string) => Promise<void>, unexpected: (surprise: unknown) => string): RibbonCommand {
  return async (event) => {
    try {
      const sentence = await work().catch(unexpected);
      if (sentence !== null) await tell(sentence);
    } finally {
      event.completed();
    }
  };
}
