/** The person has stopped the work. What was written until then has been taken back. */
export class Cancelled extends Error {
  constructor() {
    super('Stopped by the person who asked for it');
    this.name = 'Cancelled';
  }
}

/** @throws Cancelled where the person has stopped the work. To be asked before anything is written. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
