import { addresses } from "./routes.ts";

type Address = (typeof addresses)[number];
export type PageName = Address[1];
type PatternOf<Page extends PageName> = Extract<Address, readonly [string, Page, ...unknown[]]>[0];
type Names<Pattern extends string> = Pattern extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Pattern extends `${string}/:${infer Name}`
    ? Name
    : never;
type PageOf<Noun extends string> = Extract<Address, readonly [string, `${Noun}/${string}`, ...unknown[]]>;
type NounOf<Page extends string> = Page extends `${infer Noun}/${string}` ? Noun : never;
type NameOf<Page extends string> = Page extends `${string}/${infer Name}` ? Name : never;
type CamelCase<Words extends string> = Words extends `${infer First}-${infer Tail}`
  ? `${First}${Capitalize<CamelCase<Tail>>}`
  : Words;
type Value = string | number | Temporal.PlainDate;
type Values<Path extends string> = Path extends `${string}/:${infer Tail}`
  ? [value: Value, ...(Tail extends `${string}/${infer More}` ? Values<`/${More}`> : [])]
  : [];

/** A function for each address, under its page's noun and name; its values stand in the order of the address. */
type Paths = {
  [Noun in NounOf<Address[1]> as CamelCase<Noun>]: {
    [Page in PageOf<Noun> as CamelCase<NameOf<Page[1]>>]: (...values: Values<Page[0]>) => string;
  };
};

/** The address of a page: `paths.letter.section(id, sectionId)` is `/revisits/…/letter/sections/…`. Values are escaped. */
export const paths = makePaths();

/** The pattern of a page's address, as the router has it: `/revisits/:id/letter`. */
export function patternOf(page: PageName): string {
  const address = addresses.find(([, name]) => name === page);
  if (!address) throw new Error(`${page} has no address`);
  return address[0];
}

/** What the addresses of a page begin with, before the first value: `/revisits/`. */
export function prefixOf(page: PageName): string {
  return patternOf(page).replace(/:.*$/, "");
}

/** The values in an address of a page, by name; null for the address of another page. */
export function matchPath<Page extends PageName>(page: Page, pathname: string) {
  return match<Names<PatternOf<Page>>>(page, pathname, "$");
}

/** The values in an address of a page, or in one below it, by name; null for any other address. */
export function matchSection<Page extends PageName>(page: Page, pathname: string) {
  return match<Names<PatternOf<Page>>>(page, pathname, "(?=/|$)");
}

function match<Name extends string>(page: PageName, pathname: string, end: string) {
  const found = matcherOf(page, end).exec(pathname);
  if (!found) return null;
  // The names are those of the page's address.
  const values = Object.entries(found.groups ?? {}) as [Name, string][];
  return Object.fromEntries(values.map(([name, value]) => [name, decode(value)])) as Record<Name, string>;
}

const matcherCache = new Map<string, RegExp>();

function matcherOf(page: PageName, end: string): RegExp {
  const key = page + end;
  const known = matcherCache.get(key);
  if (known) return known;
  const source = patternOf(page)
    .replace(/[.*]/g, "\\$&")
    .replace(/:(\w+)/g, "(?<$1>[^/]+)");
  const matcher = new RegExp(`^${source}${end}`);
  matcherCache.set(key, matcher);
  return matcher;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

type Query = Readonly<Record<string, string | number | true | null | undefined>>;

/** An address with a query: `true` is a name alone, and what is null or undefined is left out. Values are escaped. */
export function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    return value === true ? [name] : [`${name}=${encodeURIComponent(value)}`];
  });
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}

function makePaths(): Paths {
  const nouns: Record<string, Record<string, (...values: Value[]) => string>> = {};
  for (const [path, page] of addresses) {
    const [noun = "", name = ""] = page.split("/").map(toCamelCase);
    nouns[noun] = { ...nouns[noun], [name]: compilePath(path) };
  }
  // What the types say is worked out from the same list.
  return nouns as Paths;
}

/** Taken apart once: a family's page writes some twenty addresses. */
function compilePath(path: string): (...values: Value[]) => string {
  const [first = "", ...others] = path.split(/:\w+/);
  return (...values) =>
    others.reduce((text, part, index) => text + encodeURIComponent(`${values[index] ?? ""}`) + part, first);
}

function toCamelCase(words: string): string {
  return words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
