import { sql } from "kysely";
import { expect, it } from "vitest";
import { findResponseCopy } from "#app/domain/held-data/find-response-copy.server.ts";
import { writeResponseCopy } from "#app/domain/held-data/write-response-copy.ts";
import { publishDueNotices } from "#app/domain/privacy/publish-notice.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { recordFault } from "#app/domain/survey-pauses/record-fault.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

/** Columns that name a response, or a text of one, beside those that the copy shows; each with why it does not. */
const leftOut: Readonly<Record<string, string>> = {
  "responses.id": "shown by itself",
  "responses.mark": "a number drawn anew with each change",
  "enteredResponses.responseId": "on paper: it has no receipt",
  "safeguardingFlags.responseId": "whether anything was passed on for a child's safety is never said",
  "safeguardingFlags.sourceId": "the same",
  "drafts.changesResponseId": "a change that was begun: opened by its own secret alone",
  "sealedResponses.responseId": "a hash over what is shown",
  "lawfulWithdrawals.responseId": "after it the response is erased; the reason is a lead's",
  "furtherReceipts.responseId": "hashes of its receipts",
  "texts.sourceId": "shown by itself",
  "quotations.sourceId": "shown by itself",
  "answers.responseId": "shown by itself",
  "consents.responseId": "shown by itself",
  "responseGroups.responseId": "shown by itself",
  "responseChildren.responseId": "shown by itself",
  "unaskedQuestions.responseId": "shown by itself",
  "codings.textNumber": "counted, without the names of themes",
  "textReadings.textNumber": "counted",
  "textFlags.textNumber": "shown by itself",
  "textTranslations.textNumber": "shown by itself",
  "textTerms.textNumber": "the words as they are searched, and the likely language, which is shown",
  "textFocusAreas.textNumber": "of the question",
  "textsToIndex.textNumber": "that it waits to be indexed",
  "textsToCheckForDanger.textNumber": "that it waits to be looked through",
  "textChanges.textNumber": "when something of it changed last",
  "textClaims.textNumber": "that somebody reads it just now",
  "suggestedForThemes.textNumber": "suggestions to inspectors, which decide nothing",
  "suggestedLikeTexts.textNumber": "the same",
  "suggestedForThemes.otherTextNumber": "the same",
  "proposedMasks.quotationId": "what a program proposed to mask",
  "sampleTexts.textNumber": "that it was drawn to be read blind",
  "sampleSettlements.textNumber": "what two inspectors settled on about a theme",
  "discussionWords.sourceId": "young people's",
  "youngPeoplesWithdrawals.responseId": "of a young person's own response, which has a card",
  "youngPeoplesConsents.responseId": "of a young person's own response, which has a card",
  "youngPeoplesAnswers.responseId": "the same",
  "youngPeoplesWords.responseId": "the same",
  "youngPeoplesRecordings.responseId": "the same",
  "faultMarks.responseId": "shown by itself",
  "findingEvidence.responseId": "an inspector's finding",
  "evidencePassages.sourceId": "documents'",
  "responseJudgements.subject": "the verdict is shown, the note is not",
};

const about = { children: ["2"], "age-phase": ["primary"] };
const danger = "He hits her and I am afraid he will kill her.";

describeOnBoth("the copy of what is held about a response", (open) => {
  async function aFamily(words = "We waited a year.") {
    const stage = await aSurvey(open.db);
    const { survey, set, duringIt: now } = stage;
    await publishDueNotices(open.db, { backupDays: 31, now });
    const receipt = await aResponse(open.db, { survey, now, answers: everyAnswer(set, words), about });
    return { ...stage, receipt, now, inspectionId: survey.inspectionId };
  }

  it("has every row that names the response, or says by name why not", async () => {
    const tables = await open.db.introspection.getTables();
    const naming = tables.flatMap(({ name: table, columns }) =>
      columns.flatMap(({ name }) =>
        /^(responseId|changesResponseId|sourceId|textNumber|otherTextNumber)$/.test(name)
          ? [`${table}.${name}`]
          : [],
      ),
    );
    expect(
      naming.filter((column) => leftOut[column] === undefined && !/^(textWords|sqlite)/.test(column)),
    ).toEqual([]);
    const ownColumns = tables.find(({ name }) => name === "responses")?.columns.map(({ name }) => name) ?? [];
    // Each of these is in the copy, is an id, or is a hash of the receipt that opened it.
    const known = [
      "id",
      "inspectionId",
      "approvalId",
      "receiptHash",
      "receivedAt",
      "unfinished",
      "mark",
      "mode",
    ];
    const shown = ["quoteWithoutName", "children", "language", "withdrawnAt", "changedAt", "doubts"];
    expect(ownColumns.filter((name) => ![...known, ...shown].includes(name))).toEqual([]);
  });

  it("holds what was said, agreed to, translated, filed and marked, and no inspector's words or name", async () => {
    const { db } = open;
    const { inspectionId, receipt, inspection, now, set } = await aFamily("Czekaliśmy rok.");
    const by = { inspectionId, actor: inspection.leadActor, now };
    const text = await db.selectFrom("texts").select("number").orderBy("number").executeTakeFirstOrThrow();
    await saveTranslation(db, {
      ...{ ...by, number: text.number, kind: "translation", language: "pl", words: "We waited a year." },
      ...{ seen: markOf("Czekaliśmy rok."), seenVersion: 0 },
    });
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const theme = await makeTheme(db, { ...by, focusAreaId, name: "Zqx secret theme", description: "" });
    if (theme.kind !== "made") throw new Error(theme.kind);
    await db
      .insertInto("codings")
      .values({
        ...{ id: makeId(), textNumber: text.number, themeId: theme.themeId },
        ...{
          translationId: null,
          startsAt: null,
          endsAt: null,
          feeling: "negative",
          codedBy: inspection.lead.id,
        },
        ...{ codedAt: now, removedBy: null, removedAt: null, givenAs: null },
      })
      .execute();
    await db
      .updateTable("responses")
      .set({ doubts: ["very-fast"] })
      .execute();
    const at = { startsAt: now.subtract({ minutes: 5 }), endsAt: now.add({ minutes: 5 }) };
    const later = now.add({ minutes: 6 });
    await recordFault(db, {
      ...{ inspectionId, ...at, reason: "Zqx broken button", questionVersionIds: [], seen: 0 },
      ...{ actor: inspection.leadActor, now: later },
    });
    const copy = await findResponseCopy(db, { inspectionId, receipt, now: later });
    if (!copy) throw new Error("no copy");
    expect(copy.faults).toMatchObject([{ ...at, markedAt: later, outcome: null }]);
    expect(copy).toMatchObject({
      receivedAt: now,
      language: "en",
      about: { children: ["2"], "age-phase": ["primary"] },
      answers: everyAnswer(set, "Czekaliśmy rok."),
      botSignals: ["very-fast"],
      consents: [{ noticeEdition: 1, choices: { takePart: true, quoteWithoutName: true } }],
    });
    expect(copy.texts[0]).toMatchObject({ words: "Czekaliśmy rok.", themes: 1, isFlagged: false });
    expect(copy.texts[0]?.translations.map(({ words }) => words)).toEqual(["We waited a year."]);
    const file = writeResponseCopy(copy, { areaName: "Area" });
    const held = JSON.parse(file);
    expect(held.answers.map(({ question }: { question: string }) => question)).toEqual(
      set.questions.map((question) => question.text),
    );
    expect(held.consents[0].statement.paragraphs.length).toBeGreaterThan(2);
    expect(held.faults).toHaveLength(1);
    expect(file).not.toContain("Zqx");
    expect(file).not.toContain(inspection.lead.name);
  });

  it("is given to the receipt alone, before and after the seal, and says the same whether or not there was danger", async () => {
    const { db } = open;
    const { inspectionId, receipt, inspection, survey, set, now } = await aFamily(danger);
    const flags = await db.selectFrom("safeguardingFlags").select("id").execute();
    expect(flags.length).toBeGreaterThan(0);
    const safe = await aResponse(db, { survey, now, answers: everyAnswer(set, "All is well."), about });
    const other = await aSurvey(db);
    expect(await findResponseCopy(db, { inspectionId: other.survey.inspectionId, receipt, now })).toBeNull();
    expect(await findResponseCopy(db, { inspectionId, receipt: "7K2M-4QXR-9D3T-H6WV-8BPN", now })).toBeNull();
    const later = survey.closesAt.add({ hours: 1 });
    await sealEvidence(db, { inspectionId, actor: inspection.leadActor, now: later });
    const files = await Promise.all(
      [receipt, safe].map(async (one) => {
        const copy = await findResponseCopy(db, { inspectionId, receipt: one, now: later });
        return copy ? writeResponseCopy(copy, { areaName: "Area" }) : "";
      }),
    );
    const shapeOf = (file: string) =>
      file
        .replaceAll(danger, "…")
        .replaceAll("All is well.", "…")
        .replaceAll(/"perhapsInLanguage": .*/g, "");
    expect(shapeOf(files[0] ?? "")).toBe(shapeOf(files[1] ?? ""));
    expect(files[0]).not.toMatch(/flag|safeguard|danger/i);
    const entries = await db
      .selectFrom("auditEntries")
      .selectAll()
      .where("action", "=", "response.copied")
      .execute();
    expect(entries.map(({ actorKind, actorId, details }) => [actorKind, actorId, details])).toEqual([
      ["respondent", null, "{}"],
      ["respondent", null, "{}"],
    ]);
  });

  it("of what was taken back says only what stays, and of a change begun nothing", async () => {
    const { db } = open;
    const { inspectionId, receipt, survey, now } = await aFamily();
    await changeResponse(db, { survey, receipt, now });
    await withdrawResponse(db, { survey, receipt, now });
    const copy = await findResponseCopy(db, { inspectionId, receipt, now });
    expect(copy).toMatchObject({ withdrawnAt: now, texts: [], about: {}, answers: {}, botSignals: [] });
    expect(copy?.consents).toMatchObject([{ withdrawnAt: now }]);
    const { rows } = await sql<{ many: number | string }>`select count(*) as many from drafts`.execute(db);
    expect(Number(rows[0]?.many)).toBe(0);
  });
});
