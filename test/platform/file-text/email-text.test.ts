import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeFromEmail } from "#app/platform/file-text/email-text.ts";
import { attached, email, html, multipart, part, plain, winmail } from "../../factories/emails.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-emails-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function extract(content: Buffer | string, maxLength = 10_000) {
  files += 1;
  const path = join(folder, `${files}.eml`);
  writeFileSync(path, content);
  return takeFromEmail(path, maxLength);
}

const bytes = (hex: string) => Buffer.from(hex.replace(/ /g, ""), "hex");
const head = "From: Pat Example <pat@example.org>\r\nSubject: Waiting list\r\n";
const letter = `${head}\r\nNine weeks now.\r\n`;
const place = email(plain("No place before September.\r\n"), [
  "From: Head <head@example.org>",
  "Subject: Place",
]);
const forwarded = (disposition?: string, body = place) =>
  part({ type: "message/rfc822", ...(disposition ? { disposition } : {}), body });
const both = (text: string, marked: string) => email(multipart("alternative", plain(text), html(marked)));

/** The words that are removed of an email. */
const words: [string, Buffer | string, string][] = [
  ["plain words", email(plain("Hello, nine weeks now.\r\n")), "Hello, nine weeks now."],
  ["no MIME at all", letter, "Nine weeks now."],
  [
    "Windows' letters and no MIME",
    Buffer.from(letter.replace("now", "\u0096 \u00a340"), "latin1"),
    "Nine weeks – £40.",
  ],
  ["a mark before its head", `\u{feff}${letter}`, "Nine weeks now."],
  ["empty lines before its head", `\r\n\r\n${letter}`, "Nine weeks now."],
  ["a banner", `Microsoft Mail Internet Headers Version 2.0\r\n${letter}`, "Nine weeks now."],
  [
    "a mailbox's first line",
    `From - Mon May  4 09:00:00 2026\r\nX-Mozilla-Status: 0001\r\n${letter}`,
    "Nine weeks now.",
  ],
  ["line feeds alone", letter.replaceAll("\r", ""), "Nine weeks now."],
  [
    "a mailbox of several",
    `From - Mon May  4 09:00:00 2026\n${letter}\nFrom pat@example.org Tue May  5 09:00:00 2026\nFrom: Sam <sam@example.org>\nSubject: Re: list\n\nTen now.\n`,
    "Nine weeks now.\n\nFrom: Sam <sam@example.org>\nSubject: Re: list\n\nTen now.",
  ],
  [
    "words that begin with From in a mailbox",
    `From - Mon May  4 09:00:00 2026\n${head}\nOne.\n\nFrom here on, in 2026\nwe wait.\n`,
    "One.\n\nFrom here on, in 2026\nwe wait.",
  ],

  [
    "HTML beside an empty text",
    both(" \r\n", "<p>Only the HTML says it&rsquo;s late.</p>"),
    "Only the HTML says it’s late.",
  ],
  [
    "HTML beside a stub",
    both("Please read this in a browser.", "<p>Nine weeks, says the council.</p>"),
    "Nine weeks, says the council.",
  ],
  [
    "HTML beside the same words",
    both("Nine weeks now.", "<p>Nine&nbsp;weeks <b>now</b>.</p>"),
    "Nine weeks now.",
  ],
  ["a text beside empty HTML", both("Nine weeks now.", "<p>&nbsp;</p>"), "Nine weeks now."],
  [
    "a text beside HTML that is a stub",
    both("Nine weeks now, and it goes on, and nobody rings.", "<p>Hello</p>"),
    "Nine weeks now, and it goes on, and nobody rings.",
  ],
  [
    "a text beside HTML without addresses",
    both(`Our plan <https://example.org/${"a".repeat(300)}>`, '<a href="x">Our plan</a>'),
    "Our plan",
  ],
  ["HTML alone", email(html("<p>Zo&euml;&rsquo;s</p>")), "Zoë’s"],
  [
    "HTML with its picture",
    email(multipart("related", html('<p>Seen</p><img src="cid:1">'), part({ type: "image/png", body: "x" }))),
    "Seen",
  ],
  [
    "HTML behind its picture",
    email(multipart("related", part({ type: "image/png", body: "x" }), html('<p>Seen</p><img src="cid:1">'))),
    "Seen",
  ],
  [
    "plain text behind a file that belongs to it",
    email(multipart("related", part({ type: "application/pdf", body: "x" }), plain("Seen"))),
    "Seen",
  ],
  [
    "two forms of it behind a picture",
    email(
      multipart(
        "related",
        part({ type: "image/png", body: "x" }),
        multipart("alternative", plain("stub"), html("<p>Seen in full</p>")),
      ),
    ),
    "Seen in full",
  ],
  [
    "the part that is named as the first to be shown",
    email(
      multipart(
        'related; start="<root>"',
        part({ type: "text/html", heads: ["Content-ID: <note>"], body: "<p>A frame</p>" }),
        part({ type: "text/html", heads: ["Content-ID: <root>"], body: "<p>Seen</p>" }),
      ),
    ),
    "Seen",
  ],
  [
    "a first part, where the named one is not there",
    email(multipart('related; start="<gone>"', html("<p>Seen</p>"), part({ type: "image/png", body: "x" }))),
    "Seen",
  ],
  [
    "HTML with its picture, beside a text",
    email(
      multipart(
        "alternative",
        plain("stub"),
        multipart("related", html("<p>Seen in full</p>"), part({ type: "image/png", body: "x" })),
      ),
    ),
    "Seen in full",
  ],
  [
    "HTML around a file, beside a text",
    email(
      multipart(
        "alternative",
        plain("stub"),
        multipart("mixed", html("<p>Before it</p>"), attached("a.pdf", "x"), html("<p>After it</p>")),
      ),
    ),
    "Before it\n\nAfter it",
  ],
  [
    "a text after a file",
    email(multipart("mixed", plain("Before.\r\n"), attached("a.pdf", "x"), plain("After.\r\n"))),
    "Before.\n\nAfter.",
  ],
  [
    "the columns of a text",
    email(multipart("mixed", plain("Week\tHours\r\n1\t5\r\n"), html("<p>and</p>"))),
    "Week\tHours\n1\t5\n\nand",
  ],
  [
    "a signed email",
    email(
      multipart(
        "signed",
        plain("Signed words.\r\n"),
        part({ type: "application/pkcs7-signature; name=smime.p7s", body: "x" }),
      ),
    ),
    "Signed words.",
  ],
  [
    "flowing lines",
    email(part({ type: "text/plain; charset=utf-8; format=flowed", body: "one \r\ntwo\r\nthree\r\n" })),
    "one two\nthree",
  ],
  [
    "flowing lines that are quoted",
    email(
      part({
        type: "text/plain; charset=utf-8; format=flowed",
        body: "> one \r\n> two\r\n>> deep \r\n>> er\r\nmine \r\n too\r\n-- \r\nSiân",
      }),
    ),
    "> one two\n>> deep er\nmine too\n--\nSiân",
  ],
  [
    "flowing lines in words without spaces",
    email(
      part({
        type: 'text/plain; charset="utf-8"; format=flowed; delsp=yes',
        body: "> 学校 \r\n> 没有\r\n我们 \r\n在家\r\n",
      }),
    ),
    "> 学校没有\n我们在家",
  ],
  [
    "no end of its last part",
    Buffer.from(
      email(multipart("mixed", plain("Not cut off.\r\n")))
        .toString()
        .replace(/--=_\d+--\r\n$/, ""),
    ),
    "Not cut off.",
  ],
  [
    "parts without their boundary",
    email(part({ type: "multipart/mixed", body: "Words all the same.\r\n" })),
    "Words all the same.",
  ],

  [
    "quoted signs of Windows",
    email(plain("It=92s =A340, soft=\r\n line.", { charset: "windows-1252", encoding: "quoted-printable" })),
    "It’s £40, soft line.",
  ],
  [
    "Latin 9",
    email(plain("=A4 5 f=FCr =BD", { charset: "iso-8859-15", encoding: "quoted-printable" })),
    "€ 5 für œ",
  ],
  ["Latin 1, as Windows means it", email(plain(bytes("69 74 92 73"), { charset: "iso-8859-1" })), "it’s"],
  [
    "UTF-8 in base64",
    email(plain(Buffer.from("Zoë’s place").toString("base64"), { encoding: "base64" })),
    "Zoë’s place",
  ],
  [
    "UTF-16 in base64",
    email(
      plain(Buffer.concat([bytes("fffe"), Buffer.from("Zoë", "utf16le")]).toString("base64"), {
        charset: "utf-16",
        encoding: "base64",
      }),
    ),
    "Zoë",
  ],
  [
    "UTF-16 the other way",
    email(
      plain(Buffer.concat([bytes("feff"), Buffer.from("Zoë", "utf16le").swap16()]).toString("base64"), {
        charset: "utf-16",
        encoding: "base64",
      }),
    ),
    "Zoë",
  ],
  [
    "letters that nobody knows",
    email(plain("caf=E9 it=92s", { charset: "x-unknown", encoding: "quoted-printable" })),
    "café it’s",
  ],
  ["UTF-8 by a name that nobody knows", email(plain("Zoë’s", { charset: "utf8mb4-x" })), "Zoë’s"],
  ["UTF-8 that is called ASCII", email(plain("Zoë’s", { charset: "us-ascii" })), "Zoë’s"],
  ["Windows' letters that are called UTF-8", email(plain(bytes("63 61 66 e9 20 69 74 92 73"))), "café it’s"],
  [
    "letters that only the HTML names",
    email(
      part({
        type: "text/html",
        body: Buffer.concat([Buffer.from('<meta charset="windows-1250"><p>'), bytes("9e")]),
      }),
    ),
    "ž",
  ],
  ["Polish letters", email(plain(bytes("bf f3 b3 77"), { charset: "iso-8859-2" })), "żółw"],
  ["no letters named, in UTF-8", email(part({ type: "text/plain", body: "Zoë’s" })), "Zoë’s"],

  [
    "an email inside",
    email(multipart("mixed", plain("See below.\r\n"), forwarded())),
    "See below.\n\nFrom: Head <head@example.org>\nSubject: Place\n\nNo place before September.",
  ],
  [
    "an email attached",
    email(multipart("mixed", plain("See it."), forwarded('attachment; filename="Place.eml"'))),
    "See it.\n\nFrom: Head <head@example.org>\nSubject: Place\n\nNo place before September.",
  ],
  [
    "an email in an email in an email",
    email(
      multipart(
        "mixed",
        plain("One."),
        forwarded("inline", email(multipart("mixed", plain("Two."), forwarded()), ["Subject: Inner"])),
      ),
    ),
    "One.\n\nSubject: Inner\n\nTwo.\n\nFrom: Head <head@example.org>\nSubject: Place\n\nNo place before September.",
  ],
  [
    "a digest",
    email(multipart("digest", part({ body: place }))),
    "From: Head <head@example.org>\nSubject: Place\n\nNo place before September.",
  ],
  [
    "a text that is attached",
    email(multipart("mixed", plain("See it."), attached("notes.txt", "other words", "text/plain"))),
    "See it.",
  ],
  [
    "only winmail.dat",
    email(
      part({
        type: "application/ms-tnef; name=winmail.dat",
        encoding: "base64",
        body: winmail({ body: "Packed words." }).toString("base64"),
      }),
    ),
    "Packed words.",
  ],
  ["nothing", email(plain("")), ""],
];

describe("the words of an email with", () => {
  it.each(words)("%s", async (_what, content, text) => {
    expect((await extract(content)).text).toBe(text);
  });

  it("more than is kept are cut between whole signs, and it is said", async () => {
    expect(await extract(email(plain("abc😀def")), 4)).toMatchObject({ text: "abc", cut: true });
    expect(await extract(email(plain("abc😀")), 5)).toMatchObject({ text: "abc😀", cut: false });
  });
});
