/** Small PDFs, as programs write them. */

export type PdfPage = {
  /** What is drawn, in the operators of ISO 32000. */
  content: string;
  rotate?: number;
  /** Dictionaries of what lies on the page: form fields, notes. */
  annotations?: string[];
  /** Form XObjects by name. */
  forms?: Record<string, string>;
};

const helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
/** Letters a to d are ligatures by their names, and e to j signs of symbol fonts in the private use area. */
const named =
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[97/fi/fl/ffi/ff/uniF0B7/uniF0A7/uniE00C/uniF0D8/uniF0FC/uniE006]>>>>";

export function pdfOf(pages: readonly PdfPage[], { encrypt = "" } = {}): Buffer {
  const objects: string[] = ["", ""];
  const add = (object: string) => objects.push(object);
  const stream = (words: string, about = "") =>
    `<<${about}/Length ${Buffer.byteLength(words, "latin1")}>>stream\n${words}\nendstream`;
  const fonts = `/Font<</F1 ${add(helvetica)} 0 R/F2 ${add(named)} 0 R>>`;
  const fields: number[] = [];
  const kids = pages.map(({ content, rotate, annotations = [], forms = {} }) => {
    const xobjects = Object.entries(forms).map(
      ([name, words]) =>
        `/${name} ${add(stream(words, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${fonts}>>`))} 0 R`,
    );
    const notes = annotations.map((annotation) =>
      add(`<</Type/Annot${/\/F \d/.test(annotation) ? "" : "/F 4"}${annotation}>>`),
    );
    fields.push(...notes.filter((_, index) => annotations[index]?.includes("/Widget")));
    const resources = `/Resources<<${fonts}/XObject<<${xobjects.join("")}>>>>`;
    const more = `${rotate ? `/Rotate ${rotate}` : ""}/Annots[${notes.map((note) => `${note} 0 R`).join(" ")}]`;
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}/Contents ${add(stream(content))} 0 R${more}>>`,
    );
  });
  objects[0] = `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${fields.map((field) => `${field} 0 R`).join(" ")}]/DR<<${fonts}>>/DA(/F1 12 Tf 0 g)>>>>`;
  objects[1] = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]/Count ${kids.length}>>`;
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const end = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${encrypt}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const escaped = (words: string) => words.replace(/[()\\]/g, "\\$&");

/** Words at a place, in letters of that size. */
export const at = (x: number, y: number, words: string, size = 12) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET\n`;

/** Lines one below the other. */
export const linesAt = (x: number, y: number, lines: readonly string[], pitch = 14) =>
  lines.map((line, index) => at(x, y - index * pitch, line)).join("");

export const onePage = (content: string, more: Omit<PdfPage, "content"> = {}) =>
  pdfOf([{ content, ...more }]);

type Rect = [number, number, number, number];
export const textField = (name: string, rect: Rect, value: string, more = "") =>
  `/Subtype/Widget/FT/Tx/T(${name})/V(${escaped(value)})/Rect[${rect.join(" ")}]${more}`;
export const choiceField = (name: string, rect: Rect, value: string, more = "") =>
  `/Subtype/Widget/FT/Ch/T(${name})/V${value}/Rect[${rect.join(" ")}]${more}`;
export const tickField = (name: string, rect: Rect, isOn: boolean, more = "") =>
  `/Subtype/Widget/FT/Btn/T(${name})/V/${isOn ? "Yes" : "Off"}/AS/${isOn ? "Yes" : "Off"}/AP<</N<</Yes<<>>/Off<<>>>>>>/Rect[${rect.join(" ")}]${more}`;
export const note = (subtype: string, words: string, rect: Rect = [500, 700, 520, 720], more = "") =>
  `/Subtype/${subtype}/Contents(${escaped(words)})/Rect[${rect.join(" ")}]${more}`;
