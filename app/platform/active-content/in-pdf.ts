import type { ActiveContent } from "./active-content.ts";
import { nameOf, type PdfObject, type PdfObjects, readPdfObjects } from "./pdf-objects.ts";
import type { PdfValue } from "./pdf-values.ts";

/** What actions do (ISO 32000-2, 12.6.4). Going to a page of the file, or to an address that is pressed, is nothing to mind. */
const actions: Record<string, ActiveContent> = {
  JavaScript: "pdf-javascript",
  Launch: "pdf-launch",
  GoToR: "pdf-launch",
  GoToE: "pdf-launch",
  RichMediaExecute: "pdf-launch",
  SubmitForm: "pdf-form",
  ImportData: "pdf-form",
};

const maxNext = 20;

/**
 * Looks at every object in a PDF, including those in compressed or encrypted streams and those missing from its list
 * of objects. Programs differ in what they find.
 */
export function findInPdf(bytes: Buffer): ActiveContent | null {
  const objects = readPdfObjects(bytes);
  if (objects === null) return "locked";
  for (const object of objects.each()) {
    const found = judge(object.value, object) ?? judgeTriggers(object.value, objects);
    if (found) return found;
  }
  return null;
}

function judge(value: PdfValue, object: PdfObject): ActiveContent | null {
  if (Array.isArray(value)) return firstOf(value, object);
  if (!(value instanceof Map)) return null;
  const action = nameOf(value.get("S"));
  if (action !== null && Object.hasOwn(actions, action)) return actions[action] ?? null;
  if (value.has("JS")) return "pdf-javascript";
  if (value.has("XFA")) return "pdf-form";
  // A file at an address, taken in when it is shown (ISO 32000-2, 7.11.5).
  if (nameOf(value.get("FS")) === "URL") return "remote";
  if (value.has("EF") || nameOf(value.get("Subtype")) === "RichMedia") return "pdf-attachment";
  const uri = value.get("URI");
  if (typeof uri === "string" && isScript(uri, object)) return "pdf-javascript";
  return firstOf(value.values(), object);
}

/** Programs pass over white space and control signs in a scheme. */
function isScript(uri: string, { decrypt }: PdfObject): boolean {
  return [uri, decrypt(uri)].some((text) => /^(java|vb)script:/i.test(text.replace(/[^!-~]/g, "")));
}

function firstOf(values: Iterable<PdfValue>, object: PdfObject): ActiveContent | null {
  for (const value of values) {
    const found = judge(value, object);
    if (found) return found;
  }
  return null;
}

/** An address that is opened with the file, a page or a field, and not by pressing it. */
function judgeTriggers(value: PdfValue, objects: PdfObjects): ActiveContent | null {
  if (Array.isArray(value)) return firstTrigger(value, objects);
  if (!(value instanceof Map)) return null;
  const triggers = objects
    .find(value.get("AA") ?? null)
    .flatMap((one) => (one instanceof Map ? [...one.values()] : []));
  const opens = [value.get("OpenAction") ?? null, ...triggers].some((action) =>
    opensAddress(action, objects, 0),
  );
  return opens ? "pdf-address" : firstTrigger(value.values(), objects);
}

function firstTrigger(values: Iterable<PdfValue>, objects: PdfObjects): ActiveContent | null {
  for (const value of values) {
    const found = judgeTriggers(value, objects);
    if (found) return found;
  }
  return null;
}

function opensAddress(value: PdfValue, objects: PdfObjects, depth: number): boolean {
  if (depth > maxNext) return true;
  return objects.find(value).some((action) => {
    if (Array.isArray(action))
      return action.some((one) => one instanceof Map && opensAddress(one, objects, depth + 1));
    if (!(action instanceof Map)) return false;
    if (nameOf(action.get("S")) === "URI") return true;
    const next = action.get("Next");
    if (next === undefined) return false;
    return [next].flat().some((one) => opensAddress(one, objects, depth + 1));
  });
}
