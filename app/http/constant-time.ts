import { setTimeout as wait } from "node:timers/promises";

/** In milliseconds: longer than it takes to store what was asked for. */
const longEnough = 300;

/** Covers what little time it takes more or less where an email is known; the message itself is sent later. */
export function waitForConstantTime(): Promise<void> {
  return wait(longEnough);
}
