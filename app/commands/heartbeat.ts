/** In milliseconds: how often a process says that it answers. */
export const heartbeatMs = 5000;

/** After so many that were missed a process is taken to hang: a minute, longer than anything that it does at one go. */
const maxMissed = 12;

export const heartbeat = "heartbeat";

/**
 * Counts what a process says of itself: `look` is called once for each heartbeat that is due, and gives true once the process
 * has hung too long. Counted rather than timed, so that whoever looks may itself be late.
 */
export function createHeartbeatCount(): { hear(message: unknown): void; look(): boolean } {
  let missed = 0;
  return {
    hear(message) {
      if (message === heartbeat) missed = 0;
    },
    look() {
      missed += 1;
      return missed > maxMissed;
    },
  };
}
