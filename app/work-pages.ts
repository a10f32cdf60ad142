import { matchSection, type PageName } from "./paths.ts";

/** Where the workplace begins: these pages, and whatever lies below them. */
const entrances: readonly PageName[] = [
  "revisits/list",
  "revisits/anywhere",
  "concerns/choice",
  "settings/workplace",
  "people/list",
  "people/my-sessions",
  "account/overview",
  "bank-holidays/list",
  "files/pairing",
];

/** What families are to read as it is printed keeps their look. */
const printed: readonly PageName[] = ["reach/poster", "paper/form"];

/** Whether an address is of the workplace, which is denser than the rest. */
export function isWorkPage({ pathname, search = "" }: { pathname: string; search?: string }): boolean {
  const isIn = (page: PageName) => matchSection(page, pathname) !== null;
  if (isIn("gallery/components")) return new URLSearchParams(search).get("width") === "work";
  return entrances.some(isIn) && !printed.some(isIn);
}

/** The same for a path with its query. */
export function isWorkAddress(pathAndQuery: string): boolean {
  const [pathname = "", search = ""] = pathAndQuery.split("?", 2);
  return isWorkPage({ pathname, search });
}

/** The re-visit of an address; null where it is of none, or of one that is about to be made. */
export function findRevisitId(pathname: string): string | null {
  return matchSection("revisits/new", pathname)
    ? null
    : (matchSection("revisits/overview", pathname)?.id ?? null);
}
