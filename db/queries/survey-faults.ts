import { randomInt } from "node:crypto";
import { type ExpressionBuilder, sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { FaultOutcome } from "../tables/enumerations.ts";
import type { Tables } from "../tables/index.ts";
import type { SurveyFaultsTable } from "../tables/surveys.ts";
import { type ResponseFilter, responseIsOf } from "./collation.ts";

/** A fault's span: from `startsAt` until before `endsAt`. */
type Span = { inspectionId: string; startsAt: Temporal.Instant; endsAt: Temporal.Instant };

/** The faults of a re-visit's survey that count, by their number. */
export function listFaultsByInspection(db: Queries, inspectionId: string): Promise<SurveyFaultsTable[]> {
  return db
    .selectFrom("surveyFaults")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .orderBy("number")
    .execute();
}

/** How many faults were recorded, withdrawn ones among them. */
export async function countFaults(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("surveyFaults")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertFault(trx: Trx, fault: SurveyFaultsTable): Promise<void> {
  await trx.insertInto("surveyFaults").values(fault).execute();
}

/** False where there is none of that id to withdraw. */
export async function updateFaultAsWithdrawn(
  trx: Trx,
  about: { inspectionId: string; faultId: string; withdrawnAt: Temporal.Instant; withdrawnBy: string },
): Promise<boolean> {
  const { withdrawnAt, withdrawnBy } = about;
  const { numUpdatedRows } = await trx
    .updateTable("surveyFaults")
    .set({ withdrawnAt, withdrawnBy })
    .where("id", "=", about.faultId)
    .where("inspectionId", "=", about.inspectionId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Adds a fault's number to each draft that was worked on in its span. Returns how many. What changes a response has that
 * one's beginning, so when its writer came to change it is read of what they agreed to.
 */
export async function markDraftsInSpan(trx: Trx, span: Span & { number: number }): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("drafts")
    .set({ faults: sql<string>`faults || ${`${span.number},`}` })
    .where("inspectionId", "=", span.inspectionId)
    .where("startedAt", "<", span.endsAt)
    .where("savedAt", ">=", span.startsAt)
    .where((eb) =>
      eb.or([
        eb("changesResponseId", "is", null),
        eb.exists(
          eb
            .selectFrom("consents")
            .select("consents.id")
            .whereRef("consents.draftId", "=", "drafts.id")
            .where("consents.givenAt", "<", span.endsAt),
        ),
      ]),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * Marks each response that was sent, changed or last saved on a screen in a fault's span. What was entered from paper,
 * telephone or email did not depend on the screen. Returns how many.
 */
export async function markResponsesInSpan(
  trx: Trx,
  { faultId, markedAt, ...span }: Span & { faultId: string; markedAt: Temporal.Instant },
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("faultMarks")
    .columns(["faultId", "responseId", "markedAt"])
    .expression((eb) =>
      eb
        .selectFrom("responses")
        .select((of) => [
          of.val(faultId).as("faultId"),
          "responses.id as responseId",
          of.val(markedAt).as("markedAt"),
        ])
        .where("inspectionId", "=", span.inspectionId)
        .where("mode", "=", "online")
        .where("withdrawnAt", "is", null)
        .where((of) =>
          of.or([
            of.and([of("receivedAt", ">=", span.startsAt), of("receivedAt", "<", span.endsAt)]),
            of.and([of("changedAt", ">=", span.startsAt), of("changedAt", "<", span.endsAt)]),
          ]),
        ),
    )
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

/** Adds a fault's number to the drafts that were begun in order to change a response that it touched, where it is not there. */
export async function markDraftsOfMarked(
  trx: Trx,
  { faultId, number }: { faultId: string; number: number },
): Promise<void> {
  await trx
    .updateTable("drafts")
    .set({ faults: sql<string>`faults || ${`${number},`}` })
    .where("changesResponseId", "in", (eb) =>
      eb.selectFrom("faultMarks").select("faultMarks.responseId").where("faultMarks.faultId", "=", faultId),
    )
    .where(sql<string>`',' || faults`, "not like", `%,${number},%`)
    .execute();
}

/** Lets cached counts be counted anew: which responses a fault touched has changed. */
export async function redrawMarksOfFault(trx: Trx, faultId: string): Promise<void> {
  await trx
    .updateTable("responses")
    .set({ mark: randomInt(1, 2 ** 31) })
    .where("id", "in", (eb) =>
      eb.selectFrom("faultMarks").select("faultMarks.responseId").where("faultMarks.faultId", "=", faultId),
    )
    .execute();
}

/** Leaves a mark of before as it is. */
export async function insertFaultMark(
  trx: Trx,
  mark: {
    faultId: string;
    responseId: string;
    markedAt: Temporal.Instant;
    reviewedAt: Temporal.Instant | null;
    outcome: FaultOutcome | null;
  },
): Promise<void> {
  await trx
    .insertInto("faultMarks")
    .values(mark)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Records that a marked answer was looked at again. */
export async function updateFaultMarkAsReviewed(
  trx: Trx,
  {
    faultId,
    responseId,
    ...review
  }: { faultId: string; responseId: string; reviewedAt: Temporal.Instant; outcome: FaultOutcome },
): Promise<void> {
  await trx
    .updateTable("faultMarks")
    .set(review)
    .where("faultId", "=", faultId)
    .where("responseId", "=", responseId)
    .where("outcome", "is", null)
    .execute();
}

/** The numbers of the faults whose marks a response still bears. */
export async function listOpenFaultNumbers(db: Queries, responseId: string): Promise<number[]> {
  const rows = await db
    .selectFrom("faultMarks")
    .innerJoin("surveyFaults", "surveyFaults.id", "faultMarks.faultId")
    .select("surveyFaults.number")
    .where("faultMarks.responseId", "=", responseId)
    .where("faultMarks.outcome", "is", null)
    .where("surveyFaults.withdrawnAt", "is", null)
    .orderBy("surveyFaults.number")
    .execute();
  return rows.map(({ number }) => number);
}

/** How many responses that were not withdrawn each fault touched, by what their writers did since; null: not looked at again. */
export async function countFaultMarks(
  db: Queries,
  inspectionId: string,
): Promise<{ faultId: string; outcome: FaultOutcome | null; unfinished: boolean; count: number }[]> {
  const rows = await db
    .selectFrom("faultMarks")
    .innerJoin("surveyFaults", "surveyFaults.id", "faultMarks.faultId")
    .innerJoin("responses", "responses.id", "faultMarks.responseId")
    .select(["faultMarks.faultId", "faultMarks.outcome", "responses.unfinished"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("surveyFaults.inspectionId", "=", inspectionId)
    .where("surveyFaults.withdrawnAt", "is", null)
    .where("responses.withdrawnAt", "is", null)
    .groupBy(["faultMarks.faultId", "faultMarks.outcome", "responses.unfinished"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The same among the responses of a filter. */
export async function countFaultMarksOf(
  db: Queries,
  about: { inspectionId: string; filter: ResponseFilter },
): Promise<{ faultId: string; outcome: FaultOutcome | null; unfinished: boolean; count: number }[]> {
  const rows = await db
    .selectFrom("responses")
    .innerJoin("faultMarks", "faultMarks.responseId", "responses.id")
    .select(["faultMarks.faultId", "faultMarks.outcome", "responses.unfinished"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("responses.inspectionId", "=", about.inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where((eb) =>
      responseIsOf(eb as unknown as ExpressionBuilder<Tables, "responses">, about.filter, "responses.id"),
    )
    .groupBy(["faultMarks.faultId", "faultMarks.outcome", "responses.unfinished"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** How many unsent drafts a fault touched. Nothing else of a draft is read for inspectors. */
export async function countDraftsOfFault(
  db: Queries,
  { inspectionId, number }: { inspectionId: string; number: number },
): Promise<number> {
  const { count } = await db
    .selectFrom("drafts")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("closedAt", "is", null)
    .where(sql<string>`',' || faults`, "like", `%,${number},%`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Every mark of a re-visit's responses, by response; what was looked at again has its outcome. */
export function listFaultMarks(db: Queries, inspectionId: string) {
  return db
    .selectFrom("faultMarks")
    .innerJoin("surveyFaults", "surveyFaults.id", "faultMarks.faultId")
    .select(["faultMarks.responseId", "faultMarks.outcome", "surveyFaults.number"])
    .where("surveyFaults.inspectionId", "=", inspectionId)
    .where("surveyFaults.withdrawnAt", "is", null)
    .orderBy("faultMarks.responseId")
    .orderBy("surveyFaults.number")
    .execute();
}
