import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { correctEnteredResponse } from "#app/domain/paper/correct-entered-response.server.ts";
import type { PaperKind } from "#app/domain/paper/entry.ts";
import { listEnteredResponses } from "#app/domain/paper/list-entered-responses.server.ts";
import { openEnteredResponse } from "#app/domain/paper/open-entered-response.server.ts";
import { withdrawEnteredResponse } from "#app/domain/paper/withdraw-entered-response.server.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import { polishMessages } from "#app/messages/polish.ts";
import { makeId } from "#app/platform/tokens.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { anInspection } from "../factories/inspections.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { type ASurvey, aSurvey, everyAnswer } from "../factories/responses.ts";
import { workersInPlace } from "../factories/workers.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a response that did not come online", (open) => {
  const counted = () =>
    open.db.selectFrom("responses").selectAll().where("withdrawnAt", "is", null).execute();

  async function release({ inspection }: ASurvey, now: Temporal.Instant) {
    const reader = createBackgroundQueries(open.database);
    const from = { db: open.db, reader };
    const outcome = await makeRelease(
      { ...from, workers: workersInPlace(from) },
      {
        inspectionId: inspection.id,
        purpose: "For the forum",
        breakdownBy: null,
        share: false,
        thresholds: usualThresholds,
        actor: inspection.leadActor,
        now,
      },
    );
    await reader.close();
    expect(outcome.kind).toBe("made");
  }

  it("counts like one from a screen, with its mode, its consent in the words used, and who entered it", async () => {
    const survey = await aSurvey(open.db);
    const { set, duringIt, inspection } = survey;
    expect(
      await enterOne(open.db, survey, { entry: anEntry(survey, { mode: "phone", paper: null }) }),
    ).toEqual({
      kind: "entered",
      number: 1,
    });
    const [response] = await counted();
    expect(response).toMatchObject({ mode: "phone", unfinished: false, children: 2, approvalId: set.id });
    expect(response?.receivedAt).toEqual(duringIt);
    const answers = await open.db.selectFrom("answers").selectAll().execute();
    expect(answers).toHaveLength(set.questions.length);
    const consent = await open.db.selectFrom("consents").selectAll().executeTakeFirstOrThrow();
    expect(consent).toMatchObject({
      responseId: response?.id,
      draftId: null,
      mode: "phone",
      statementId: "parents-survey-not-online-3-en-6",
      quoteWithoutName: false,
    });
    const [listed] = await listEnteredResponses(open.db, inspection.id);
    expect(listed).toMatchObject({ number: 1, mode: "phone", enteredByName: inspection.lead.name });
  });

  it("is kept with what its paper form said was agreed to, in that form’s language and words", async () => {
    const survey = await aSurvey(open.db);
    const kept = () =>
      open.db
        .selectFrom("consents")
        .innerJoin("consentStatements", "consentStatements.id", "consents.statementId")
        .select([
          "consents.responseId",
          "consents.number",
          "consentStatements.language",
          "consentStatements.text",
        ])
        .orderBy("consents.number", "desc");
    const agreed = async (id: string) =>
      (await kept().where("consents.responseId", "=", id).execute()).map(({ language }) => language);
    const onPaper = async (paper: PaperKind) => {
      const id = makeId();
      await enterOne(open.db, survey, { id, entry: anEntry(survey, { paper }) });
      return id;
    };
    const polish = await onPaper({ language: "pl", easyRead: false });
    const easy = await onPaper({ language: "en", easyRead: true });
    const usual = await onPaper({ language: "en", easyRead: false });
    expect([await agreed(polish), await agreed(easy), await agreed(usual)]).toEqual([
      ["pl"],
      ["en-easy"],
      ["en"],
    ]);
    const [{ text } = { text: "" }] = await kept().where("consents.responseId", "=", polish).execute();
    const { title, choices } = JSON.parse(text);
    expect([title, choices[0].label]).toEqual([
      polishMessages["consent.title"],
      polishMessages["consent.take-part"],
    ]);
    const languages = await open.db.selectFrom("responses").select(["id", "language"]).execute();
    expect(new Map(languages.map(({ id, language }) => [id, language]))).toEqual(
      new Map([
        [polish, "pl"],
        [easy, "en"],
        [usual, "en"],
      ]),
    );

    const by = { inspectionId: survey.inspection.id, responseId: polish, actor: survey.inspection.leadActor };
    const now = survey.duringIt.add({ hours: 2 });
    expect((await openEnteredResponse(open.db, { ...by, now }))?.entry.paper).toEqual({
      language: "pl",
      easyRead: false,
    });
    const urdu = anEntry(survey, { paper: { language: "ur", easyRead: true } });
    for (let times = 0; times < 2; times += 1)
      await correctEnteredResponse(open.db, { ...by, entry: urdu, now });
    expect(await agreed(polish)).toEqual(["ur-easy", "pl"]);
    expect((await openEnteredResponse(open.db, { ...by, now }))?.entry.paper).toEqual(urdu.paper);
  });

  it("is refused when it was received before the survey opened, at its close or later, or has yet to come", async () => {
    const survey = await aSurvey(open.db);
    const { opensAt, closesAt } = survey.survey;
    const received = async (receivedAt: Temporal.Instant, now = closesAt.add({ hours: 2 })) =>
      enterOne(open.db, survey, { entry: anEntry(survey, { receivedAt }), now });
    expect(await received(opensAt.subtract({ minutes: 1 }))).toEqual({
      kind: "outside-window",
      why: "before-opening",
    });
    expect(await received(closesAt)).toEqual({ kind: "outside-window", why: "after-closing" });
    expect(await received(survey.duringIt.add({ hours: 1 }), survey.duringIt)).toEqual({
      kind: "outside-window",
      why: "yet-to-come",
    });
    expect(await counted()).toEqual([]);
    expect((await received(opensAt)).kind).toBe("entered");
    expect((await received(closesAt.subtract({ minutes: 1 }))).kind).toBe("entered");
  });

  it("can be entered after the survey closed until counts are released, and no more after that", async () => {
    const survey = await aSurvey(open.db);
    const { closesAt, inspectionId } = survey.survey;
    await release(survey, closesAt.subtract({ hours: 1 }));
    const id = makeId();
    const now = closesAt.add({ hours: 3 });
    expect((await enterOne(open.db, survey, { id, now })).kind).toBe("entered");
    for (let count = 0; count < 5; count += 1) await enterOne(open.db, survey, { now });
    await release(survey, closesAt.add({ hours: 4 }));
    const later = closesAt.add({ hours: 5 });
    const by = { inspectionId, responseId: id, actor: survey.inspection.leadActor, now: later };
    expect(await enterOne(open.db, survey, { now: later })).toEqual({ kind: "too-late" });
    expect(await correctEnteredResponse(open.db, { ...by, entry: anEntry(survey) })).toEqual({
      kind: "too-late",
    });
    expect(await withdrawEnteredResponse(open.db, by)).toEqual({ kind: "too-late" });
    expect(await counted()).toHaveLength(6);
  });

  it("meets the survey's own rules: consent, something answered, what is needed, and what is on offer", async () => {
    const survey = await aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ required: true, focusAreaIds }),
        aQuestionInput({ type: "long-words", text: "Tell us more.", focusAreaIds }),
      ],
    });
    const [first, second] = survey.set.questions;
    if (!first || !second) throw new Error("two questions were approved");
    const entered = (changes: Parameters<typeof anEntry>[1]) =>
      enterOne(open.db, survey, { entry: anEntry(survey, changes) });
    const choices = { takePart: true, becomeEvidence: false, quoteWithoutName: true, useUnfinished: false };
    expect(await entered({ choices })).toEqual({ kind: "consent-missing" });
    expect(await entered({ answers: {} })).toEqual({ kind: "nothing-answered" });
    const control = `q-${first.id}`;
    expect(await entered({ answers: { [second.id]: ["It got worse."] } })).toEqual({
      kind: "invalid",
      problems: { [control]: expect.anything() },
    });
    expect(await entered({ answers: { [first.id]: ["purple"] } })).toMatchObject({ kind: "invalid" });
    expect(await counted()).toEqual([]);
  });

  it("is entered once however often the form is sent, also at once, and numbers run on", async () => {
    const survey = await aSurvey(open.db);
    const id = makeId();
    const taps = await Promise.all([1, 2, 3].map(() => enterOne(open.db, survey, { id })));
    expect(taps.map(({ kind }) => kind).toSorted()).toEqual([
      "already-entered",
      "already-entered",
      "entered",
    ]);
    const more = await Promise.all([1, 2, 3].map(() => enterOne(open.db, survey)));
    expect(more.map((one) => "number" in one && one.number).toSorted()).toEqual([2, 3, 4]);
    expect(await counted()).toHaveLength(4);
  });

  it("can be corrected: all of it is replaced, a changed consent is a further record, and the first words are gone", async () => {
    const survey = await aSurvey(open.db);
    const id = makeId();
    await enterOne(open.db, survey, {
      id,
      entry: anEntry(survey, { answers: everyAnswer(survey.set, "Misread words") }),
    });
    const by = { inspectionId: survey.inspection.id, responseId: id, actor: survey.inspection.leadActor };
    const now = survey.duringIt.add({ hours: 2 });
    const choices = { ...anEntry(survey).choices, quoteWithoutName: true };
    const entry = anEntry(survey, {
      choices,
      about: { children: ["1"] },
      answers: everyAnswer(survey.set, "What they wrote"),
    });
    expect(await correctEnteredResponse(open.db, { ...by, entry, now })).toEqual({
      kind: "corrected",
      number: 1,
    });
    const words = await open.db
      .selectFrom("answers")
      .select("words")
      .where("words", "is not", null)
      .execute();
    expect(new Set(words.map((row) => row.words))).toEqual(new Set(["What they wrote"]));
    expect(await open.db.selectFrom("responseGroups").selectAll().execute()).toHaveLength(1);
    expect((await counted())[0]).toMatchObject({ children: 1, quoteWithoutName: true });
    const consents = await open.db.selectFrom("consents").select("number").orderBy("number").execute();
    expect(consents.map(({ number }) => number)).toEqual([1, 2]);
    const opened = await openEnteredResponse(open.db, { ...by, now });
    expect(opened?.entry).toMatchObject({ about: { children: ["1"] }, choices: { quoteWithoutName: true } });
    expect(opened?.entry.answers).toEqual(entry.answers);
  });

  it("keeps in a correction what an open entry of the safeguarding queue is about", async () => {
    const survey = await aSurvey(open.db);
    const id = makeId();
    const said = "My son is scared of his teacher, who hits him.";
    await enterOne(open.db, survey, {
      id,
      entry: anEntry(survey, { answers: everyAnswer(survey.set, said) }),
    });
    const by = { inspectionId: survey.inspection.id, responseId: id, actor: survey.inspection.leadActor };
    const correct = (words: string) => {
      const entry = anEntry(survey, { answers: everyAnswer(survey.set, words) });
      return correctEnteredResponse(open.db, { ...by, entry, now: survey.duringIt.add({ hours: 2 }) });
    };
    const held = await correct("Nothing of it");
    expect(held).toMatchObject({ kind: "held", questionVersionIds: expect.any(Array) });
    expect(await correct(`${said} Since May.`)).toEqual({ kind: "corrected", number: 1 });
    await open.db.updateTable("safeguardingFlags").set({ closedAt: survey.duringIt }).execute();
    expect(await correct("Nothing of it")).toEqual({ kind: "corrected", number: 1 });
  });

  it("can be withdrawn: its words are erased, it counts no more, and that it was there stays", async () => {
    const survey = await aSurvey(open.db);
    const id = makeId();
    await enterOne(open.db, survey, { id });
    const by = { inspectionId: survey.inspection.id, responseId: id, actor: survey.inspection.leadActor };
    const now = survey.duringIt.add({ hours: 2 });
    expect(await withdrawEnteredResponse(open.db, { ...by, now })).toEqual({ kind: "withdrawn", number: 1 });
    expect(await withdrawEnteredResponse(open.db, { ...by, now })).toEqual({ kind: "already-withdrawn" });
    expect(await open.db.selectFrom("answers").selectAll().execute()).toEqual([]);
    expect(await counted()).toEqual([]);
    expect(await openEnteredResponse(open.db, { ...by, now })).toBeNull();
    const [listed] = await listEnteredResponses(open.db, survey.inspection.id);
    expect(listed).toMatchObject({ number: 1, withdrawnByName: survey.inspection.lead.name });
    const consent = await open.db.selectFrom("consents").select("withdrawnAt").executeTakeFirstOrThrow();
    expect(consent.withdrawnAt).not.toBeNull();
  });

  it("is nowhere for another re-visit, and one from a screen cannot be changed here", async () => {
    const survey = await aSurvey(open.db);
    const other = await anInspection(open.db);
    const id = makeId();
    await enterOne(open.db, survey, { id });
    const by = { responseId: id, actor: other.leadActor, now: survey.duringIt.add({ hours: 2 }) };
    expect(await openEnteredResponse(open.db, { ...by, inspectionId: other.id })).toBeNull();
    expect(await withdrawEnteredResponse(open.db, { ...by, inspectionId: other.id })).toEqual({
      kind: "no-such-response",
    });
  });

  it("leaves an audit of who did what, with nothing of who wrote and nothing they said", async () => {
    const survey = await aSurvey(open.db);
    const id = makeId();
    const secret = "Only in the answer";
    const entry = anEntry(survey, { answers: everyAnswer(survey.set, secret) });
    await enterOne(open.db, survey, { id, entry });
    const by = { inspectionId: survey.inspection.id, responseId: id, actor: survey.inspection.leadActor };
    const now = survey.duringIt.add({ hours: 2 });
    await openEnteredResponse(open.db, { ...by, now });
    await correctEnteredResponse(open.db, { ...by, entry, now });
    await withdrawEnteredResponse(open.db, { ...by, now });
    const entries = await open.db
      .selectFrom("auditEntries")
      .selectAll()
      .where("action", "like", "%entered%response%")
      .orderBy("number")
      .execute();
    expect(entries.map(({ action }) => action)).toEqual([
      "entered-response.entered",
      "entered-response.opened",
      "entered-response.corrected",
      "entered-response.withdrawn",
    ]);
    expect(JSON.stringify(entries)).not.toContain(secret);
    expect(JSON.stringify(entries)).not.toContain("primary");
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
  });
});
