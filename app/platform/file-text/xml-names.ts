/** Usual prefixes of namespaces of Office Open XML: its transitional and its strict form mean the same (ISO/IEC 29500). */
const usualPrefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
  "http://purl.oclc.org/ooxml/presentationml/main": "p",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.microsoft.com/office/drawing/2014/chartex": "cx",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "urn:schemas-microsoft-com:vml": "v",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://www.w3.org/1998/Math/MathML": "math",
  "http://purl.org/dc/elements/1.1/": "dc",
  "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
};
/** Those of OpenDocument say their usual prefix themselves, but for three. */
const openDocument = /^urn:oasis:names:tc:opendocument:xmlns:([a-z0-9-]+):1\.\d+$/;
const openDocumentPrefixes: Readonly<Record<string, string>> = {
  drawing: "draw",
  "xsl-fo-compatible": "fo",
  "svg-compatible": "svg",
};

function prefixOf(uri: string): string {
  if (uri === "") return "";
  const known = usualPrefixes[uri];
  if (known !== undefined) return known;
  const part = openDocument.exec(uri)?.[1];
  // What nobody knows must not be taken for something else.
  return part === undefined ? "?" : (openDocumentPrefixes[part] ?? part);
}

type Scope = { depth: number; prefixes: Map<string, string>; names: Map<string, string> };

/** Follows a document's namespaces. A prefix that is never declared stands for itself. */
export function createNameResolver() {
  const scopes: Scope[] = [{ depth: 0, prefixes: new Map(), names: new Map() }];
  let scope = scopes[0] as Scope;
  let depth = 0;

  function resolve(name: string): string {
    const cached = scope.names.get(name);
    if (cached !== undefined) return cached;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const usual = scope.prefixes.get(prefix) ?? prefix;
    const local = name.slice(colon + 1);
    const resolved = usual === "" ? local : `${usual}:${local}`;
    scope.names.set(name, resolved);
    return resolved;
  }

  return {
    enter(name: string, attributes: Record<string, string>) {
      depth += 1;
      const keys = Object.keys(attributes);
      const declared = keys.filter((key) => key === "xmlns" || key.startsWith("xmlns:"));
      if (declared.length > 0) {
        const prefixes = new Map(scope.prefixes);
        for (const key of declared) prefixes.set(key.slice(6), prefixOf(attributes[key] ?? ""));
        scope = { depth, prefixes, names: new Map() };
        scopes.push(scope);
      }
      // An attribute without a prefix is in no namespace.
      const isPlain = keys.every((key) => !key.includes(":"));
      const resolved = isPlain
        ? attributes
        : Object.fromEntries(
            keys.map((key) => [key.includes(":") ? resolve(key) : key, attributes[key] ?? ""]),
          );
      return { name: resolve(name), attributes: resolved };
    },
    leave(name: string): string {
      const resolved = resolve(name);
      if (scope.depth === depth && scopes.length > 1) {
        scopes.pop();
        scope = scopes.at(-1) as Scope;
      }
      depth -= 1;
      return resolved;
    },
  };
}
