import { expect, it } from "vitest";
import { excelFile, openDocumentText, pdfFile, wordFile, zipOf } from "#app/demo/files.ts";
import { findInEmail } from "#app/platform/active-content/in-email.ts";
import { field, odf, pdf, types, word, body as wordBody } from "../../factories/active-documents.ts";
import { attached, email, html, multipart, part, plain, winmail } from "../../factories/emails.ts";
import { encryptedPdfs } from "../../factories/encrypted-pdfs.ts";

const withFiles = (...files: Buffer[]) => email(multipart("mixed", plain("See the file."), ...files));
const macros = word({
  "[Content_Types].xml": types(
    '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
  ),
  "word/a.bin": "x",
});
const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(60)]);
const wide = (text: string) => Buffer.from(text, "utf16le");
const old = (...inside: Buffer[]) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(500), ...inside]);
const macroSheet = Buffer.from([0x85, 0, 14, 0, 0, 0, 0, 0, 0, 1, 6, 0]);
const usualSheet = Buffer.from([0x85, 0, 14, 0, 0, 0, 0, 0, 0, 0, 6, 0]);
const locked = Buffer.from(encryptedPdfs.find(([name]) => name === "locked-256")?.[2] ?? "", "base64");
/** Its second file is encrypted, as the flags of both its heads say. */
const lockedZip = () => {
  const zip = zipOf({ "a.txt": "a", "b.txt": "b" });
  zip[zip.lastIndexOf("PK\x03\x04") + 6] = 1;
  zip[zip.lastIndexOf("PK\x01\x02") + 8] = 1;
  return zip;
};

const emails: [string, string | null, Buffer][] = [
  ["a document with macros", "attached-active", withFiles(attached("plan.docx", macros))],
  ["macros under another name", "attached-active", withFiles(attached("photo.jpg", macros, "image/jpeg"))],
  ["a workbook of macros by its ending", "attached-program", withFiles(attached("plan.xlsm", "x"))],
  [
    "a document that runs a command",
    "attached-active",
    withFiles(attached("plan.docx", wordBody(field(" DDEAUTO cmd a ")))),
  ],
  [
    "an OpenDocument with a script",
    "attached-active",
    withFiles(attached("plan.odt", odf('<office:script script:language="x"/>'))),
  ],
  [
    "a PDF with JavaScript",
    "attached-active",
    withFiles(attached("plan.pdf", pdf("<</S/JavaScript/JS(x)>>"))),
  ],
  [
    "a PDF behind other words",
    "attached-active",
    withFiles(attached("plan.dat", Buffer.concat([Buffer.from("\r\n"), pdf("<</S/Launch>>")]))),
  ],
  ["a PDF with a password", "attached-locked", withFiles(attached("plan.pdf", locked))],
  ["a program", "attached-program", withFiles(attached("setup.exe", program))],
  [
    "a program under another name",
    "attached-program",
    withFiles(attached("photo.jpg", program, "image/jpeg")),
  ],
  ["a program with two endings", "attached-program", withFiles(attached("plan.pdf.exe", "x"))],
  ["a program whose name ends in dots", "attached-program", withFiles(attached("setup.exe. .", "x"))],
  [
    "a program whose name is coded",
    "attached-program",
    withFiles(
      part({
        type: 'application/pdf; name="=?utf-8?Q?setup.e?= =?utf-8?Q?xe?="',
        disposition: "attachment",
        body: "x",
      }),
    ),
  ],
  ["a script", "attached-program", withFiles(attached("plan.js", "WScript.Echo(1)"))],
  ["a script of a shell", "attached-program", withFiles(attached("plan", "#!/bin/sh\nrm"))],
  ["a shortcut", "attached-program", withFiles(attached("plan.lnk", "x"))],
  ["a web page", "attached-program", withFiles(attached("plan.html", "<p>x</p>", "text/html"))],
  [
    "a web page without its ending",
    "attached-program",
    withFiles(attached("plan", "<!DOCTYPE html><script>x</script>", "text/html")),
  ],
  ["an image with a script", "attached-program", withFiles(attached("plan.svg", "<svg/>", "image/svg+xml"))],
  ["a disk", "attached-program", withFiles(attached("plan.iso", "x"))],
  ["an archive that cannot be looked into", "attached-program", withFiles(attached("plan.7z", "x"))],
  [
    "an archive with a program",
    "attached-program",
    withFiles(attached("plan.zip", zipOf({ "a.txt": "a", "b/setup.exe": program }))),
  ],
  ["an archive with macros", "attached-active", withFiles(attached("plan.zip", zipOf({ "a.docx": macros })))],
  [
    "an archive in an archive with a program",
    "attached-program",
    withFiles(attached("plan.zip", zipOf({ "a.zip": zipOf({ "a.vbs": "x" }) }))),
  ],
  ["an archive with a password", "attached-locked", withFiles(attached("plan.zip", lockedZip()))],
  [
    "an old document with macros",
    "attached-active",
    withFiles(attached("plan.doc", old(wide("_VBA_PROJECT")))),
  ],
  [
    "an old workbook with a sheet of macros",
    "attached-active",
    withFiles(attached("plan.xls", old(macroSheet))),
  ],
  [
    "an old document with an object",
    "attached-active",
    withFiles(attached("plan.doc", old(wide("\u0001Ole10Native")))),
  ],
  [
    "a document with a password",
    "attached-locked",
    withFiles(attached("plan.docx", old(wide("EncryptedPackage")))),
  ],
  [
    "rich text with an object",
    "attached-active",
    withFiles(attached("plan.rtf", "{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}")),
  ],
  [
    "winmail.dat with a program",
    "attached-program",
    withFiles(attached("winmail.dat", winmail({ files: { "setup.exe": program } }), "application/ms-tnef")),
  ],
  [
    "winmail.dat with macros",
    "attached-active",
    withFiles(attached("winmail.dat", winmail({ files: { "a.docx": macros } }), "application/ms-tnef")),
  ],
  [
    "an email with a program inside it",
    "attached-program",
    withFiles(part({ type: "message/rfc822", body: withFiles(attached("setup.exe", program)) })),
  ],
  [
    "an email with macros, attached as a file",
    "attached-active",
    withFiles(attached("a.eml", withFiles(attached("a.docx", macros)))),
  ],
  ["a program in the words", "attached-program", email(plain("begin 644 setup.exe\r\nM35J0\r\nend\r\n"))],
  [
    "a program among the pictures of HTML",
    "attached-program",
    email(multipart("related", html("<p>a</p>"), attached("a.scr", "x"))),
  ],
  [
    "a program in a second email of a mailbox",
    "attached-program",
    Buffer.concat([
      Buffer.from("From - Mon May  4 09:00:00 2026\n"),
      email(plain("a")),
      Buffer.from("\n\nFrom pat@example.org Tue May  5 09:00:00 2026\n"),
      withFiles(attached("a.exe", "x")),
    ]),
  ],

  ["nothing", null, email(plain("Hello"))],
  [
    "HTML with pictures from elsewhere",
    null,
    email(html('<img src="https://example.org/logo.png"><script>x</script>')),
  ],
  [
    "usual documents",
    null,
    withFiles(
      attached("a.docx", wordFile(["a"])),
      attached("a.xlsx", excelFile([["a"]])),
      attached("a.odt", openDocumentText(["a"])),
      attached("a.pdf", pdfFile(["a"])),
    ),
  ],
  [
    "pictures, sound and video",
    null,
    withFiles(
      attached("a.png", Buffer.from("89504e470d0a1a0a", "hex")),
      attached("a.amr", "#!AMR\n\0\0"),
      attached("a.mp4", "\0\0\0\x18ftypisom"),
    ),
  ],
  [
    "a text, a table and an invitation",
    null,
    withFiles(
      attached("a.txt", "begin with me", "text/plain"),
      attached("a.csv", "a,b"),
      part({ type: "text/calendar", body: "BEGIN:VCALENDAR" }),
    ),
  ],
  [
    "an old document without macros",
    null,
    withFiles(attached("a.doc", old(wide("WordDocument"))), attached("a.xls", old(usualSheet))),
  ],
  ["rich text", null, withFiles(attached("a.rtf", "{\\rtf1 words about an object}"))],
  [
    "an archive of documents",
    null,
    withFiles(attached("a.zip", zipOf({ "a.docx": wordFile(["a"]), "b/a.txt": "a" }))),
  ],
  ["a PDF that is cut off", null, withFiles(attached("a.pdf", "%PDF-"))],
  [
    "an email with a document",
    null,
    withFiles(part({ type: "message/rfc822", body: withFiles(attached("a.docx", wordFile(["a"]))) })),
  ],
  [
    "a signature",
    null,
    email(
      multipart(
        "signed",
        plain("a"),
        part({ type: "application/pkcs7-signature; name=smime.p7s", encoding: "base64", body: "MIAG" }),
      ),
    ),
  ],
];

it.each(emails)("of an email with %s is found %s", async (_what, found, bytes) => {
  expect(await findInEmail(bytes)).toBe(found);
});

it("an archive that cannot be read, or holds too much, is not taken for harmless", async () => {
  await expect(
    findInEmail(withFiles(attached("a.docx", wordFile(["a"]).subarray(0, 200)))),
  ).rejects.toThrow();
  let zip = zipOf({ "a.txt": "a" });
  for (let depth = 0; depth < 6; depth += 1) zip = zipOf({ "a.zip": zip });
  await expect(findInEmail(withFiles(attached("a.zip", zip)))).rejects.toThrow("too much");
  let inner = email(plain("a"));
  for (let depth = 0; depth < 30; depth += 1) inner = email(part({ type: "message/rfc822", body: inner }));
  await expect(findInEmail(inner)).rejects.toThrow("too much");
});
