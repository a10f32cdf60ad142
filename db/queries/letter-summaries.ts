import type { Queries, Trx } from "../connection.ts";
import { prepared } from "../prepared.ts";
import type { LetterSummariesTable } from "../tables/letters.ts";
import { isOfFamily } from "./family-responses.ts";
import { textsOfSamples } from "./samples.ts";

/** Every wording of the summaries of a letter's sections, each section's latest last. */
export function listLetterSummaries(db: Queries, letterId: string) {
  return db
    .selectFrom("letterSummaries")
    .innerJoin("letterSections", "letterSections.id", "letterSummaries.sectionId")
    .innerJoin("people", "people.id", "letterSummaries.writtenBy")
    .selectAll("letterSummaries")
    .select("people.name as writtenByName")
    .where("letterSections.letterId", "=", letterId)
    .orderBy("letterSections.position")
    .orderBy("letterSummaries.number")
    .execute();
}

export async function insertLetterSummary(trx: Trx, summary: LetterSummariesTable): Promise<void> {
  await trx.insertInto("letterSummaries").values(summary).execute();
}

const publishedLetters = prepared<{ inspectionId: string }>()((db, param) =>
  db
    .selectFrom("letterPublications")
    .innerJoin("letters", "letters.id", "letterPublications.letterId")
    .select("letters.id")
    .where("letters.inspectionId", "=", param("inspectionId")),
);

/** Whether everybody can read a letter of this re-visit. */
export async function isAnyLetterPublished(db: Queries, inspectionId: string): Promise<boolean> {
  return (await publishedLetters.first(db, { inspectionId })) !== undefined;
}

/** Of how many parents and carers texts of the survey stand under each theme; without the texts of these samples. */
export function countWritersByTheme(
  db: Queries,
  about: { inspectionId: string; excludedSamples: readonly string[] },
): Promise<{ themeId: string; writers: number }[]> {
  const { inspectionId, excludedSamples } = about;
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .innerJoin("responses", "responses.id", "texts.sourceId")
    .select("codings.themeId")
    .select((eb) => eb.fn.count<number>("responses.id").distinct().as("writers"))
    .where("texts.inspectionId", "=", inspectionId)
    .where("texts.source", "=", "survey")
    .where("codings.removedAt", "is", null)
    .where("responses.withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb as never, "responses.id"))
    .$if(excludedSamples.length > 0, (query) =>
      query.where("codings.textNumber", "not in", textsOfSamples(excludedSamples)),
    )
    .groupBy("codings.themeId")
    .execute();
}

/** How many responses of parents and carers there are. */
export async function countFamilyResponses(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const wordsAlone = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Which of these phrases somebody gave as a sentence of their own, whatever its capitals and signs: their places in the list.
 * Every text of people is looked through.
 */
export async function listPhrasesGivenAsSentences(
  db: Queries,
  about: { inspectionId: string; phrases: readonly string[] },
): Promise<number[]> {
  const places = new Map<string, number[]>();
  for (const [place, phrase] of about.phrases.entries()) {
    const key = wordsAlone(phrase);
    // One or two words are nobody's sentence.
    if (key.split(" ").length >= 3) places.set(key, [...(places.get(key) ?? []), place]);
  }
  if (places.size === 0) return [];
  const found = new Set<number>();
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("texts")
      .select(["number", "words"])
      .where("inspectionId", "=", about.inspectionId)
      .where("source", "<>", "evidence")
      .where("number", ">", after)
      .orderBy("number")
      .limit(1000)
      .execute();
    for (const { words } of rows)
      for (const sentence of words.split(/[.!?…\n;]+/u))
        for (const place of places.get(wordsAlone(sentence)) ?? []) found.add(place);
    const last = rows.at(-1);
    if (!last) return [...found].sort((one, other) => one - other);
    after = last.number;
  }
}
