import { expect, it } from "vitest";
import { resolveImport, sourceFiles } from "./source-files.ts";

it("every component stands in the gallery, or around each page", () => {
  const files = new Map(sourceFiles("app").map((file) => [file.path, file]));
  const seen = new Set(["app/root.tsx", "app/entry.client.tsx", "app/routes/gallery/components/route.tsx"]);
  for (const path of seen) {
    const { imports = [], text = "" } = files.get(path) ?? {};
    for (const imported of imports) seen.add(imported.path);
    for (const [, later = ""] of text.matchAll(/\bimport\("([^"]+)"\)/g))
      seen.add(resolveImport(path, later));
  }
  const components = [...files.keys()].filter((path) => /^app\/components\/.*\.tsx$/.test(path));
  expect(components.filter((path) => !seen.has(path))).toEqual([]);
});
