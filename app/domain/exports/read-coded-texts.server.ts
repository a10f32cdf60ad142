import type { Queries } from "#db/connection.ts";
import { listTextNumbersAfter } from "#db/queries/coded-texts.ts";
import { listDocumentTallies, listPassageNumbers } from "#db/queries/documents.ts";
import { listCodingsByTexts } from "#db/queries/themes.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import type { ReadableText } from "../readable-texts/text.ts";
import { findTranslations } from "../text-translations/find-translations.server.ts";
import type { TextTranslation } from "../text-translations/translation.ts";

export type CodedText = {
  text: ReadableText;
  /** Those that were not undone, under themes that stand. */
  codings: Awaited<ReturnType<typeof listCodingsByTexts>>;
  /** The version of a translation that stands beside it, and those before it in which something is coded. */
  translations: TextTranslation[];
};

const atOnce = 250;

/** All texts of a re-visit with their codings, those that have one, or those that people gave, in batches by number. */
export async function* codedTexts({
  db,
  inspectionId,
  codedOnly = false,
  spokenOnly = false,
}: {
  db: Queries;
  inspectionId: string;
  codedOnly?: boolean;
  spokenOnly?: boolean;
}): AsyncGenerator<CodedText[]> {
  let after = 0;
  for (;;) {
    const about = { inspectionId, after, limit: atOnce, codedOnly, spokenOnly };
    const numbers = await listTextNumbersAfter(db, about);
    if (numbers.length === 0) return;
    yield await readCodedTexts(db, { inspectionId, numbers });
    if (numbers.length < atOnce) return;
    after = numbers.at(-1) ?? after;
  }
}

async function readCodedTexts(
  db: Queries,
  { inspectionId, numbers }: { inspectionId: string; numbers: readonly number[] },
): Promise<CodedText[]> {
  const [texts, codings, translations] = await Promise.all([
    readTexts(db, { inspectionId, numbers }),
    listCodingsByTexts(db, numbers),
    findTranslations(db, numbers),
  ]);
  const codingsByText = Map.groupBy(
    codings.filter(({ removedAt, themeRemovedAt }) => removedAt === null && themeRemovedAt === null),
    ({ textNumber }) => textNumber,
  );
  return texts.map((text) => {
    const ofText = codingsByText.get(text.number) ?? [];
    return {
      text,
      codings: ofText,
      translations: (translations.get(text.number) ?? []).filter(
        ({ id }) => id === text.translation?.id || ofText.some(({ translationId }) => translationId === id),
      ),
    };
  });
}

export type CodedDocument = {
  uploadId: string;
  fileName: string;
  shows: string;
  /** The number of its first passage. */
  number: number;
  /** In their order, each with what is coded in it. */
  passages: CodedText[];
};

/** The documents of a re-visit that have words, each whole. */
export async function* codedDocuments(
  db: Queries,
  { inspectionId }: { inspectionId: string },
): AsyncGenerator<CodedDocument> {
  for (const document of await listDocumentTallies(db, { inspectionId, personId: "" })) {
    const { uploadId, fileName, shows, firstNumber: number } = document;
    const passages: CodedText[] = [];
    for (let fromPosition = 1; fromPosition <= document.passages; fromPosition += atOnce) {
      const numbers = await listPassageNumbers(db, { uploadId, fromPosition, limit: atOnce });
      passages.push(...(await readCodedTexts(db, { inspectionId, numbers })));
    }
    yield { uploadId, fileName, shows, number, passages };
  }
}
