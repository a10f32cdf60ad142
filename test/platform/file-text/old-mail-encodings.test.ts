import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { takeFromEmail } from "#app/platform/file-text/email-text.ts";
import { email, html, multipart, plain } from "../../factories/emails.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-emails-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Encodings of a body, and the words that are read of it. */
const bodies: [string, Buffer, string][] = [
  [
    "UTF-7",
    email(plain("Zo+AOs-, +AKM-40 +- 3 +2D3eAA- a+ACA-b", { charset: "utf-7" })),
    "Zoë, £40 + 3 😀 a b",
  ],
  [
    "UTF-7 by its other name, in quoted-printable",
    email(plain("Zo=2BAOs- waits+IBQ-now", { charset: '"UNICODE-1-1-UTF-7"', encoding: "quoted-printable" })),
    "Zoë waits—now",
  ],
  ["UTF-7 in HTML", email(html("+ADw-p+AD4-Zo+AOs-+ADw-/p+AD4-", { charset: "UTF-7" })), "Zoë"],
  ["UTF-7 that is none", email(plain("1+1 = 2, +, a+", { charset: "utf-7" })), "1+1 = 2, +, a+"],
  [
    "base64 in the letters of addresses",
    email(plain(`${Buffer.from("Zoë ÿÿÿ»?>~ waits").toString("base64url")}\r\n`, { encoding: "base64" })),
    "Zoë ÿÿÿ»?>~ waits",
  ],
  [
    "base64url by its name, in parts",
    email(
      multipart(
        "mixed",
        plain(Buffer.from("one ÿÿ¿ï»¾>?~~").toString("base64url"), { encoding: "base64url" }),
        plain(Buffer.from("two ÿÿ¿ï»¾>?~~").toString("base64"), { encoding: "BASE64" }),
        plain("three - a_b"),
      ),
    ),
    "one ÿÿ¿ï»¾>?~~\n\ntwo ÿÿ¿ï»¾>?~~\n\nthree - a_b",
  ],
];

it.each(bodies)("the words of an email in %s", async (_what, content, text) => {
  const path = join(folder, "one.eml");
  writeFileSync(path, content);
  expect((await takeFromEmail(path, 10_000)).text).toBe(text);
});
