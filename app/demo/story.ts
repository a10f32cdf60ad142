/** What happens in the example, told in the order in which it happened, whichever area it happened in. */
export type Story = {
  /** Something that happens at an instant; of two at the same instant, the one added first happens first. */
  at(when: Temporal.Instant, happens: (now: Temporal.Instant) => Promise<unknown>): void;
  /** Lets everything happen, up to and not including `end`. What happens may add more that comes later. */
  tell(end: Temporal.Instant): Promise<void>;
};

type Happening = { when: Temporal.Instant; happens: (now: Temporal.Instant) => Promise<unknown> };

export function beginStory(): Story {
  /** The last of these happens next. */
  const ahead: Happening[] = [];
  return {
    at(when, happens) {
      let [from, to] = [0, ahead.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        const other = ahead[middle];
        if (other && other.when.epochMilliseconds > when.epochMilliseconds) from = middle + 1;
        else to = middle;
      }
      ahead.splice(from, 0, { when, happens });
    },
    async tell(end) {
      for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if (next.when.epochMilliseconds < end.epochMilliseconds) await next.happens(next.when);
      }
    },
  };
}
