import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { sql } from "kysely";
import { indexTexts } from "#app/domain/search/index-texts.server.ts";
import { openDatabase } from "#db/connection.ts";
import { countTextsOfInspection } from "#db/queries/text-counts.ts";
import { usualNow } from "../journeys/noonday.ts";
import { findPostgresPrograms, startCluster } from "../postgres-cluster.ts";
import { fillResponses } from "./fill-responses.ts";
import { fillTheme } from "./fill-theme.ts";
import { measureBurden } from "./measure-burden.ts";
import { measureExports } from "./measure-exports.ts";
import { measureLayers } from "./measure-layers.ts";
import { measurePeersSurvey } from "./measure-peers-survey.ts";
import { measurePhone } from "./measure-phone.ts";
import { measureSeal } from "./measure-seal.ts";
import { measureWorkbench } from "./measure-workbench.ts";
import { weighPage } from "./record-journey.ts";
import { percentiles, rounded } from "./replay-journeys.ts";
import { say } from "./say.ts";
import { type Served, serveDemo } from "./serve.ts";

const sizes = (process.env.BENCH_RESPONSES ?? "1000,10000,100000").split(",").map(Number);
const area = "exampleshire";

say({
  measured: "machine",
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

const wanted = process.env.BENCH_ONLY === "burden" ? "sqlite" : (process.env.BENCH_ON ?? "sqlite,postgres");
if ([undefined, "layers"].includes(process.env.BENCH_ONLY)) await measureLayers();
if (wanted.includes("sqlite")) await onDatabase("sqlite");
const programs = findPostgresPrograms();
if (!wanted.includes("postgres")) say({ measured: "postgres", skipped: "not asked for" });
else if (programs === null) say({ measured: "postgres", skipped: "its server programs were not found" });
else {
  const cluster = await startCluster(programs, { durable: true });
  const urlOf = (name: string) => {
    spawnSync(`${programs}/createdb`, [`--maintenance-db=${cluster.url("postgres")}`, name]);
    return cluster.url(name);
  };
  await onDatabase("postgres", { pid: cluster.pid, urlOf });
  await cluster.stop();
}

async function onDatabase(
  database: "sqlite" | "postgres",
  postgres?: { pid: number; urlOf(name: string): string },
): Promise<void> {
  const only = process.env.BENCH_ONLY;
  if (only === undefined || only === "survey")
    await measurePeersSurvey(database, postgres && { pid: postgres.pid, url: postgres.urlOf("peers") });
  if (only === "survey") return;
  const served = await serveDemo({ now: usualNow, postgresUrl: postgres?.urlOf("example") });
  try {
    if (database === "sqlite" && only !== "collation" && only !== "exports" && only !== "workbench") {
      await measureBurden(served.origin, area);
      if (only === "burden") return;
      await weighFirstPage(served);
      await measurePhone(served.origin, area);
    }
    if (only !== "phone") await measureReading(database, served, only);
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

/** What inspectors open and take out, with more and more responses. */
async function measureReading(database: string, served: Served, only: string | undefined): Promise<void> {
  const opened = openDatabase(served.databaseUrl);
  const inspection = await opened.queries
    .selectFrom("inspections")
    .innerJoin("approvals", "approvals.inspectionId", "inspections.id")
    .innerJoin("focusAreas", "focusAreas.inspectionId", "inspections.id")
    .select(["inspections.id", "approvals.id as approvalId", "focusAreas.id as focusAreaId"])
    .where("inspections.slug", "=", area)
    .orderBy("approvals.number", "desc")
    .orderBy("focusAreas.position")
    .executeTakeFirstOrThrow();
  const cookie = await signInAsLead(served.origin);
  for (const responses of sizes) {
    await fillResponses(opened.queries, inspection, responses);
    // As the background does it while they come.
    await indexTexts(opened.queries);
    const theme = await fillTheme(opened.queries, inspection);
    // As PostgreSQL does by itself a minute after so much came.
    if (opened.kind === "postgres") await sql`vacuum analyze`.execute(opened.queries);
    const pages = pagesFor(inspection, theme);
    const texts = await countTextsOfInspection(opened.queries, inspection.id);
    if (only === undefined || only === "workbench") {
      const filter = new URLSearchParams({ "focus-area": inspection.focusAreaId, coded: "none" });
      const path = `/revisits/${inspection.id}/reading?${filter}`;
      await measureWorkbench({ origin: served.origin, cookie, path, database, texts });
    }
    if (only === "workbench") continue;
    for (const [page, path] of only === "exports" ? [] : Object.entries(pages)) {
      const times: number[] = [];
      let first = 0;
      for (let visit = 0; visit < 12; visit += 1) {
        const began = performance.now();
        const ask = () => fetch(served.origin + path, { headers: { cookie } });
        // Filling may outlast a connection that was kept open; the first visits are not measured.
        const answer = await (visit === 0 ? ask().catch(ask) : ask());
        await answer.text();
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
        if (visit === 0) first = performance.now() - began;
        if (visit > 1) times.push(performance.now() - began);
      }
      say({
        measured: "page for inspectors",
        database,
        page,
        responses,
        texts,
        // What is counted once is counted now: nothing was looked at since the responses came.
        first: rounded(first),
        ...percentiles(times),
        memoryMiB: served.used().residentMiB,
      });
    }
    if (only !== "collation") {
      await measureExports(served, { database, responses, inspectionId: inspection.id, cookie });
      await measureSeal(served.databaseUrl, { database, responses, inspectionId: inspection.id });
    }
  }
  await opened.close();
}

function pagesFor({ id, focusAreaId }: { id: string; focusAreaId: string }, theme: string) {
  const home = `/revisits/${id}`;
  return {
    "focus area": `${home}/collation/focus-areas/${focusAreaId}`,
    "focus area, filtered": `${home}/collation/focus-areas/${focusAreaId}?support=ehc-plan`,
    summary: `${home}/collation`,
    "cross-table": `${home}/collation/groups?by=support&and=setting`,
    "reading room": `${home}/reading`,
    search: `${home}/reading?words=therapy+waited`,
    "theme and its counts": `${home}/themes/${theme}`,
    "a theme's words": `${home}/reading?theme=${theme}`,
  };
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
