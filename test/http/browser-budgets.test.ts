import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isFamilyPage, isYoungPersonsPage, listStyleKinds } from "#app/family-pages.ts";
import { addresses, frame } from "#app/routes.ts";
import budgets from "./browser-budgets.json" with { type: "json" };

type Output = {
  entryPoint?: string;
  imports: { path: string; kind: string }[];
  inputs: Record<string, { bytesInOutput: number }>;
};

/** What the build says it made for browsers. Without a build there is nothing to weigh, and this throws. */
const { outputs } = JSON.parse(readFileSync("build/metafile.js.json", "utf8")) as {
  outputs: Record<string, Output>;
};
const familyStyleOf = {
  first: /^family-[0-9a-f]{10}\.css$/,
  survey: /^family-survey-\w+\.css$/,
  others: /^family-others-\w+\.css$/,
};
const familyStyles = Object.values(familyStyleOf);
const budgetOf = new Map<string, number>(Object.entries(budgets));
const weights = new Map([...filesOfPages()].map(([page, files]) => [page, weigh(files)]));

it("no script for browsers holds zod", () => {
  const holding = Object.entries(outputs)
    .filter(([, { inputs }]) =>
      Object.entries(inputs).some(
        ([input, { bytesInOutput }]) => input.includes("node_modules/zod/") && bytesInOutput > 0,
      ),
    )
    .map(([file]) => file);
  expect(holding).toEqual([]);
});

it("families' stylesheet holds no style of the workplace", () => {
  for (const name of familyStyles)
    expect(readFileSync(findBuilt(name), "utf8")).not.toMatch(/data-density|work-header|work-nav/);
});

it("every page has a budget, and every budget its page", () => {
  expect([...budgetOf.keys()].toSorted()).toEqual([...weights.keys()].toSorted());
  const listed = new Set([frame.page, ...addresses.map(([, page]) => page)].map(String));
  expect([...weights.keys()].filter((page) => !listed.has(page))).toEqual([]);
});

it("no page loads more script and style than its budget in brotli bytes", () => {
  const grown = [...weights].flatMap(([page, bytes]) => {
    const budget = budgetOf.get(page) ?? 0;
    return bytes > budget ? [`${page} loads ${bytes} bytes, ${bytes - budget} more than its ${budget}`] : [];
  });
  expect(grown).toEqual([]);
});

/** The scripts and the stylesheet that a page loads first, those of every page among them, each once. */
function filesOfPages(): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  const familyPages = new Set<string>(
    addresses.filter(([path]) => isFamilyPage(path)).map(([, page]) => page),
  );
  const stylesOf = new Map(
    addresses.map(([path, page]) => [
      page as string,
      listStyleKinds(path).map((kind) => findBuilt(familyStyleOf[kind])),
    ]),
  );
  const familyScript = findBuilt(/^family-\w+\.js$/);
  const youngPersonsPages = new Set<string>(
    addresses.filter(([path]) => isYoungPersonsPage(path)).map(([, page]) => page),
  );
  const youngPersonsFiles = [findBuilt(/^young-\w+\.js$/), findBuilt(/^young-\w+\.css$/)];
  const styles = findBuilt(/^css-bundle-\w+\.css$/);
  const everywhere = Object.keys(outputs).filter((file) =>
    /^app\/entry\.client\.tsx$|^browser-route-module:root\.tsx/.test(outputs[file]?.entryPoint ?? ""),
  );
  for (const [file, { entryPoint = "" }] of Object.entries(outputs)) {
    const [, page] = /^browser-route-module:routes\/(.+)\/route\.tsx\?browser$/.exec(entryPoint) ?? [];
    if (page === undefined) continue;
    if (familyPages.has(page)) {
      const files = [familyScript, ...(stylesOf.get(page) ?? [])];
      pages.set(page, youngPersonsPages.has(page) ? youngPersonsFiles : files);
      continue;
    }
    const files = new Set([styles]);
    for (const one of [...everywhere, file]) addWithImports(one, files);
    pages.set(page, [...files]);
  }
  return pages;
}

function findBuilt(name: RegExp): string {
  const [file, ...more] = readdirSync("public/build").filter((built) => name.test(built));
  if (file === undefined || more.length > 0) throw new Error(`one file was to be named ${name}`);
  return `public/build/${file}`;
}

function addWithImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === "import-statement") addWithImports(path, found);
}

function weigh(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + readFileSync(`${file}.br`).length, 0);
}
