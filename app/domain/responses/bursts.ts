/** Ten minutes in which far more was sent than usual. */
export type Burst = {
  /** The slot's first instant. */
  from: Temporal.Instant;
  count: number;
  /** How many were sent in ten minutes otherwise, on average over the time that the survey has been open. */
  usual: number;
};

export const slotMinutes = 10;
const minResponses = 20;
const timesUsual = 5;

/**
 * The slots in which at least 20 responses were sent and five times as many as usual. They are marks for an inspector
 * to judge: a school that sits its parents down in one room, or a reminder to all, makes one too.
 */
export function findBursts(
  slots: readonly { from: Temporal.Instant; count: number }[],
  open: { from: Temporal.Instant; to: Temporal.Instant },
): Burst[] {
  const total = slots.reduce((sum, { count }) => sum + count, 0);
  const others = Math.max(1, Math.ceil(open.from.until(open.to).total("minutes") / slotMinutes) - 1);
  return slots.flatMap(({ from, count }) => {
    const usual = (total - count) / others;
    return count >= minResponses && count >= usual * timesUsual ? [{ from, count, usual }] : [];
  });
}
