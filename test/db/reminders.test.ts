import { beforeEach, expect, it } from "vitest";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { chooseReminders, listWantedReminders } from "#app/domain/reminders/choose-reminders.server.ts";
import { sendReminders } from "#app/domain/reminders/send-reminders.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { fromDatabase } from "../factories/from-database.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, longBefore } from "../factories/people.ts";
import { aQuestionInput, someQuestions } from "../factories/questions.ts";
import { describeOnBoth } from "./on-both.ts";

const at = (text: string) => Temporal.Instant.from(text);
/** The survey of the usual re-visit opens on Monday 30 November 2026; London's time is UTC then. */
const thursday = at("2026-11-26T09:00:00Z");
const friday = at("2026-11-27T10:00:00Z");

describeOnBoth("reminders", (open) => {
  let inspection: AnInspection;
  let forum: APerson & { actor: Awaited<ReturnType<typeof aMember>>["actor"] };
  let officer: typeof forum;
  const mails: { to: string; subject: string; text: string }[] = [];
  beforeEach(async () => {
    mails.length = 0;
    inspection = await anInspection(open.db);
    forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    officer = await aMember(open.db, { inspection, role: "local-area-officer" });
  });

  const lead = () => ({ inspectionId: inspection.id, actor: inspection.leadActor });
  async function writeQuestions() {
    const [first] = await listFocusAreasByInspection(open.db, inspection.id);
    const questions = [aQuestionInput({ text: "Are plans good?", focusAreaIds: [first?.id ?? ""] })];
    await someQuestions(open.db, { ...lead(), questions, now: longBefore });
  }
  async function share(answerBy: string, now = longBefore.add({ hours: 1 })) {
    const shared = await shareQuestions(fromDatabase(open.db), {
      ...lead(),
      audience: "parents",
      message: "",
      answerBy: Temporal.PlainDate.from(answerBy),
      now,
    });
    if (shared.kind !== "shared") throw new Error(shared.kind);
    return shared;
  }
  async function begin(shareId: string, now: Temporal.Instant) {
    const version = await open.db
      .selectFrom("questionShareVersions")
      .selectAll()
      .where("shareId", "=", shareId)
      .executeTakeFirstOrThrow();
    const fine = { body: "", suggestedText: "", readStamp: "", wellPhrased: true };
    await saveReview(open.db, {
      ...{ inspectionId: inspection.id, shareId, actor: forum.actor, now, finished: false },
      questionReviews: [{ ...fine, questionVersionId: version.questionVersionId }],
    });
  }
  const askForEvidence = (byDate: string) =>
    open.db
      .insertInto("evidenceRequests")
      .values({
        ...{ id: crypto.randomUUID(), inspectionId: inspection.id, asked: "The plan", focusAreaId: null },
        ...{ askedOf: "local-area-officer", byDate, askedBy: inspection.lead.id, askedAt: longBefore },
        closedAt: null,
      })
      .execute();
  /** Whom mail went to, with the kind of reminder, since it was asked last. */
  async function remind(now: Temporal.Instant) {
    await sendReminders(open.db, now);
    const send = async (mail: (typeof mails)[number]) => mails.push(mail) > 0;
    await sendWaitingMessages(open.db, { send, origin: "https://noonday.test", now });
    const own = mails.splice(0).filter(({ text }) => text.includes("You can choose which reminders you get"));
    return own.map(({ to, subject }) => `${to}: ${subject.replace(`${inspection.areaName}: `, "")}`).sort();
  }

  it("go to a forum that has not begun, once, two working days before the day, and not once it has begun", async () => {
    await writeQuestions();
    await share("2026-11-23");
    expect(await remind(at("2026-11-18T12:00:00Z"))).toEqual([]);
    expect(await remind(at("2026-11-19T08:59:59Z"))).toEqual([]);
    expect(await remind(at("2026-11-19T09:00:00Z"))).toEqual([
      `${forum.email}: questions wait for your review`,
    ]);
    expect(await remind(at("2026-11-20T09:00:00Z"))).toEqual([]);
    expect(await remind(at("2026-11-21T09:00:00Z"))).toEqual([]);
    const audited = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "reminder.sent")
      .where("inspectionId", "=", inspection.id)
      .execute();
    expect(audited.map(({ details }) => JSON.parse(details))).toMatchObject([
      { kind: "review-not-begun", personId: forum.id },
    ]);
  });

  it("do not go to a forum that has begun, nor of a share that a newer one follows", async () => {
    await writeQuestions();
    const { shareId } = await share("2026-11-23");
    await begin(shareId, longBefore.add({ hours: 2 }));
    expect(await remind(at("2026-11-19T09:00:00Z"))).toEqual([]);
  });

  it("go to whom evidence was asked of, while nothing was sent in", async () => {
    await askForEvidence("2026-11-24");
    expect(await remind(at("2026-11-19T12:00:00Z"))).toEqual([]);
    expect(await remind(at("2026-11-20T12:00:00Z"))).toEqual([
      `${officer.email}: evidence is due by Tuesday 24 November 2026`,
    ]);
    await askForEvidence("2026-11-26");
    await open.db.updateTable("evidenceRequests").set({ closedAt: thursday }).execute();
    expect(await remind(at("2026-11-25T12:00:00Z"))).toEqual([]);
  });

  it("go to a lead on each of the two days before a survey opens without an approved set", async () => {
    const said = [`${inspection.lead.email}: parents’ questions are not approved`];
    expect(await remind(at("2026-11-25T12:00:00Z"))).toEqual([]);
    expect(await remind(thursday)).toEqual(said);
    expect(await remind(thursday.add({ hours: 3 }))).toEqual([]);
    expect(await remind(friday)).toEqual(said);
    expect(await remind(at("2026-11-28T10:00:00Z"))).toEqual([]);
  });

  it("say nothing that is done by the time they are sent", async () => {
    await writeQuestions();
    const { shareId } = await share("2026-11-23");
    const morning = at("2026-11-19T09:00:00Z");
    await sendReminders(open.db, morning);
    await begin(shareId, morning);
    expect(await remind(morning.add({ minutes: 1 }))).toEqual([]);
  });

  it("go as somebody chose, and each server sends none twice", async () => {
    expect(await listWantedReminders(open.db, inspection.lead.id)).toHaveLength(3);
    const choice = { personId: inspection.lead.id, wanted: ["evidence-not-sent"] as const, now: thursday };
    expect(await chooseReminders(open.db, choice)).toEqual({ kind: "chosen" });
    expect(await chooseReminders(open.db, choice)).toEqual({ kind: "same" });
    expect(await listWantedReminders(open.db, inspection.lead.id)).toEqual(["evidence-not-sent"]);
    expect(await remind(thursday)).toEqual([]);
    await chooseReminders(open.db, { ...choice, wanted: ["set-not-approved"] });
    await Promise.all([sendReminders(open.db, friday), sendReminders(open.db, friday)]);
    expect(await remind(friday)).toHaveLength(1);
    const sent = await open.db
      .selectFrom("reminders")
      .selectAll()
      .where("inspectionId", "=", inspection.id)
      .execute();
    expect(sent).toHaveLength(1);
  });
});
