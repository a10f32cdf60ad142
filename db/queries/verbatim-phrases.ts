import type { Queries } from "../connection.ts";
import { createPhraseFinder, type SharedPhrase } from "../shared-phrases.ts";
import type { TextSource } from "../tables/enumerations.ts";

const atOnce = 5000;

/** Where passages repeat what stands in a text of the re-visit. */
export type VerbatimPhrase = SharedPhrase & {
  textNumber: number;
  source: TextSource;
  /** Of the document that it was read out of. */
  fileKind: string | null;
  receivedAt: Temporal.Instant | null;
};

/**
 * Compares passages with every text of the re-visit, as all of them read now, and with what inspectors translated or wrote
 * down of them: it says the same in the language that a letter is in.
 */
export async function listVerbatimPhrases(
  db: Queries,
  criteria: { inspectionId: string; passages: readonly string[]; everybodys: readonly string[] },
): Promise<VerbatimPhrase[]> {
  const { inspectionId, passages, everybodys } = criteria;
  if (passages.every((passage) => passage.trim() === "")) return [];
  const find = createPhraseFinder(passages, everybodys);
  const phrases: VerbatimPhrase[] = [];
  for (let after = 0; ; ) {
    const texts = await db
      .selectFrom("texts")
      .select(["number", "words", "source"])
      .where("inspectionId", "=", inspectionId)
      .where("number", ">", after)
      .orderBy("number")
      .limit(atOnce)
      .execute();
    for (const { number: textNumber, words, source } of texts) {
      phrases.push(
        ...find(words).map((run) => ({ ...run, textNumber, source, fileKind: null, receivedAt: null })),
      );
    }
    const last = texts.at(-1);
    if (!last || texts.length < atOnce) break;
    after = last.number;
  }
  phrases.push(...(await findInTranslations(db, criteria.inspectionId, find)));
  return withFileKinds(db, phrases);
}

async function findInTranslations(
  db: Queries,
  inspectionId: string,
  find: (words: string) => readonly SharedPhrase[],
): Promise<VerbatimPhrase[]> {
  const phrases: VerbatimPhrase[] = [];
  for (let after = ""; ; ) {
    const translations = await db
      .selectFrom("textTranslations")
      .innerJoin("texts", "texts.number", "textTranslations.textNumber")
      .select(["textTranslations.id", "texts.number", "texts.source", "textTranslations.words"])
      .where("texts.inspectionId", "=", inspectionId)
      .where("textTranslations.id", ">", after)
      .orderBy("textTranslations.id")
      .limit(atOnce)
      .execute();
    for (const { number: textNumber, words, source } of translations) {
      phrases.push(
        ...find(words).map((run) => ({ ...run, textNumber, source, fileKind: null, receivedAt: null })),
      );
    }
    const last = translations.at(-1);
    if (!last || translations.length < atOnce) return phrases;
    after = last.id;
  }
}

async function withFileKinds(db: Queries, phrases: readonly VerbatimPhrase[]): Promise<VerbatimPhrase[]> {
  const numbers = phrases.flatMap(({ source, textNumber }) => (source === "evidence" ? [textNumber] : []));
  if (numbers.length === 0) return [...phrases];
  const kinds = await db
    .selectFrom("texts")
    .innerJoin("evidencePassages", "evidencePassages.id", "texts.sourceId")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "evidencePassages.uploadId")
    .select(["texts.number", "evidenceUploads.kind", "evidenceUploads.receivedAt"])
    .where("texts.number", "in", numbers)
    .execute();
  return phrases.map((run) => {
    const file = kinds.find(({ number }) => number === run.textNumber);
    return { ...run, fileKind: file?.kind ?? null, receivedAt: file?.receivedAt ?? null };
  });
}

/** Every wording that inspectors have given a finding or a section of the letter, with when that was. */
export async function listInspectorsWordings(
  db: Queries,
  inspectionId: string,
): Promise<{ words: string; writtenAt: Temporal.Instant }[]> {
  const [sections, findings] = await Promise.all([
    db
      .selectFrom("letterSectionVersions")
      .innerJoin("letterSections", "letterSections.id", "letterSectionVersions.sectionId")
      .innerJoin("letters", "letters.id", "letterSections.letterId")
      .select(["letterSectionVersions.body as words", "letterSectionVersions.writtenAt"])
      .where("letters.inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("findingVersions")
      .innerJoin("findings", "findings.id", "findingVersions.findingId")
      .select(["findingVersions.words", "findingVersions.writtenAt"])
      .where("findings.inspectionId", "=", inspectionId)
      .execute(),
  ]);
  return [...sections, ...findings];
}
