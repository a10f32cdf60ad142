import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { openDatabase } from "#db/connection.ts";
import { usualNow } from "../journeys/noonday.ts";
import { findPostgresPrograms, startCluster } from "../postgres-cluster.ts";
import { fillResponses } from "./fill-responses.ts";
import { recordJourney, weighPage } from "./record-journey.ts";
import { percentiles, replayJourneys } from "./replay-journeys.ts";
import { type Served, serveDemo } from "./serve.ts";

const secondsEach = Number(process.env.BENCH_SECONDS ?? 10);
const sizes = (process.env.BENCH_RESPONSES ?? "1000,10000,100000").split(",").map(Number);
const area = "exampleshire";

function say(line: Record<string, unknown>): void {
  console.log(JSON.stringify(line));
}

say({
  measured: "machine",
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

await onDatabase("sqlite", undefined);
const programs = findPostgresPrograms();
if (programs === null) say({ measured: "postgres", skipped: "its server programs were not found" });
else {
  const cluster = await startCluster(programs, { durable: true });
  spawnSync(`${programs}/createdb`, [`--maintenance-db=${cluster.url("postgres")}`, "noonday"]);
  await onDatabase("postgres", cluster.url("noonday"));
  await cluster.stop();
}

async function onDatabase(database: "sqlite" | "postgres", postgresUrl: string | undefined): Promise<void> {
  const served = await serveDemo({ now: usualNow, postgresUrl });
  try {
    if (database === "sqlite") await weighFirstPage(served);
    await measureJourneys(database, served);
    await measureCollation(database, served);
  } finally {
    await served.stop();
  }
}

async function weighFirstPage({ origin }: Served): Promise<void> {
  for (const javaScript of [true, false]) {
    const weights = await weighPage(`${origin}/areas/${area}/survey`, { javaScript });
    const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0);
    say({ measured: "first survey page, cold", javaScript, bytes, byKind: weights });
  }
}

async function measureJourneys(database: string, served: Served): Promise<void> {
  const steps = await recordJourney(served.origin, area);
  await replayJourneys(served.origin, steps, { atOnce: 4, seconds: 2 });
  for (const atOnce of [1, 8, 32, 128]) {
    const run = await replayJourneys(served.origin, steps, { atOnce, seconds: secondsEach });
    say({
      measured: "survey journeys",
      database,
      requests: steps.length,
      ...run,
      memoryMiB: served.memory(),
    });
  }
}

async function measureCollation(database: string, served: Served): Promise<void> {
  const opened = openDatabase(served.databaseUrl);
  const revisit = await opened.queries
    .selectFrom("revisits")
    .innerJoin("approvals", "approvals.revisitId", "revisits.id")
    .innerJoin("focusAreas", "focusAreas.revisitId", "revisits.id")
    .select(["revisits.id", "approvals.id as approvalId", "focusAreas.id as focusAreaId"])
    .where("revisits.slug", "=", area)
    .orderBy("approvals.number", "desc")
    .orderBy("focusAreas.position")
    .executeTakeFirstOrThrow();
  const cookie = await signInAsLead(served.origin);
  const pages = {
    "focus area": `/revisits/${revisit.id}/collation/focus-areas/${revisit.focusAreaId}`,
    "focus area, filtered": `/revisits/${revisit.id}/collation/focus-areas/${revisit.focusAreaId}?support=ehc-plan`,
    summary: `/revisits/${revisit.id}/collation`,
  };
  for (const responses of sizes) {
    await fillResponses(opened.queries, revisit, responses);
    for (const [page, path] of Object.entries(pages)) {
      const times: number[] = [];
      for (let visit = 0; visit < 12; visit += 1) {
        const began = performance.now();
        const answer = await fetch(served.origin + path, { headers: { cookie } });
        await answer.text();
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
        if (visit > 1) times.push(performance.now() - began);
      }
      say({
        measured: "collation page",
        database,
        page,
        responses,
        ...percentiles(times),
        memoryMiB: served.memory(),
      });
    }
  }
  await opened.close();
}

/** Presses the demo's button as a browser would. */
async function signInAsLead(origin: string): Promise<string> {
  const page = await (await fetch(`${origin}/demo`)).text();
  const form = page
    .split("<form")
    .slice(1)
    .map((part) => part.slice(0, part.indexOf("</form>")))
    .find((part) => part.includes("Continue as lead inspector"));
  if (form === undefined) throw new Error("the demo offers no lead inspector");
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? "/demo";
  const fields = [...form.matchAll(/<(?:input|button)[^>]*>/g)].map(([tag]) => [
    /name="([^"]+)"/.exec(tag)?.[1] ?? "",
    /value="([^"]*)"/.exec(tag)?.[1] ?? "",
  ]);
  const answer = await fetch(origin + action, {
    method: "POST",
    redirect: "manual",
    headers: { origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields.filter(([name]) => name !== "")),
  });
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
