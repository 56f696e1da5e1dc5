/** The timers of one client, so that closing it leaves nothing running. */
export class Timers {
  private readonly running = new Set<NodeJS.Timeout>();

  readonly globals = {
    setTimeout: (run: (...values: unknown[]) => void, delay?: number, ...values: unknown[]): NodeJS.Timeout => {
      const timer: NodeJS.Timeout = setTimeout(() => {
        this.running.delete(timer);
        run(...values);
      }, delay);
      return this.added(timer);
    },
    setInterval: (run: (...values: unknown[]) => void, delay?: number, ...values: unknown[]): NodeJS.Timeout =>
      this.added(setInterval(run, delay, ...values)),
    clearTimeout: (timer: NodeJS.Timeout | undefined): void => this.clear(timer),
    clearInterval: (timer: NodeJS.Timeout | undefined): void => this.clear(timer),
  };

  clearAll(): void {
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }

  private added(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.running.add(timer);
    return timer;
  }

  private clear(timer: NodeJS.Timeout | undefined): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.running.delete(timer);
  }
}
