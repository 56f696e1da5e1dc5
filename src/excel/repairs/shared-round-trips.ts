import type { RangeCells, RangeToRead } from '../read-in-parts';

/** A piece of work that reads. It waits for one round trip at a time. */
export type ReadingWork<Result> = (shared: SharedRoundTrips) => Promise<Result>;

export interface SharedRoundTrips {
  /** Sends what is queued. */
  sync(): Promise<void>;
  /** Sends what is queued, and reads ranges that may be large. @returns what stands in each. */
  read(wanted: readonly RangeToRead[]): Promise<RangeCells[]>;
}

interface Waiting {
  readonly wanted: readonly RangeToRead[];
  readonly resolve: (cells: RangeCells[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets several pieces of work share their round trips: what they have queued is sent when each of them waits for it or is done.
 *
 * @param send sends it, and reads the ranges that all of them want with it.
 */
export async function sharingRoundTrips<Result>(send: (wanted: readonly RangeToRead[]) => Promise<RangeCells[]>, works: readonly ReadingWork<Result>[]): Promise<Result[]> {
  let running = works.length;
  let waiting: Waiting[] = [];
  const sendIfAllWait = (): void => {
    if (waiting.length === 0 || waiting.length < running) return;
    const served = waiting;
    waiting = [];
    send(served.flatMap(({ wanted }) => wanted)).then(
      (cells) => {
        let next = 0;
        for (const { wanted, resolve } of served) resolve(cells.slice(next, (next += wanted.length)));
      },
      (error: unknown) => {
        for (const { reject } of served) reject(error);
      },
    );
  };
  const read = (wanted: readonly RangeToRead[]): Promise<RangeCells[]> =>
    new Promise((resolve, reject) => {
      waiting.push({ wanted, resolve, reject });
      sendIfAllWait();
    });
  const shared: SharedRoundTrips = {
    read,
    sync: async () => {
      await read([]);
    },
  };
  return Promise.all(
    works.map(async (work) => {
      try {
        return await work(shared);
      } finally {
        running -= 1;
        sendIfAllWait();
      }
    }),
  );
}
