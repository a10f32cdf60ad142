export type RequestLimit = {
  /** Counts one more request for that key; false when it is one too many. */
  allows(key: string, now: Temporal.Instant): boolean;
};

const mostKeys = 10_000;

/** At most `most` requests a key within `minutes`, remembered by this process only. */
export function limitRequests({ most, minutes }: { most: number; minutes: number }): RequestLimit {
  const times = new Map<string, Temporal.Instant[]>();
  return {
    allows(key, now) {
      const since = now.subtract({ minutes });
      const recent = (times.get(key) ?? []).filter((time) => Temporal.Instant.compare(time, since) > 0);
      if (recent.length >= most) return false;
      times.delete(key);
      times.set(key, [...recent, now]);
      // The keys not used for longest go first, so that a flood of made-up keys cannot fill the memory.
      const [oldest] = times.keys();
      if (times.size > mostKeys && oldest !== undefined) times.delete(oldest);
      return true;
    },
  };
}
