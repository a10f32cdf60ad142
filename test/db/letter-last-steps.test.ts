import { afterEach, expect, it } from "vitest";
import { changeFinding } from "#app/domain/findings/write-finding.server.ts";
import { changeLetterHead, suggestLetterHead } from "#app/domain/letter-workflow/change-head.server.ts";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import {
  answerLetterComment,
  commentOnLetter,
} from "#app/domain/letter-workflow/comment-on-letter.server.ts";
import { delayLetter } from "#app/domain/letter-workflow/delay-letter.server.ts";
import { finishLetter, reopenLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { openLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { recordLetterCopies, removeLetterCopy } from "#app/domain/letter-workflow/record-copies.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { renderMessage } from "#app/domain/message-delivery/render-message.server.ts";
import { findLetterTask } from "#app/domain/waiting/find-letter-task.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { aDraftedLetter } from "../factories/drafted-letter.ts";
import { describeOnBoth, type OpenDatabase } from "./on-both.ts";

let reader: BackgroundQueries | undefined;
/** After the ten working days of a draft that is sent the day after the visit. */
const late = Temporal.Instant.from("2026-12-29T09:00:00Z");

async function aSentLetter(open: OpenDatabase) {
  reader = createBackgroundQueries(open.database);
  const letter = await aDraftedLetter(open.db, reader);
  const { from, by, recipient } = letter;
  await letter.judgeAll();
  await letter.fill();
  await letter.mark();
  await letter.assure();
  await letter.sayWhy();
  expect((await sendLetter(from, by)).kind).toBe("sent");
  const section = (await letter.find()).sections[1];
  const comment = (id: string, sentence: number | null, body = "It is 12 weeks.") =>
    commentOnLetter(open.db, {
      ...{ ...by, actor: recipient.actor, id, sentence },
      ...{ sectionId: section?.id ?? "", body },
    });
  const answer = (commentId: string, words = "It stays.") =>
    answerLetterComment(from, { ...by, commentId, outcome: "kept", answer: words });
  const countMessages = async (
    template: "letter-comments-answered" | "letter-final-sent" | "letter-delayed",
  ) => (await open.db.selectFrom("messages").select("id").where("template", "=", template).execute()).length;
  const readMessages = async () => {
    const messages = await open.db.selectFrom("messages").selectAll().orderBy("createdAt").execute();
    return open.db.transaction().execute(async (trx) => {
      const texts: string[] = [];
      for (const message of messages) {
        const rendered = await renderMessage(trx, {
          message: { ...message, details: {} },
          origin: "https://noonday.test",
          now: late,
        });
        if (rendered && message.template.startsWith("letter-")) texts.push(rendered.text);
      }
      return texts;
    });
  };
  return { ...letter, comment, answer, countMessages, readMessages };
}

describeOnBoth("the letter's last steps", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  it("tell whoever commented, once, when the last of their comments is answered (¶132)", async () => {
    const { comment, answer, countMessages, readMessages, find } = await aSentLetter(open);
    expect((await comment("c1", 0)).kind).toBe("kept");
    expect((await comment("c2", null)).kind).toBe("kept");
    expect((await comment("c3", 9)).kind).toBe("no-such-section");
    expect((await find()).comments.map(({ sentence }) => sentence)).toEqual(["Waits are no shorter.", null]);
    expect(await answer("c1")).toEqual({ kind: "answered", notifiedName: null });
    expect(await countMessages("letter-comments-answered")).toBe(0);
    expect((await answer("c2")).kind).toBe("answered");
    expect(await countMessages("letter-comments-answered")).toBe(1);
    const told = (await readMessages()).filter((text) => text.includes("answered your comments"));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toMatch(/12 weeks|It stays/);
  });

  it("keep every comment that one form is sent with, and answer each once, in sight of who answered", async () => {
    const { from, by, comment, answer, find } = await aSentLetter(open);
    for (const body of ["It is 12 weeks.", "It is 12 weeks.", "The plan was Ada’s."])
      expect(await comment("c1", null, body)).toEqual({ kind: "kept" });
    const bodies = (await find()).comments.map(({ body }) => body);
    expect(bodies.toSorted()).toEqual(["It is 12 weeks.", "The plan was Ada’s."]);
    expect((await answer("c1")).kind).toBe("answered");
    expect((await answer("c1")).kind).toBe("answered");
    const second = await answer("c1", "It is changed.");
    expect(second).toEqual({ kind: "already-answered", answeredByName: expect.stringMatching(/\w/) });
    expect((await find()).comments.find(({ id }) => id === "c1")?.answer).toBe("It stays.");
    for (const { id } of (await find()).comments) await answer(id);
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("final");
    expect((await comment("c2", null)).kind).toBe("is-final");
  });

  it("let its recipients, and nobody else, read the final letter before it is published (¶133)", async () => {
    const { from, by, readAs, countMessages, readMessages } = await aSentLetter(open);
    const after = { ...by, now: late };
    expect((await sendFinalLetter(from, after)).kind).toBe("not-final");
    expect((await finishLetter(from, after)).kind).toBe("final");
    expect((await readAs("letter-recipient", late)).kind).toBe("not-for-them");
    const task = { ...after, inspectorate: null, isVisitOver: true };
    expect(await findLetterTask(open.db, { ...task, role: "lead-inspector" })).toMatchObject({
      task: "send-final",
    });
    const sent = await Promise.all([1, 2, 3].map(() => sendFinalLetter(from, after)));
    expect(sent.map(({ kind }) => kind).toSorted()).toEqual(["already-sent", "already-sent", "sent"]);
    expect(await countMessages("letter-final-sent")).toBe(1);
    expect((await readMessages()).join()).toContain("to be published by Thursday 28 January 2027");
    expect(await readAs("letter-recipient", late)).toMatchObject({ kind: "final", isReopened: false });
    for (const role of ["parent-carer-forum", "local-area-officer"] as const)
      expect((await readAs(role, late)).kind).toBe("not-for-them");
    expect(await findLetterTask(open.db, { ...task, role: "letter-recipient" })).toMatchObject({
      task: "read-final",
    });
    expect((await reopenLetter(open.db, { ...after, reason: "A wait is wrong." })).kind).toBe("reopened");
    expect(await readAs("letter-recipient", late)).toMatchObject({ kind: "final", isReopened: true });
    expect((await finishLetter(from, after)).kind).toBe("final");
    const publish = { ...after, releaseId: null, corrected: "" };
    expect((await publishLetter(from, publish)).kind).toBe("published");
    expect((await readAs("letter-recipient", late)).kind).toBe("published");
  });

  it("record a delay to a later working day, and tell the area the day and not why (¶60)", async () => {
    const { from, by, countMessages, readMessages } = await aSentLetter(open);
    const delay = {
      ...by,
      reason: "A figure is checked again.",
      publishBy: Temporal.PlainDate.from("2027-01-28"),
    };
    expect(await delayLetter(open.db, delay)).toMatchObject({ kind: "not-later" });
    const to = (date: string) => ({ ...delay, publishBy: Temporal.PlainDate.from(date) });
    expect((await delayLetter(open.db, to("2027-02-06"))).kind).toBe("no-working-day");
    expect(await delayLetter(open.db, to("2027-02-08"))).toEqual({ kind: "delayed", notified: 2 });
    expect((await delayLetter(open.db, to("2027-02-08"))).kind).toBe("not-later");
    expect(await countMessages("letter-delayed")).toBe(2);
    const texts = (await readMessages()).join();
    expect(texts).toContain("now to be published by Monday 8 February 2027");
    expect(texts).not.toContain("A figure is checked");
    const opened = await openLetter(from, { ...by, role: "lead-inspector" });
    if (opened.kind !== "draft") throw new Error("no draft");
    const { finalBy, publishedBy, usuallyPublishedBy } = opened.dates;
    expect([finalBy, publishedBy, usuallyPublishedBy].map(String)).toEqual([
      "2027-02-01",
      "2027-02-08",
      "2027-01-28",
    ]);
  });

  it("tell of no delay that a later one has overtaken while the message waited", async () => {
    const { by, readMessages } = await aSentLetter(open);
    const dates = ["2027-02-08", "2027-02-15"];
    for (const [minutes, date] of dates.entries()) {
      const publishBy = Temporal.PlainDate.from(date);
      const delay = { ...by, reason: "A figure is checked again.", publishBy, now: by.now.add({ minutes }) };
      expect((await delayLetter(open.db, delay)).kind).toBe("delayed");
    }
    const told = (await readMessages()).filter((text) => text.includes("now to be published by"));
    expect(told).toHaveLength(2);
    expect(told.join()).not.toContain("8 February 2027");
  });

  it("record to whom copies of the final edition went, and ask the lead for those that lack (¶62)", async () => {
    const { from, by, find } = await aSentLetter(open);
    const after = { ...by, now: late };
    const today = Temporal.PlainDate.from("2026-12-29");
    const copies = {
      ...after,
      kinds: ["education-secretary", "local-authority"] as const,
      other: "",
      sentOn: today,
    };
    expect((await recordLetterCopies(open.db, copies)).kind).toBe("not-final");
    await finishLetter(from, after);
    await sendFinalLetter(from, after);
    await publishLetter(from, { ...after, releaseId: null, corrected: "" });
    const early = { ...copies, sentOn: today.subtract({ days: 1 }) };
    expect((await recordLetterCopies(open.db, early)).kind).toBe("wrong-day");
    expect((await recordLetterCopies(open.db, copies)).kind).toBe("recorded");
    expect((await recordLetterCopies(open.db, { ...copies, other: "NHS England" })).kind).toBe("recorded");
    expect((await find(late)).copies.map(({ kind, name }) => name || kind).toSorted()).toEqual([
      "NHS England",
      "education-secretary",
      "local-authority",
    ]);
    const task = { ...after, role: "lead-inspector" as const, inspectorate: null, isVisitOver: true };
    expect(await findLetterTask(open.db, task)).toMatchObject({ task: "record-copies" });
    await recordLetterCopies(open.db, { ...copies, kinds: ["health-secretary"] });
    expect(await findLetterTask(open.db, task)).toBeNull();
    const copyId = (await find(late)).copies.find(({ kind }) => kind === "health-secretary")?.id ?? "";
    expect((await removeLetterCopy(open.db, { ...after, copyId })).kind).toBe("removed");
    expect((await removeLetterCopy(open.db, { ...after, copyId })).kind).toBe("not-found");
    expect(await findLetterTask(open.db, task)).toMatchObject({ task: "record-copies" });
  });

  it("take a changed finding over into what is typed, once, as it was on screen", async () => {
    reader = createBackgroundQueries(open.database);
    const { from, by, find, findingId } = await aDraftedLetter(open.db, reader);
    const section = (await find()).sections[1];
    const now = by.now.add({ hours: 1 });
    await changeFinding(open.db, { ...by, now, findingId, seen: 1, words: "Waits are shorter." });
    const change = { ...by, now, sectionId: section?.id ?? "", seen: 1, body: `${section?.body} Still.` };
    const take = (version: number) => changeSection(from, { ...change, take: { findingId, version } });
    expect((await take(1)).kind).toBe("finding-changed");
    expect((await take(2)).kind).toBe("changed");
    expect((await find()).sections[1]?.body).toBe("Waits are shorter [F1]. Still.");
    expect((await take(2)).kind).toBe("unchanged");
  });

  it("are not assured without a head, which nobody writes over unseen, and which the edition holds", async () => {
    reader = createBackgroundQueries(open.database);
    const { by, judgeAll, fill, mark, assure, find, recipient } = await aDraftedLetter(open.db, reader);
    const suggested = await suggestLetterHead(open.db, by);
    const name = (
      await open.db.selectFrom("people").select("name").where("id", "=", recipient.id).execute()
    )[0]?.name;
    expect(suggested.addressees).toContain(name);
    expect(suggested.ofstedSignatory).toContain("Ofsted");
    expect(suggested.dated).toBe("2027-01-28");
    await judgeAll();
    await mark();
    await fill();
    const { head } = await find();
    if (!head) throw new Error("no head");
    await open.db.deleteFrom("letterHeads").execute();
    expect(await assure()).toMatchObject({
      missing: ["It does not say yet to whom it is, its date and who signs it."],
    });
    const change = { ...by, head, seen: 0 };
    expect(await changeLetterHead(fromDatabase(open.db), change)).toEqual({ kind: "changed", number: 1 });
    expect((await changeLetterHead(fromDatabase(open.db), change)).kind).toBe("unchanged");
    const other = { ...change, head: { ...head, copiedTo: "NHS England" } };
    expect(await changeLetterHead(fromDatabase(open.db), other)).toMatchObject({
      kind: "changed-meanwhile",
      number: 1,
    });
    expect((await assure()).kind).toBe("assured");
    expect((await find()).current?.content.head).toEqual(head);
    await changeLetterHead(fromDatabase(open.db), { ...other, seen: 1 });
    expect((await find()).current).toBeNull();
  });
});
