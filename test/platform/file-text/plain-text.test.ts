import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isPlainText, takeFromPlainText } from "#app/platform/file-text/plain-text.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-texts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `${files}.txt`);
  writeFileSync(path, content);
  return path;
}

const bytes = (hex: string) => Buffer.from(hex.replace(/ /g, ""), "hex");
const latin1 = (text: string) => Buffer.from(text, "latin1");
const wide = (text: string) => Buffer.from(text, "utf16le");
const long = "Zoë’s café – £40, every week. ";

const texts: [string, string | Buffer, string][] = [
  ["UTF-8", "Zoë’s café – £40", "Zoë’s café – £40"],
  ["UTF-8 with its mark", "\u{feff}Zoë’s", "Zoë’s"],
  ["UTF-8 with signs of four bytes", "a😀b", "a😀b"],
  [
    "UTF-8 with one letter of Windows",
    Buffer.concat([Buffer.from(`${long}it`), bytes("92"), Buffer.from("s")]),
    `${long}it’s`,
  ],
  ["UTF-8 that is cut off in a sign", Buffer.concat([Buffer.from(long), bytes("e2 80")]), `${long}â€`],
  ["UTF-16", Buffer.concat([bytes("fffe"), wide("Zoë’s")]), "Zoë’s"],
  ["UTF-16 the other way", Buffer.concat([bytes("feff"), wide("Zoë’s").swap16()]), "Zoë’s"],
  ["UTF-16 without its mark", wide("Zoë’s café"), "Zoë’s café"],
  ["UTF-16 the other way, without its mark", wide("Zoë’s café").swap16(), "Zoë’s café"],
  ["Arabic in UTF-16", Buffer.concat([bytes("fffe"), wide("قائمة")]), "قائمة"],
  ["Windows' letters", latin1("caf\u00e9 it\u0092s \u0093so\u0094 \u0096 \u00a340"), "café it’s “so” – £40"],
  [
    "Windows' German letters",
    latin1("Gr\u00f6\u00dfe \u00dcber \u00c4rger \u00e4hnlich"),
    "Größe Über Ärger ähnlich",
  ],
  [
    "Windows' French letters",
    latin1("\u00c9cole d\u00e9j\u00e0 \u00e0 Orl\u00e9ans, \u0153uvre \u009cuvre".replace("\u0153", "")),
    "École déjà à Orléans, uvre œuvre",
  ],
  ["Windows' euro", latin1("\u008040 and 40\u0080"), "€40 and 40€"],
  ["Windows' hard spaces", latin1("\u00a340\u00a0a week"), "£40\u00a0a week"],
  ["an old Mac's letters", bytes("636166 8e 20 d5 73"), "café ’s"],
  [
    "an old Mac's quotation",
    bytes("d2 49 74 d5 73 20 6c 61 74 65 d3 20 d0 20 61 6e 64 c9"),
    "“It’s late” – and…",
  ],
  [
    "an old Mac's German",
    bytes("47 72 9a a7 65 20 9f 62 65 72 20 8a 68 6e 6c 69 63 68"),
    "Größe über ähnlich",
  ],
  ["an old Mac's money", bytes("69 74 d5 73 20 a3 34 30"), "it’s £40"],
  ["ASCII", "plain", "plain"],

  ["line ends of Windows", "a\r\nb", "a\nb"],
  ["line ends of an old Mac", "a\rb", "a\nb"],
  [
    "soft returns",
    "Actions agreed:\vOne: write to families\vTwo: publish\r\n",
    "Actions agreed:\nOne: write to families\nTwo: publish",
  ],
  [
    "ends of pages",
    "Page one ends here\fPage two begins here\r\n",
    "Page one ends here\nPage two begins here",
  ],
  ["line ends of Unicode", "one\u2028two\u2029three\u0085four", "one\ntwo\nthree\nfour"],
  ["many empty lines", "a\n\n\n \n\n\nb", "a\n\nb"],
  ["hyphens of Word", "5\u001e16, co\u001fproducing", "5-16, coproducing"],
  ["the old end of a file", "words\r\n\u001a", "words"],
  ["columns", "Week\tHours\r\n1\t\t5", "Week\tHours\n1\t\t5"],
  ["semicolons", "Schule;Anzahl\r\nNord;12\r\n", "Schule;Anzahl\nNord;12"],
];

it.each(texts)("a text in %s is read", async (_what, content, text) => {
  const path = aFile(content);
  expect(await isPlainText(path)).toBe(true);
  expect(await takeFromPlainText(path, 10_000)).toEqual({ text, cut: false });
});

it.each<[string, string | Buffer]>([
  ["zeros", "words\0and nothing"],
  ["a picture", bytes("89504e470d0a1a0a 0000000d49484452")],
  ["a program", Buffer.concat([Buffer.from("MZ"), bytes("90 00 03 00 00 00 04 00"), Buffer.alloc(60)])],
  ["a zip", Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), bytes("14 00 00 00 08 00")])],
  ["steering of a terminal", "\u001b[2J"],
  ["half a sign of UTF-16", Buffer.concat([bytes("fffe"), wide("ab"), bytes("00 d8 61 00")])],
  ["zeros far behind", `${"words ".repeat(50_000)}\0`],
  ["steering in UTF-16", Buffer.concat([bytes("fffe"), wide("a\u0007b")])],
])("%s is no text", async (_what, content) => {
  expect(await isPlainText(aFile(content))).toBe(false);
});

it("a long text is cut between whole signs", async () => {
  expect(await takeFromPlainText(aFile("ab😀cd"), 3)).toEqual({ text: "ab", cut: true });
  expect(await takeFromPlainText(aFile("é".repeat(5000)), 4000)).toEqual({
    text: "é".repeat(4000),
    cut: true,
  });
  expect((await takeFromPlainText(aFile(latin1("\u00e9".repeat(40_000))), 10)).text).toHaveLength(10);
});
