import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export type SourceFile = { path: string; text: string; imports: Imported[] };
export type Imported = { path: string; typeOnly: boolean };

/** Every source file below `folder`, with what it imports as paths from the top of the project or package names. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?"([^"]+)";/gm;

function importsOf(path: string, text: string): Imported[] {
  return [...text.matchAll(statement)].map(([, typeWord, specifier = ""]) => ({
    path: resolveImport(path, specifier),
    typeOnly: typeWord !== undefined,
  }));
}

export function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return normalize(join(dirname(from), specifier));
  return specifier;
}
