/** What happens in the example, told in the order in which it happened, whichever area it happened in. */
export type Story = {
  /** Something that happens at an instant; of two at the same instant, the one added first happens first. */
  at(when: Temporal.Instant, happens: (now: Temporal.Instant) => Promise<unknown>): void;
  /** Lets everything happen, up to and not including `end`. What happens may add more that comes later. */
  tell(end: Temporal.Instant): Promise<void>;
};

type Happening = { when: Temporal.Instant; happens: (now: Temporal.Instant) => Promise<unknown> };

export function beginStory(): Story {
  const ahead: Happening[] = [];
  return {
    at(when, happens) {
      const later = ahead.findIndex((other) => Temporal.Instant.compare(other.when, when) > 0);
      ahead.splice(later < 0 ? ahead.length : later, 0, { when, happens });
    },
    async tell(end) {
      for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
        if (Temporal.Instant.compare(next.when, end) < 0) await next.happens(next.when);
      }
    },
  };
}
