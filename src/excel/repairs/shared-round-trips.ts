/** A piece of work that reads. It waits for one round trip at a time. */
export type ReadingWork<Result> = (sync: () => Promise<void>) => Promise<Result>;

/** Lets several pieces of work share their round trips: what they have queued is sent when each of them waits for it or is done. */
export async function sharingRoundTrips<Result>(send: () => Promise<void>, works: readonly ReadingWork<Result>[]): Promise<Result[]> {
  let running = works.length;
  let waiting: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];
  const sendIfAllWait = (): void => {
    if (waiting.length === 0 || waiting.length < running) return;
    const served = waiting;
    waiting = [];
    send().then(
      () => {
        for (const { resolve } of served) resolve();
      },
      (error: unknown) => {
        for (const { reject } of served) reject(error);
      },
    );
  };
  const sync = (): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve: () => resolve(), reject });
      sendIfAllWait();
    });
  return Promise.all(
    works.map(async (work) => {
      try {
        return await work(sync);
      } finally {
        running -= 1;
        sendIfAllWait();
      }
    }),
  );
}
