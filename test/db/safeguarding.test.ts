import { expect, it } from "vitest";
import type { DraftAnswers } from "#app/domain/drafts/draft.ts";
import { receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { correctEnteredResponse } from "#app/domain/paper/correct-entered-response.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { findNamedInspector } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { countUnseenEntries, listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { nameInspector } from "#app/domain/safeguarding/name-inspector.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { recordAction } from "#app/domain/safeguarding/record-action.server.ts";
import { tellNamedInspector } from "#app/domain/safeguarding/tell-named-inspector.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { aMember } from "../factories/people.ts";
import { type ASurvey, aDraft, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "He is scared of his teacher and says he wants to die.";
const calm = "Things are better since spring.";

describeOnBoth("the safeguarding queue", (open) => {
  const questionsInWords = ({ set }: ASurvey) => set.questions.filter(({ type }) => type === "long-words");

  async function opened() {
    const made = await aSurvey(open.db);
    const [first, second] = questionsInWords(made);
    if (!first || !second) throw new Error("the survey asks for no words");
    return { ...made, first: first.id, second: second.id };
  }

  async function send({ survey, duringIt }: ASurvey, answers: DraftAnswers): Promise<string> {
    const token = await aDraft(open.db, { survey, now: duringIt, answers });
    const now = duringIt.add({ minutes: 9 });
    const sent = await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now });
    if (sent.kind !== "received") throw new Error(sent.kind);
    return receiptOf(token);
  }

  const queueOf = ({ inspection }: ASurvey) => listEntries(open.db, inspection.id);

  /** All that the queue's tables hold, as text. */
  const kept = async () =>
    JSON.stringify([
      await open.db.selectFrom("safeguardingFlags").selectAll().execute(),
      await open.db.selectFrom("auditEntries").selectAll().execute(),
    ]);

  it("gets what is sent with words of danger, by question, and nothing of the words", async () => {
    const made = await opened();
    await send(made, { [made.first]: [calm], [made.second]: [fearful] });
    await send(made, { [made.first]: [calm] });
    const [entry, ...others] = await queueOf(made);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      number: 1,
      kinds: ["harm-to-self", "not-safe"],
      seenAt: null,
      isWithdrawn: false,
      actions: [],
    });
    expect(await kept()).not.toContain("teacher");
  });

  it("gets what is entered, and what is kept unfinished at noon", async () => {
    const made = await opened();
    await enterOne(open.db, made, { entry: anEntry(made, { answers: { [made.first]: [fearful] } }) });
    await aDraft(open.db, {
      survey: made.survey,
      now: made.duringIt,
      answers: { [made.second]: [fearful] },
    });
    expect(await queueOf(made)).toHaveLength(1);
    await closeDueDrafts(open.db, made.survey.closesAt.add({ minutes: 5 }));
    expect((await queueOf(made)).map(({ number }) => number)).toEqual([2, 1]);
  });

  it("gets new words of a changed answer, once, and marks what was changed", async () => {
    const made = await opened();
    const { survey, duringIt, first, second } = made;
    const receipt = await send(made, { [first]: [fearful] });
    const change = async (answers: DraftAnswers) => {
      const begun = await changeResponse(open.db, { survey, receipt, now: duringIt });
      if (begun.kind !== "begun") throw new Error(begun.kind);
      const { token } = begun;
      const step = "focus/1";
      await saveDraft(open.db, { survey, token, step, answers, done: true, copy: null, now: duringIt });
      await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt });
    };
    await change({ [first]: [fearful], [second]: [calm] });
    expect(await queueOf(made)).toMatchObject([{ number: 1, wordsChangedAt: null }]);
    // Nobody has opened it: whoever does reads the words of then.
    await change({ [first]: [`${fearful} ${calm}`] });
    expect(await queueOf(made)).toMatchObject([{ number: 1, wordsChangedAt: null }]);
    const [{ id: entryId = "" } = {}] = await queueOf(made);
    const opening = { inspectionId: survey.inspectionId, entryId, actor: made.inspection.leadActor };
    expect(await openEntry(open.db, { ...opening, now: duringIt })).toMatchObject({
      words: `${fearful} ${calm}`,
    });
    await change({ [first]: [`${calm} ${fearful}`] });
    expect(await queueOf(made)).toMatchObject([
      { number: 2, wordsChangedAt: null },
      { number: 1, wordsChangedAt: expect.any(Temporal.Instant) },
    ]);
  });

  it("gets what a correction of an entered response brings", async () => {
    const made = await opened();
    const id = makeId();
    await enterOne(open.db, made, { id, entry: anEntry(made, { answers: { [made.first]: [calm] } }) });
    await correctEnteredResponse(open.db, {
      inspectionId: made.inspection.id,
      responseId: id,
      entry: anEntry(made, { answers: { [made.first]: [fearful] } }),
      actor: made.inspection.leadActor,
      now: made.duringIt.add({ hours: 2 }),
    });
    expect(await queueOf(made)).toHaveLength(1);
  });

  it("shows the words to whoever opens it, says who saw it first, and keeps what was done", async () => {
    const made = await opened();
    const { inspection, duringIt } = made;
    await send(made, { [made.first]: [fearful] });
    const [{ id: entryId = "" } = {}] = await queueOf(made);
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance" });
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector", name: "Cosmo Care" });
    const about = { inspectionId: inspection.id, entryId };
    const now = duringIt.add({ hours: 1 });
    expect(await openEntry(open.db, { ...about, actor: assurer.actor, now })).toMatchObject({
      words: fearful,
      seenAt: null,
    });
    expect(await countUnseenEntries(open.db, { inspectionId: inspection.id })).toBe(1);
    expect(await countUnseenEntries(open.db, { inspectionId: inspection.id, opening: entryId })).toBe(0);
    await openEntry(open.db, { ...about, actor: cqc.actor, now });
    const later = now.add({ hours: 1 });
    await openEntry(open.db, { ...about, actor: inspection.leadActor, now: later });
    expect(await countUnseenEntries(open.db, { inspectionId: inspection.id })).toBe(0);
    const write = (id: string, done: string, at = later) =>
      recordAction(open.db, { ...about, id, done, actor: cqc.actor, now: at });
    const once = makeId();
    await write(once, "Told the front door team.");
    await write(once, "Told the front door team.");
    await write(makeId(), "They have it in hand.", later.add({ hours: 2 }));
    expect(await queueOf(made)).toMatchObject([
      {
        seenByName: "Cosmo Care",
        seenAt: now,
        actions: [{ done: "Told the front door team." }, { done: "They have it in hand." }],
      },
    ]);
    const audit = await kept();
    expect(audit).toContain("safeguarding.entry-opened");
    expect(audit).not.toContain("front door");
    expect(audit).not.toContain("scared");
  });

  it("is not another re-visit's", async () => {
    const made = await opened();
    await send(made, { [made.first]: [fearful] });
    const [{ id: entryId = "" } = {}] = await queueOf(made);
    const other = await aSurvey(open.db);
    const about = { inspectionId: other.inspection.id, entryId, actor: other.inspection.leadActor };
    const now = made.duringIt;
    expect(await queueOf(other)).toEqual([]);
    expect(await openEntry(open.db, { ...about, now })).toBeNull();
    expect(await recordAction(open.db, { ...about, id: makeId(), done: "x", now })).toEqual({
      kind: "no-such-entry",
    });
  });

  it("keeps an entry whose words were taken back, without the words", async () => {
    const made = await opened();
    const receipt = await send(made, { [made.first]: [fearful] });
    const [{ id: entryId = "" } = {}] = await queueOf(made);
    const about = { inspectionId: made.inspection.id, entryId, actor: made.inspection.leadActor };
    await recordAction(open.db, { ...about, id: makeId(), done: "Rang them.", now: made.duringIt });
    await withdrawResponse(open.db, { survey: made.survey, receipt, now: made.duringIt });
    expect(await openEntry(open.db, { ...about, now: made.duringIt })).toMatchObject({
      words: null,
      isWithdrawn: true,
      withdrawnAt: expect.any(Temporal.Instant),
      actions: [{ done: "Rang them." }],
    });
  });

  it("tells the named inspector once, with none of the words, and again only when it failed", async () => {
    const made = await opened();
    const { inspection } = made;
    await send(made, { [made.first]: [fearful], [made.second]: [fearful] });
    const messages: { to: string; text: string }[] = [];
    const tell = (works: boolean) =>
      tellNamedInspector(open.db, {
        inspectionId: inspection.id,
        send: async (message) => {
          if (works) messages.push(message);
          return works;
        },
        origin: "https://noonday.example",
        now: made.duringIt,
      });
    expect(await tell(false)).toBe("not-sent");
    expect(await tell(true)).toBe("told");
    expect(await tell(true)).toBe("nothing-to-tell");
    expect(messages).toMatchObject([{ to: inspection.lead.email }]);
    expect(messages[0]?.text).toContain(`/revisits/${inspection.id}/safeguarding`);
    expect(messages[0]?.text).not.toContain("teacher");
  });

  it("tells whoever is named next of what nobody has opened, and nobody of what was named twice", async () => {
    const made = await opened();
    const { inspection, duringIt: now } = made;
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    await send(made, { [made.first]: [fearful] });
    const recipients: string[] = [];
    const about = { inspectionId: inspection.id, origin: "https://noonday.example", now };
    const tell = () =>
      tellNamedInspector(open.db, {
        ...about,
        send: async ({ to }) => {
          recipients.push(to);
          return true;
        },
      });
    await tell();
    const naming = { inspectionId: inspection.id, personId: cqc.id, actor: inspection.leadActor, now };
    await nameInspector(open.db, naming);
    expect(await tell()).toBe("told");
    await nameInspector(open.db, naming);
    expect(await tell()).toBe("nothing-to-tell");
    expect(recipients).toEqual([inspection.lead.email, cqc.email]);
  });

  it("is looked after by whom the lead names, or else by the lead who started the re-visit", async () => {
    const { inspection, duringIt: now } = await opened();
    const named = async () => {
      const row = await open.db
        .selectFrom("inspections")
        .select(["id", "createdBy"])
        .where("id", "=", inspection.id)
        .executeTakeFirstOrThrow();
      return (await findNamedInspector(open.db, row, now)).inspector?.personId;
    };
    expect(await named()).toBe(inspection.lead.id);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    expect(await nameInspector(open.db, { ...by, personId: officer.id })).toEqual({
      kind: "no-such-inspector",
    });
    expect(await nameInspector(open.db, { ...by, personId: cqc.id })).toEqual({ kind: "named" });
    expect(await named()).toBe(cqc.id);
    const leftAt = now;
    await open.db.updateTable("members").set({ leftAt }).where("personId", "=", cqc.id).execute();
    expect(await named()).toBe(inspection.lead.id);
  });
});
