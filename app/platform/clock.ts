/** The one clock of the application. Everything that needs the time is handed an instant read from it. */
export type Clock = { now(): Temporal.Instant };

/** To the millisecond, as instants are stored. */
export const systemClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds),
};

/** A clock that reads `startsAt` now and runs on at the normal rate, for the demo and for tests. */
export function clockStartingAt(startsAt: Temporal.Instant, real: Clock = systemClock): Clock {
  const ahead = real.now().until(startsAt);
  return { now: () => real.now().add(ahead) };
}
