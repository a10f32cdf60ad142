import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfFile, zipOf } from "#app/demo/files.ts";
import { nameWithTrueEnding } from "#app/domain/file-formats/file-kinds.ts";
import { recogniseFile } from "#app/domain/file-formats/recognise-file.server.ts";
import { box, fileType, id3, movie, mp4, mpegFrames } from "../../factories/sounds.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-fine-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function recognised(name: string, content: string | Buffer) {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, content);
  return recogniseFile(path, name);
}

const behind = (before: string | Buffer, file: Buffer) => Buffer.concat([Buffer.from(before), file]);
const pdf = pdfFile(["Plans were written in nineteen weeks."]);
const png = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108020000009077 53de".replace(/ /g, ""),
  "hex",
);
const jpeg = Buffer.concat([
  Buffer.from("ffd8ffe000104a46494600010000000000000000", "hex"),
  Buffer.from("ffd9", "hex"),
]);
const webp = Buffer.from("RIFF\x20\0\0\0WEBPVP8 \x14\0\0\0", "latin1");
const heic = (brand: string) => box("ftyp", Buffer.from(`${brand}\0\0\0\0mif1heic`));
const ogg = (codec: string) =>
  Buffer.from(`OggS\0\x02${"\0".repeat(20)}\x01\x13${codec}\0\0\0\0\0\0\0\0\0\0\0\0`, "latin1");
const mp3 = mpegFrames("fffb9000", 417);
const head = "From: Pat Example <pat@example.org>\r\nSubject: Waiting list\r\n";
const letter = `${head}\r\nNine weeks now.\r\n`;
const withPicture = Buffer.concat([
  Buffer.from(
    `${head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: binary\r\n\r\n`,
  ),
  ...[png, Buffer.from([0, 1, 2, 0x1a])],
  Buffer.from("\r\n--b--\r\n"),
]);

/** The name it came under, what is in it, what it is taken for. */
const fine: [string, string | Buffer, string][] = [
  ["newline.pdf", behind("\r\n", pdf), "pdf"],
  ["mark.pdf", behind("\u{feff}", pdf), "pdf"],
  ["mark and lines.pdf", behind("\u{feff}\n\n \n", pdf), "pdf"],
  ["zeros.pdf", behind("\0\0\0\0", pdf), "pdf"],
  ["from a web server.pdf", behind("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n", pdf), "pdf"],
  [
    "from a mail.pdf",
    behind('Content-Type: application/pdf; name="a.pdf"\nContent-ID: <a@b>\n\n', pdf),
    "pdf",
  ],
  ["from a printer.pdf", behind("\x1b%-12345X@PJL JOB\n@PJL ENTER LANGUAGE=PDF\n", pdf), "pdf"],
  ["comment.pdf", behind("% made by hand\n", pdf), "pdf"],
  ["at the end of the kilobyte.pdf", behind(" ".repeat(1019), pdf), "pdf"],
  ["Our plan", pdf, "pdf"],
  ["Our plan v1.2", pdf, "pdf"],

  ["screenshot.jpg", png, "png"],
  ["IMG_0001.jpg", heic("heic"), "heic"],
  ["IMG_0001.JPEG", heic("mif1"), "heic"],
  ["samsung.heic", heic("heix"), "heic"],
  ["burst.heif", heic("msf1"), "heic"],
  ["from the web.jpg", webp, "webp"],
  ["from the web.png", webp, "webp"],
  ["photo.png", jpeg, "jpeg"],
  ["photo.heic", jpeg, "jpeg"],
  ["motion photo.jpg", behind(jpeg, mp4("isom", "vide")), "jpeg"],

  ["teams.mp4", mp4("isom", "soun"), "m4a"],
  ["teams.mp4", mp4("mp42", "soun"), "m4a"],
  ["zoom.m4a", mp4("isom", "soun"), "m4a"],
  ["iphone.m4a", mp4("M4A ", "soun"), "m4a"],
  ["iphone.m4a", Buffer.concat([fileType("M4A "), box("mdat", Buffer.alloc(50)), movie("soun")]), "m4a"],
  ["with chapters.m4a", mp4("M4A ", "soun", "text"), "m4a"],
  [
    "called video.m4a",
    Buffer.concat([fileType("M4A "), movie("soun"), box("udta", Buffer.from("our video call"))]),
    "m4a",
  ],
  [
    "called video, within.m4a",
    Buffer.concat([
      fileType("M4A "),
      box("moov", box("udta", Buffer.from("a video")), movie("soun").subarray(8)),
    ]),
    "m4a",
  ],
  ["android.m4a", mp4("3gp4", "soun"), "m4a"],
  ["memo.mov", mp4("qt  ", "soun"), "mov"],
  ["MEMO.MOV", mp4("qt  ", "soun"), "mov"],
  ["memo.qt", mp4("qt  ", "soun"), "mov"],
  ["with a clock.mov", mp4("qt  ", "soun", "tmcd"), "mov"],
  ["with two tracks.mov", mp4("qt  ", "soun", "soun"), "mov"],
  ["sound first.mov", Buffer.concat([fileType("qt  "), box("mdat", Buffer.alloc(50)), movie("soun")]), "mov"],
  ["older than file types.mov", Buffer.concat([box("mdat", Buffer.alloc(50)), movie("soun")]), "mov"],
  [
    "with room before.mov",
    Buffer.concat([box("wide", Buffer.alloc(0)), box("mdat", Buffer.alloc(50)), movie("soun")]),
    "mov",
  ],
  ["memo.m4a", mp4("qt  ", "soun"), "m4a"],
  ["iphone.mov", mp4("M4A ", "soun"), "m4a"],
  ["android.3gp", mp4("3gp4", "soun"), "3gp"],
  ["android.3gpp", mp4("3gp5", "soun"), "3gp"],
  ["old.3gp", mp4("isom", "soun"), "m4a"],
  ["voice.amr", Buffer.concat([Buffer.from("#!AMR\n"), Buffer.alloc(32)]), "amr"],
  ["voice.amr", Buffer.concat([Buffer.from("#!AMR-WB\n"), Buffer.alloc(32)]), "amr"],
  ["whatsapp.opus", ogg("OpusHead"), "ogg"],
  ["whatsapp.ogg", ogg("OpusHead"), "ogg"],
  ["voice.oga", ogg("\x01vorbis"), "ogg"],
  ["whatsapp.m4a", ogg("OpusHead"), "ogg"],
  ["voice.mp3", mp3, "mp3"],
  ["short.mp3", mp3.subarray(0, 300), "mp3"],
  ["id3 v2.2.mp3", behind(id3(2, 20), mp3), "mp3"],
  ["id3 v2.3.mp3", behind(id3(3, 300), mp3), "mp3"],
  ["id3 v2.4 with a footer.mp3", behind(Buffer.concat([id3(4, 20, 0x10), Buffer.alloc(10)]), mp3), "mp3"],
  ["two tags.mp3", behind(Buffer.concat([id3(3, 20), id3(4, 40)]), mp3), "mp3"],
  [
    "a tag of a wrong length.mp3",
    behind(Buffer.concat([id3(3, 20), Buffer.from("APIC and more")]), mp3),
    "mp3",
  ],
  ["padded.mp3", behind(Buffer.alloc(64), mp3), "mp3"],
  ["a tag, and padding.mp3", behind(Buffer.concat([id3(3, 20), Buffer.alloc(2000)]), mp3), "mp3"],
  ["mpeg-2 layer 3.mp3", mpegFrames("fff384c4", 192), "mp3"],
  ["mpeg-2 with longer frames.mp3", mpegFrames("fff384c4", 417), "mp3"],
  ["mpeg-2.5 layer 3.mp3", mpegFrames("ffe340c4", 208), "mp3"],
  ["mpeg-1 layer 2.mp3", mpegFrames("fffd8000", 417), "mp3"],
  ["mpeg-2 layer 2.mp3", mpegFrames("fff58000", 417), "mp3"],
  ["voice.wav", mp3, "mp3"],
  ["voice.mp3", mp4("M4A ", "soun"), "m4a"],

  ["plain.eml", letter, "email"],
  ["mark.eml", `\u{feff}${letter}`, "email"],
  ["empty lines.eml", `\r\n\r\n${letter}`, "email"],
  ["banner.eml", `Microsoft Mail Internet Headers Version 2.0\r\n${letter}`, "email"],
  ["mbox.eml", `From - Mon May  4 09:00:00 2026\r\nX-Mozilla-Status: 0001\r\n${letter}`, "email"],
  ["mbox of a server.eml", `From pat@example.org Mon May  4 09:00:00 2026\n${letter}`, "email"],
  ["binary.eml", withPicture, "email"],
  [
    "binary behind a banner.eml",
    behind("Microsoft Mail Internet Headers Version 2.0\r\n", withPicture),
    "email",
  ],
  ["windows letters in its head.eml", Buffer.from(letter.replace("Waiting", "caf\u00e9"), "latin1"), "email"],
  ["no body.eml", head, "email"],
  [
    "long head.eml",
    `${"Received: by example.org; Mon, 4 May 2026\r\n\tfor <a@b>\r\n".repeat(1000)}${letter}`,
    "email",
  ],

  ["soft returns.txt", "Actions agreed:\vOne: write\vTwo: publish\r\n", "text"],
  ["pages.txt", "Page one\fPage two", "text"],
  ["mark.txt", "\u{feff}caf\u00e9", "text"],
  ["mac.txt", Buffer.from("636166 8e 20 d5 73".replace(/ /g, ""), "hex"), "text"],
  ["wide.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("notes", "utf16le")]), "text"],
  [
    "wide, other way.txt",
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from("notes", "utf16le").swap16()]),
    "text",
  ],
  ["semicolons.csv", "Schule;Anzahl\r\nNord;12\r\n", "csv"],
  ["tabs.csv", "Schule\tAnzahl\r\nNord\t12\r\n", "csv"],
  ["tabs.tsv", "Schule\tAnzahl\r\nNord\t12\r\n", "csv"],
  ["wide.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("a\tb\r\n", "utf16le")]), "csv"],
];

describe("is taken, though its beginning, its ending or its signs are not the usual ones:", () => {
  it.each(fine)("%s", async (name, content, as) => {
    expect(await recognised(name, content)).toEqual({ kind: "recognised", as });
  });
});

const video = mp4("isom", "vide", "soun");
const refused: [string, string | Buffer, string][] = [
  ["script.pdf", behind("<html><script>alert(1)</script>", pdf), "disguised"],
  ["page.pdf", behind("<!doctype html>\n", pdf), "disguised"],
  ["picture.pdf", behind('<?xml version="1.0"?><svg>', pdf), "disguised"],
  ["shell.pdf", behind("#!/bin/sh\nrm -rf /\n", pdf), "disguised"],
  ["gif.pdf", behind("GIF89a", pdf), "disguised"],
  ["program.pdf", behind(Buffer.concat([Buffer.from("MZ"), Buffer.alloc(60)]), pdf), "disguised"],
  ["zip.pdf", behind(Buffer.from("PK\x03\x04\x14\0\0\0", "latin1"), pdf), "disguised"],
  ["rich text.pdf", behind("{\\rtf1 ", pdf), "disguised"],
  ["too far.pdf", behind(" ".repeat(1025), pdf), "disguised"],
  ["zip at its end.pdf", Buffer.concat([pdf, zipOf({ "a.exe": "MZ" })]), "disguised"],
  ["zip at its end.jpg", Buffer.concat([jpeg, zipOf({ "a.exe": "MZ" })]), "disguised"],
  [
    "zip at its end, and more.mp3",
    Buffer.concat([mp3, zipOf({ "a.exe": "MZ" }), Buffer.alloc(40)]),
    "disguised",
  ],
  ["plan.docx", pdf, "disguised"],
  ["plan.jpg", pdf, "disguised"],
  ["plan.mp3", png, "disguised"],
  ["photo.png", mp3, "disguised"],
  ["plan.html", pdf, "unknown"],
  ["plan.exe", pdf, "unknown"],
  ["program.mp3", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(60), mp3]), "disguised"],
  ["zeros.mp3", Buffer.alloc(5000), "disguised"],
  [
    "wide text.mp3",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("notes of it", "utf16le")]),
    "disguised",
  ],
  [
    "one frame among others.mp3",
    behind(mpegFrames("fffb9000", 417, 1), Buffer.alloc(9000, "x")),
    "disguised",
  ],
  ["film.mp4", video, "video"],
  ["film.m4a", video, "video"],
  ["film.3gp", mp4("3gp4", "soun", "vide"), "video"],
  ["film.mov", mp4("qt  ", "vide"), "video"],
  ["film with sound.mov", mp4("qt  ", "soun", "vide"), "video"],
  ["clock alone.mov", mp4("qt  ", "tmcd"), "video"],
  ["cut off.mp4", fileType("isom"), "video"],
  ["subtitles alone.mp4", mp4("isom", "text"), "video"],
  ["film.webm", Buffer.from("1a45dfa39f4286810142f7810142f2810442f381084282847765626d", "hex"), "video"],
  ["words.eml", "Only words, and no head", "disguised"],
  ["notes.eml", "Notes: of the board\r\n\r\nFrom: here on\r\n", "disguised"],
  ["program.eml", Buffer.concat([Buffer.from("MZ\0\0\n"), Buffer.from(letter)]), "disguised"],
  ["zeros in its head.eml", letter.replace("Waiting", "Wait\0ing"), "disguised"],
  ["far down.eml", `${"words\r\n".repeat(20)}${letter}`, "disguised"],
  ["program.txt", Buffer.concat([Buffer.from("MZ\x90\0\x03"), Buffer.alloc(60)]), "disguised"],
  ["escapes.txt", "\x1b[2Jcleared", "disguised"],
  ["table.csv", png, "disguised"],
];

describe("stays refused:", () => {
  it.each(refused)("%s", async (name, content, why) => {
    expect(await recognised(name, content)).toEqual({ kind: "refused", why });
  });
});

it.each<[string, Parameters<typeof nameWithTrueEnding>[1], string]>([
  ["screenshot.jpg", "png", "screenshot.png"],
  ["IMG_0001.JPG", "heic", "IMG_0001.heic"],
  ["a.b.jpeg", "webp", "a.b.webp"],
  ["photo.JPEG", "jpeg", "photo.JPEG"],
  ["teams.mp4", "m4a", "teams.mp4"],
  ["memo.mov", "mov", "memo.mov"],
  ["iphone.mov", "m4a", "iphone.m4a"],
  ["whatsapp.m4a", "ogg", "whatsapp.ogg"],
  ["Our plan", "pdf", "Our plan.pdf"],
  ["Plan v1.2", "pdf", "Plan v1.2.pdf"],
  [`${"a".repeat(119)}.jpg`, "webp", `${"a".repeat(114)}….webp`],
])("%s that is a %s is kept as %s", (name, as, kept) => {
  expect(nameWithTrueEnding(name, as)).toBe(kept);
});
