import { createHash } from "node:crypto";
import { glob, rm, writeFile } from "node:fs/promises";
import { buildSync } from "esbuild";

/**
 * Builds the one script of families' pages. It is named by its content, so that phones keep it for as long as it does
 * not change. Its address is written to the file `familyScript`.
 */
export async function buildFamilyScript(to: { assets: string; familyScript: string }): Promise<void> {
  const result = buildSync({
    entryPoints: ["app/browser/family.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2018", "safari12"],
    write: false,
  });
  const [script] = result.outputFiles;
  if (!script) throw new Error("nothing was built");
  const hash = createHash("sha256").update(script.contents).digest("hex").slice(0, 10);
  for await (const old of glob(`${to.assets}/family-*`)) await rm(old);
  await writeFile(`${to.assets}/family-${hash}.js`, script.contents);
  await writeFile(to.familyScript, JSON.stringify({ path: `/build/family-${hash}.js` }));
}
