import { setTimeout as wait } from "node:timers/promises";
import { FamilyBrowser, receiptIn, textOf } from "./family-browser.ts";
import type { Step } from "./record-journey.ts";

export type Percentiles = { p50: number; p95: number; p99: number };
export type StepTimes = { step: string } & Percentiles;
export type Run = {
  atOnce: number;
  journeys: number;
  seconds: number;
  perSecond: number;
  errors: number;
  /** Of any request. */
  all: Percentiles;
  steps: StepTimes[];
};

/** What happened on the way: how long each request took, in milliseconds, and the receipts that were shown. */
export type Seen = { times: Map<string, number[]>; receipts: string[] };

/** Replays a recorded journey again and again, `atOnce` families at a time, for `seconds`, each with cookies of its own. */
export async function replayJourneys(
  origin: string,
  steps: readonly Step[],
  { atOnce, seconds }: { atOnce: number; seconds: number },
): Promise<Run> {
  const seen: Seen = { times: new Map(), receipts: [] };
  const began = performance.now();
  const ends = began + seconds * 1000;
  let errors = 0;

  async function family(): Promise<void> {
    const browser = new FamilyBrowser(origin);
    while (performance.now() < ends) {
      if (!(await makeJourney(browser, steps, seen))) errors += 1;
    }
    browser.close();
  }
  await Promise.all(Array.from({ length: atOnce }, family));

  const took = (performance.now() - began) / 1000;
  const journeys = seen.receipts.length;
  return {
    atOnce,
    journeys,
    seconds: rounded(took),
    perSecond: rounded(journeys / took),
    errors,
    ...summary(seen),
  };
}

export function summary({ times }: Seen): Pick<Run, "all" | "steps"> {
  return {
    all: percentiles([...times.values()].flat()),
    steps: [...times].map(([step, all]) => ({ step, ...percentiles(all) })),
  };
}

/**
 * One family's journey, its receipt noted; false when any answer was not the one that the recording had.
 * `think` gives the milliseconds before each request.
 */
export async function makeJourney(
  browser: FamilyBrowser,
  steps: readonly Step[],
  seen: Seen,
  think?: () => number,
): Promise<boolean> {
  browser.forgetCookies();
  try {
    for (const step of steps) {
      if (think) await wait(think());
      const began = performance.now();
      const answer = await browser.send(step);
      const name = `${step.method} ${step.path.replace(/^\/areas\/[^/]+/, "")}`;
      const list = seen.times.get(name) ?? [];
      list.push(performance.now() - began);
      seen.times.set(name, list);
      if (answer.status !== step.status) return false;
      if (step.method === "GET" && step.path.endsWith("/receipt")) {
        const receipt = receiptIn(textOf(answer));
        if (receipt === null) return false;
        seen.receipts.push(receipt);
        return true;
      }
    }
    return false;
  } catch {
    browser.close();
    return false;
  }
}

/** Of milliseconds. */
export function percentiles(all: readonly number[]): Percentiles {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
