import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { withdrawFinding, writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { recordLetterReason } from "#app/domain/letter-checks/record-reason.server.ts";
import { assureLetter } from "#app/domain/letter-workflow/assure-letter.server.ts";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import {
  answerLetterComment,
  commentOnLetter,
} from "#app/domain/letter-workflow/comment-on-letter.server.ts";
import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { finishLetter, reopenLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { openLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { findPublishedLetter } from "#app/domain/letters/find-published-letter.server.ts";
import { fingerprintOf } from "#app/domain/letters/fingerprint.ts";
import { questionSection } from "#app/domain/letters/letter.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { setInspectorate } from "#app/domain/people/set-inspectorate.server.ts";
import { judgeProgress } from "#app/domain/progress/judge-progress.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { kindOf, serializeTransactions } from "#db/dialects/index.ts";
import { aDraftedLetter, afterVisit } from "#test/factories/drafted-letter.ts";
import { describeOnBoth } from "./on-both.ts";

/** Until something waits for the lock of a re-visit. */
async function waitForLock(db: Queries): Promise<void> {
  const waiting = sql<{ count: string }>`select count(*) as count from pg_locks
    where not granted and locktype = 'advisory'
    and database = (select oid from pg_database where datname = current_database())`;
  while (Number((await waiting.execute(db)).rows[0]?.count ?? 0) === 0) await setImmediate();
}

describeOnBoth("the letter", (open) => {
  const aLetter = () => {
    reader = createBackgroundQueries(open.database);
    return aDraftedLetter(open.db, reader);
  };
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  it("drafts itself once, is not written over unseen, and keeps every wording", async () => {
    const { from, by, find } = await aLetter();
    expect((await draftLetter(from, by)).kind).toBe("already-drafted");
    const section = (await find()).sections[1];
    expect(section?.body).toBe("Waits are no shorter [F1].");
    const change = { ...by, sectionId: section?.id ?? "" };
    expect((await changeSection(from, { ...change, seen: 1, body: "One." })).kind).toBe("changed");
    const second = await changeSection(from, { ...change, seen: 1, body: "Two." });
    expect(second).toMatchObject({ kind: "changed-meanwhile", body: "One.", version: 2 });
    expect((await find()).sections[1]?.versions.map(({ body }) => body)).toEqual([
      "Waits are no shorter [F1].",
      "One.",
    ]);
  });

  it("asks about a finding that was taken back", async () => {
    const { from, by, find, findingId } = await aLetter();
    await withdrawFinding(open.db, { ...by, findingId });
    const section = (await find()).sections[1];
    if (!section) throw new Error("no section");
    const questions = questionSection(section, await listFindings(from, by.inspectionId));
    expect(questions).toContain("Finding 1 was withdrawn.");
  });

  it("goes step by step from a draft to everybody, seen by nobody before their time", async () => {
    const { from, by, recipient, find, judgeAll, fill, assure, readAs, inspection, mark, sayWhy } =
      await aLetter();
    expect((await assure()).kind).toBe("not-ready");
    await judgeAll();
    await fill();
    expect((await assure()).kind).toBe("not-ready");
    await mark();
    expect((await sendLetter(from, by)).kind).toBe("not-assured");
    expect((await assure()).kind).toBe("assured");
    expect((await find()).status).toBe("assured");
    for (const role of ["parent-carer-forum", "local-area-officer", "letter-recipient"] as const) {
      expect((await readAs(role)).kind).toBe("not-for-them");
    }

    expect(await sendLetter(from, by)).toMatchObject({ kind: "not-ready" });
    expect((await sayWhy()).kind).toBe("recorded");
    const sent = await sendLetter(from, by);
    const told = await open.db
      .selectFrom("messages")
      .innerJoin("people", "people.id", "messages.personId")
      .select("people.email")
      .where("template", "=", "letter-sent")
      .execute();
    expect(told).toEqual([{ email: recipient.email }]);
    expect(sent.kind === "sent" && `${sent.commentBy}`).toBe("2026-12-24");
    const read = await readAs("letter-recipient");
    expect(read.kind).toBe("sent");
    expect(JSON.stringify(read)).not.toContain("[F1]");
    expect((await readAs("parent-carer-forum")).kind).toBe("not-for-them");

    const section = (await find()).sections[1];
    const comment = {
      ...by,
      actor: recipient.actor,
      id: "c1",
      sectionId: section?.id ?? "",
      sentence: null,
      body: "It is 12 weeks.",
    };
    expect((await commentOnLetter(open.db, comment)).kind).toBe("kept");
    expect((await commentOnLetter(open.db, comment)).kind).toBe("kept");
    expect((await find()).comments).toHaveLength(1);
    const late = Temporal.Instant.from("2026-12-29T09:00:00Z");
    expect((await commentOnLetter(open.db, { ...comment, id: "c2", now: late })).kind).toBe("too-late");

    const change = { ...by, sectionId: section?.id ?? "", seen: 1, body: "Waits are 12 weeks [F1]." };
    expect((await changeSection(from, change)).kind).toBe("changed");
    const stillSent = await readAs("letter-recipient");
    expect(JSON.stringify(stillSent)).toContain("no shorter");

    expect(await finishLetter(from, by)).toMatchObject({ kind: "not-yet" });
    expect(await finishLetter(from, { ...by, now: late })).toEqual({
      kind: "not-yet",
      reasons: [
        "One comment has no answer.",
        "The letter as it is now is not assured for Ofsted.",
        "The letter as it is now is not assured for CQC.",
      ],
    });
    const answer = {
      ...by,
      now: late,
      commentId: "c1",
      outcome: "changed" as const,
      answer: "It says so now.",
    };
    expect((await answerLetterComment(from, answer)).kind).toBe("answered");
    // The same answer pressed twice is one; another is not written over it.
    expect((await answerLetterComment(from, answer)).kind).toBe("answered");
    const another = { ...answer, answer: "It says so in another place." };
    expect((await answerLetterComment(from, another)).kind).toBe("already-answered");
    expect((await publishLetter(from, { ...by, now: late, releaseId: null, corrected: "" })).kind).toBe(
      "not-final",
    );
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("not-yet");
    expect((await assure(late)).kind).toBe("assured");
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("final");
    expect((await readAs("letter-recipient", late)).kind).toBe("not-for-them");
    expect((await changeSection(from, { ...change, seen: 2, body: "No." })).kind).toBe("letter-is-final");
    const judged = {
      ...by,
      focusAreaId: inspection.focusAreas[0]?.id ?? "",
      sufficient: true,
      reason: "No.",
    };
    expect((await judgeProgress(open.db, judged)).kind).toBe("letter-is-final");

    const reopen = { ...by, now: late, reason: "A family took its quotation back." };
    expect((await reopenLetter(open.db, reopen)).kind).toBe("reopened");
    expect((await reopenLetter(open.db, reopen)).kind).toBe("not-final");
    expect((await readAs("letter-recipient", late)).kind).toBe("sent");
    expect((await publishLetter(from, { ...by, now: late, releaseId: null, corrected: "" })).kind).toBe(
      "not-final",
    );
    const anew = { ...change, now: late, seen: 2, body: "Waits are 14 weeks [F1]." };
    expect((await changeSection(from, anew)).kind).toBe("changed");
    expect((await assure(late)).kind).toBe("assured");
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("final");
    const { editions, reopenings, final } = await find(late);
    expect(reopenings).toMatchObject([{ reason: reopen.reason }]);
    const bodyOf = (editionId = "") => editions.find(({ id }) => id === editionId)?.content.sections[1]?.body;
    expect([bodyOf(reopenings[0]?.editionId), bodyOf(final?.editionId)]).toEqual([
      "Waits are 12 weeks.",
      "Waits are 14 weeks.",
    ]);

    expect(await findPublishedLetter(open.db, by.inspectionId)).toBeNull();
    const publish = { ...by, now: late, corrected: "" };
    expect(await publishLetter(from, { ...publish, releaseId: null })).toEqual({
      kind: "not-ready",
      missing: ["Its recipients have not had the final letter yet."],
    });
    expect((await sendFinalLetter(from, { ...by, now: late })).kind).toBe("sent");
    expect((await readAs("letter-recipient", late)).kind).toBe("final");
    expect((await readAs("local-area-officer", late)).kind).toBe("not-for-them");
    expect((await publishLetter(from, { ...publish, releaseId: "none-such" })).kind).toBe("no-such-release");
    expect((await publishLetter(from, { ...publish, releaseId: null })).kind).toBe("published");
    const published = await findPublishedLetter(open.db, by.inspectionId);
    expect(published?.content.sections[1]).toMatchObject({ body: "Waits are 14 weeks.", sufficient: false });
    expect((await readAs("local-area-officer", late)).kind).toBe("published");

    expect((await reopenLetter(open.db, { ...reopen, reason: "A wait is wrong." })).kind).toBe("reopened");
    const right = { ...anew, seen: 3, body: "Waits are 15 weeks [F1]." };
    expect((await changeSection(from, right)).kind).toBe("changed");
    const readByAll = async () =>
      (await findPublishedLetter(open.db, by.inspectionId))?.content.sections[1]?.body;
    const readByOfficer = () => readAs("local-area-officer", late);
    expect([await readByAll(), JSON.stringify(await readByOfficer())]).toEqual([
      "Waits are 14 weeks.",
      expect.stringContaining("14 weeks"),
    ]);
    const corrected = "The wait is 15 weeks, not 14.";
    const correct = { ...publish, now: late.add({ hours: 24 }), releaseId: null };
    expect((await publishLetter(from, { ...correct, corrected })).kind).toBe("not-final");
    expect((await assure(late)).kind).toBe("assured");
    expect((await finishLetter(from, { ...by, now: late })).kind).toBe("final");
    expect((await find(late)).status).toBe("final");
    expect((await readAs("letter-recipient", late)).kind).toBe("published");
    const resent = { ...by, now: late.add({ hours: 1 }) };
    expect((await sendFinalLetter(from, resent)).kind).toBe("sent");
    expect(JSON.stringify(await readAs("letter-recipient", late))).toContain("15 weeks");
    expect(JSON.stringify(await readByOfficer())).toContain("14 weeks");
    const few = "Two of the three carers were counted twice.";
    expect(await publishLetter(from, { ...correct, corrected: few })).toEqual({
      kind: "not-releasable",
      why: "small-number",
    });
    expect((await publishLetter(from, correct)).kind).toBe("correction-needed");
    expect((await publishLetter(from, { ...correct, corrected })).kind).toBe("published");
    expect((await publishLetter(from, { ...correct, corrected: "Again." })).kind).toBe("published");
    expect((await find(late)).status).toBe("published");
    expect(await readByAll()).toBe("Waits are 15 weeks.");
    expect(await findPublishedLetter(open.db, by.inspectionId)).toMatchObject({
      publishedAt: published?.publishedAt,
      corrections: [{ words: corrected, correctedAt: correct.now }],
    });
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
  });

  it("leaves only after the visit, assured by two people, with nothing that counts few people", async () => {
    const { from, by, find, judgeAll, fill, assureBy, people, mark, sayWhy, actsFor } = await aLetter();
    await judgeAll();
    await fill();
    await mark();
    const section = (await find()).sections[1];
    const change = { ...by, sectionId: section?.id ?? "" };
    const visited = "Three of the five schools visited had no plan [F1].";
    await changeSection(from, { ...change, seen: 1, body: `Two of the 3 carers agreed [F1]. ${visited}` });
    expect((await assureBy(people.ofsted)).kind).toBe("not-ready");
    await changeSection(from, { ...change, seen: 2, body: visited });
    expect((await assureBy(people.ofsted)).kind).toBe("not-ready");
    const opened = await openLetter(from, { ...by, role: "lead-inspector" });
    const held = opened.kind === "draft" ? opened.obstacles : [];
    const subject = held.find(({ reasonFor }) => reasonFor?.about === "small-number")?.reasonFor?.subject;
    const reason = {
      ...by,
      about: "small-number" as const,
      subject: subject ?? "",
      reason: "It is schools.",
    };
    expect((await recordLetterReason(from, { ...reason, subject: "another" })).kind).toBe("not-found");
    expect((await recordLetterReason(from, reason)).kind).toBe("recorded");
    expect((await assureBy(people.ofsted)).kind).toBe("assured");
    expect((await sendLetter(from, by)).kind).toBe("not-assured");
    await actsFor("ofsted", "cqc");
    expect((await assureBy(people.ofsted)).kind).toBe("other-inspectorate");
    await actsFor("ofsted", "ofsted");
    expect((await assureBy(people.cqc)).kind).toBe("assured");
    await sayWhy();
    const early = Temporal.Instant.from("2026-11-28T09:00:00Z");
    expect(await sendLetter(from, { ...by, now: early })).toMatchObject({
      kind: "not-ready",
      missing: [expect.stringContaining("The visit is not over")],
    });
    const later = afterVisit.add({ hours: 1 });
    await writeFinding(open.db, {
      ...{ ...by, now: later },
      focusAreaId: section?.focusAreaId ?? "",
      words: "Plans are late.",
    });
    expect(await sendLetter(from, { ...by, now: later })).toMatchObject({
      kind: "not-ready",
      missing: [expect.stringContaining("Finding 2 was added")],
    });
  });

  it("is not assured by somebody of whom it is not set for which inspectorate they act", async () => {
    const { by, judgeAll, fill, assureBy, people, mark, actsFor, inspection } = await aLetter();
    await judgeAll();
    await fill();
    await mark();
    await open.db.updateTable("members").set({ inspectorate: null }).execute();
    expect((await assureBy(people.ofsted)).kind).toBe("no-inspectorate");
    expect((await actsFor("ofsted", "cqc")).kind).toBe("set");
    const lead = { ...by, memberId: "none-such", inspectorate: "cqc" as const };
    expect((await setInspectorate(open.db, lead)).kind).toBe("not-a-member");
    const { members } = await listPeople(open.db, by);
    const leadId = members.find(({ personId }) => personId === inspection.lead.id)?.id ?? "";
    expect((await setInspectorate(open.db, { ...lead, memberId: leadId })).kind).toBe("not-a-member");
    expect((await assureBy(people.ofsted)).kind).toBe("assured");
    expect((await assureBy(people.cqc)).kind).toBe("no-inspectorate");
    const entries = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    const set = entries.filter(({ action }) => action === "member.inspectorate-set");
    expect(set.map(({ details }) => JSON.parse(details))).toMatchObject([{ was: null, inspectorate: "cqc" }]);
  });

  it("is not sent on what another window takes away before the letter has its turn", async () => {
    const { from, by, inspection, judgeAll, fill, assure, mark, sayWhy } = await aLetter();
    await judgeAll();
    await fill();
    await mark();
    await assure();
    await sayWhy();
    const taken = await open.db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspection.id}`);
      const sending = sendLetter(from, by);
      if (kindOf(trx) === "postgres") await waitForLock(open.db);
      await trx.deleteFrom("sourceMarks").execute();
      return { sending };
    });
    expect(await taken.sending).toMatchObject({
      kind: "not-ready",
      missing: expect.arrayContaining([expect.stringContaining("Finding 1 rests on nothing")]),
    });
  });

  it("is assured only as it was read", async () => {
    const { from, by, find, judgeAll, fill, mark, people } = await aLetter();
    await judgeAll();
    await fill();
    await mark();
    const before = fingerprintOf((await find()).content);
    const section = (await find()).sections[1];
    await changeSection(from, { ...by, sectionId: section?.id ?? "", seen: 1, body: "Otherwise." });
    const assurance = { ...by, read: before, actor: people.cqc, remark: "" };
    expect((await assureLetter(from, assurance)).kind).toBe("changed-meanwhile");
  });
});
