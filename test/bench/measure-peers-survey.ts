import { setTimeout as wait } from "node:timers/promises";
import { checkStored } from "./check-stored.ts";
import { FamilyBrowser } from "./family-browser.ts";
import { makePeersSurvey } from "./peers-survey.ts";
import { usedBy } from "./processes.ts";
import { recordJourney, type Step } from "./record-journey.ts";
import { makeJourney, replayJourneys, rounded, type Seen, summary } from "./replay-journeys.ts";
import { say } from "./say.ts";
import { type Served, serveMade } from "./serve.ts";

const secondsEach = Number(process.env.BENCH_SECONDS ?? 20);
/** A server that runs for days has its engine's compiling behind it, and its database's plans. */
const warmingUp = { atOnce: 16, seconds: Number(process.env.BENCH_WARM_SECONDS ?? 12) };
const kills = Number(process.env.BENCH_KILLS ?? 20);
const rush = {
  parents: Number(process.env.BENCH_RUSH ?? 2000),
  withinSeconds: 60,
  /** Milliseconds before each press of a button, of which people take tens of seconds. */
  think: { least: 200, most: 1800 },
};

/** The survey of the peers, on one database: responses a second and what they cost, the noon rush, and sudden ends. */
export async function measurePeersSurvey(
  database: "sqlite" | "postgres",
  postgres?: { url: string; pid: number },
): Promise<void> {
  let slug = "";
  const served = await serveMade(async (databaseUrl) => {
    ({ slug } = await makePeersSurvey(databaseUrl, Temporal.Now.instant()));
  }, postgres?.url);
  const databaseMs = () => (postgres ? usedBy(postgres.pid).processorMs : 0);
  try {
    const steps = await recordJourney(served.origin, slug);
    await replayJourneys(served.origin, steps, warmingUp);
    for (const atOnce of [8, 128]) {
      const before = { server: served.used().processorMs, database: databaseMs() };
      const run = await replayJourneys(served.origin, steps, { atOnce, seconds: secondsEach });
      const used = served.used();
      const each = (milliseconds: number) => rounded(milliseconds / Math.max(1, run.journeys));
      say({
        measured: "completed responses",
        database,
        requests: steps.length,
        ...run,
        processorMsEach: each(used.processorMs - before.server),
        ...(postgres ? { processorMsEachOfDatabase: each(databaseMs() - before.database) } : {}),
        memoryMiB: used.residentMiB,
      });
    }
    await measureRush(database, served, steps);
    await measureKills(database, served, steps);
  } finally {
    await served.stop();
  }
}

async function measureRush(database: string, served: Served, steps: readonly Step[]): Promise<void> {
  if (rush.parents === 0) return;
  const seen: Seen = { times: new Map(), receipts: [] };
  const { least, most } = rush.think;
  let errors = 0;
  const before = served.used().processorMs;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: rush.parents }, async () => {
      await wait(Math.random() * rush.withinSeconds * 1000);
      const browser = new FamilyBrowser(served.origin);
      const think = () => least + Math.random() * (most - least);
      if (!(await makeJourney(browser, steps, seen, think))) errors += 1;
      browser.close();
    }),
  );
  say({
    measured: "noon rush",
    database,
    parents: rush.parents,
    seconds: rounded((performance.now() - began) / 1000),
    errors,
    ...summary(seen),
    processorMsEach: rounded((served.used().processorMs - before) / rush.parents),
    memoryMiB: served.used().residentMiB,
    ...(await checkStored(served.databaseUrl, seen.receipts)),
  });
}

/** Ends the server in the midst of 64 families, again and again, and looks whether what it had told them still stands. */
async function measureKills(database: string, served: Served, steps: readonly Step[]): Promise<void> {
  if (kills === 0) return;
  const seen: Seen = { times: new Map(), receipts: [] };
  for (let kill = 0; kill < kills; kill += 1) {
    let over = false;
    const families = Array.from({ length: 64 }, async () => {
      const browser = new FamilyBrowser(served.origin);
      while (!over) await makeJourney(browser, steps, seen, () => Math.random() * 30);
      browser.close();
    });
    await wait(1500 + Math.random() * 1500);
    over = true;
    await served.killAndServeAgain();
    await Promise.all(families);
  }
  say({
    measured: "kill -9",
    database,
    times: kills,
    ...(await checkStored(served.databaseUrl, seen.receipts)),
  });
}
