import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeFromEmail } from "#app/platform/file-text/email-text.ts";
import {
  attached,
  email,
  html,
  multipart,
  part,
  plain,
  usualHeads,
  winmail,
} from "../../factories/emails.ts";

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
const place = email(plain("No place before September.\r\n"), [
  "From: Head <head@example.org>",
  "Subject: Place",
]);
const forwarded = (disposition?: string, body = place) =>
  part({ type: "message/rfc822", ...(disposition ? { disposition } : {}), body });

const headed = (...heads: string[]) => `${heads.join("\r\n")}\r\n\r\nwords`;

describe("the head of an email", () => {
  it.each<[string, string | Buffer, Partial<Record<"subject" | "from" | "date", string>>]>([
    [
      "as it stands",
      headed(...usualHeads),
      {
        subject: "Waiting list",
        from: "Pat Example <pat@example.org>",
        date: "Mon, 4 May 2026 09:00:00 +0100",
      },
    ],
    [
      "in Windows' letters",
      headed("From: a@b.example", "Subject: =?windows-1252?Q?It=92s_late?="),
      { subject: "It’s late" },
    ],
    [
      "in UTF-7, quoted and in base64",
      headed("From: =?utf-7?B?Wm8rQU9zLQ==?= <zoe@b.example>", "Subject: =?UTF-7?Q?Caf+AOk-_waits?="),
      { subject: "Café waits", from: "Zoë <zoe@b.example>" },
    ],
    [
      "in base64 of the letters of addresses",
      headed(
        "From: a@b.example",
        `Subject: =?utf-8?B?${Buffer.from("ÿÿ¿ï»¾>?~~ ë").toString("base64url")}?=`,
      ),
      { subject: "ÿÿ¿ï»¾>?~~ ë" },
    ],
    [
      "in base64",
      headed("From: =?utf-8?B?Wm/Dqw==?= <zoe@b.example>", "Subject: x"),
      { from: "Zoë <zoe@b.example>" },
    ],
    ...(
      [
        ["=?UTF-8?Q?O=E2=80=99Brien,_Jo?= <jo@b.example>", "O’Brien, Jo <jo@b.example>"],
        ["=?UTF-8?Q?O=E2=80=99Brien=2C_Jo?= <jo@b.example>", "O’Brien, Jo <jo@b.example>"],
        ["=?utf-8?B?TydCcmllbiwgSm8=?= <jo@b.example>", "O'Brien, Jo <jo@b.example>"],
        ["=?utf-8?Q?Jo?= =?utf-8?Q?,_B?= <jo@b.example>", "Jo, B <jo@b.example>"],
        ["=?utf-8?Q?Jo_(Forum)?= <jo@b.example>", "Jo (Forum) <jo@b.example>"],
        ["=?utf-8?Q?Jo_=22Jojo=22_B?= <jo@b.example>", 'Jo "Jojo" B <jo@b.example>'],
        ["Jo =?utf-8?Q?B=C3=A9?= <jo@b.example>", "Jo Bé <jo@b.example>"],
        ["=?utf-8?Q?Exampleshire;_SEND:_team?= <jo@b.example>", "Exampleshire; SEND: team <jo@b.example>"],
        [
          "=?utf-8?Q?Zo=C3=AB,_A?= <z@b.example>, Ann <a@b.example>",
          "Zoë, A <z@b.example>, Ann <a@b.example>",
        ],
      ] as const
    ).map(([given, from]): [string, string, { from: string }] => [
      `whose sender is ${given}`,
      headed(`From: ${given}`, "Subject: x"),
      { from },
    ]),
    [
      "in two coded words",
      headed("From: a@b.example", "Subject: =?utf-8?Q?Caf=C3=A9_?=", " =?utf-8?Q?at_noon?="),
      { subject: "Café at noon" },
    ],
    [
      "coded between its signs",
      headed("From: a@b.example", "Subject: =?utf-8?Q?Caf=C3?=", " =?utf-8?Q?=A9?="),
      { subject: "Café" },
    ],
    [
      "folded",
      headed("From: a@b.example", "Subject: a long", "\tsubject of", " words"),
      { subject: "a long subject of words" },
    ],
    [
      "in raw letters",
      headed("From: Zoë <z@b.example>", "Subject: Café"),
      { subject: "Café", from: "Zoë <z@b.example>" },
    ],
    [
      "in raw letters of Windows",
      Buffer.from(headed("From: a@b.example", "Subject: It\u0092s \u00a35"), "latin1"),
      { subject: "It’s £5" },
    ],
    [
      "of a name with a comma",
      headed('From: "O’Brien, Siân (SEND)" <s@b.example>', "Subject: x"),
      { from: "O’Brien, Siân (SEND) <s@b.example>" },
    ],
    ["of an address alone", headed("From: a@b.example", "Subject: x"), { from: "a@b.example" }],
    [
      "of several",
      headed("From: A <a@b.example>, B <b@b.example>", "Subject: x"),
      { from: "A <a@b.example>, B <b@b.example>" },
    ],
    ["of a sender alone", headed("Sender: a@b.example", "Subject: x"), { from: "a@b.example" }],
    [
      "with another offset",
      headed("From: a@b.example", "Date: 4 May 2026 09:03 -0400 (EDT)"),
      { date: "4 May 2026 09:03 -0400 (EDT)" },
    ],
    [
      "with a date that is none",
      headed("From: a@b.example", "Date: 04/05/2026 9.03am"),
      { date: "04/05/2026 9.03am" },
    ],
    ["in small letters", headed("from: a@b.example", "SUBJECT: x"), { from: "a@b.example", subject: "x" }],
    ["without any of it", headed("Received: by example.org"), { from: "", subject: "", date: "" }],
  ])("is given %s", async (_what, content, said) => {
    expect((await extract(content)).email).toMatchObject(said);
  });
});

describe("what is attached to an email is named:", () => {
  const png = part({ type: "image/png; name=logo.png", body: "x" });
  it.each<[string, Buffer, string[]]>([
    [
      "files",
      email(multipart("mixed", plain("a"), attached("plan.pdf", "x"), attached("b.docx", "x"))),
      ["plan.pdf", "b.docx"],
    ],
    [
      "a coded name",
      email(
        multipart(
          "mixed",
          plain("a"),
          part({
            type: 'application/pdf; name="=?utf-8?Q?caf=C3=A9_minutes.pdf?="',
            disposition: "attachment",
            body: "x",
          }),
        ),
      ),
      ["café minutes.pdf"],
    ],
    [
      "a name in pieces",
      email(
        multipart(
          "mixed",
          plain("a"),
          part({
            type: "application/pdf",
            disposition: "attachment; filename*0*=utf-8''caf%C3%A9; filename*1=\" minutes.pdf\"",
            body: "x",
          }),
        ),
      ),
      ["café minutes.pdf"],
    ],
    [
      "an email",
      email(multipart("mixed", plain("a"), forwarded('attachment; filename="Place.eml"'))),
      ["Place.eml"],
    ],
    ["an email without a name", email(multipart("mixed", plain("a"), forwarded("attachment"))), ["Place"]],
    [
      "a file in an email inside",
      email(
        multipart(
          "mixed",
          plain("a"),
          forwarded("inline", email(multipart("mixed", plain("b"), attached("in.pdf", "x")))),
        ),
      ),
      ["in.pdf"],
    ],
    [
      "a text",
      email(multipart("mixed", plain("a"), attached("notes.txt", "x", "text/plain"))),
      ["notes.txt"],
    ],
    ["pictures of HTML", email(multipart("related", html("<p>a</p>"), png)), ["logo.png"]],
    [
      "what has no name",
      email(multipart("mixed", plain("a"), part({ type: "image/jpeg", body: "x" }))),
      ["image/jpeg"],
    ],
    [
      "raw bytes",
      email(
        multipart(
          "mixed",
          plain("a"),
          part({
            type: "image/png; name=a.png",
            encoding: "binary",
            disposition: "attachment",
            body: bytes("89504e47 0d0a 1a0a 0001"),
          }),
        ),
      ),
      ["a.png"],
    ],
    [
      "an invitation",
      email(
        multipart(
          "alternative",
          plain("a"),
          part({ type: "text/calendar; method=REQUEST", body: "BEGIN:VCALENDAR" }),
        ),
      ),
      ["text/calendar"],
    ],
    [
      "winmail.dat",
      email(
        multipart(
          "mixed",
          plain("a"),
          attached(
            "winmail.dat",
            winmail({ files: { "Minutes.docx": "x", "Plan.pdf": "y" } }),
            "application/ms-tnef",
          ),
        ),
      ),
      ["winmail.dat (Minutes.docx, Plan.pdf)"],
    ],
    [
      "winmail.dat that is broken",
      email(multipart("mixed", plain("a"), attached("winmail.dat", "x", "application/ms-tnef"))),
      ["winmail.dat"],
    ],
    ["nothing", email(plain("a")), []],
  ])("%s", async (_what, content, names) => {
    expect((await extract(content)).email.attachments).toEqual(names);
  });
});

it("a thousand emails one in the other, or as many parts, are read to a depth and no further", async () => {
  let inner = place;
  for (let depth = 0; depth < 60; depth += 1) inner = email(forwarded("inline", inner));
  expect((await extract(inner)).email.attachments).toEqual(["message/rfc822"]);
  const many = email(multipart("mixed", ...Array.from({ length: 500 }, () => attached("a.pdf", "x"))));
  expect((await extract(many)).email.attachments).toHaveLength(100);
});
