import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEmailDate } from "#app/domain/pasted-emails/email-date.ts";
import { readPastedHead } from "#app/domain/pasted-emails/pasted-head.ts";
import { readPastedEmail } from "#app/domain/pasted-emails/read-pasted-email.ts";
import { writeEmail } from "#app/domain/pasted-emails/write-email.server.ts";
import { takeFromEmail } from "#app/platform/file-text/email-text.ts";

const today = Temporal.PlainDate.from("2026-11-28");
const now = Temporal.Instant.from("2026-11-28T10:00:00Z");
const sian = "O’Brien, Siân (SEND) <sian.o'brien@example.org>";

describe("the head of a pasted email", () => {
  it.each<[string, string, { from: string; date: string; subject?: string }]>([
    [
      "Outlook on a computer",
      `From: ${sian}\nSent: 04 May 2026 09:03\nTo: Head, The <head@school.example>; Reilly, Ann\nCc: Team: Plans\nSubject: RE: plan\n\nBest,`,
      { from: sian, date: "04 May 2026 09:03", subject: "RE: plan" },
    ],
    [
      "Outlook on a phone",
      `________________________________\nFrom: ${sian}\nSent: Monday, May 4, 2026 9:03:12 AM\nTo: Head\nSubject: Fw: plan: the second part\n\nWords`,
      { from: sian, date: "Monday, May 4, 2026 9:03:12 AM", subject: "Fw: plan: the second part" },
    ],
    [
      "Gmail's print",
      `From: ${sian}\nDate: Mon, 4 May 2026 at 09:03\nSubject: plan\nTo: <head@school.example>, Ann Reilly <ann@school.example>\n\nWords`,
      { from: sian, date: "Mon, 4 May 2026 at 09:03", subject: "plan" },
    ],
    [
      "Gmail's forward",
      `---------- Forwarded message ---------\nFrom: Team: Plans <plans@example.org>\nDate: Mon, May 4, 2026 at 9:03 AM\nSubject: plan\nTo: X\n\nWords`,
      { from: "Team: Plans <plans@example.org>", date: "Mon, May 4, 2026 at 9:03 AM", subject: "plan" },
    ],
    [
      "Gmail's answer",
      `On Mon, 4 May 2026 at 09:03, ${sian} wrote:\n> Words`,
      { from: sian, date: "Mon, 4 May 2026 at 09:03" },
    ],
    [
      "Gmail's answer, in American order and over two lines",
      "On Mon, May 4, 2026 at 9:03 AM Siân O'Brien\n<sian@example.org> wrote:\n> Words",
      { from: "Siân O'Brien <sian@example.org>", date: "Mon, May 4, 2026 at 9:03 AM" },
    ],
    [
      "Apple Mail's answer",
      `> On 4 May 2026, at 09:03, ${sian} wrote:\n>\n> Words`,
      { from: sian, date: "4 May 2026, at 09:03" },
    ],
    [
      "Apple Mail's forward",
      `Begin forwarded message:\n\nFrom: ${sian}\nSubject: Re: plan\nDate: 4 May 2026 at 09:03:12 BST\nTo: head@school.example\n\nWords`,
      { from: sian, date: "4 May 2026 at 09:03:12 BST", subject: "Re: plan" },
    ],
    [
      "Thunderbird, with tabs",
      `-------- Forwarded Message --------\nSubject: \tplan\nDate: \tMon, 4 May 2026 09:03:12 +0100\nFrom: \t${sian}\nTo: \tX\n\nWords`,
      { from: sian, date: "Mon, 4 May 2026 09:03:12 +0100", subject: "plan" },
    ],
    [
      "labels in bold, as text",
      `*From:* ${sian}\n*Sent:* 04 May 2026 09:03\n*To:* X\n*Subject:* plan\n\nWords`,
      { from: sian, date: "04 May 2026 09:03", subject: "plan" },
    ],
    [
      "values in the line below their labels",
      `From:\n${sian}\nSent:\n04 May 2026 09:03\nSubject:\nplan\n\nWords`,
      { from: sian, date: "04 May 2026 09:03", subject: "plan" },
    ],
    [
      "Welsh",
      "Oddi wrth: Siân\nAnfonwyd: 04 Mai 2026 09:03\nAt: Pennaeth\nPwnc: cynllun\n\nGeiriau",
      { from: "Siân", date: "04 Mai 2026 09:03", subject: "cynllun" },
    ],
    [
      "Polish",
      "Od: Ewa Wójcik\nWysłano: poniedziałek, 4 maja 2026 09:03\nDo: X\nTemat: plan\n\nSłowa",
      { from: "Ewa Wójcik", date: "poniedziałek, 4 maja 2026 09:03", subject: "plan" },
    ],
    [
      "Gmail's open message",
      "Siân O’Brien <sian@example.org>\n4 May 2026, 09:03 (3 days ago)\nto me\n\nWords",
      { from: "Siân O’Brien <sian@example.org>", date: "4 May 2026, 09:03" },
    ],
    ...(
      [
        [
          "a council's notice",
          "CAUTION: This email originated from outside of the council. Do not click links.",
        ],
        ["a tag", "[EXTERNAL]"],
        [
          "a notice of Outlook's",
          "You don’t often get email from siân@example.org. Learn why this is important",
        ],
        ["a phone's signature", "Sent from my iPhone"],
        ["an app's signature", "Get Outlook for iOS"],
        ["the window's title", "FW: plan"],
        ["two notices", "External email\n\nWarning - this came from outside"],
        ["a line of dashes and a notice", "-----\nThis message was sent from outside your organisation"],
      ] as const
    ).map(([what, above]): [string, string, { from: string; date: string; subject: string }] => [
      `a message below ${what}`,
      `${above}\n\nFrom: Siân\nSent: 04 May 2026 09:03\nTo: X\nSubject: plan\n\nWords`,
      { from: "Siân", date: "04 May 2026 09:03", subject: "plan" },
    ]),
    [
      "a phone's answer without words",
      "Sent from my iPhone\n\nOn 4 May 2026, at 09:03, Siân <sian@example.org> wrote:\n\nWords",
      { from: "Siân <sian@example.org>", date: "4 May 2026, at 09:03" },
    ],
    [
      "bold type as text",
      "**From:** Siân\n**Sent:** 04 May 2026 09:03\n**Subject:** plan\n\nWords",
      { from: "Siân", date: "04 May 2026 09:03", subject: "plan" },
    ],
    [
      "bold type that ends before the colon",
      "*From*: Siân\n*Date*: 04 May 2026 09:03\n*Subject*: plan\n\nWords",
      { from: "Siân", date: "04 May 2026 09:03", subject: "plan" },
    ],
    [
      "wide colons",
      "From：Siân\nSent：04 May 2026 09:03\nSubject：plan\n\nWords",
      { from: "Siân", date: "04 May 2026 09:03", subject: "plan" },
    ],
    [
      "Outlook's open message",
      "plan\nSiân O’Brien <sian@example.org>\nMon 04/05/2026 09:03\nTo: Head\n\nWords",
      { from: "Siân O’Brien <sian@example.org>", date: "Mon 04/05/2026 09:03", subject: "plan" },
    ],
    [
      "Outlook's open message, without an address",
      "plan: the second part\n\nSiân O’Brien\nMon 04/05/2026 09:03\nTo: Head; Ann\n\nWords",
      { from: "Siân O’Brien", date: "Mon 04/05/2026 09:03", subject: "plan: the second part" },
    ],
    [
      "the web Outlook's open message, with initials for a picture and to whom before the date",
      "plan\n\nSO\n\nSiân O’Brien<sian@example.org>\nTo:\u200bSam Lead\u200b\nMon 04/05/2026 09:03\n\nWords",
      { from: "Siân O’Brien<sian@example.org>", date: "Mon 04/05/2026 09:03", subject: "plan" },
    ],
    [
      "the web Outlook's open message, without an address",
      "plan\nSiân O’Brien\nTo: Sam Lead; Pat\nMon 4 May 2026 09:03\n\nWords",
      { from: "Siân O’Brien", date: "Mon 4 May 2026 09:03", subject: "plan" },
    ],
    [
      "an email's source",
      "Return-Path: <a@example.org>\nReceived: from x.example\n by y.example; Mon, 4 May 2026 09:03:11 +0100\nDKIM-Signature: v=1; a=rsa;\n\td=example.org\nFrom: Siân <sian@example.org>\nDate: Mon, 4 May 2026 09:03:11 +0100\nSubject: plan\nMessage-ID: <x>\n\nWords",
      { from: "Siân <sian@example.org>", date: "Mon, 4 May 2026 09:03:11 +0100", subject: "plan" },
    ],
    [
      "Gmail's open message, from its subject on",
      "plan\nInbox\n\nSiân O’Brien <sian@example.org>\n4 May 2026, 09:03 (3 days ago)\nto me\n\nWords",
      { from: "Siân O’Brien <sian@example.org>", date: "4 May 2026, 09:03", subject: "plan" },
    ],
    [
      "two heads: the newest counts",
      "From: Ann\nSent: 5 May 2026 10:00\nTo: Bob\nSubject: RE: plan\n\nYes.\n\nFrom: Bob\nSent: 4 May 2026 09:00\nTo: Ann\nSubject: plan",
      { from: "Ann", date: "5 May 2026 10:00", subject: "RE: plan" },
    ],
  ])("of %s", (_, body, { subject = "", ...rest }) => {
    expect(readPastedHead(body)).toEqual({ subject, ...rest });
  });

  it.each([
    "Dear inspectors,\nFrom: what we hear, waits are longer.\nSubject: to funding.",
    "We met on 4 May 2026 at 09:03 and Ann wrote: nothing.",
    "Best,\nSiân\nSEND team",
    "Dear all,\nWe met Siân Jones\n4 May 2026, 09:03\nand asked her.",
    "Hi, see below.\nSam\n\nFrom: Siân\nSent: 4 May 2026\nSubject: plan",
    "Attention: families wait too long.\nSent: letters late",
    "",
  ])("is not found in the words themselves: %j", (body) => {
    expect(readPastedHead(body)).toEqual({ subject: "", from: "", date: "" });
  });
});

describe("when an email was sent", () => {
  it.each<[string, string]>([
    ["04 May 2026 09:03", "2026-05-04 09:03:00"],
    ["4 May 2026, at 09:03", "2026-05-04 09:03:00"],
    ["Mon, 4 May 2026 09:03:12 +0100", "2026-05-04 09:03:12 +01:00"],
    ["Mon, 4 May 2026 at 9:03 pm", "2026-05-04 21:03:00"],
    ["Monday, May 4, 2026 9:03:12 AM", "2026-05-04 09:03:12"],
    ["Mon 04 May 2026 12:30 a.m.", "2026-05-04 00:30:00"],
    ["4 May 2026 at 09:03:12 BST", "2026-05-04 09:03:12 +01:00"],
    ["4 February 2026 09:03 GMT", "2026-02-04 09:03:00 +00:00"],
    ["2026-05-04T09:03:12Z", "2026-05-04 09:03:12 +00:00"],
    ["2026-05-04 09:03", "2026-05-04 09:03:00"],
    ["25/05/2026 09.03", "2026-05-25 09:03:00"],
    ["05/05/2026 09:03", "2026-05-05 09:03:00"],
    ["4th May 2026", "2026-05-04"],
    ["poniedziałek, 4 maja 2026 09:03", "2026-05-04 09:03:00"],
    ["04 Mai 2026 09:03", "2026-05-04 09:03:00"],
    ["4 May 2026 9am", "2026-05-04 09:00:00"],
    ["Mon 04/05/2026 09:03", "2026-05-04 09:03:00"],
    ["Sun 04/05/2026 09:03", "2026-04-05 09:03:00"],
    ["Monday, 04.05.26, 09:03", "2026-05-04 09:03:00"],
    ["04/05/2026 (Mon) 09:03", "2026-05-04 09:03:00"],
    ["Fri 02/01/2026 09:03", "2026-01-02 09:03:00"],
    ["4 May 26 09:03", "2026-05-04 09:03:00"],
    ["4-May-26", "2026-05-04"],
    ["4 May '26, 9:03pm", "2026-05-04 21:03:00"],
    ["4 May 2026 at 09:03:12 GMT+1", "2026-05-04 09:03:12 +01:00"],
    ["4 May 2026 at 09:03 GMT+01:00", "2026-05-04 09:03:00 +01:00"],
    ["4 May 2026 at 09:03 UTC-5", "2026-05-04 09:03:00 -05:00"],
    ["4 May 2026 at 09:03 UTC+10", "2026-05-04 09:03:00 +10:00"],
    ["Montag, 4. Mai 2026 09:03", "2026-05-04 09:03:00"],
    ["4. März 2026 um 09:03 Uhr", "2026-03-04 09:03:00"],
    ["4. Mai 2026 um 09:03:12 MESZ", "2026-05-04 09:03:12 +02:00"],
    ["lundi 4 août 2025 09:03", "2025-08-04 09:03:00"],
    ["lun. 4 mai 2026 à 09h03", "2026-05-04 09:03:00"],
    ["1 févr. 2026 9 h 03", "2026-02-01 09:03:00"],
    ["lunes, 4 de mayo de 2026 9:03", "2026-05-04 09:03:00"],
    ["segunda-feira, 4 de maio de 2026 09:03", "2026-05-04 09:03:00"],
    ["lunedì 4 maggio 2026 09:03", "2026-05-04 09:03:00"],
    ["maandag 4 mei 2026 09:03", "2026-05-04 09:03:00"],
    ["luni, 4 mai 2026 09:03", "2026-05-04 09:03:00"],
    ["poniedziałek, 4 maja 2026 09:03 CEST", "2026-05-04 09:03:00 +02:00"],
    ["4 травня 2026 р. 09:03", "2026-05-04 09:03:00"],
    ["Llun, 04 Mai 2026 09:03", "2026-05-04 09:03:00"],
  ])("%s is clear", (text, right) => {
    const read = readEmailDate(text, today);
    if (read.kind !== "clear") throw new Error(read.ask);
    expect([read.date, read.time, read.offset].filter(Boolean).join(" ")).toBe(right);
  });

  it.each([
    ["04/05/2026 09:03", /two ways/],
    ["05/13/2026 09:03", /month first/],
    ["Thu 04/05/2026 09:03", /day of the week/],
    ["Wed 07/01/2026 09:03", /two ways/],
    ["4 May 10:30", /its year/],
    ["4 May 10.30", /its year/],
    ["4 May 21h", /its year/],
    ["Mon 04/05 09:03", /its year/],
    ["4 May, 09:03", /its year/],
    ["Yesterday 09:03", /Write the day/],
    ["last week", /Write the day/],
    ["31 April 2026 09:03", /no such day/],
    ["30/02/2026 09:03", /no such day/],
    ["Tuesday 4 May 2026 09:03", /day of the week/],
    ["4 May 2026 25:03", /no such time/],
    ["4 May 2026 13:03 pm", /no such time/],
    ["4 May 2027 09:03", /still to come/],
  ])("%s is asked about", (text, asks) => {
    const read = readEmailDate(text, today);
    expect(read.kind === "unclear" ? read.ask : read).toMatch(asks);
  });
});

describe("a pasted email", () => {
  const read = async (typed: { subject: string; from: string; date: string; body: string }) => {
    const email = readPastedEmail(typed, now);
    if (!email.ok) throw new Error(JSON.stringify(email.errors));
    const folder = mkdtempSync(join(tmpdir(), "noonday-email-"));
    try {
      const file = writeEmail(email.value);
      writeFileSync(join(folder, "a.eml"), file);
      return { file, ...(await takeFromEmail(join(folder, "a.eml"), 100_000)) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each([
    [sian, "04 May 2026 09:03"],
    ["O’Brien, Siân (SEND)", "4 May 2026"],
    ["Team: Plans", "04 May 2026 09:03"],
    ["a head teacher", "Mon, 4 May 2026 09:03:12 +0100"],
    ['"Reilly; Ann" [mailto:ann@example.org]', "25 October 2026 01:30"],
    ["সুমি <sumi@example.org>", "29 March 2026 01:30"],
    ["Zoë O'Neill, Head", "Monday, May 4, 2026 9:03:12 AM"],
    [`${"é".repeat(199)}x`, ""],
    ["", ""],
  ])("keeps its sender and its time as given: %s, %s", async (from, date) => {
    const { email, text } = await read({
      subject: "RE: plan – £5",
      from,
      date,
      body: "Best,\nSiân\n\nSEND team",
    });
    expect(email).toEqual({ subject: "RE: plan – £5", from, date, attachments: [] });
    expect(text).toContain("Best,\nSiân\n\nSEND team");
  });

  it("has a date that mail programs read, in London's time where no zone is given", async () => {
    const dateOf = async (date: string) =>
      /^Date: (.*)\r$/m.exec((await read({ subject: "s", from: "", date, body: "b" })).file)?.[1];
    expect(await dateOf("04 May 2026 09:03")).toBe("Mon, 04 May 2026 09:03:00 +0100");
    expect(await dateOf("4 February 2026 9:03 pm")).toBe("Wed, 04 Feb 2026 21:03:00 +0000");
    expect(await dateOf("4 May 2026")).toBeUndefined();
    expect(await dateOf("25 October 2026 01:30")).toBeUndefined();
  });

  it("is read from its own head where nothing is typed, and goes by what is typed where both are there", () => {
    const body = "From: Team: Plans\nSent: 04 May 2026 09:03\nTo: A; B\nSubject: RE: plan\n\nWords";
    expect(readPastedEmail({ subject: "", from: "", date: "", body }, now)).toMatchObject({
      ok: true,
      value: { subject: "RE: plan", from: "Team: Plans", date: "04 May 2026 09:03", body },
    });
    expect(readPastedEmail({ subject: "Plan", from: "a nurse", date: "", body }, now)).toMatchObject({
      value: { subject: "Plan", from: "a nurse", date: "04 May 2026 09:03" },
    });
  });

  it("asks about a date that its own head leaves unclear, and shows what was found", () => {
    const body = "From: Ann\nSent: 04/05/2026 09:03\nTo: B\nSubject: plan\n\nWords";
    expect(readPastedEmail({ subject: "", from: "", date: "", body }, now)).toMatchObject({
      ok: false,
      errors: { date: expect.stringContaining("two ways") },
      found: { subject: ["plan"], from: ["Ann"], date: ["04/05/2026 09:03"] },
    });
    const [subject, from, date] = ["", "", ""];
    expect(readPastedEmail({ subject, from, date, body: "Words" }, now)).toMatchObject({
      errors: { subject: "Enter its subject" },
    });
  });
});
