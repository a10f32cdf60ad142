import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { takeFromDelimited } from "#app/platform/file-text/delimited/delimited-text.ts";
import { isPlainText, takeFromCsv } from "#app/platform/file-text/plain-text.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-tables-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
}

const wide = (text: string) => Buffer.concat([Buffer.from("fffe", "hex"), Buffer.from(text, "utf16le")]);
const latin1 = (text: string) => Buffer.from(text, "latin1");

it.each<[string, string | Buffer, string]>([
  ["commas", "School,Children\r\nNorth,12\r\n", "School\tChildren\nNorth\t12"],
  ["semicolons, as Excel of other countries", "Schule;Anzahl\r\nNord;12\r\n", "Schule\tAnzahl\nNord\t12"],
  [
    "semicolons and decimal commas",
    "Schule;Anteil\nNord;1,5\nSüd;2,5\n",
    "Schule\tAnteil\nNord\t1,5\nSüd\t2,5",
  ],
  ["tabs", "School\tChildren\nNorth, East\t12\n", "School\tChildren\nNorth, East\t12"],
  ["upright strokes", "School|Children\nNorth|12", "School\tChildren\nNorth\t12"],
  [
    "lists within a cell",
    "Name,Needs\nAnn,speech;hearing\nBen,sight;speech",
    "Name\tNeeds\nAnn\tspeech;hearing\nBen\tsight;speech",
  ],
  [
    "a line that says what parts cells",
    "sep=;\r\nSchool;Children\r\nNorth, East;12",
    "School\tChildren\nNorth, East\t12",
  ],
  ["the same in marks and capitals", '"SEP=|"\nA|B\n1|2', "A\tB\n1\t2"],
  ["the same with a tab", "sep=\t\nA, B\tC\n1\t2", "A, B\tC\n1\t2"],
  ["a mark of UTF-8", "\u{feff}School,Children\nNorth,12", "School\tChildren\nNorth\t12"],
  [
    "a mark of UTF-8 before a quotation mark",
    '\u{feff}"School","Children"\n"North","12"',
    "School\tChildren\nNorth\t12",
  ],
  [
    "UTF-16, as Excel saves Unicode text",
    wide("Zoë’s school\tChildren\r\nNorth\t12\r\n"),
    "Zoë’s school\tChildren\nNorth\t12",
  ],
  ["UTF-16 and commas", wide("School,Children\r\nCafé,12\r\n"), "School\tChildren\nCafé\t12"],
  [
    "Windows' letters",
    latin1("School,Words\r\nCaf\u00e9,it\u0092s \u0093late\u0094 \u0096 \u00a340\r\n"),
    "School\tWords\nCafé\tit’s “late” – £40",
  ],
  ["line ends of an old Mac", "School,Children\rNorth,12\r", "School\tChildren\nNorth\t12"],
  ["marks around cells", '"School","Children"\n"North, East","12"', "School\tChildren\nNorth, East\t12"],
  ["doubled marks", 'Who,Words\nA,"She said ""no"" to us"', 'Who\tWords\nA\tShe said "no" to us'],
  ["a cell that begins and ends with doubled marks", 'Words,Who\n"""no""",A', 'Words\tWho\n"no"\tA'],
  ["spaces before a mark", 'Who, Words\nA, "late, again"', "Who\tWords\nA\tlate, again"],
  [
    "a line break within a cell that others follow",
    'Words,Who\n"late\r\nagain",A',
    "Words\tWho\nlate again\tA",
  ],
  [
    "a line break within the last cell",
    'Who,Words\nA,"late\r\n\r\nagain"\nB,no',
    "Who\tWords\nA\tlate\nagain\nB\tno",
  ],
  ["a soft return within a cell", 'Who,Words,Year\nA,"late\vagain",7', "Who\tWords\tYear\nA\tlate again\t7"],
  ["a tab within a cell", 'Who,Words,Year\nA,"late\tagain",7', "Who\tWords\tYear\nA\tlate again\t7"],
  ["empty cells", "A,B,C\n,,3\n1,,\n", "A\tB\tC\n\t\t3\n1"],
  ["empty rows", "A,B\n,\n\n,\n1,2\n", "A\tB\n\n1\t2"],
  [
    "a title over the table",
    "Waiting times\n\nSchool,Children\nNorth,12\nSouth,5",
    "Waiting times\n\nSchool\tChildren\nNorth\t12\nSouth\t5",
  ],
  [
    "a title with trailing commas",
    "Waiting times,,\nSchool,Children,Weeks\nNorth,12,4",
    "Waiting times\nSchool\tChildren\tWeeks\nNorth\t12\t4",
  ],
  ["rows of different lengths", "A,B,C\n1,2\n1,2,3,4\n1", "A\tB\tC\n1\t2\n1\t2\t3\t4\n1"],
  ["a number that keeps its zeros", 'Code,Name\n="007",A\n"=""008""",B', 'Code\tName\n007\tA\n="008"\tB'],
  ["a mark within a cell", 'Part,Long\n6" pipe,12\n5" pipe,3', 'Part\tLong\n6" pipe\t12\n5" pipe\t3'],
  ["a mark that nothing closes", 'Part,Long\n"pipe,12\npipe,3', 'Part\tLong\n"pipe\t12\npipe\t3'],
  [
    "a mark within marks that is not doubled",
    'Who,Words\nA,"She said "no" to us"',
    'Who\tWords\nA\tShe said "no" to us',
  ],
  [
    "a sentence in marks",
    'Words\n"They said they would ring, but nobody did"\n"We waited, and waited"',
    "Words\nThey said they would ring, but nobody did\nWe waited, and waited",
  ],
  ["one column", "Words\nlate\nnever\n", "Words\nlate\nnever"],
  [
    "sentences that are no table",
    "We waited, and nobody rang.\nThen, in May, they came, late.\nIt was, we think, over.",
    "We waited, and nobody rang.\nThen, in May, they came, late.\nIt was, we think, over.",
  ],
  ["a letter", "Dear Ms Lowe,\nWe waited.\nYours,\nA parent", "Dear Ms Lowe,\nWe waited.\nYours,\nA parent"],
  [
    "dates, times and money as they stand",
    'Date,Time,Cost\n01/05/2026,09:30,"£1,200.50"',
    "Date\tTime\tCost\n01/05/2026\t09:30\t£1,200.50",
  ],
  ["right-to-left words", "الاسم,العدد\nأحمد,٥", "الاسم\tالعدد\nأحمد\t٥"],
  ["nothing", "", ""],
])("a table with %s is read", async (_what, content, text) => {
  const path = aFile(content);
  expect(await isPlainText(path)).toBe(true);
  expect(await takeFromCsv(path, 10_000)).toEqual({ text, cut: false });
});

it("a long table is cut, and says so", async () => {
  const table = `School,Children\n${"North,12\n".repeat(5000)}`;
  const { text, cut } = await takeFromCsv(aFile(table), 1000);
  expect(cut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(1000);
  expect(text).toMatch(/^School\tChildren\nNorth\t12\n/);
});

it.each([
  ["marks that nothing closes", '"x,'.repeat(600_000)],
  ["marks that are all doubled", '"x"",'.repeat(400_000)],
  ["marks alone", '"'.repeat(2_000_000)],
  ["delimiters alone", ",".repeat(2_000_000)],
  ["one long line", "x".repeat(2_000_000)],
  ["many short lines", "a,b\n".repeat(500_000)],
  ["spaces before nothing", `${" ".repeat(200_000)},`.repeat(10)],
])("%s take no long time", async (_what, content) => {
  const path = aFile(content);
  const started = performance.now();
  await takeFromCsv(path, 2_000_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it("no word of any table is lost or changes its place among the others", () => {
  const piece = fc.constantFrom(
    "a",
    "b",
    "é",
    "12",
    ",",
    ";",
    "\t",
    "|",
    '"',
    '""',
    "\n",
    "\r\n",
    " ",
    "=",
    "\v",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const table = pieces.join("");
      const read = takeFromDelimited(table, 10_000);
      const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
      if (read) expect(wordsOf(read.text)).toBe(wordsOf(table));
    }),
    { numRuns: 1000 },
  );
});
