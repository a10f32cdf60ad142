import { posix } from "node:path";
import { openZipBuffer, type Zip } from "../zip.ts";
import type { ActiveContent } from "./active-content.ts";
import { judgeFormula } from "./formulas.ts";
import { createFieldReader } from "./office-fields.ts";
import { readElements } from "./read-elements.ts";
import { findInSlideActions } from "./slide-actions.ts";
import { doesMoreThanLead, isOnAnotherMachine } from "./targets.ts";
import { followsLinks, isWorkbookPath, judgeWorkbookLink, judgeWorkbookPath } from "./workbook-links.ts";

/** By a part's content type (ECMA-376 part 2, and Microsoft's own), whatever the part is called. */
const contentTypes: [RegExp, ActiveContent][] = [
  [/vbaProject|vbaData|macroEnabled|macrosheet|attachedToolbars|keyMapCustomizations/i, "macros"],
  [/activeX|oleObject/i, "embedded"],
];

/** By the last word of a relationship's type, which is the same in its transitional and its strict form. */
const relationTypes: Record<string, ActiveContent> = {
  vbaProject: "macros",
  wordVbaData: "macros",
  xlMacrosheet: "macros",
  xlIntlMacrosheet: "macros",
  attachedToolbars: "macros",
  keyMapCustomizations: "macros",
  control: "embedded",
  activeXControlBinary: "embedded",
  oleObject: "embedded",
  aFChunk: "embedded",
  webextension: "remote",
  webextensiontaskpanes: "remote",
};

/** Parts that say whether something is fetched when the workbook is opened. */
const refreshed = new Set(["connections", "queryTable", "pivotCacheDefinition"]);

const formulas = new Set(["f", "definedName", "calculatedColumnFormula"]);

const maxEmbedded = 20 * 1024 * 1024;

type Relation = { part: string; type: string; target: string; isExternal: boolean };

/** In a Word document, an Excel workbook or a PowerPoint presentation, by its content types and relationships rather than by names. */
export async function findInOffice(zip: Zip, depth = 0): Promise<ActiveContent | null> {
  const declared = await findInContentTypes(zip);
  if (declared) return declared;
  for (const relation of await listRelations(zip)) {
    const found = await (relation.isExternal ? judgeExternal : judgeInternal)(zip, relation, depth);
    if (found) return found;
  }
  return (await findInFields(zip)) ?? (await findInSlides(zip)) ?? findInFormulas(zip);
}

async function findInContentTypes(zip: Zip): Promise<ActiveContent | null> {
  const endings = new Set(zip.names.map((name) => name.split(".").at(-1)?.toLowerCase()));
  let found: ActiveContent | null = null;
  await readElements(zip, "[Content_Types].xml", {
    begin({ name, attributes }) {
      const { ContentType: type = "", Extension: ending } = attributes;
      // A usual type for an ending that no part has says nothing.
      if (name === "Default" && !endings.has(ending?.toLowerCase())) return;
      found = contentTypes.find(([pattern]) => pattern.test(type))?.[1] ?? null;
      return found !== null;
    },
  });
  return found;
}

async function listRelations(zip: Zip): Promise<Relation[]> {
  const relations: Relation[] = [];
  for (const part of zip.names.filter((name) => /(^|\/)_rels\/[^/]*\.rels$/i.test(name))) {
    await readElements(zip, part, {
      begin({ name, attributes }): undefined {
        if (name !== "Relationship") return;
        const { Type = "", Target: target = "", TargetMode = "" } = attributes;
        const isExternal = TargetMode.trim().toLowerCase() === "external";
        relations.push({ part, type: Type.trim().split("/").at(-1) ?? "", target, isExternal });
      },
    });
  }
  return relations;
}

/** Whatever lies outside is fetched when the file is opened, but for links, which wait to be pressed. */
async function judgeExternal(zip: Zip, relation: Relation): Promise<ActiveContent | null> {
  const { type, target } = relation;
  if (type === "hyperlink") return doesMoreThanLead(target) ? "remote" : null;
  if (isWorkbookPath(type)) return judgeWorkbookPath(zip, { owner: ownerOf(zip, relation), target });
  if (/^externalLink/.test(type)) return "linked-files";
  // Word notes where a document's template lay on the machine that it was written on.
  if (type === "attachedTemplate" || type === "image") return isOnAnotherMachine(target) ? "remote" : null;
  return "remote";
}

async function judgeInternal(zip: Zip, relation: Relation, depth: number): Promise<ActiveContent | null> {
  const { type, part, target } = relation;
  const known = Object.hasOwn(relationTypes, type) ? relationTypes[type] : undefined;
  if (known) return known;
  if (type === "extensibility") return findCallbacks(zip, relation);
  if (refreshed.has(type)) return findConnections(zip, relation);
  if (type === "externalLink") return judgeWorkbookLink(zip, partOf(zip, relation));
  if (type === "officeDocument" && (await followsLinks(zip, partOf(zip, relation)))) return "linked-files";
  if (type !== "package") return null;
  // The figures behind a chart are a workbook inside the document; anything else is an object to be opened.
  const isOfChart = /(^|\/)charts\/_rels\/[^/]+\.rels$/i.test(part);
  if (!isOfChart || depth > 0 || !/\.xlsx$/i.test(target)) return "embedded";
  const bytes: Buffer[] = [];
  for await (const piece of zip.pieces(partOf(zip, relation), maxEmbedded)) bytes.push(piece);
  if (bytes.length === 0) return null;
  const inner = await openZipBuffer(Buffer.concat(bytes));
  try {
    return await findInOffice(inner, depth + 1);
  } finally {
    inner.close();
  }
}

/** A part of the ribbon that calls macros. */
async function findCallbacks(zip: Zip, relation: Relation): Promise<ActiveContent | null> {
  let found = false;
  await readElements(zip, partOf(zip, relation), {
    begin({ attributes }) {
      found = Object.keys(attributes).some((key) => /^(on[A-Z]|get[A-Z]|loadImage$)/.test(key));
      return found;
    },
  });
  return found ? "macros" : null;
}

async function findConnections(zip: Zip, relation: Relation): Promise<ActiveContent | null> {
  let found = false;
  let isWithinWorkbook = false;
  await readElements(zip, partOf(zip, relation), {
    begin({ name, attributes }) {
      // Of what is in the workbook itself, a pivot table may be worked out again.
      isWithinWorkbook ||= name === "worksheetSource" && !("id" in attributes);
      found ||= name === "webPr" || /^(1|true)$/.test(attributes.refreshOnLoad ?? "");
      return found && relation.type !== "pivotCacheDefinition";
    },
  });
  return found && !isWithinWorkbook ? "remote" : null;
}

/** The name in the zip of what a relationship points to. */
function partOf(zip: Zip, { part, target }: Relation): string {
  const base = posix.dirname(posix.dirname(part));
  const path = target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(base, target));
  return nameIn(zip, path);
}

/** The name in the zip of the part that a relationship belongs to. */
function ownerOf(zip: Zip, { part }: Relation): string {
  const name = posix.basename(part).replace(/\.rels$/i, "");
  return nameIn(zip, posix.join(posix.dirname(posix.dirname(part)), name));
}

function nameIn(zip: Zip, path: string): string {
  return zip.names.find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
}

/** The parts of that kind by their content type, whatever they are called, and those that are called as usual. */
async function listParts(zip: Zip, { type, usual }: { type: RegExp; usual: RegExp }): Promise<string[]> {
  const names = new Set<string>();
  const endings = new Set<string>();
  await readElements(zip, "[Content_Types].xml", {
    begin({ attributes }): undefined {
      const { ContentType = "", PartName = "", Extension = "" } = attributes;
      if (!type.test(ContentType)) return;
      if (PartName !== "") names.add(PartName.replace(/^\//, "").toLowerCase());
      if (Extension !== "") endings.add(Extension.toLowerCase());
    },
  });
  return zip.names.filter((name) => {
    const plain = name.toLowerCase();
    return usual.test(plain) || names.has(plain) || endings.has(plain.split(".").at(-1) ?? "");
  });
}

async function findInFormulas(zip: Zip): Promise<ActiveContent | null> {
  const sheets = {
    type: /spreadsheetml\.(sheet\.main|worksheet|table)/i,
    usual: /^xl\/(workbook|worksheets\/[^/]+)\.xml$/,
  };
  for (const part of await listParts(zip, sheets)) {
    let found: ActiveContent | null = null;
    let formula: string | null = null;
    await readElements(zip, part, {
      begin({ name }): undefined {
        if (formulas.has(name)) formula = "";
      },
      words(words): undefined {
        if (formula !== null) formula += words;
      },
      end(name) {
        if (formulas.has(name) && formula !== null) found ??= judgeFormula(formula);
        if (formulas.has(name)) formula = null;
      },
    });
    if (found) return found;
  }
  return null;
}

async function findInFields(zip: Zip): Promise<ActiveContent | null> {
  const texts = { type: /wordprocessingml/i, usual: /^word\/(?!_rels).*\.xml$/ };
  for (const part of await listParts(zip, texts)) {
    const fields = createFieldReader();
    await readElements(zip, part, fields);
    const found = fields.found();
    if (found) return found;
  }
  return null;
}

async function findInSlides(zip: Zip): Promise<ActiveContent | null> {
  const slides = {
    type: /presentationml|drawingml/i,
    usual: /^ppt\/(slides|slidelayouts|slidemasters|notesslides|diagrams)\/[^/]+\.xml$/,
  };
  for (const part of await listParts(zip, slides)) {
    const found = await findInSlideActions(zip, part);
    if (found) return found;
  }
  return null;
}
