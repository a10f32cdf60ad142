import { type createRouteFinder, segmentsOf } from "#app/http/find-route.ts";
import { type PageForm, pageFormsIn } from "./page-forms.ts";

export type FoundForm = { action: string; fields: [string, string][] };

/** A form as it stands on its page, and for whom. */
export type SeenForm = { form: PageForm; pattern: string; cookie: string };

/** Addresses and forms of the pages that people see, by the pattern of their route; the forms whole, and all ids seen. */
export type Crawled = {
  addresses: Map<string, string[]>;
  forms: Map<string, FoundForm[]>;
  seenForms: SeenForm[];
  ids: string[];
};

const maxOfAPattern = 2;

/** Follows links from these pages with these cookies, to one page of each route; notes two addresses of each. */
export async function crawl(
  origin: string,
  findRoute: ReturnType<typeof createRouteFinder>,
  starts: readonly { path: string; cookie: string }[],
): Promise<Crawled> {
  const addresses = new Map<string, string[]>();
  const forms = new Map<string, FoundForm[]>();
  const waiting = [...starts];
  const note = <Kind>(map: Map<string, Kind[]>, path: string, thing: Kind, max: number): boolean => {
    const pattern = findRoute(path)?.pattern;
    const list = pattern === undefined ? undefined : (map.get(pattern) ?? []);
    if (pattern === undefined || !list || list.length >= max) return false;
    map.set(pattern, [...list, thing]);
    return true;
  };
  const visited = new Set<string>();
  const seenForms: SeenForm[] = [];
  const ids = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, cookie } = next;
    const answer = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
    const html = answer.headers.get("content-type")?.startsWith("text/html") ? await answer.text() : "";
    const location = answer.headers.get("location");
    for (const link of [...linksIn(html), ...(location ? [location] : [])]) {
      const { pathname } = new URL(link, origin + path);
      if (visited.has(pathname) || pathname.startsWith("/sign-out")) continue;
      visited.add(pathname);
      const isFirst = !addresses.has(findRoute(pathname)?.pattern ?? "");
      if (note(addresses, pathname, pathname, maxOfAPattern) && isFirst)
        waiting.push({ path: pathname, cookie });
    }
    for (const id of html.match(anyId) ?? []) ids.add(id);
    for (const form of pageFormsIn(html, path)) {
      const pattern = findRoute(new URL(form.action, origin).pathname)?.pattern;
      if (pattern !== undefined) seenForms.push({ form, pattern, cookie });
    }
    for (const form of formsIn(html)) {
      const { pathname, search } = new URL(form.action || path, origin + path);
      note(forms, pathname, { ...form, action: pathname + search }, 3);
      note(addresses, pathname, pathname, maxOfAPattern);
    }
  }
  return { addresses, forms, seenForms, ids: [...ids] };
}

const anyId = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

export function withoutIds(text: string): string {
  return text.replace(anyId, "*");
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, href = ""]) => readable(href));
}

function formsIn(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
    ([, attributes = "", inside = ""]) => {
      if (!/method="post"/i.test(attributes)) return [];
      const fields = [...inside.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].flatMap(([tag]) => {
        const name = attributeOf(tag, "name");
        return name === null ? [] : [[name, attributeOf(tag, "value") ?? "on"] as [string, string]];
      });
      return [{ action: attributeOf(attributes, "action") ?? "", fields }];
    },
  );
}

function attributeOf(tag: string, name: string): string | null {
  const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : readable(value);
}

function readable(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** What was seen to stand for each name of a pattern, in all addresses. */
export function listValues({ addresses }: Crawled): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [pattern, list] of addresses) {
    const names = segmentsOf(pattern);
    for (const parts of list.map(segmentsOf)) {
      for (const [place, name] of names.entries()) {
        const value = parts[place];
        if (!name.startsWith(":") || value === undefined) continue;
        const before = values.get(name.slice(1)) ?? [];
        if (!before.includes(value)) values.set(name.slice(1), [...before, value]);
      }
    }
  }
  return values;
}

/** The address of a pattern, each of its names replaced by what `valueFor` gives, else by what stands in `address`. */
export function fillPattern(
  pattern: string,
  address: string | null,
  valueFor: (name: string) => string | undefined,
): string {
  const parts = address === null ? [] : segmentsOf(address);
  const filled = segmentsOf(pattern).map((segment, place) => {
    if (!segment.startsWith(":")) return segment;
    return valueFor(segment.slice(1)) ?? parts[place] ?? "11111111-1111-4111-8111-111111111111";
  });
  return `/${filled.join("/")}`;
}
