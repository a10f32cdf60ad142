import { posix } from "node:path";
import { readXml } from "./read-xml.ts";

type Parts = { names: readonly string[]; pieces(name: string): AsyncIterable<Buffer> };

export type Relationship = {
  id: string;
  /** The last word of its type, which is the same in its transitional and its strict form. */
  type: string;
  /** The name of the part that it points to; null where that is outside of the file, or missing. */
  part: string | null;
};

export type OfficePackage = {
  /** The part that the file is about, and its content type. */
  main: { part: string; contentType: string } | null;
  relationshipsOf(part: string): Promise<Relationship[]>;
};

const mainTypes: readonly [RegExp, usual: string][] = [
  [/wordprocessingml\.(document|template)\.main\+xml$/i, "word/document.xml"],
  [/spreadsheetml\.(sheet|template)\.main\+xml$/i, "xl/workbook.xml"],
  [/presentationml\.(presentation|slideshow|template)\.main\+xml$/i, "ppt/presentation.xml"],
];

/** The parts of an Office Open XML file by its content types and relationships (ECMA-376 part 2), not by their names. */
export async function openPackage({ names, pieces }: Parts): Promise<OfficePackage> {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const types = await readContentTypes(pieces(byName.get("[content_types].xml") ?? ""));

  async function relationshipsOf(part: string): Promise<Relationship[]> {
    const folder = posix.dirname(part);
    const list = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
    const relationships: Relationship[] = [];
    await readXml(pieces(byName.get(list.toLowerCase()) ?? ""), {
      begin(name, { Id = "", Type = "", Target = "", TargetMode = "" }) {
        if (name !== "Relationship") return undefined;
        const isOutside = TargetMode.trim().toLowerCase() === "external";
        const target = isOutside ? null : resolveTarget(folder, Target);
        relationships.push({
          id: Id,
          type: Type.trim().split("/").at(-1) ?? "",
          part: target === null ? null : (byName.get(target.toLowerCase()) ?? null),
        });
        return undefined;
      },
      end: () => undefined,
      text: () => undefined,
      isFull: () => relationships.length >= 10_000,
    });
    return relationships;
  }

  const root = (await relationshipsOf("")).find(({ type, part }) => type === "officeDocument" && part);
  const candidates = [
    root?.part ?? null,
    ...[...types.byPart].filter(([, type]) => isMain(type)).map(([part]) => byName.get(part) ?? null),
    ...mainTypes.map(([, usual]) => byName.get(usual) ?? null),
  ];
  const main = candidates
    .filter((part) => part !== null)
    .map((part) => ({ part, contentType: types.of(part) }))
    .find(({ contentType }) => isMain(contentType));
  return { main: main ?? null, relationshipsOf };
}

function isMain(contentType: string): boolean {
  return mainTypes.some(([type]) => type.test(contentType));
}

async function readContentTypes(pieces: AsyncIterable<Buffer>) {
  const byPart = new Map<string, string>();
  const byEnding = new Map<string, string>();
  await readXml(pieces, {
    begin(name, { PartName = "", Extension = "", ContentType = "" }) {
      const type = ContentType.trim();
      if (name === "Override") byPart.set(PartName.replace(/^\/+/, "").toLowerCase(), type);
      if (name === "Default") byEnding.set(Extension.toLowerCase(), type);
      return undefined;
    },
    end: () => undefined,
    text: () => undefined,
    isFull: () => byPart.size > 20_000,
  });
  const of = (part: string) => {
    const name = part.toLowerCase();
    return byPart.get(name) ?? byEnding.get(name.split(".").at(-1) ?? "") ?? "";
  };
  return { byPart, of };
}

/** A target is absolute in the package or relative to its part's folder, and may be escaped as in an address. */
function resolveTarget(folder: string, target: string): string {
  const [path = ""] = target.trim().replaceAll("\\", "/").split("#");
  const plain = decodePath(path);
  return plain.startsWith("/") ? plain.replace(/^\/+/, "") : posix.normalize(posix.join(folder, plain));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
