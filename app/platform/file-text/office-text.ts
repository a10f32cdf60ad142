import { openZip, type Zip } from "../zip.ts";
import { keepText } from "./keep-text.ts";
import { readXml } from "./xml-words.ts";

/** In bytes, unpacked, of any one part: what packs to 50 MB can unpack to a thousand times that. */
const largestPart = 200 * 1024 * 1024;
const mostSheets = 200;
const mostSharedCharacters = 20_000_000;

type Taken = { text: string; cut: boolean };

export async function takeFromWord(path: string, most: number): Promise<Taken> {
  return withZip(path, async (zip) => {
    const kept = keepText(most);
    const parts = zip.names.filter((name) =>
      /^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(name),
    );
    for (const part of parts.sort(mainFirst("word/document.xml"))) {
      let inWords = false;
      let full = false;
      await readXml(zip.pieces(part, largestPart), {
        begin(name) {
          if (name === "w:t") inWords = true;
          else if (name === "w:tab") kept.add("\t");
          else if (name === "w:br" || name === "w:cr") kept.add("\n");
        },
        end(name) {
          if (name === "w:t") inWords = false;
          else if (name === "w:p") kept.add("\n");
        },
        words(words) {
          if (inWords) full = !kept.add(words);
        },
        enough: () => full,
      });
      kept.add("\n");
    }
    return kept.taken();
  });
}

/** Sheet by sheet, row by row, the cells of a row with tabs between. Formulas are what they came to. */
export async function takeFromExcel(path: string, most: number): Promise<Taken> {
  return withZip(path, async (zip) => {
    const kept = keepText(most);
    const shared = await readSharedWords(zip);
    const sheets = zip.names
      .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
      .slice(0, mostSheets);
    for (const sheet of sheets) {
      let type = "";
      let value = "";
      let inValue = false;
      let full = false;
      await readXml(zip.pieces(sheet, largestPart), {
        begin(name, { t }) {
          if (name === "c") [type, value] = [t ?? "", ""];
          inValue = name === "v" || name === "t";
        },
        end(name) {
          inValue = false;
          if (name === "c" && value !== "") {
            full = !kept.add(`${type === "s" ? (shared[Number(value)] ?? "") : value}\t`);
          }
          if (name === "row") kept.add("\n");
        },
        words(words) {
          if (inValue) value += words;
        },
        enough: () => full,
      });
      kept.add("\n\n");
    }
    return kept.taken();
  });
}

async function readSharedWords(zip: Zip): Promise<string[]> {
  const shared: string[] = [];
  let inWords = false;
  let one = "";
  let characters = 0;
  await readXml(zip.pieces("xl/sharedStrings.xml", largestPart), {
    begin(name) {
      if (name === "si") one = "";
      inWords = name === "t";
    },
    end(name) {
      inWords = false;
      if (name === "si") shared.push(one);
    },
    words(words) {
      if (!inWords) return;
      one += words;
      characters += words.length;
    },
    enough: () => characters > mostSharedCharacters,
  });
  return shared;
}

export async function takeFromOpenDocument(path: string, most: number): Promise<Taken> {
  return withZip(path, async (zip) => {
    const kept = keepText(most);
    let inBody = false;
    let full = false;
    await readXml(zip.pieces("content.xml", largestPart), {
      begin(name) {
        if (name === "office:body") inBody = true;
        if (!inBody) return;
        if (name === "text:tab") kept.add("\t");
        else if (name === "text:s") kept.add(" ");
        else if (name === "text:line-break") kept.add("\n");
      },
      end(name) {
        if (name === "text:p" || name === "text:h") kept.add(inBody ? "\n" : "");
        else if (name === "table:table-row") kept.add("\n");
        else if (name === "office:body") inBody = false;
      },
      words(words) {
        if (inBody) full = !kept.add(words);
      },
      enough: () => full,
    });
    return kept.taken();
  });
}

async function withZip(path: string, read: (zip: Zip) => Promise<Taken>): Promise<Taken> {
  const zip = await openZip(path);
  try {
    return await read(zip);
  } finally {
    zip.close();
  }
}

function mainFirst(main: string) {
  return (one: string, other: string) =>
    one === main ? -1 : other === main ? 1 : one.localeCompare(other, "en", { numeric: true });
}
