import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { isFamilyPage } from "#app/family-pages.ts";
import { addresses } from "#app/routes.ts";
import { resolveImport, sourceFiles } from "./source-files.ts";

/** Each wrapper of React Aria, and a page of the product that uses it. */
const usedOn: Readonly<Record<string, string>> = {
  autocomplete: "reading/room",
  button: "responses/marked",
  "calendar-month": "revisits/new",
  "calendar-popover": "revisits/new",
  checkbox: "responses/marked",
  "combo-box": "reading/text",
  "date-picker": "revisits/new",
  "date-range-picker": "audit/list",
  dialog: "themes/list",
  disclosure: "audit/list",
  "drag-list": "findings/board",
  "drop-target": "findings/board",
  "drop-zone": "evidence/list",
  enhanced: "reading/text",
  "field-words": "open-meeting/session",
  "grid-list": "reading/room",
  "list-box": "reading/text",
  menu: "themes/list",
  meter: "reading/room",
  "number-field": "open-meeting/session",
  popover: "reading/quotation",
  "progress-bar": "evidence/list",
  "radio-group": "settings/workplace",
  "search-field": "reading/room",
  select: "responses/marked",
  switch: "settings/workplace",
  table: "responses/marked",
  tabs: "offline-responses/new",
  "tag-group": "reading/room",
  "time-field": "open-meeting/new",
  "toast-region": "responses/marked",
  "toggle-button-group": "reading/room",
  toolbar: "reading/room",
  tooltip: "reading/room",
  tree: "themes/list",
};

/** What a key opens on every page of the workplace, loaded when it is first asked for. */
const behindKeys = ["command-palette", "keys-dialog"];

const files = new Map(sourceFiles("app").map((file) => [file.path, file]));
const pageFile = (page: string) =>
  [`app/routes/${page}/route.tsx`, `app/routes/${page}/route.ts`].find((path) => files.has(path)) ?? "";

/** What a page imports, at once or later, directly or not. */
function allImports(path: string): Set<string> {
  const found = new Set([path]);
  for (const one of found) {
    for (const imported of files.get(one)?.imports ?? []) found.add(imported.path);
    for (const later of laterImports(one)) found.add(later);
  }
  return found;
}

function laterImports(path: string): string[] {
  const text = files.get(path)?.text ?? "";
  return [...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, specifier = ""]) =>
    resolveImport(path, specifier),
  );
}

const nameOf = (path: string) => /^app\/components\/aria\/(.+)\.tsx$/.exec(path)?.[1];
/** Around every page of those who work here. */
const everywhere = ["workplace-locale"];

it("every wrapper of React Aria is in use on a page", () => {
  const wrappers = [...files.keys()].flatMap((path) => nameOf(path) ?? []);
  expect([...Object.keys(usedOn), ...behindKeys, ...everywhere].toSorted()).toEqual(wrappers.toSorted());
  const unused = Object.entries(usedOn).filter(
    ([name, page]) => !allImports(pageFile(page)).has(`app/components/aria/${name}.tsx`),
  );
  expect(unused).toEqual([]);
});

it("what a key opens is loaded by the button around every page of the workplace", () => {
  const button = files.get("app/components/workplace/palette-button.tsx")?.text ?? "";
  const opened = [...button.matchAll(/import\("#(app\/components\/aria\/[^"]+)"\)/g)].map(
    ([, path = ""]) => path,
  );
  const loaded = new Set(opened.flatMap((path) => [...allImports(path)]));
  expect(behindKeys.filter((name) => !loaded.has(`app/components/aria/${name}.tsx`))).toEqual([]);
});

it("each wrapper loads its styles itself, from beside it", () => {
  const without = [...files.keys()]
    .filter((path) => nameOf(path) !== undefined && !everywhere.includes(nameOf(path) ?? ""))
    .filter((path) => {
      const styles = /^import "\.\/([\w-]+\.css)";$/m.exec(files.get(path)?.text ?? "");
      return !styles || !existsSync(path.replace(/[^/]+$/, styles[1] ?? ""));
    });
  expect(without).toEqual([]);
});

it("no page of families' imports any of it", () => {
  const pages = addresses.filter(([path]) => isFamilyPage(path)).map(([, page]) => pageFile(page));
  expect(pages.length).toBeGreaterThan(20);
  const importing = pages.filter((page) => [...allImports(page)].some((path) => path.includes("/aria/")));
  expect(importing).toEqual([]);
});
