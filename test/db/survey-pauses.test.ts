import { expect, it } from "vitest";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { findDraft, receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import {
  listCountedFaults,
  listFaultsTouching,
  readFaultCells,
} from "#app/domain/survey-faults/list-faults.server.ts";
import { extendClosing } from "#app/domain/survey-pauses/extend-closing.server.ts";
import { findPauseStatus } from "#app/domain/survey-pauses/find-pause-status.server.ts";
import { pauseSurvey, resumeSurvey } from "#app/domain/survey-pauses/pause-survey.server.ts";
import { recordFault, withdrawFault } from "#app/domain/survey-pauses/record-fault.server.ts";
import { tellOfPause, writePassingOnNow } from "#app/domain/survey-pauses/tell-of-pause.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { countAnsweredByVersion } from "#db/queries/collation.ts";
import { usual } from "#test/factories/inspections.ts";
import { aMember } from "#test/factories/people.ts";
import {
  type ASurvey,
  aDraft,
  agreedToAll,
  aResponse,
  aSurvey,
  everyAnswer,
  surveyNow,
} from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const wellAfter = { minutes: 3 };

describeOnBoth("a survey that breaks", (open) => {
  const responses = () => open.db.selectFrom("responses").selectAll().orderBy("receivedAt").execute();
  const marks = () => open.db.selectFrom("faultMarks").selectAll().execute();
  const from = () => ({ db: open.db, reader: createDirectQueries(open.db) });
  const pause = (
    { inspection }: ASurvey,
    now: Temporal.Instant,
    expectedAt: Temporal.Instant | null = null,
  ) =>
    pauseSurvey(from(), {
      ...{ inspectionId: inspection.id, reason: "Some questions do not show.", note: "", expectedAt },
      ...{ actor: inspection.leadActor, now },
    });
  const resume = ({ inspection }: ASurvey, now: Temporal.Instant) =>
    resumeSurvey(open.db, { inspectionId: inspection.id, actor: inspection.leadActor, now });
  const extend = ({ inspection }: ASurvey, date: string, now: Temporal.Instant) =>
    extendClosing(from(), {
      ...{ inspectionId: inspection.id, date: Temporal.PlainDate.from(date) },
      ...{ reason: "It did not work for a day.", actor: inspection.leadActor, now },
    });
  const fault = (
    { inspection }: ASurvey,
    span: { startsAt: Temporal.Instant; endsAt: Temporal.Instant; now: Temporal.Instant },
    { questions = [] as string[], seen = 0 } = {},
  ) =>
    recordFault(open.db, {
      ...{ ...span, inspectionId: inspection.id, actor: inspection.leadActor },
      ...{ reason: "The second question did not show.", questionVersionIds: questions, seen },
    });
  const entries = async () =>
    (await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute()).map(
      ({ action }) => action,
    );

  it("keeps what is saved or sent in a pause as a draft, and lets it be sent once the survey goes on", async () => {
    const one = await aSurvey(open.db);
    const { inspection, set, duringIt } = one;
    const inspectionId = inspection.id;
    const token = await aDraft(open.db, { survey: one.survey, now: duringIt, answers: {} });
    expect(await pause(one, duringIt)).toMatchObject({ kind: "paused" });
    expect(await pause(one, duringIt)).toEqual({ kind: "paused-before" });
    const survey = await surveyNow(open.db, inspectionId);
    expect(stateOf(survey, duringIt)).toBe("paused");

    const later = duringIt.add({ hours: 1 });
    const answers = everyAnswer(set, "We typed this in the pause.");
    const save = { survey, token, answers, step: "focus/1", done: true, copy: null, now: later } as const;
    expect(await saveDraft(open.db, save)).toEqual({ kind: "saved" });
    expect(await submitResponse(open.db, { inspectionId, token, now: later })).toEqual({ kind: "paused" });
    expect(await responses()).toEqual([]);
    expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({ answers, late: {} });

    const begin = { survey, choices: agreedToAll, sharedDevice: false, now: later };
    expect(await giveConsent(open.db, { ...begin, token: null })).toEqual({ kind: "window-closed" });
    expect(await giveConsent(open.db, { ...begin, token, sharedDevice: true })).toEqual({ kind: "changed" });

    expect(await resume(one, later)).toEqual({ kind: "resumed" });
    expect(await resume(one, later)).toEqual({ kind: "not-paused" });
    expect(await submitResponse(open.db, { inspectionId, token, now: later })).toMatchObject({
      kind: "received",
    });
    expect(await responses()).toMatchObject([{ unfinished: false }]);
    expect(await entries()).toEqual(expect.arrayContaining(["survey.paused", "survey.resumed"]));
  });

  it("lets the holder of a receipt take back what was sent in a pause, and change it afterwards", async () => {
    const one = await aSurvey(open.db);
    const { set, duringIt: now } = one;
    const [kept, gone] = [
      await aResponse(open.db, { survey: one.survey, now, answers: everyAnswer(set) }),
      await aResponse(open.db, { survey: one.survey, now, answers: everyAnswer(set) }),
    ];
    await pause(one, now);
    const survey = await surveyNow(open.db, one.inspection.id);
    expect(await withdrawResponse(open.db, { survey, receipt: gone, now })).toEqual({ kind: "withdrawn" });
    expect(await changeResponse(open.db, { survey, receipt: kept, now })).toEqual({ kind: "paused" });
    await resume(one, now);
    const again = await surveyNow(open.db, one.inspection.id);
    expect(await changeResponse(open.db, { survey: again, receipt: kept, now })).toMatchObject({
      kind: "begun",
    });
  });

  it("opens paused where it was paused before, closes paused, and takes no pause once it has closed", async () => {
    const one = await aSurvey(open.db);
    const { inspection } = one;
    const before = usual.surveyOpensAt.subtract({ hours: 1 });
    await pause(one, before);
    const survey = await surveyNow(open.db, inspection.id);
    expect(stateOf(survey, before)).toBe("not-open");
    expect(stateOf(survey, survey.opensAt)).toBe("paused");
    expect(stateOf(survey, survey.closesAt.subtract({ milliseconds: 1 }))).toBe("paused");
    expect(stateOf(survey, survey.closesAt)).toBe("closed");
    await resume(one, survey.closesAt);
    expect(await pause(one, survey.closesAt)).toEqual({ kind: "closed" });
    const other = await aSurvey(open.db);
    expect(await pause(other, other.duringIt, other.duringIt)).toEqual({ kind: "expected-in-the-past" });
  });

  it("marks what was sent, saved or changed in the span of a fault, once, and counts it", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const inspectionId = one.inspection.id;
    const [startsAt, endsAt] = [duringIt.add({ hours: 1 }), duringIt.add({ hours: 2 })];
    const inside = startsAt.add({ minutes: 30 });
    const answers = everyAnswer(set);
    await aResponse(open.db, { survey, answers, now: duringIt });
    await aResponse(open.db, { survey, answers, now: startsAt });
    const withdrawn = await aResponse(open.db, { survey, answers, now: inside });
    await aResponse(open.db, { survey, answers, now: endsAt });
    await withdrawResponse(open.db, { survey, receipt: withdrawn, now: endsAt });
    const touched = await aDraft(open.db, { survey, answers, now: inside });
    const untouched = await aDraft(open.db, { survey, answers, now: endsAt });
    const span = { startsAt, endsAt, now: endsAt };

    expect(await fault(one, span)).toEqual({ kind: "recorded", number: 1, responses: 1, drafts: 1 });
    expect(await fault(one, span)).toEqual({ kind: "conflict" });
    expect(await marks()).toHaveLength(1);
    expect(await findDraft(open.db, { inspectionId, token: touched })).toMatchObject({ faults: "1," });
    expect(await findDraft(open.db, { inspectionId, token: untouched })).toMatchObject({ faults: "" });

    // Sent without the notice, a draft carries its mark; with it, it was looked at again.
    expect(await submitResponse(open.db, { inspectionId, token: touched, now: endsAt })).toMatchObject({
      kind: "received",
    });
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([{ marked: 2, open: 2 }]);
    expect(await findPauseStatus(open.db, inspectionId)).toMatchObject({
      ...{ pauses: [], faultCount: 1 },
      faults: [{ number: 1, drafts: 0, questions: [] }],
    });
    const [{ id: faultId } = { id: "" }] = await listCountedFaults(open.db, inspectionId);
    const { leadActor: actor } = one.inspection;
    expect(await withdrawFault(open.db, { inspectionId, faultId, actor, now: endsAt })).toEqual({
      kind: "withdrawn",
    });
    expect(await listCountedFaults(open.db, inspectionId)).toEqual([]);
    expect(await withdrawFault(open.db, { inspectionId, faultId, actor, now: endsAt })).toEqual({
      kind: "no-fault",
    });
  });

  it("takes a mark off, as history, once its writer has looked at the answer again", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt: now } = one;
    const inspectionId = one.inspection.id;
    const answers = everyAnswer(set);
    const [first] = set.questions;
    if (!first) throw new Error("no question");
    const receipts = [
      await aResponse(open.db, { survey, answers, now }),
      await aResponse(open.db, { survey, answers, now }),
      await aResponse(open.db, { survey, answers, now }),
    ];
    const draft = await aDraft(open.db, { survey, answers, now });
    const endsAt = now.add({ hours: 1 });
    const questions = [first.id];
    await fault(one, { startsAt: now, endsAt, now: endsAt }, { questions });
    const change = async (receipt: string, changed: Record<string, string[]>, lookedAt: number[]) => {
      const begun = await changeResponse(open.db, { survey, receipt, now: endsAt });
      if (begun.kind !== "begun") throw new Error(begun.kind);
      const { token } = begun;
      expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({ faults: "1," });
      const save = { survey, token, step: "focus/1", done: true, copy: null, now: endsAt } as const;
      await saveDraft(open.db, { ...save, answers: changed });
      await submitResponse(open.db, { inspectionId, token, lookedAt, now: endsAt });
    };
    await change(receipts[0] ?? "", {}, [1]);
    await change(receipts[1] ?? "", { [first.id]: [] }, [1]);
    // Sent from a page that was opened before there was a notice.
    await change(receipts[2] ?? "", {}, []);
    await submitResponse(open.db, { inspectionId, token: draft, lookedAt: [1], now: endsAt });
    const counts = { marked: 4, open: 1, same: 1, changed: 1, answered: 1 };
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([counts]);
    const about = { inspectionId, filter: everyResponse };
    expect(await listFaultsTouching(open.db, about)).toMatchObject([counts]);
    const only = { ...everyResponse, faults: "only" as const };
    expect(await listFaultsTouching(open.db, { ...about, filter: only })).toMatchObject([
      { marked: 1, open: 1 },
    ]);
    expect([...(await readFaultCells(open.db, inspectionId)).values()].sort()).toEqual([
      "1",
      "1 looked at again",
      "1 looked at again",
      "1 looked at again",
    ]);
    const count = async (marked: "only" | "left-out") =>
      (
        await countAnsweredByVersion(open.db, {
          questionVersionIds: set.questions.slice(1, 2).map(({ id }) => id),
          filter: { groups: [], unfinished: "included", faults: marked },
        })
      ).reduce((sum, row) => sum + Number(row.count), 0);
    expect([await count("only"), await count("left-out")]).toEqual([1, 3]);
  });

  it("carries a draft's mark into the unfinished response that it becomes, and back out of it", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt: now } = one;
    const inspectionId = one.inspection.id;
    const token = await aDraft(open.db, { survey, answers: everyAnswer(set), now });
    await fault(one, { startsAt: now, endsAt: now.add({ hours: 1 }), now: now.add({ hours: 1 }) });
    await closeDueDrafts(open.db, survey.closesAt.add(wellAfter));
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([{ marked: 1, unfinished: 1 }]);
    const inTime = survey.closesAt.subtract({ milliseconds: 1 });
    await submitResponse(open.db, { inspectionId, token, lookedAt: [1], now: inTime });
    expect(await listCountedFaults(open.db, inspectionId)).toMatchObject([
      { marked: 1, unfinished: 0, open: 0, answered: 1 },
    ]);
  });

  it("says why a span is none", async () => {
    const one = await aSurvey(open.db);
    const { duringIt: now } = one;
    const hour = { hours: 1 };
    const refuse = (startsAt: Temporal.Instant, endsAt: Temporal.Instant) =>
      fault(one, { startsAt, endsAt, now });
    expect(await refuse(now, now)).toMatchObject({ kind: "refused", field: "ends" });
    expect(await refuse(now, now.add(hour))).toMatchObject({ kind: "refused", field: "ends" });
    const early = one.survey.opensAt.subtract(hour);
    expect(await refuse(early, one.survey.opensAt)).toMatchObject({ kind: "refused", field: "ends" });
    const span = { startsAt: now.subtract(hour), endsAt: now, now };
    expect(await fault(one, span, { questions: ["of another survey"] })).toMatchObject({
      kind: "refused",
      field: "questions",
    });
    expect(await fault(one, { ...span, now: one.survey.sealedAt })).toEqual({ kind: "sealed" });
  });

  it("closes later everywhere once it is extended, and the jobs of the first closing do nothing", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const inspectionId = one.inspection.id;
    const { inspection } = one;
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const token = await aDraft(open.db, { survey, answers: everyAnswer(set), now: duringIt });
    const dayAfter = survey.closesAt.toZonedDateTimeISO("Europe/London").toPlainDate();
    const next = Temporal.PlainDate.from(usual.dayOne);
    expect(await extend(one, dayAfter.toString(), duringIt)).toMatchObject({ kind: "refused" });
    expect(await extend(one, next.toString(), duringIt)).toMatchObject({
      kind: "extended",
      isReopened: false,
    });
    const extended = await surveyNow(open.db, inspectionId);
    expect(formatDateAndTime(extended.closesAt)).toContain("12 noon");
    expect(extended.extension).toEqual({ reason: "It did not work for a day." });
    expect(await closeDueDrafts(open.db, survey.closesAt.add(wellAfter))).toBe(0);
    expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({ closedAt: null });
    const messages = await open.db.selectFrom("messages").selectAll().execute();
    expect(messages.filter(({ template }) => template === "survey-extended")).toMatchObject([
      { personId: officer.id },
    ]);
    expect(await closeDueDrafts(open.db, extended.closesAt.add(wellAfter))).toBe(1);
    expect(await entries()).toContain("survey.closing-extended");
  });

  it("is reopened on the day of its closing, with what came too late, and not the day after", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const inspectionId = one.inspection.id;
    const token = await aDraft(open.db, { survey, answers: everyAnswer(set), now: duringIt });
    const afterClosing = survey.closesAt.add({ minutes: 5 });
    await closeDueDrafts(open.db, afterClosing);
    const late = everyAnswer(set, "This came too late.");
    const save = { survey, token, answers: late, step: "focus/1", done: true, copy: null } as const;
    expect(await saveDraft(open.db, { ...save, now: afterClosing })).toEqual({ kind: "window-closed" });
    const next = usual.dayOne;
    expect(await extend(one, next, survey.closesAt.add({ hours: 24 }))).toMatchObject({ kind: "refused" });
    expect(await extend(one, next, afterClosing)).toMatchObject({ kind: "extended", isReopened: true });
    expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({
      ...{ answers: late, late: {}, closedAt: null },
    });
    expect(await responses()).toEqual([]);
    expect(await submitResponse(open.db, { inspectionId, token, now: afterClosing })).toEqual({
      kind: "received",
      receipt: receiptOf(token),
    });
  });

  it("can be given time also days after, where it closed in a pause that lasts", async () => {
    const one = await aSurvey(open.db);
    await pause(one, one.duringIt);
    const next = Temporal.PlainDate.from(usual.dayOne);
    const morning = next.toZonedDateTime({ timeZone: "Europe/London", plainTime: "09:00" }).toInstant();
    expect(await extend(one, next.toString(), morning)).toMatchObject({ kind: "extended" });
    expect(stateOf(await surveyNow(open.db, one.inspection.id), morning)).toBe("paused");
  });

  it("is told to forum and officer once a press, in a text that says what stands", async () => {
    const one = await aSurvey(open.db);
    const { inspection, duringIt: now } = one;
    const inspectionId = inspection.id;
    await aMember(open.db, { inspection, role: "local-area-officer" });
    await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const paused = await pause(one, now);
    const pauseId = paused.kind === "paused" ? paused.pauseId : "";
    const tell = { inspectionId, pauseId, seen: "", actor: inspection.leadActor, now };
    const told = await Promise.all([tellOfPause(open.db, tell), tellOfPause(open.db, tell)]);
    expect(told.map(({ kind }) => kind).sort()).toEqual(["told", "told-before"]);
    expect(await findPauseStatus(open.db, inspectionId)).toMatchObject({
      pauses: [{ id: pauseId, pausedByName: inspection.lead.name, resumedByName: null }],
    });
    const survey = await surveyNow(open.db, inspectionId);
    const text = await writePassingOnNow(open.db, { survey, origin: "https://noonday.example", now });
    expect(text).toContain("Some questions do not show.");
    expect(text).toContain("https://noonday.example/areas/");
  });

  it("lets two leads press at once, and pauses once", async () => {
    const one = await aSurvey(open.db);
    const outcomes = await Promise.all([pause(one, one.duringIt), pause(one, one.duringIt)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["paused", "paused-before"]);
  });
});
