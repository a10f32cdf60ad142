import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelFile, openDocumentText, pdfFile, wordFile, zipOf } from "#app/demo/files.ts";
import { isLate, uploadStage } from "#app/domain/evidence/upload-window.ts";
import { formatSize, tidyFileName } from "#app/domain/file-formats/file-kinds.ts";
import { recogniseFile } from "#app/domain/file-formats/recognise-file.server.ts";
import { nameOfEmail, writeEmail } from "#app/domain/pasted-emails/write-email.server.ts";
import { attachmentNamed } from "#app/http/attachment.ts";
import { maxTextLength, takeText } from "#app/platform/file-text/extracted-text.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-files-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function aFile(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, content);
  return path;
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const box = (type: string, ...inside: Buffer[]) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, "latin1");
  return Buffer.concat([head, ...inside]);
};
const mp4 = (brand: string, handler: string) =>
  Buffer.concat([
    box("ftyp", Buffer.from(`${brand}\0\0\0\0${brand}`)),
    box("moov", box("trak", box("mdia", box("hdlr", Buffer.from(`\0\0\0\0\0\0\0\0${handler}`))))),
  ]);
const wav = Buffer.from(
  "RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x44\xac\0\0\x88\x58\x01\0\x02\0\x10\0data\0\0\0\0",
  "latin1",
);
const withPart = (file: "word" | "excel", part: string) => {
  const type = "application/vnd.openxmlformats-officedocument";
  return zipOf({
    "[Content_Types].xml":
      file === "word"
        ? `<Types>${type}.wordprocessingml.document.main+xml</Types>`
        : `<Types>${type}.spreadsheetml.sheet.main+xml</Types>`,
    [file === "word" ? "word/document.xml" : "xl/workbook.xml"]: "<x/>",
    [part]: "macros",
  });
};

describe("a file is taken for what is in it", () => {
  it.each<[string, () => string | Buffer, string]>([
    ["Plan.PDF", () => pdfFile(["A plan"]), "pdf"],
    ["plan.docx", () => wordFile(["A plan"]), "word"],
    ["figures.xlsx", () => excelFile([["a", 1]]), "excel"],
    ["plan.odt", () => openDocumentText(["A plan"]), "odt"],
    ["photo.png", () => png, "png"],
    ["voice.m4a", () => mp4("M4A ", "soun"), "m4a"],
    ["voice.m4a", () => mp4("isom", "soun"), "m4a"],
    ["voice.wav", () => wav, "wav"],
    ["notes.txt", () => "BM is how an image begins, and words may", "text"],
    ["notes.txt", () => Buffer.from("caf\xe9, in Windows' letters", "latin1"), "text"],
    ["notes.txt", () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("wide", "utf16le")]), "text"],
    ["table.csv", () => "a,b\r\n1,2\r\n", "csv"],
    ["mail.eml", () => writeEmail({ subject: "Hello", from: "", date: "", body: "Words" }), "email"],
  ])("%s", async (name, content, as) => {
    expect(await recogniseFile(aFile(content()), name)).toEqual({ kind: "recognised", as });
  });

  it.each<[string, () => string | Buffer, string]>([
    ["an empty file", () => "", "empty"],
    ["plan.pdf that is an image", () => png, "disguised"],
    ["photo.png that is a program", () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), "disguised"],
    ["page.html", () => "<!doctype html><script>alert(1)</script>", "web-page"],
    ["page.mhtml", () => "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", "web-page"],
    ["plan.gdoc", () => '{"doc_id":"abc"}', "link-to-document"],
    ["plan.url", () => "[InternetShortcut]\r\nURL=https://example.org/", "link-to-document"],
    ["plan.webloc", () => '<?xml version="1.0"?><plist/>', "link-to-document"],
    ["plan.rtf", () => "{\\rtf1\\ansi words}", "rich-text"],
    ["plan.pages", () => zipOf({ "Index/Document.iwa": "x", "preview.jpg": "x" }), "apple-document"],
    ["plan.numbers", () => zipOf({ "Index.zip": "x" }), "apple-document"],
    ["plan.key", () => zipOf({ "index.apxl": "x" }), "apple-document"],
    [
      "mail.msg",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
      "outlook-email",
    ],
    ["image.svg", () => '<svg xmlns="http://www.w3.org/2000/svg"/>', "unknown"],
    ["plan.docx that is any zip", () => zipOf({ "a.txt": "a", "b.exe": "MZ" }), "unknown"],
    ["plan.docx that is a workbook", () => excelFile([["a"]]), "disguised"],
    ["archive.zip", () => zipOf({ "a.txt": "a" }), "unknown"],
    ["plan.docx", () => withPart("word", "word/vbaProject.bin"), "macros"],
    ["figures.xlsx", () => withPart("excel", "xl/macrosheets/sheet1.xml"), "macros"],
    [
      "plan.odt",
      () =>
        zipOf({
          mimetype: "application/vnd.oasis.opendocument.text",
          "content.xml": "<x/>",
          "META-INF/manifest.xml": "<x/>",
          "Basic/Standard/Module1.xml": "<x/>",
        }),
      "macros",
    ],
    [
      "plan.odt",
      () =>
        zipOf({
          mimetype: "application/vnd.oasis.opendocument.text",
          "content.xml": "x",
          "META-INF/manifest.xml": "<manifest:encryption-data/>",
        }),
      "locked",
    ],
    ["plan.docx", () => wordFile(["cut off"]).subarray(0, 300), "disguised"],
    [
      "plan.doc",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
      "old-office",
    ],
    ["film.m4a", () => mp4("M4A ", "vide"), "video"],
    ["film.mp4", () => mp4("isom", "vide"), "video"],
    ["notes.txt", () => Buffer.from("words\0and nothing"), "disguised"],
    ["mail.eml", () => "Only words, and no head", "disguised"],
  ])("%s is refused", async (name, content, why) => {
    expect(await recogniseFile(aFile(content()), name.split(" ")[0] ?? "")).toEqual({ kind: "refused", why });
  });
});

describe("text is taken out", () => {
  it.each<[string, () => string | Buffer, string]>([
    ["pdf", () => pdfFile(["Waits fell", "by half (50%)"]), "Waits fell\nby half (50%)"],
    ["word", () => wordFile(["One & two", "Three"]), "One & two\nThree"],
    [
      "excel",
      () =>
        excelFile([
          ["Month", "Plans"],
          ["May", 31],
        ]),
      "Month\tPlans\nMay\t31",
    ],
    ["odt", () => openDocumentText(["One", "Two"]), "One\nTwo"],
    ["csv", () => "a,b\r\n1,2\r\n", "a\tb\n1\t2"],
  ])("of %s", async (kind, content, text) => {
    expect(await takeText(aFile(content()), kind)).toEqual({ text, cut: false, email: null });
  });

  it("of an email, with its head and what is attached", async () => {
    const email =
      'From: "Ms A" <a@b.example>\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\nDate: Mon, 5 Oct 2026 16:20:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>Words &amp; more</p>\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="plan.pdf"\r\n\r\nx\r\n--x--\r\n';
    expect(await takeText(aFile(email), "email")).toEqual({
      text: "Words & more",
      cut: false,
      email: {
        subject: "Café",
        from: "Ms A <a@b.example>",
        date: "Mon, 5 Oct 2026 16:20:00 +0100",
        attachments: ["plan.pdf"],
      },
    });
  });

  it("not of what is broken, and only so much of what unpacks to very much", async () => {
    expect(await takeText(aFile("%PDF-1.4 and nothing more"), "pdf")).toBeNull();
    expect(await takeText(aFile(wordFile(["whole"]).subarray(0, 200)), "word")).toBeNull();
    const bomb = aFile(wordFile([Buffer.alloc(60 * 1024 * 1024, "a").toString()]));
    const taken = await takeText(bomb, "word");
    expect(taken).toMatchObject({ cut: true });
    expect(taken?.text.length).toBeLessThanOrEqual(maxTextLength);
  }, 90_000);
});

describe("names and sizes", () => {
  it("of files are kept without folders and invisible signs, and not too long", () => {
    expect(tidyFileName("C:\\Users\\me\\Our  plan.pdf")).toBe("Our plan.pdf");
    expect(tidyFileName("../../etc/passwd")).toBe("passwd");
    expect(tidyFileName("a\u202Efdp.exe\u0000")).toBe("afdp.exe");
    expect(tidyFileName("")).toBe("file");
    const long = tidyFileName(`${"ä".repeat(300)}.docx`);
    expect([...long].length).toBeLessThanOrEqual(120);
    expect(long).toMatch(/….docx$/);
    expect(formatSize(50 * 1024 * 1024)).toBe("50 MB");
    expect(nameOfEmail("Re: Waits / 2026?")).toBe("Re Waits 2026.eml");
  });

  it("are given back in any letters, and cannot break out of their header", () => {
    expect(attachmentNamed('Übersicht "a"\r\n.pdf')).toBe(
      "attachment; filename=\"_bersicht _a___.pdf\"; filename*=UTF-8''%C3%9Cbersicht%20%22a%22%0D%0A.pdf",
    );
  });

  it("of a pasted email's lines cannot add others to its head", () => {
    const email = writeEmail({ subject: "A\nBcc: x@y.example", from: "", date: "", body: "b\u0007c" });
    expect(email).toContain("Subject: A Bcc: x@y.example\r\n");
    expect(email.endsWith("\r\n\r\nbc\r\n")).toBe(true);
  });
});

describe("evidence comes in time", () => {
  const date = (text: string) => Temporal.PlainDate.from(text);
  const dates = { lastDay: date("2026-11-26"), finalDay: date("2026-12-09") };
  const at = (text: string) => Temporal.Instant.from(text);

  it("until the end of its last day in London, then late, and after the visit only if asked for", () => {
    expect(uploadStage(dates, at("2026-11-26T23:59:59.999Z"))).toBe("in-time");
    expect(uploadStage(dates, at("2026-11-27T00:00:00Z"))).toBe("late");
    expect(uploadStage(dates, at("2026-12-09T23:59:59Z"))).toBe("late");
    expect(uploadStage(dates, at("2026-12-10T00:00:00Z"))).toBe("requests-only");
  });

  it("until the day that was asked for, where it answers that", () => {
    const answering = { dueDate: "2026-12-02" };
    expect(isLate(dates, { now: at("2026-12-02T23:00:00Z"), ...answering })).toBe(false);
    expect(isLate(dates, { now: at("2026-12-03T00:00:00Z"), ...answering })).toBe(true);
    expect(isLate(dates, { now: at("2026-11-27T00:00:00Z"), dueDate: null })).toBe(true);
  });
});
