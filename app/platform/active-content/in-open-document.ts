import type { Zip } from "../zip.ts";
import type { ActiveContent } from "./active-content.ts";
import { judgeFormula } from "./formulas.ts";
import { isMacroPart } from "./macro-parts.ts";
import { type Element, readElements } from "./read-elements.ts";
import { doesMoreThanLead, isOnAnotherMachine } from "./targets.ts";

/** Elements (OpenDocument 1.3) that are active content wherever they stand. */
const elements: Record<string, ActiveContent> = {
  script: "macros",
  "event-listener": "macros",
  "execute-macro": "macros",
  applet: "embedded",
  "object-ole": "embedded",
  "floating-frame": "remote",
  // Rows and letters taken from a database that the file names, or that is known by a name on the reader's machine.
  "connection-resource": "linked-files",
  "database-source-sql": "linked-files",
  "database-source-table": "linked-files",
  "database-source-query": "linked-files",
  "database-display": "linked-files",
  "database-next": "linked-files",
  "database-row-select": "linked-files",
  "dde-connection-decl": "dde",
  "dde-connection": "dde",
  "dde-source": "dde",
  "dde-link": "dde",
};

/** Elements whose `href` waits to be pressed, or only says where something was. Any other's is brought in at once. */
const pressed = new Set([
  "a",
  "area-circle",
  "area-polygon",
  "area-rectangle",
  "button",
  "event-listener",
  "form",
  "hyperlink",
  "ruby-text",
  "template",
]);
const linked = new Set(["section-source", "table-source", "cell-range-source"]);
/** What a slide does when it is pressed: going to another slide is nothing to mind. */
const runs = /^(execute|verb)$/;

/** In an OpenDocument text, spreadsheet or presentation, with the charts inside it. */
export async function findInOpenDocument(zip: Zip): Promise<ActiveContent | null> {
  if (zip.names.some(isMacroPart)) return "macros";
  const parts = zip.names.filter((name) => /\.xml$/i.test(name));
  for (const part of parts) {
    let found: ActiveContent | null = null;
    await readElements(zip, part, {
      begin(element) {
        found =
          part === "META-INF/manifest.xml"
            ? judgeEntry(element)
            : /^Basic\//i.test(part)
              ? judgeLibrary(element)
              : judge(element);
        return found !== null;
      },
    });
    if (found) return found;
  }
  return null;
}

function judgeEntry({ attributes }: Element): ActiveContent | null {
  return /oleobject/i.test(attributes["media-type"] ?? "") ? "embedded" : null;
}

/** A list of macros has none in it, and names no library that lies elsewhere. */
function judgeLibrary({ name, attributes }: Element): ActiveContent | null {
  return name === "element" || attributes.link === "true" || "href" in attributes ? "macros" : null;
}

function judge({ name, attributes }: Element): ActiveContent | null {
  const { action = "", href = "" } = attributes;
  if (name === "event-listener" && !("language" in attributes) && "action" in attributes) {
    return runs.test(action) || doesMoreThanLead(href) ? "macros" : null;
  }
  const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (known) return known;
  if (Object.values(attributes).some((value) => /^\s*(vnd\.sun\.star\.script|macro|service):/i.test(value))) {
    return "macros";
  }
  const { formula } = attributes;
  const inFormula = formula === undefined ? null : judgeFormula(formula);
  if (inFormula) return inFormula;
  if (pressed.has(name)) return doesMoreThanLead(href) ? "remote" : null;
  if (name === "table-source" && isCachedLink(attributes)) return doesMoreThanLead(href) ? "remote" : null;
  if (linked.has(name) && href !== "") return "linked-files";
  return isOnAnotherMachine(href) || doesMoreThanLead(href) ? "remote" : null;
}

/** What LibreOffice keeps of a workbook that formulas name. It asks before it looks there again. */
function isCachedLink(attributes: Element["attributes"]): boolean {
  return attributes.mode === "copy-results-only" && !("refresh-delay" in attributes);
}
