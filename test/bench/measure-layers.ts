import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastPathLayers } from "#app/survey-fast-path/handler.ts";
import { makePeersSurvey } from "./peers-survey.ts";
import { recordJourney } from "./record-journey.ts";
import { replayJourneys, rounded } from "./replay-journeys.ts";
import { say } from "./say.ts";
import { type Served, serveWithLayers } from "./serve.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const secondsEach = Number(process.env.BENCH_LAYER_SECONDS ?? 6);
const atOnce = 8;

/** Each layer is added to those before it. */
const steps: readonly { layer: string; layers: FastPathLayers }[] = [
  { layer: "Remix alone", layers: { bypass: false, pageCache: false, gzipCache: false } },
  { layer: "bypass of Remix", layers: { bypass: true, pageCache: false, gzipCache: false } },
  { layer: "cache of pages", layers: { bypass: true, pageCache: true, gzipCache: false } },
  { layer: "cache of compressed pages", layers: { bypass: true, pageCache: true, gzipCache: true } },
];

/**
 * What each layer of the survey's fast path gives, on SQLite from one process. The servers take turns, so that what else
 * the machine does falls on all of them alike.
 */
export async function measureLayers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "noonday-layers-"));
  const made = join(folder, "made.sqlite");
  const servers: { layer: string; served: Served; processorMs: number[]; perSecond: number[] }[] = [];
  try {
    const { slug } = await makePeersSurvey(made, Temporal.Now.instant());
    for (const { layer, layers } of steps) {
      const served = await serveWithLayers(layers, async (databaseUrl) => copyFileSync(made, databaseUrl));
      servers.push({ layer, served, processorMs: [], perSecond: [] });
    }
    const [first] = servers;
    if (!first) return;
    const journey = await recordJourney(first.served.origin, slug);
    for (let round = -1; round < rounds; round += 1) {
      for (const { served, processorMs, perSecond } of servers) {
        const before = served.used().processorMs;
        const run = await replayJourneys(served.origin, journey, { atOnce, seconds: secondsEach });
        // In the first round the engine compiles what is used.
        if (round < 0) continue;
        if (run.errors > 0) throw new Error(`${run.errors} journeys failed`);
        processorMs.push((served.used().processorMs - before) / run.journeys);
        perSecond.push(run.perSecond);
      }
    }
    for (const { layer, processorMs, perSecond } of servers) {
      say({
        measured: "layers of the fast path",
        layer,
        rounds,
        atOnce,
        processorMsEach: describeSpread(processorMs),
        perSecond: describeSpread(perSecond),
      });
    }
  } finally {
    for (const { served } of servers) await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function describeSpread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { median: rounded(median), least: rounded(least), most: rounded(most) };
}
