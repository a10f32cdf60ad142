import { expect } from "vitest";

/** `toMatchObject` looks at the properties that an object has itself, of which an instant has none. */
expect.addEqualityTesters([
  (one, other) => {
    if (!(one instanceof Temporal.Instant) && !(other instanceof Temporal.Instant)) return undefined;
    return one instanceof Temporal.Instant && other instanceof Temporal.Instant && one.equals(other);
  },
]);
