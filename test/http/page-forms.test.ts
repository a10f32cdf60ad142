import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRouteFinder } from "#app/http/find-route.ts";
import type { ServerBuild } from "#app/remix.server.ts";
import { listPatterns } from "#app/survey-fast-path/match-route.ts";
import { signInAs } from "../factories/people.ts";
import { crawl } from "./fuzz/crawl.ts";
import { type FuzzedServer, now, startOnSqlite } from "./fuzz/two-servers.ts";
import { type WholeForm, wholeFormsIn } from "./fuzz/whole-forms.ts";

/** By form, fields without which it says the same: nothing is stored of them, or the server knows it by itself. */
const needless: Record<string, readonly string[]> = {
  // Only where to go on to.
  "/areas/:area/show": ["from"],
  "/revisits/:id/responses/judgements": ["from"],
  // Nothing is marked: it leads back to passages that are not read.
  "/revisits/:id/reading/documents/:uploadId/readings": ["read", "from", "to"],
  "/revisits/:id/reading/:number/flag": ["page", "position"],
  // A date is asked of one kind of question only, and a reason only where there is something to weigh.
  "/revisits/:id/questions/new": ["since-day", "since-month", "since-year"],
  "/revisits/:id/questions/:questionId": ["audience", "since-day", "since-month", "since-year"],
  "/revisits/:id/evidence/:uploadId/withdrawal": ["reason"],
};

let server: FuzzedServer;
let findRoute: ReturnType<typeof createRouteFinder>;
const cookies: string[] = [];

beforeAll(async () => {
  const build = (await import(pathToFileURL(resolve("build/index.js")).href)) as ServerBuild;
  findRoute = createRouteFinder([...listPatterns(build).keys()]);
  server = await startOnSqlite();
  const members = await server.database.queries
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["people.id", "people.name", "people.email", "members.role"])
    .orderBy("people.email")
    .execute();
  for (const role of ["lead-inspector", "parent-carer-forum"]) {
    const person = members.find((member) => member.role === role);
    if (person) cookies.push(await signInAs(server.database.queries, person, now));
  }
}, 120_000);
afterAll(() => server.stop());

it("refuses every form that lost a field which its page always sends", { timeout: 240_000 }, async () => {
  const origin = `http://localhost:${server.port}`;
  const forms = new Map<string, { form: WholeForm; cookie: string }>();
  for (const cookie of cookies) {
    const starts = ["/revisits", "/bank-holidays", "/people"].map((path) => ({ path, cookie }));
    const { addresses } = await crawl(origin, findRoute, starts);
    for (const path of [...addresses.values()].flat()) {
      const page = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
      if (page.status !== 200 || !page.headers.get("content-type")?.startsWith("text/html")) continue;
      for (const form of wholeFormsIn(await page.text(), path)) {
        const pattern = findRoute(new URL(form.action, origin).pathname)?.pattern ?? form.action;
        const key = `${pattern} ${form.alwaysSent.join(" ").replace(/[0-9a-f-]{36}/g, "*")}`;
        if (!forms.has(key)) forms.set(key, { form, cookie });
      }
    }
  }
  const taken: string[] = [];
  let asked = 0;
  for (const [key, { form, cookie }] of forms) {
    const [pattern = ""] = key.split(" ");
    for (const lost of form.alwaysSent) {
      const fields = form.fields.filter(([name]) => name !== lost);
      asked += 1;
      const answer = await fetch(origin + form.action, {
        method: "POST",
        headers: { cookie, origin, "x-forwarded-for": `10.1.${asked >> 8}.${asked & 255}` },
        redirect: "manual",
        body: new URLSearchParams(fields),
      });
      const plain = lost.replace(/[0-9a-f-]{36}/g, "*");
      if (answer.status < 400 && !needless[pattern]?.includes(plain))
        taken.push(`${pattern} without ${plain}: ${answer.status} ${answer.headers.get("location") ?? ""}`);
    }
  }
  expect(forms.size).toBeGreaterThan(30);
  expect([...new Set(taken)]).toEqual([]);
});
