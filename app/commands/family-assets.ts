import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { isFamilyPage, isYoungPersonsPage } from "#app/family-pages.ts";
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
 * Builds the one script and the one stylesheet of families' pages, and those of pages on which young people answer. They
 * are named by their content, so that phones keep them for as long as they do not change. Their addresses are written to `family-assets.json` beside the server's code.
 */
export async function buildFamilyAssets(folders: BuiltFolders): Promise<void> {
  for await (const old of glob(`${folders.assets}/{family,young,recorder,sketchpad,hall}-*`)) await rm(old);
  const script = await writeAsset(folders, "js", {
    ...forOldPhones,
    entryPoints: ["app/browser/family.ts"],
  });
  const files = listFamilyStyles(
    JSON.parse(await readFile(join(folders.server, "metafile.css.json"), "utf8")) as Metafile,
  );
  const styles = await writeAsset(folders, "css", importsOf(files.ofAll));
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
  const hall = await scriptOf("hall");
  const assets: FamilyAssets = { script, styles, young, receiptCheck, recorder, sketchpad, hall };
  await writeFile(join(folders.server, "family-assets.json"), JSON.stringify(assets));
}

/** A stylesheet of these files, in their order. */
function importsOf(files: readonly string[]): BuildOptions {
  const contents = files.map((file) => `@import ${JSON.stringify(resolve(file))};`).join("\n");
  return { stdin: { contents, loader: "css", resolveDir: "." } };
}

/**
 * Every stylesheet that a family's page or the frame of each page imports, in the order of the stylesheet of all pages; and those
 * of pages on which young people answer by themselves.
 */
function listFamilyStyles({ inputs, outputs }: Metafile): { ofAll: string[]; ofYoungPeople: string[] } {
  const familyPages = addresses.filter(([path]) => isFamilyPage(path));
  const ofAll = new Set<string>();
  reach("app/root.tsx", ofAll);
  for (const [path, page] of familyPages) if (!isYoungPersonsPage(path)) reachPage(page, ofAll);
  const ofYoungPeople = new Set<string>();
  reach("app/root.tsx", ofYoungPeople);
  for (const [path, page] of familyPages) if (isYoungPersonsPage(path)) reachPage(page, ofYoungPeople);
  const whole = Object.entries(outputs).find(([file]) => file.endsWith(".css"));
  const inOrder = Object.keys(whole?.[1].inputs ?? {});
  const listThose = (isOf: (path: string) => boolean) =>
    inOrder.filter(isOf).map((path) => path.replace(/^.*:/, ""));
  return {
    ofAll: listThose((path) => ofAll.has(path)),
    ofYoungPeople: listThose((path) => ofYoungPeople.has(path)),
  };

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
