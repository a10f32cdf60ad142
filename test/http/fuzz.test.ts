import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createRouteFinder } from "#app/http/find-route.ts";
import { addresses, patterns as allPatterns } from "#app/routes.ts";
import { signInAs } from "../factories/people.ts";
import {
  askedArbitrary,
  bodyOf,
  changeFields,
  describeSent,
  listRawTargets,
  marker,
  type RouteRequest,
  tooLong,
} from "./fuzz/cases.ts";
import { type Crawled, crawl, fillPattern, listValues } from "./fuzz/crawl.ts";
import { bodyOfFields, listAutosaves, listFields, sampleChanges, withOddField } from "./fuzz/odd-fields.ts";
import { type Sent, sendRaw } from "./fuzz/send.ts";
import { type FuzzedServer, now, startOnPostgres, startOnSqlite } from "./fuzz/two-servers.ts";

// A run can be replayed by its seed, and made longer: each round asks once for every route by GET and once by POST.
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
const rounds = Number(process.env.FUZZ_ROUNDS ?? 1);

const postgresUrl = inject("postgresUrl");
const servers: FuzzedServer[] = [];
const cookies: string[] = [];
let crawled: Crawled;
let known: Map<string, string[]>;
let patterns: string[];
/** By pattern. */
const queryNames = new Map<string, string[]>();

beforeAll(async () => {
  patterns = allPatterns.toSorted();
  for (const [pattern, page] of addresses) queryNames.set(pattern, readQueryNames(`app/routes/${page}`));
  const sqlite = await startOnSqlite();
  servers.push(sqlite);
  const origin = `http://localhost:${sqlite.port}`;
  const db = sqlite.database.queries;
  const members = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["people.id", "people.name", "people.email", "members.role"])
    .orderBy("people.email")
    .execute();
  // The lead first, who sees most.
  for (const role of new Set(["lead-inspector", ...members.map((member) => member.role)])) {
    const person = members.find((member) => member.role === role);
    if (person) cookies.push(await signInAs(db, person, now));
  }
  const survey = `${origin}/areas/exampleshire/survey`;
  const agreed = await fetch(`${survey}/consent`, {
    method: "POST",
    headers: { origin },
    redirect: "manual",
    body: new URLSearchParams({ takePart: "on", becomeEvidence: "on" }),
  });
  const draft = agreed.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  expect(draft).toMatch(/^noonday-draft=/);
  cookies.push(draft, "");
  const starts = [
    "/revisits",
    "/areas/exampleshire/survey/about",
    "/areas/middlefold",
    "/bank-holidays",
    "/",
  ];
  crawled = await crawl(
    origin,
    createRouteFinder(patterns),
    starts.flatMap((path) => [cookies[0] ?? "", draft].map((cookie) => ({ path, cookie }))),
  );
  if (process.env.FUZZ_DEBUG)
    console.log(
      patterns.filter((p) => !crawled.addresses.has(p)),
      cookies,
    );
  known = listValues(crawled);
  if (postgresUrl !== null) servers.push(await startOnPostgres(postgresUrl, sqlite));
});
afterAll(async () => {
  for (const server of servers) await server.stop();
});

let asked = 0;
const failures: string[] = [];

/** Asks both servers for the same and notes what neither may answer. */
async function ask(make: (port: number) => Sent): Promise<void> {
  asked += 1;
  const statuses = await Promise.all(servers.map(({ port }) => sendRaw(port, make(port))));
  const [first] = statuses;
  const isFault = statuses.some((status) => status >= 500 || status === 0);
  const isNotFoundOnOne = statuses.some((status) => (status === 404) !== (first === 404));
  if (!isFault && !isNotFoundOnOne) return;
  failures.push(`${statuses.join(" and ")}: ${describeSent(make(0))}`);
}

/** Each from an address of its own: the limits are not what is tried here. */
function headersFor(
  port: number,
  { cookie, origin }: { cookie: string; origin: string },
): [string, string][] {
  const own = `http://localhost:${port}`;
  const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
  return [
    ["Host", `localhost:${port}`],
    ["X-Forwarded-For", from],
    ["Sec-Fetch-Site", "same-origin"],
    ["Origin", origin === "own" ? own : "null"],
    ...(cookie === "" ? [] : [["Cookie", cookie] as [string, string]]),
  ];
}

function makeSent(pattern: string, method: string, choice: RouteRequest): (port: number) => Sent {
  const pick = <Kind>(list: readonly Kind[] | undefined, number: number) =>
    list && list.length > 0 ? list[number % list.length] : undefined;
  const form = method === "POST" ? pick(crawled.forms.get(pattern), choice.form) : undefined;
  const address = form?.action.split("?")[0] ?? pick(crawled.addresses.get(pattern), choice.address) ?? null;
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const valueFor = (name: string) => {
    const value = choice.isAsFound ? null : choice.values[names.indexOf(name)];
    if (value) return encodeURIComponent(value.toWellFormed());
    // Of the same kind, perhaps of another area.
    return address === null || value === "" ? pick(known.get(name), choice.address) : undefined;
  };
  const query = choice.query
    ? `?${pick(queryNames.get(pattern), choice.query[0])}=${encodeURIComponent(choice.query[1])}`
    : "";
  const suffix = query !== "" ? choice.suffix.replace("?", "&") : choice.suffix;
  const [before, after] = /^[&?]/.test(suffix) ? ["", suffix] : [suffix, ""];
  const target = fillPattern(pattern, address, valueFor) + before + query + after;
  const fields = changeFields(form?.fields ?? [["words", marker]], choice);
  const { type, body } =
    method === "POST" ? bodyOf(choice.kind, fields) : { type: null, body: Buffer.alloc(0) };
  const cookie = [cookies[choice.who % cookies.length] ?? "", choice.cookie]
    .filter((one) => one !== "")
    .join("; ");
  const usual = choice.method === "" ? method : choice.method;
  return (port) => ({
    method: usual,
    target: target.replace(/^\/\//, "/"),
    headers: [
      ...headersFor(port, { cookie, origin: choice.origin }),
      ...(type ? [["Content-Type", type] as const] : []),
    ],
    body,
  });
}

/** The names in queries that a route's own files read, and one that nothing reads. */
function readQueryNames(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
  const text = files.map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
  const own = [...text.matchAll(/\.(?:get|has|getAll)\("([\w-]+)"\)/g)].map(([, name = ""]) => name);
  const ofPiles = ["words", "focus-area", "theme", "sample", "group", "source", "state", "feeling"];
  const isPile = /pileOf|readPile|readFilter/.test(text);
  return [...new Set([...own, ...(isPile ? ofPiles : []), marker])];
}

const plainForm = "application/x-www-form-urlencoded";
const timeoutMs = 60_000 + rounds * 60_000;

it(`answers nothing with a fault, whatever is asked of it (FUZZ_SEED=${seed})`, {
  timeout: timeoutMs,
}, async () => {
  for (const target of listRawTargets()) {
    const isForm = { cookie: cookies[0] ?? "", origin: "own" };
    for (const method of ["GET", "POST"]) {
      await ask((port) => ({ method, target, headers: headersFor(port, isForm), body: Buffer.alloc(0) }));
    }
  }
  for (const pattern of ["/sign-in", "/areas/exampleshire/survey/saving"]) {
    const plain = ["Content-Type", plainForm] as const;
    const headers = (port: number) => [...headersFor(port, { cookie: "", origin: "own" }), plain];
    await ask((port) => ({ method: "POST", target: pattern, headers: headers(port), body: tooLong }));
  }
  const each = fc.tuple(askedArbitrary, askedArbitrary);
  for (let round = 0; round < rounds; round += 1) {
    const choices = fc.sample(each, { numRuns: patterns.length, seed: seed + round });
    for (const [place, pattern] of patterns.entries()) {
      // Signing out would leave nobody to try the rest as.
      if (pattern === "/sign-out") continue;
      const [byGet, byPost] = choices[place] ?? [];
      if (byGet) await ask(makeSent(pattern, "GET", byGet));
      if (byPost) await ask(makeSent(pattern, "POST", byPost));
    }
  }
  // About half of all routes only take a form, and are no address that a page leads to.
  expect(crawled.addresses.size, "the crawl sees most pages").toBeGreaterThanOrEqual(100);
  expect(failures).toEqual([]);
});

it(`answers nothing with a fault, whatever stands in a field of a form (FUZZ_SEED=${seed})`, {
  timeout: timeoutMs + 60_000,
}, async () => {
  failures.length = 0;
  const tried = listFields(crawled.seenForms, seed);
  const changes = sampleChanges(tried.length * rounds, seed);
  for (const [place, change] of changes.entries()) {
    const { form, cookie, name } = tried[place % tried.length] ?? {};
    if (!form || cookie === undefined || name === undefined) continue;
    const body = bodyOfFields(withOddField(form, name, change, crawled.ids));
    await ask((port) => ({
      method: "POST",
      target: form.action,
      headers: [...headersFor(port, { cookie, origin: "own" }), ["Content-Type", plainForm] as const],
      body,
    }));
  }
  expect(tried.length, "most forms have fields").toBeGreaterThan(200);
  const [lead = ""] = cookies;
  for (const words of listAutosaves("/revisits")) {
    const headers = (port: number) => headersFor(port, { cookie: lead, origin: "own" });
    await ask((port) => ({
      method: "POST",
      target: "/autosaves",
      headers: [...headers(port), ["Content-Type", "application/json"] as const],
      body: Buffer.from(words),
    }));
  }
  expect(failures).toEqual([]);
});

it("left nothing in the log that somebody typed, and no secret of a link or a session", () => {
  const secrets = [
    marker,
    ...cookies.filter((cookie) => cookie !== "").map((cookie) => cookie.split("=")[1] ?? cookie),
  ];
  for (const { lines } of servers) {
    expect(lines.length).toBeGreaterThan(100);
    const log = lines.join("\n");
    for (const secret of secrets) expect(log.includes(secret), secret).toBe(false);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  }
});
