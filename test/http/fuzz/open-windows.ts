import { createRouteFinder } from "#app/http/find-route.ts";
import { addresses, patterns } from "#app/routes.ts";
import { whoMay } from "../../routes/who-may.ts";
import { crawl, fillPattern, listValues } from "./crawl.ts";
import { fieldsOf, type PageForm } from "./page-forms.ts";

/** A form as it stood in a window that was opened before, and whose. */
export type Window = { form: PageForm; cookie: string; role: string };
export type Sent = { to: string; role: string; status: number; html: string; location: string };

const findRoute = createRouteFinder(patterns);

/** Every form of the pages below these, by role, each once for a route, its fields and its buttons. */
export async function openWindows(
  origin: string,
  { cookies, starts, about }: { cookies: Map<string, string>; starts: readonly string[]; about: RegExp },
): Promise<{ windows: Map<string, Window>; values: Map<string, string[]> }> {
  const windows = new Map<string, Window>();
  const values = new Map<string, string[]>();
  for (const [role, cookie] of cookies) {
    const crawled = await crawl(
      origin,
      findRoute,
      starts.map((path) => ({ path, cookie })),
    );
    for (const [name, seen] of listValues(crawled)) values.set(name, [...(values.get(name) ?? []), ...seen]);
    for (const { form, pattern } of crawled.seenForms) {
      if (!about.test(form.action) || form.action.includes("sign-out")) continue;
      const names = [...form.controls, ...form.buttons].map(({ name }) => name).join(" ");
      const key = `${role} ${pattern} ${names.replace(/[0-9a-f-]{36}/g, "*")}`;
      if (!windows.has(key)) windows.set(key, { form, cookie, role });
    }
  }
  return { windows, values };
}

async function send(
  origin: string,
  {
    to,
    cookie,
    role,
    fields,
    isMultipart = false,
  }: {
    to: string;
    cookie: string;
    role: string;
    fields: readonly [string, string][];
    isMultipart?: boolean;
  },
): Promise<Sent> {
  const body = isMultipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  const answer = await fetch(origin + to, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin },
    body,
  });
  const location = answer.headers.get("location") ?? "";
  return { to, role, status: answer.status, html: await answer.text(), location };
}

/** Sends every form by each of its buttons, with what is empty filled in. */
export async function sendAll(origin: string, windows: Iterable<Window>): Promise<Sent[]> {
  const all: Sent[] = [];
  for (const { form, cookie, role } of windows) {
    const buttons = form.buttons.length > 0 ? form.buttons : [undefined];
    for (const button of buttons) {
      const to = button?.action ?? form.action;
      const fields = fieldsOf(form, button, true);
      all.push(await send(origin, { to, cookie, role, fields, isMultipart: form.isMultipart }));
    }
  }
  return all;
}

/** What is no page in words: a fault, silence, or an answer that says nothing. */
export function listWithoutWords(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ to, role, status, html }) => {
    if (status < 400) return [];
    const isInWords = status < 500 && (/<h1[\s>]/.test(html) || /"(errors|words|message)"/.test(html));
    const isBare = /Unexpected Server Error|stack|node_modules/.test(html);
    return isInWords && !isBare ? [] : [`${role} ${to}: ${status} ${html.slice(0, 200)}`];
  });
}

/** Every writing route of a re-visit, by the lead, by a form with a little of everything. */
export async function sendToEveryRoute(
  origin: string,
  { id, cookies, values }: { id: string; cookies: Map<string, string>; values: Map<string, string[]> },
): Promise<Sent[]> {
  const all: Sent[] = [];
  const something: [string, string][] = [
    "words",
    "body",
    "name",
    "description",
    "reason",
    "message",
    "question",
    "text",
    "answer",
    "remark",
    "note",
    "done",
  ].map((name) => [name, "Some other words"]);
  for (const [pattern, page] of addresses) {
    if (!pattern.startsWith("/revisits/:id") || whoMay[page]?.post === undefined) continue;
    const role = "lead-inspector";
    const to = fillPattern(pattern, null, (name) => (name === "id" ? id : values.get(name)?.[0]));
    // With a reason the seal comes off, and what is withdrawn by law is.
    if (to.includes("/seal")) continue;
    all.push(await send(origin, { to, cookie: cookies.get(role) ?? "", role, fields: something }));
  }
  return all;
}
