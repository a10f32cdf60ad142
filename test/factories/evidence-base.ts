import { markSource } from "#app/domain/findings/mark-source.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { type SealReader, sealReadings } from "#app/domain/seals/create-seal-reader.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { addTheme } from "#app/domain/themes/make-theme.server.ts";
import type { Queries } from "#db/connection.ts";
import { endRests, runDueJobs } from "./jobs.ts";
import { aResponse, aSurvey, everyAnswer } from "./responses.ts";

/** A quotation of words that are nowhere: how it is sealed does not hang on them. */
export function aQuotation(
  inspectionId: string,
  number: number,
  made: { createdBy: string; createdAt: Temporal.Instant },
) {
  return {
    ...{
      id: `q-${number}`,
      inspectionId,
      number,
      source: "survey" as const,
      sourceId: "r",
      questionVersionId: null,
      child: 1,
    },
    ...{ startsAt: 0, endsAt: 3, wordsHash: "d".repeat(64), masks: [], groupName: null, groupValue: null },
    ...{ recognisable: "Nobody.", preparedBy: made.createdBy, preparedAt: made.createdAt },
    ...{ withdrawnBy: null, withdrawnAt: null },
  };
}

/** Two responses with codings, a finding, a mark, a quotation, a note, a document and a discussion; the survey is over. */
export async function anEvidenceBase(db: Queries) {
  const { inspection, set, survey, duringIt } = await aSurvey(db);
  const during = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt };
  const focusAreaId = inspection.focusAreas[0]?.id ?? "";
  const about = { "age-phase": ["primary"] };
  const receipt = await aResponse(db, {
    survey,
    now: duringIt,
    answers: everyAnswer(set, "We wait."),
    about,
  });
  const other = await aResponse(db, {
    survey,
    now: duringIt,
    answers: everyAnswer(set, "It’s better — “now”."),
  });
  await writeFinding(db, { ...during, focusAreaId, words: "Waits are long." });
  const theme = await db
    .transaction()
    .execute((trx) => addTheme(trx, { ...during, focusAreaId, name: "Waits", description: "" }));
  if (theme.kind !== "made") throw new Error("no theme");
  const marked = { ...during, focusAreaId, source: "parents" as const, mark: "contradicting" as const };
  await markSource(db, { ...marked, sentence: "They say that they wait." });
  const made = {
    createdBy: inspection.leadActor.personId,
    createdAt: Temporal.Instant.from("2026-11-20T12:00:00.000Z"),
  };
  const texts = await db
    .selectFrom("texts")
    .select("number")
    .where("inspectionId", "=", inspection.id)
    .execute();
  for (const { number } of texts) {
    const coding = { textNumber: number, themeId: theme.themeId, startsAt: null, endsAt: null };
    const by = { feeling: "negative" as const, codedBy: made.createdBy, codedAt: made.createdAt };
    const not = { removedAt: null, removedBy: null, givenAs: null };
    await db
      .insertInto("codings")
      .values({ id: `c-${number}`, ...coding, ...by, ...not })
      .execute();
  }
  await db
    .insertInto("quotations")
    .values(aQuotation(inspection.id, 1, made))
    .execute();
  const heard = { inspectionId: inspection.id, place: "Hall", ...made, updatedAt: made.createdAt };
  await db
    .insertInto("meetingSessions")
    .values({
      id: "m",
      ...heard,
      ...{ startsAt: made.createdAt, endsAt: made.createdAt, link: "", access: "", attended: 12 },
      ...{ statementReadAt: null, statementReadBy: null, statementVersion: null },
      ...{ cancelledAt: null, cancelledBy: null, cancelledReason: null, revision: 0 },
    })
    .execute();
  await db
    .insertInto("meetingNotes")
    .values({
      ...{
        id: "n",
        sessionId: "m",
        focusAreaId,
        body: "Nobody rings back.",
        people: 3,
        agreed: "most",
        mayQuote: true,
      },
      ...{ takenBy: made.createdBy, takenAt: made.createdAt, changedAt: null },
    })
    .execute();
  await db
    .insertInto("discussions")
    .values({
      ...{ id: "d", heldOn: "2026-11-24", heldTime: null, setting: "college", helpers: "", adjustments: "" },
      ...{ consentCheckedAt: null, consentCheckedBy: null, withdrawalsSettledAt: null },
      ...{ withdrawalsSettledBy: null, ...heard },
    })
    .execute();
  await db
    .insertInto("discussionTallies")
    .values({
      ...{ discussionId: "d", focusAreaId, questionVersionId: set.questions[0]?.id ?? "" },
      ...{ face: "good", count: 7 },
    })
    .execute();
  await db
    .insertInto("evidenceUploads")
    .values({
      ...{
        id: "u",
        inspectionId: inspection.id,
        sentBy: made.createdBy,
        organisation: "Council",
        fileName: "plan.pdf",
      },
      ...{ storedName: null, kind: "pdf", size: 10, sha256: "a".repeat(64), shows: "The plan", late: false },
      ...{ receivedAt: made.createdAt, requestId: null, scan: "clean", openedAt: null, openedBy: null },
      ...{ withdrawnAt: null, withdrawalAskedAt: null, withdrawalReason: null, withdrawalAnsweredAt: null },
      ...{ withdrawalAnsweredBy: null, withdrawalAnswer: null },
    })
    .execute();
  const now = survey.closesAt.add({ minutes: 10 });
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  return { inspection, survey, receipt, other, during, by, focusAreaId, texts: texts.length };
}

/** Reads for a seal where it stands, as the thread for it does. */
export function createDirectSealReader(db: Queries): SealReader {
  return {
    workOut: (about) => sealReadings.workOut(db, about),
    check: (inspectionId) => sealReadings.check(db, inspectionId),
    close: async () => undefined,
  };
}

/** Works out and checks the seals that wait for it at that time; gives what was logged. */
export async function keepSeals(db: Queries, now: Temporal.Instant, sealReader = createDirectSealReader(db)) {
  await endRests(db);
  return runDueJobs(db, { clock: { now: () => now }, sealReader });
}

/** Seals, and works out what that is over. */
export async function sealAndWorkOut(db: Queries, by: Parameters<typeof sealEvidence>[1]) {
  const sealed = await sealEvidence(db, by);
  const failed = await keepSeals(db, by.now);
  if (failed.length > 0) throw new Error(JSON.stringify(failed));
  return sealed;
}
