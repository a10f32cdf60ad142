import { afterAll, beforeAll, expect, it } from "vitest";
import { createRouteFinder } from "#app/http/find-route.ts";
import { patterns } from "#app/routes.ts";
import { signInAs } from "../factories/people.ts";
import { crawl } from "./fuzz/crawl.ts";
import { fieldsOf, type PageForm, pageFormsIn } from "./fuzz/page-forms.ts";
import { type FuzzedServer, now, startOnSqlite } from "./fuzz/two-servers.ts";

/** By form, fields without which it says the same: nothing is stored of them, or the server knows it by itself. */
const needless: Record<string, readonly string[]> = {
  // Only where to go on to.
  "/areas/:area/show": ["from"],
  // Nothing is marked: it leads back to passages that are not read.
  "/revisits/:id/reading/documents/:uploadId/readings": ["read", "from", "to"],
  "/revisits/:id/reading/:number/flag": ["page", "position"],
  // A date is asked of one kind of question only, and a reason only where there is something to weigh.
  "/revisits/:id/questions/new": ["since-day", "since-month", "since-year"],
  "/revisits/:id/questions/:questionId": ["audience", "since-day", "since-month", "since-year"],
  "/revisits/:id/evidence/:uploadId/withdrawal": ["reason"],
  // As many months as there are already are stored by nobody.
  "/revisits/:id/keeping": ["seen", "reason"],
};

/** By form, ticks and choices without which it stores nothing, or nothing that was stored before. */
const harmless: Record<string, readonly string[]> = {
  // Only how pages are shown in this browser.
  "/areas/:area/show": ["language", "easyRead", "textSize", "spacing", "font", "colours", "motion"],
};

let server: FuzzedServer;
let origin: string;
let findRoute: ReturnType<typeof createRouteFinder>;

type FoundForm = { form: PageForm; path: string; pattern: string; role: string; cookie: string };
/** By role, pattern and the names of the controls and buttons. */
const forms = new Map<string, FoundForm>();
/** Those whose forms are sent in parts; the others see the same ones or fewer. */
const rolesThatLose = ["lead-inspector", "parent-carer-forum"];

beforeAll(async () => {
  findRoute = createRouteFinder(patterns);
  server = await startOnSqlite();
  origin = `http://localhost:${server.port}`;
  const db = server.database.queries;
  const members = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["people.id", "people.name", "people.email", "members.role"])
    .orderBy("people.email")
    .execute();
  for (const role of new Set(members.map((member) => member.role))) {
    const person = members.find((member) => member.role === role);
    if (person) await findForms(role, await signInAs(db, person, now), ["/revisits", "/people"]);
  }
  await findForms("family", "", ["/", "/areas/exampleshire", "/areas/middlefold", "/sign-in"]);
  const agreed = await send("/areas/exampleshire/survey/consent", "", [
    ["takePart", "on"],
    ["becomeEvidence", "on"],
  ]);
  const draft = agreed.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  await findForms("family with a draft", draft, ["/areas/exampleshire/survey/about"]);
}, 240_000);
afterAll(() => server.stop());

async function findForms(role: string, cookie: string, starts: readonly string[]): Promise<void> {
  const { addresses } = await crawl(
    origin,
    findRoute,
    starts.map((path) => ({ path, cookie })),
  );
  for (const path of [...addresses.values()].flat()) {
    const page = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
    const isPage = page.status === 200 && page.headers.get("content-type")?.startsWith("text/html");
    for (const form of isPage ? pageFormsIn(await page.text(), path) : []) {
      const pattern = findRoute(new URL(form.action, origin).pathname)?.pattern ?? form.action;
      const names = [...form.controls, ...form.buttons].map(({ name }) => name);
      const key = withoutIds(`${role} ${pattern} ${names.join(" ")}`);
      if (!forms.has(key)) forms.set(key, { form, path, pattern, role, cookie });
    }
  }
}

const listFormsThatLose = () =>
  [...forms.values()].filter(({ role, form }) => rolesThatLose.includes(role) && !form.isMultipart);

it("refuses every form that lost a field which its page always sends", { timeout: 240_000 }, async () => {
  const taken = new Set<string>();
  for (const { form, cookie, pattern } of listFormsThatLose()) {
    const alwaysSent = form.controls.filter(({ type }) => !/^(checkbox|radio|file)$/.test(type));
    for (const lost of new Set(alwaysSent.map(({ name }) => name))) {
      const fields = fieldsOf(form, buttonThatSaves(form), true).filter(([name]) => name !== lost);
      const answer = await send(form.action, cookie, fields);
      const plain = withoutIds(lost);
      if (answer.status < 400 && !needless[pattern]?.includes(plain))
        taken.add(`${pattern} without ${plain}: ${answer.status} ${answer.headers.get("location") ?? ""}`);
    }
  }
  expect([...taken]).toEqual([]);
});

it("refuses every form that was cut off before a tick or a choice", { timeout: 240_000 }, async () => {
  const taken = new Set<string>();
  for (const { form, cookie, pattern } of listFormsThatLose()) {
    const fields = fieldsOf(form, buttonThatSaves(form), true);
    const ticks = new Set(
      form.controls.filter(({ type }) => /^(checkbox|radio)$/.test(type)).map(({ name }) => name),
    );
    for (const [place, [name]] of fields.entries()) {
      if (!ticks.has(name)) continue;
      const answer = await send(form.action, cookie, fields.slice(0, place));
      const plain = withoutIds(name);
      if (answer.status < 400 && !harmless[pattern]?.includes(plain))
        taken.add(`${pattern} cut before ${plain}: ${answer.status} ${answer.headers.get("location") ?? ""}`);
    }
  }
  expect([...taken]).toEqual([]);
});

/** Forms after which there is less to see: they are sent when all others were. */
const endings =
  /sign-out|(?:seal|publication|final|ending|removal|erasure|withdrawal|deactivation|sealing|merger|reset|cancel\w*|clearing|closing|declin\w*)$|\/end/;

it("takes every form as its page sends it, and once it is filled in", { timeout: 240_000 }, async () => {
  const refused = new Set<string>();
  const isEnding = ({ form }: FoundForm) => endings.test(new URL(form.action, origin).pathname);
  const inOrder = [...forms.values()].toSorted(
    (one, other) => Number(isEnding(one)) - Number(isEnding(other)),
  );
  for (const { form, path, pattern, role, cookie } of inOrder) {
    for (const isFilled of [false, true]) {
      const button = buttonThatSaves(form);
      const to = button?.action ?? form.action;
      const answer = await send(to, cookie, fieldsOf(form, button, isFilled), form);
      // A choice that nobody made yet may be asked for; a field that the page has may never be missed.
      const lost = isFilled ? /did not arrive|Fill this in|cannot be read as it is/ : /did not arrive/;
      const [words] = lost.exec(await answer.text()) ?? [];
      if (words === undefined && answer.status !== 400 && answer.status < 500) continue;
      const state = isFilled ? "filled in" : "as it came";
      refused.add(withoutIds(`${role}, ${path}: ${pattern} ${state}: ${answer.status} ${words ?? ""}`));
    }
  }
  expect(new Set([...forms.values()].map(({ pattern }) => pattern)).size).toBeGreaterThan(60);
  expect([...refused]).toEqual([]);
});

let requests = 0;
function send(
  action: string,
  cookie: string,
  fields: readonly [string, string][],
  form?: PageForm,
): Promise<Response> {
  requests += 1;
  return fetch(origin + action, {
    method: "POST",
    headers: { cookie, origin, "x-forwarded-for": `10.1.${requests >> 8}.${requests & 255}` },
    redirect: "manual",
    body: form?.isMultipart ? multipartOf(form, fields) : new URLSearchParams([...fields]),
  });
}

function multipartOf(form: PageForm, fields: readonly [string, string][]): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  for (const { name, type } of form.controls) if (type === "file") body.append(name, new File([], ""));
  return body;
}

/** The button that only sends the form has no name; where all have one, what saves comes last. */
function buttonThatSaves({ buttons }: PageForm): PageForm["buttons"][number] | undefined {
  return buttons.find(({ name }) => name === "") ?? buttons.at(-1);
}

function withoutIds(text: string): string {
  return text.replace(/[0-9a-f-]{36}/g, "*");
}
