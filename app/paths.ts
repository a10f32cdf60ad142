import { addresses } from "./routes.ts";

type Address = (typeof addresses)[number];
type PageOf<Noun extends string> = Extract<Address, readonly [string, `${Noun}/${string}`, ...unknown[]]>;
type NounOf<Page extends string> = Page extends `${infer Noun}/${string}` ? Noun : never;
type NameOf<Page extends string> = Page extends `${string}/${infer Name}` ? Name : never;
type CamelCase<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Words;
type Value = string | number | Temporal.PlainDate;
type Values<Path extends string> = Path extends `${string}/:${infer Rest}`
  ? [value: Value, ...(Rest extends `${string}/${infer More}` ? Values<`/${More}`> : [])]
  : [];

/** A function for each address, under its page's noun and name; its values stand in the order of the address. */
type Paths = {
  [Noun in NounOf<Address[1]> as CamelCase<Noun>]: {
    [Page in PageOf<Noun> as CamelCase<NameOf<Page[1]>>]: (...values: Values<Page[0]>) => string;
  };
};

/** The address of a page: `paths.letter.section(id, sectionId)` is `/revisits/…/letter/sections/…`. Values are escaped. */
export const paths = makePaths();

function makePaths(): Paths {
  const nouns: Record<string, Record<string, (...values: Value[]) => string>> = {};
  for (const [path, page] of addresses) {
    const [noun = "", name = ""] = page.split("/").map(toCamelCase);
    nouns[noun] = { ...nouns[noun], [name]: (...values) => fill(path, values) };
  }
  // What the types say is worked out from the same list.
  return nouns as Paths;
}

function fill(path: string, values: readonly Value[]): string {
  const left = [...values];
  return path.replace(/:\w+/g, () => encodeURIComponent(`${left.shift() ?? ""}`));
}

function toCamelCase(words: string): string {
  return words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
