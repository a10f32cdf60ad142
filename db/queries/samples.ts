import { type ExpressionBuilder, expressionBuilder } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import type { ReadingSamplesTable } from "../tables/samples.ts";
import { mayBeRead } from "./young-peoples-words.ts";

/** The samples of a re-visit, newest first, with who reads them. */
export function listSamples(db: Queries, inspectionId: string) {
  return db
    .selectFrom("readingSamples")
    .innerJoin("people as proposer", "proposer.id", "readingSamples.proposedBy")
    .innerJoin("people as other", "other.id", "readingSamples.otherReader")
    .leftJoin("focusAreas", "focusAreas.id", "readingSamples.focusAreaId")
    .selectAll("readingSamples")
    .select(["proposer.name as proposedByName", "other.name as otherReaderName", "focusAreas.shortName"])
    .where("readingSamples.inspectionId", "=", inspectionId)
    .orderBy("readingSamples.proposedAt", "desc")
    .orderBy("readingSamples.id")
    .execute();
}

export async function insertSample(
  trx: Trx,
  sample: ReadingSamplesTable,
  numbers: readonly number[],
): Promise<void> {
  await trx.insertInto("readingSamples").values(sample).execute();
  await trx
    .insertInto("sampleTexts")
    .values(numbers.map((textNumber) => ({ sampleId: sample.id, textNumber })))
    .execute();
}

export async function updateSample(
  trx: Trx,
  sampleId: string,
  changes: Partial<Pick<ReadingSamplesTable, "agreedAt" | "revealedAt" | "endedAt" | "endedBy">>,
): Promise<void> {
  await trx.updateTable("readingSamples").set(changes).where("id", "=", sampleId).execute();
}

export async function listSampleTexts(db: Queries, sampleId: string): Promise<number[]> {
  const rows = await db
    .selectFrom("sampleTexts")
    .select("textNumber")
    .where("sampleId", "=", sampleId)
    .orderBy("textNumber")
    .execute();
  return rows.map(({ textNumber }) => textNumber);
}

/** What of a sample each person has read, by text. */
export function listReadingsOfSample(db: Queries, sampleId: string) {
  return db
    .selectFrom("sampleTexts")
    .innerJoin("textReadings", "textReadings.textNumber", "sampleTexts.textNumber")
    .select(["textReadings.textNumber", "textReadings.personId"])
    .where("sampleTexts.sampleId", "=", sampleId)
    .execute();
}

/** Samples of which these texts are some, neither revealed nor put aside; a row for each text. */
export function listHiddenSamplesOfTexts(
  db: Queries,
  textNumbers: readonly number[],
): Promise<(ReadingSamplesTable & { textNumber: number })[]> {
  if (textNumbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("readingSamples")
    .innerJoin("sampleTexts", "sampleTexts.sampleId", "readingSamples.id")
    .selectAll("readingSamples")
    .select("sampleTexts.textNumber")
    .where("sampleTexts.textNumber", "in", textNumbers)
    .where("readingSamples.revealedAt", "is", null)
    .where("readingSamples.endedAt", "is", null)
    .execute();
}

/** Texts that can be drawn: what people said, neither read nor coded by any of these people. */
export async function listFreshTexts(
  db: Queries,
  criteria: { inspectionId: string; focusAreaId: string | null; personIds: readonly string[] },
): Promise<number[]> {
  const rows = await db
    .selectFrom("texts")
    .select("texts.number")
    .where("texts.inspectionId", "=", criteria.inspectionId)
    .where("texts.source", "<>", "evidence")
    .where(mayBeRead)
    .$if(criteria.focusAreaId !== null, (query) =>
      query.where("texts.number", "in", (eb) =>
        eb
          .selectFrom("textFocusAreas")
          .select("textFocusAreas.textNumber")
          .where("textFocusAreas.focusAreaId", "=", criteria.focusAreaId ?? ""),
      ),
    )
    // Themes belong to focus areas: what is about none cannot be coded.
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("textFocusAreas")
          .select("textFocusAreas.textNumber")
          .whereRef("textFocusAreas.textNumber", "=", "texts.number"),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("textReadings")
            .select("textReadings.textNumber")
            .whereRef("textReadings.textNumber", "=", "texts.number")
            .where("textReadings.personId", "in", criteria.personIds),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("codings")
            .select("codings.textNumber")
            .whereRef("codings.textNumber", "=", "texts.number")
            .where("codings.codedBy", "in", criteria.personIds),
        ),
      ),
    )
    .orderBy("texts.number")
    .execute();
  return rows.map(({ number }) => number);
}

/** What two people had coded in a sample at that instant, whatever was undone since. */
export function listCodingsOfSample(
  db: Queries,
  criteria: { sampleId: string; personIds: readonly string[]; at: Temporal.Instant },
) {
  return db
    .selectFrom("sampleTexts")
    .innerJoin("codings", "codings.textNumber", "sampleTexts.textNumber")
    .innerJoin("themes", "themes.id", "codings.themeId")
    .select(["codings.textNumber", "codings.themeId", "codings.codedBy", "themes.name"])
    .where("sampleTexts.sampleId", "=", criteria.sampleId)
    .where("codings.codedBy", "in", criteria.personIds)
    .where("codings.codedAt", "<=", criteria.at)
    .where((eb) => eb.or([eb("codings.removedAt", "is", null), eb("codings.removedAt", ">", criteria.at)]))
    .execute();
}

/** That a coding is somebody's own, or in no text that they still read blind. */
export function isOpenTo(eb: ExpressionBuilder<Tables, "codings">, personId: string) {
  return eb.or([
    eb("codings.codedBy", "=", personId),
    eb("codings.textNumber", "not in", textsReadBlindBy(expressionBuilder<Tables, never>(), personId)),
  ]);
}

/** The samples of a re-visit of which nothing is in the open yet. */
export async function listSamplesReadBlind(db: Queries, inspectionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("readingSamples")
    .select("id")
    .where("inspectionId", "=", inspectionId)
    .where("revealedAt", "is", null)
    .where("endedAt", "is", null)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The numbers of the texts of some samples, to be asked for within another question. */
export function textsOfSamples(sampleIds: readonly string[]) {
  return expressionBuilder<Tables, never>()
    .selectFrom("sampleTexts")
    .select("sampleTexts.textNumber")
    .where("sampleTexts.sampleId", "in", sampleIds);
}

/** Texts in which a person must not see yet what others coded. */
export async function listTextsReadBlind(db: Queries, personId: string): Promise<number[]> {
  const rows = await textsReadBlindBy(db, personId).execute();
  return rows.map(({ textNumber }) => textNumber);
}

function textsReadBlindBy(from: Pick<Queries, "selectFrom">, personId: string) {
  return from
    .selectFrom("sampleTexts")
    .innerJoin("readingSamples", "readingSamples.id", "sampleTexts.sampleId")
    .select("sampleTexts.textNumber")
    .where("readingSamples.revealedAt", "is", null)
    .where("readingSamples.endedAt", "is", null)
    .where((own) =>
      own.or([
        own("readingSamples.proposedBy", "=", personId),
        own("readingSamples.otherReader", "=", personId),
      ]),
    );
}
