/** One count: one more for `key`, in the window of `seconds` that contains `now`. */
export type Count = { name: string; key: string; seconds: number; now: Temporal.Instant };

/** Counts in memory, for one process or, through the primary, for all server processes. Nothing is stored. */
export type Counter = {
  /** Counts one more; the count in this window, of all processes. A promise where the primary has to be asked. */
  addExactly(count: Count): number | Promise<number>;
  /** Counts one more without waiting; the count as far as this process knows it. */
  add(count: Count): number;
};

type Window = { number: number; counts: Map<string, number> };

const maxKeys = 100_000;

/**
 * Counts by name, window and key. Only the newest window of a name is kept, and late counts go into it. A window from a
 * clock that was ahead is dropped once the clock is right again.
 */
export function createCountStore() {
  const windows = new Map<string, Window>();

  function windowOf(name: string, number: number): Window {
    const window = windows.get(name);
    const isThis = window !== undefined && (number === window.number || number === window.number - 1);
    if (isThis && window.counts.size < maxKeys) return window;
    const next = { number: isThis ? window.number : number, counts: new Map<string, number>() };
    windows.set(name, next);
    return next;
  }
  return {
    add(name: string, number: number, key: string, increment = 1): number {
      const { counts } = windowOf(name, number);
      const count = (counts.get(key) ?? 0) + increment;
      counts.set(key, count);
      return count;
    },
    find: (name: string, number: number, key: string) => windowOf(name, number).counts.get(key) ?? 0,
  };
}

export function windowNumber({ seconds, now }: Pick<Count, "seconds" | "now">): number {
  return Math.floor(now.epochMilliseconds / 1000 / seconds);
}

/** The counter of a process that serves alone. */
export function createCounter(): Counter {
  const store = createCountStore();
  const add = (count: Count) => store.add(count.name, windowNumber(count), count.key);
  return { add, addExactly: add };
}

/** From a process that serves to the primary, and the answer to it. */
export type CountsMessage = { counts: [name: string, window: number, key: string, by: number][]; id: number };
export type TotalsMessage = { totals: number[]; id: number };

/** The primary's side: adds up the counts of the processes, and answers with the totals. */
export function createCountsAnswerer(): (message: unknown) => TotalsMessage | null {
  const store = createCountStore();
  return (message) => {
    if (!isCounts(message)) return null;
    return { id: message.id, totals: message.counts.map((count) => store.add(...count)) };
  };
}

function isCounts(message: unknown): message is CountsMessage {
  return (
    typeof message === "object" && message !== null && "counts" in message && Array.isArray(message.counts)
  );
}

function isTotals(message: unknown): message is TotalsMessage {
  return (
    typeof message === "object" && message !== null && "totals" in message && Array.isArray(message.totals)
  );
}

/**
 * In milliseconds: how long a process waits for the primary before it counts alone, and how long it collects counts
 * before it reports them.
 */
const timeoutMs = 1000;
const gatherMs = 200;

/** The messages between a process and the primary. */
export type Channel = {
  send(message: CountsMessage): void;
  onMessage(listen: (message: unknown) => void): void;
};

/** The counter of one process among several. */
export function createSharedCounter(channel: Channel): Counter {
  const localCounts = createCountStore();
  const reportedCounts = createCountStore();
  // What the other processes had counted at the primary's last message.
  const otherCounts = createCountStore();
  const waiting = new Map<number, (message: TotalsMessage) => void>();
  let gathered = new Map<string, CountsMessage["counts"][number]>();
  let lastId = 0;
  channel.onMessage((message) => {
    if (!isTotals(message)) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });

  function report(counts: CountsMessage["counts"], listen: (message: TotalsMessage) => void): number {
    lastId += 1;
    waiting.set(lastId, listen);
    for (const count of counts) reportedCounts.add(...count);
    channel.send({ id: lastId, counts });
    return lastId;
  }

  function applyTotals({ totals }: TotalsMessage, counts: CountsMessage["counts"]): void {
    for (const [place, [name, window, key]] of counts.entries()) {
      const before = otherCounts.find(name, window, key);
      const now = (totals[place] ?? 0) - reportedCounts.find(name, window, key);
      if (now > before) otherCounts.add(name, window, key, now - before);
    }
  }

  function reportGathered(): void {
    const counts = [...gathered.values()];
    gathered = new Map();
    report(counts, (totals) => applyTotals(totals, counts));
  }

  return {
    add(count) {
      const { name, key } = count;
      const window = windowNumber(count);
      if (gathered.size === 0) setTimeout(reportGathered, gatherMs).unref();
      const id = JSON.stringify([name, window, key]);
      const increment = (gathered.get(id)?.[3] ?? 0) + 1;
      gathered.set(id, [name, window, key, increment]);
      return localCounts.add(name, window, key) + otherCounts.find(name, window, key);
    },
    addExactly(count) {
      const { name, key } = count;
      const window = windowNumber(count);
      const localCount = localCounts.add(name, window, key);
      return new Promise((resolve) => {
        const id = report([[name, window, key, 1]], ({ totals }) => {
          clearTimeout(timer);
          resolve(totals[0] ?? localCount);
        });
        const timer = setTimeout(() => {
          waiting.delete(id);
          resolve(localCount);
        }, timeoutMs);
        timer.unref();
      });
    },
  };
}
