import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { checkReceipt } from "#app/domain/manifests/check-receipt.ts";
import { makeManifests } from "#app/domain/manifests/make-manifests.server.ts";
import * as check from "#app/routes/receipts/check/route.ts";
import * as listFile from "#app/routes/receipts/list-file/route.ts";
import * as overview from "#app/routes/receipts/overview/route.tsx";
import * as proof from "#app/routes/receipts/proof/route.tsx";
import * as proofFile from "#app/routes/receipts/proof-file/route.ts";
import { emptyDatabase } from "../db/empty-database.ts";
import { openTemporarySqlite } from "../db/on-both.ts";
import { type ASurvey, aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

let opened: Awaited<ReturnType<typeof openTemporarySqlite>>;
const folder = mkdtempSync(join(tmpdir(), "noonday-receipts-"));
const unknown = "7K2M-4QXR-9D3T-H6WV-8BPN";

beforeAll(async () => {
  opened = await openTemporarySqlite();
});
beforeEach(() => emptyDatabase(opened.database));
afterAll(async () => {
  await opened.database.close();
  await opened.remove();
  rmSync(folder, { recursive: true });
});

/** A survey that has closed with so many receipts, and how to ask for its pages. */
async function closedSurvey(count: number) {
  const db = opened.database.queries;
  const survey: ASurvey = await aSurvey(db);
  const { closesAt, slug } = survey.survey;
  const receipts: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const answers = everyAnswer(survey.set);
    receipts.push(await aResponse(db, { survey: survey.survey, answers, now: survey.duringIt }));
  }
  const at = (minutes: number) => requestContext(opened.database, closesAt.add({ minutes }));
  const make = () => makeManifests(db, { now: closesAt.add({ minutes: 4 }) });
  const read = (page: { loader(args: never): unknown }, minutes = 5) =>
    ask(page.loader as never, at(minutes), { path: `/areas/${slug}/receipts`, params: { area: slug } });
  const post = (page: { action(args: never): unknown }, code: string) =>
    ask(page.action as never, at(5), {
      ...{ path: `/areas/${slug}/receipts/proof`, params: { area: slug }, form: { code } },
    });
  const extend = (hours: number) =>
    db
      .updateTable("inspectionDates")
      .set({ at: closesAt.add({ hours }) })
      .where("inspectionId", "=", survey.survey.inspectionId)
      .where("key", "=", "survey-closes")
      .execute();
  return { slug, receipts, make, read, post, extend };
}

/** What the script says that families are offered. */
function runScript(file: string, receipt: string) {
  const path = join(folder, "file.txt");
  writeFileSync(path, file);
  const { stdout, status } = spawnSync(process.execPath, ["public/check-receipt.mjs", path], {
    input: `${receipt}\n`,
    encoding: "utf8",
  });
  return { said: stdout.replace("Receipt: ", "").trim(), status };
}

it("the list is announced before noon, awaited after it, and then there for everybody", async () => {
  const { make, read, extend } = await closedSurvey(10);
  expect(await (await read(overview, -5)).json()).toMatchObject({ state: "not-made", manifest: null });
  expect(await (await read(overview, 1)).json()).toMatchObject({ state: "being-made", manifest: null });
  expect((await read(check)).headers.get("Location")).toMatch(/receipts$/);
  expect((await read(listFile)).status).toBe(404);
  await make();
  expect(await (await read(overview)).json()).toMatchObject({
    state: "made",
    manifest: { size: 10, unfinishedCount: null, enteredCount: null, isSealed: false, isEarlier: false },
  });
  await extend(2);
  expect(await (await read(overview)).json()).toMatchObject({ manifest: { size: 10, isEarlier: true } });
  expect(await (await read(check)).text()).toContain("This list is of an earlier closing, at ");
});

it("of fewer than ten neither the page nor any file says a number", async () => {
  const { receipts, make, read, post } = await closedSurvey(9);
  await make();
  const page = await (await read(overview)).json();
  expect(page).toMatchObject({ state: "too-few", manifest: null });
  expect((await read(listFile)).status).toBe(404);
  expect((await read(check)).status).toBe(302);
  expect((await read(proof)).status).toBe(302);
  expect((await post(proof, receipts[0] ?? "")).status).toBe(302);
  expect((await post(proofFile, receipts[0] ?? "")).status).toBe(302);
});

it("the script checks the list and a proof, however the receipt is typed, and finds what was changed", async () => {
  const { receipts, make, read, post } = await closedSurvey(13);
  await make();
  const list = await (await read(listFile)).text();
  const root = /^root (\w+)$/m.exec(list)?.[1] ?? "none";
  for (const receipt of receipts.slice(0, 3)) {
    expect(runScript(list, receipt)).toEqual({ said: `IN. Code of the list: ${root}`, status: 0 });
    expect(runScript(list, receipt.toLowerCase().replaceAll("-", " ")).status).toBe(0);
    const proved = await (await post(proofFile, receipt)).text();
    expect(proved).not.toContain(receipt);
    expect(runScript(proved, receipt)).toEqual({ said: `IN. Code of the list: ${root}`, status: 0 });
    expect(runScript(proved, unknown)).toEqual({ said: "NOT PROVED.", status: 1 });
    const changed = proved.replace(
      /(\w{63})\w\s*$/,
      (_, hash: string) => `${hash}${proved.trim().endsWith("0") ? 1 : 0}`,
    );
    expect(runScript(changed, receipt).status).toBe(1);
    expect(runScript(proved.replace(/index \d+/, "index 99"), receipt).status).toBe(1);
  }
  expect(readFileSync("public/check-receipt.mjs", "utf8").trim().split("\n").length).toBeLessThanOrEqual(30);
  expect(runScript(list, unknown)).toEqual({ said: "NOT IN.", status: 1 });
  const lines = list.trim().split("\n");
  const without = lines.slice(0, -1).join("\n");
  expect(runScript(without, receipts[0] ?? "")).toEqual({ said: "NOT PROVED.", status: 1 });
});

it("a proof is made for a receipt that is in the list, and what else is typed is answered in words", async () => {
  const { receipts, make, post } = await closedSurvey(10);
  await make();
  const answered = await post(proof, receipts[4] ?? "");
  expect(await answered.json()).toMatchObject({ error: null, receipt: receipts[4] });
  for (const typed of [unknown, "", "7K2M", "<b>", "0".repeat(5000)]) {
    const refused = await post(proof, typed);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ typed, receipt: null });
    expect((await post(proofFile, typed)).status).toBe(302);
  }
});

it("the page that checks holds the whole list and may reach nothing and nobody", async () => {
  const { receipts, make, read } = await closedSurvey(10);
  await make();
  const page = await read(check);
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toContain("unsafe-inline");
  const html = await page.text();
  expect(html).not.toMatch(/<input[^>]* name=|<form[^>]* action=/);
  const list = /<pre id="list" hidden="">([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? "";
  expect(checkReceipt(list, receipts[3] ?? "").kind).toBe("listed");
  expect(checkReceipt(list, unknown).kind).toBe("not-listed");
  expect(checkReceipt(list.replace(/^(\w{64})$/m, "0".repeat(64)), receipts[3] ?? "").kind).toBe("broken");
  expect(checkReceipt(list.trim().split("\n").slice(0, -1).join("\n"), receipts[3] ?? "").kind).toBe(
    "broken",
  );
  expect(checkReceipt("", receipts[3] ?? "").kind).toBe("broken");
});
