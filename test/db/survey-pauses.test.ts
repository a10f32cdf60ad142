import { expect, it } from "vitest";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import { findDraft, receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { extendClosing } from "#app/domain/survey-pauses/extend-closing.server.ts";
import { findPauseStatus } from "#app/domain/survey-pauses/find-pause-status.server.ts";
import { pauseSurvey, resumeSurvey } from "#app/domain/survey-pauses/pause-survey.server.ts";
import { tellOfPause, writePassingOnNow } from "#app/domain/survey-pauses/tell-of-pause.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
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

  it("counts what was said last of what came too late, also before the noon's job and where it was emptied", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const inspectionId = one.inspection.id;
    const answers = everyAnswer(set, "In time.");
    const token = await aDraft(open.db, { survey, answers, now: duringIt });
    const now = survey.closesAt.add({ seconds: 5 });
    const [first, second] = set.questions.filter(({ type }) => type === "long-words").map(({ id }) => id);
    if (first === undefined) throw new Error("no question");
    const save = (said: Record<string, string[]>) =>
      saveDraft(open.db, { survey, token, answers: said, step: "focus/1", done: false, copy: null, now });
    await save({ [first]: ["Too late."] });
    await save({ [first]: answers[first] ?? [] });
    expect(await findDraft(open.db, { inspectionId, token })).toMatchObject({ answers, late: {} });
    await save({ [second ?? first]: [] });
    expect(await extend(one, usual.dayOne, now)).toMatchObject({ kind: "extended", isReopened: true });
    const { [second ?? first]: _, ...others } = answers;
    const draft = await findDraft(open.db, { inspectionId, token });
    expect(draft?.answers).toEqual(others);
    expect(draft?.late).toEqual({});
  });

  it("counts nothing unfinished of whoever no longer agrees to it once it is reopened", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const token = await aDraft(open.db, { survey, answers: everyAnswer(set), now: duringIt });
    const now = survey.closesAt.add(wellAfter);
    await closeDueDrafts(open.db, now);
    expect(await responses()).toHaveLength(1);
    await extend(one, usual.dayOne, now);
    const again = await surveyNow(open.db, one.inspection.id);
    const choices = { ...agreedToAll, useUnfinished: false };
    const change = { survey: again, token, choices, sharedDevice: false, now };
    expect(await giveConsent(open.db, change)).toEqual({ kind: "changed" });
    await closeDueDrafts(open.db, again.closesAt.add(wellAfter));
    expect(await responses()).toEqual([]);
  });

  it("takes the copy of the first noon back from whoever erases their answers once it is reopened", async () => {
    const one = await aSurvey(open.db);
    const { survey, set, duringIt } = one;
    const token = await aDraft(open.db, { survey, answers: everyAnswer(set), now: duringIt });
    const now = survey.closesAt.add(wellAfter);
    await closeDueDrafts(open.db, now);
    expect(await responses()).toMatchObject([{ unfinished: true }]);
    await extend(one, usual.dayOne, now);
    const again = await surveyNow(open.db, one.inspection.id);
    expect(await eraseDraft(open.db, { survey: again, token, now })).toEqual({
      ...{ kind: "erased", consentWithdrawn: true },
    });
    expect(await responses()).toEqual([]);
    expect(await entries()).toContain("unfinished-response.reopened");
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
