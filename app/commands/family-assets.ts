import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { isFamilyPage, isYoungPersonsPage, listStyleKinds } from "#app/family-pages.ts";
import type { FamilyAssets } from "#app/http/context.ts";
import { addresses } from "#app/routes.ts";

/** Where Remix has built: the folder that browsers fetch from, and the folder of the server's code. */
type BuiltFolders = { assets: string; server: string };

/** The part of `metafile.css.json` that tells which module imports which, and what the stylesheet is made of, in order. */
type Metafile = {
  inputs: Record<string, { imports: { path: string }[] }>;
  outputs: Record<string, { inputs: Record<string, unknown> }>;
};

const forOldPhones: BuildOptions = { format: "iife", target: ["es2018", "safari12"] };

/**
 * Builds the one script and the stylesheets of families' pages, and those of pages on which young people answer. They
 * are named by their content, so that phones keep them for as long as they do not change. Their addresses are written to `family-assets.json` beside the server's code.
 */
export async function buildFamilyAssets(folders: BuiltFolders): Promise<void> {
  for await (const old of glob(`${folders.assets}/{family,young,recorder,sketchpad,hall,card-entry}-*`))
    await rm(old);
  const script = await writeAsset(folders, "js", {
    ...forOldPhones,
    entryPoints: ["app/browser/family.ts"],
  });
  const files = listFamilyStyles(
    JSON.parse(await readFile(join(folders.server, "metafile.css.json"), "utf8")) as Metafile,
  );
  const styles = {
    first: await writeAsset(folders, "css", importsOf(files.first)),
    survey: await writeAsset(folders, "css", importsOf(files.survey), "family-survey"),
    others: await writeAsset(folders, "css", importsOf(files.ofAll), "family-others"),
  };
  const young = {
    script: await writeAsset(
      folders,
      "js",
      { ...forOldPhones, entryPoints: ["app/browser/young-person.ts"] },
      "young",
    ),
    styles: await writeAsset(folders, "css", importsOf(files.ofYoungPeople), "young"),
  };
  const receiptCheck = {
    script: buildText({ ...forOldPhones, entryPoints: ["app/browser/check-receipt.ts"] }),
    styles: buildText({ entryPoints: ["app/browser/check-receipt.css"] }),
  };
  const scriptOf = (name: string) =>
    writeAsset(folders, "js", { ...forOldPhones, entryPoints: [`app/browser/${name}.ts`] }, name);
  const [recorder, sketchpad] = [await scriptOf("recorder"), await scriptOf("sketchpad")];
  const [hall, cardEntry] = [await scriptOf("hall"), await scriptOf("card-entry")];
  const assets: FamilyAssets = { script, styles, young, receiptCheck, recorder, sketchpad, hall, cardEntry };
  await writeFile(join(folders.server, "family-assets.json"), JSON.stringify(assets));
}

/** What stands around every page of families. */
const frameFiles = ["app/components/family-document.tsx", "app/components/page.tsx"];

/** A stylesheet of these files, in their order. */
function importsOf(files: readonly string[]): BuildOptions {
  const contents = files.map((file) => `@import ${JSON.stringify(resolve(file))};`).join("\n");
  return { stdin: { contents, loader: "css", resolveDir: "." } };
}

type FamilyStyleFiles = { first: string[]; survey: string[]; ofAll: string[]; ofYoungPeople: string[] };

/**
 * Every stylesheet that a family's page or the frame of each page imports, in the order of the stylesheet of all pages: of the pages
 * where somebody comes in, what the survey's pages add, all of them with what error pages need, and the same of pages on which young
 * people answer by themselves.
 */
function listFamilyStyles({ inputs, outputs }: Metafile): FamilyStyleFiles {
  const familyPages = addresses.filter(([path]) => isFamilyPage(path));
  const first = new Set(frameFiles.flatMap((path) => [...listReached(path)]));
  for (const { path } of inputs["app/root.tsx"]?.imports ?? [])
    if (path.endsWith(".css") && !isOfWorkplace(path)) first.add(path);
  const ofYoungPeople = new Set(first);
  const pagesOf = (kind: string) =>
    familyPages.filter(([path]) => !isYoungPersonsPage(path) && listStyleKinds(path).at(-1) === kind);
  for (const [, page] of pagesOf("first")) reachPage(page, first);
  const survey = new Set<string>();
  for (const [, page] of pagesOf("survey")) reachPage(page, survey);
  const others = listReached("app/root.tsx");
  for (const [, page] of pagesOf("others")) reachPage(page, others);
  for (const [path, page] of familyPages) if (isYoungPersonsPage(path)) reachPage(page, ofYoungPeople);
  const bundle = Object.entries(outputs).find(([file]) => file.endsWith(".css"));
  const inOrder = Object.keys(bundle?.[1].inputs ?? {});
  const ofAll = new Set([...first, ...survey, ...others]);
  const listThose = (isOf: (path: string) => boolean) =>
    inOrder.filter(isOf).map((path) => path.replace(/^.*:/, ""));
  return {
    first: listThose((path) => first.has(path)),
    survey: listThose((path) => survey.has(path) && !first.has(path)),
    ofAll: listThose((path) => ofAll.has(path)),
    ofYoungPeople: listThose((path) => ofYoungPeople.has(path)),
  };

  function listReached(path: string): Set<string> {
    const reached = new Set<string>();
    reach(path, reached);
    return reached;
  }

  function reachPage(page: string, reached: Set<string>): void {
    for (const kind of ["tsx", "ts"]) {
      const file = `app/routes/${page}/route.${kind}`;
      if (existsSync(file)) reach(file, reached);
    }
  }

  function reach(path: string, reached: Set<string>): void {
    if (reached.has(path) || isOfWorkplace(path)) return;
    reached.add(path);
    for (const imported of inputs[path]?.imports ?? []) reach(imported.path, reached);
  }
}

/** The frame of each page has the workplace's beside the families'; none of its styles goes to a family. */
function isOfWorkplace(path: string): boolean {
  return /^(?:[\w-]+:)?app\/components\/(workplace|aria)\//.test(path);
}

async function writeAsset(
  { assets }: BuiltFolders,
  kind: "js" | "css",
  options: BuildOptions,
  name = "family",
): Promise<string> {
  const text = buildText(options);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  await writeFile(join(assets, `${name}-${hash}.${kind}`), text);
  return `/build/${name}-${hash}.${kind}`;
}

function buildText(options: BuildOptions): string {
  const [file] = buildSync({ bundle: true, minify: true, ...options, write: false }).outputFiles ?? [];
  if (!file) throw new Error("nothing was built");
  return file.text;
}
