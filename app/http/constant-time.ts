import { setTimeout as wait } from "node:timers/promises";

/** In milliseconds: longer than storing the request takes. */
const longEnough = 300;

/** Hides how long storing takes, which differs where an email address is known. The message is sent later. */
export function waitForConstantTime(): Promise<void> {
  return wait(longEnough);
}
