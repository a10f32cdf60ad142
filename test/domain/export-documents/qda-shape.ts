import { SaxesParser } from "saxes";

type Shape = { children: readonly string[]; needs?: readonly string[]; attributes?: readonly string[] };

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const code: Shape = { children: ["Description", "Code"], attributes: ["guid", "name", "isCodable"] };
const codes: Shape = { children: ["Code"], needs: ["Code"] };
const pointing: Shape = { children: [], attributes: ["targetGUID"] };

/** Of REFI-QDA 1.5, what our files use: which elements come in which order in which, what they must hold, and their attributes. */
const shapes: Readonly<Record<string, Shape>> = {
  Project: {
    children: ["Users", "CodeBook", "Variables", "Cases", "Sources", "Description"],
    attributes: ["name", "origin", "creatingUserGUID", "creationDateTime"],
  },
  CodeBook: { children: ["Codes"], needs: ["Codes"], attributes: ["origin"] },
  Users: { children: ["User"], needs: ["User"] },
  User: { children: [], attributes: ["guid", "name"] },
  Codes: codes,
  Code: code,
  Variables: { children: ["Variable"], needs: ["Variable"] },
  Variable: { children: ["Description"], attributes: ["guid", "name", "typeOfVariable"] },
  Cases: { children: ["Case"], needs: ["Case"] },
  Case: { children: ["VariableValue", "SourceRef"], attributes: ["guid", "name"] },
  SourceRef: pointing,
  Sources: { children: ["TextSource"], needs: ["TextSource"] },
  TextSource: {
    children: ["Description", "PlainTextSelection", "VariableValue"],
    attributes: ["guid", "name", "plainTextPath", "creatingUser", "creationDateTime"],
  },
  PlainTextSelection: {
    children: ["Coding"],
    attributes: ["guid", "name", "startPosition", "endPosition", "creatingUser", "creationDateTime"],
  },
  Coding: {
    children: ["CodeRef"],
    needs: ["CodeRef"],
    attributes: ["guid", "creatingUser", "creationDateTime"],
  },
  CodeRef: pointing,
  VariableValue: { children: ["VariableRef", "TextValue"], needs: ["VariableRef"] },
  VariableRef: pointing,
  TextValue: { children: [] },
  Description: { children: [] },
};
const many = new Set([
  "User",
  "Code",
  "Variable",
  "Case",
  "SourceRef",
  "TextSource",
  "PlainTextSelection",
  "Coding",
  "VariableValue",
]);
/** Not needed in a codebook that stands alone within a project. */
const optional = new Set(["origin"]);

/** What is against the format in a project or a codebook, a line each. */
export function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: { name: string; held: string[] }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const shape = shapes[name];
    if (!shape) faults.push(`${name} is not known`);
    open.at(-1)?.held.push(name);
    open.push({ name, held: [] });
    const given = Object.entries(attributes as Record<string, string>).filter(
      ([key]) => !/^xmlns|^xsi:/.test(key),
    );
    for (const [key, value] of given) {
      if (!shape?.attributes?.includes(key)) faults.push(`${name} has no ${key}`);
      if (/guid$|^creatingUser$/i.test(key) && !guid.test(value)) faults.push(`${name}: ${key} is no GUID`);
      if (key === "creationDateTime" && !instant.test(value)) faults.push(`${name}: ${key} is no instant`);
    }
    for (const key of shape?.attributes ?? []) {
      if (!optional.has(key) && !(key in attributes)) faults.push(`${name} lacks ${key}`);
    }
  });
  parser.on("closetag", () => {
    const { name, held } = open.pop() ?? { name: "", held: [] };
    const shape = shapes[name] ?? { children: [] };
    const places = held.map((child) => shape.children.indexOf(child));
    if (places.some((place, index) => place < (places[index - 1] ?? 0)))
      faults.push(`${name}: ${held.join()}`);
    for (const child of new Set(held)) {
      if (!many.has(child) && held.filter((one) => one === child).length > 1)
        faults.push(`${name}: two of ${child}`);
    }
    for (const needed of shape.needs ?? [])
      if (!held.includes(needed)) faults.push(`${name} has no ${needed}`);
  });
  parser.write(xml).close();
  return faults;
}
