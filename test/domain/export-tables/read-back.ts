import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { openZip } from "#app/platform/zip.ts";

const limit = 50_000_000;

/** What lies in a zip, by name in its own order, read by another library than the one that wrote it. */
export async function readZip(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<Map<string, string>> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  const folder = mkdtempSync(join(tmpdir(), "noonday-zip-"));
  try {
    const path = join(folder, "one.zip");
    writeFileSync(path, Buffer.concat(all));
    const zip = await openZip(path);
    const parts = new Map<string, string>();
    for (const name of zip.names) {
      const held: Buffer[] = [];
      for await (const piece of zip.pieces(name, limit)) held.push(piece);
      parts.set(name, Buffer.concat(held).toString("utf8"));
    }
    zip.close();
    return parts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of an XML document. Throws where it is not well formed. */
export function textOf(xml: string): string {
  const parser = new SaxesParser();
  let text = "";
  parser.on("text", (more) => {
    text += more;
  });
  parser.write(xml).close();
  return text;
}

export type Opened = { name: string; attributes: Record<string, string>; parent: string };

/** The elements of an XML document in their order, each with its parent's name. */
export function elementsOf(xml: string): Opened[] {
  const parser = new SaxesParser();
  const found: Opened[] = [];
  const open: string[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string>, parent: open.at(-1) ?? "" });
    open.push(name);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}
