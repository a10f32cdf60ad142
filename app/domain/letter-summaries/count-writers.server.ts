import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { countFamilyResponses } from "#db/queries/letter-summaries.ts";
import { listSamplesReadBlind } from "#db/queries/samples.ts";
import { listThemes } from "#db/queries/themes.ts";
import type { FoundLetter } from "../letters/find-letter.server.ts";
import { roundWriters } from "../letters/letter-summary.ts";

/** A theme that stands, with what may be said of how many wrote of it; null where fewer than five did. */
export type RoundedTheme = { id: string; focusAreaId: string; name: string; atLeast: number | null };

/**
 * The themes of a re-visit, each with how many parents and carers wrote of it as everybody may read it, beside what an edition
 * of the letter said of it before.
 */
export async function listRoundedThemes(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  about: { inspectionId: string; editions: FoundLetter["editions"] },
): Promise<RoundedTheme[]> {
  const { inspectionId, editions } = about;
  const [themes, responses, excludedSamples] = await Promise.all([
    listThemes(db, inspectionId),
    countFamilyResponses(db, inspectionId),
    listSamplesReadBlind(db, inspectionId),
  ]);
  const counts = await reader.read("countWritersByTheme", { inspectionId, excludedSamples });
  const writersOf = new Map(counts.map(({ themeId, writers }) => [themeId, Number(writers)]));
  return themes.map(({ id, focusAreaId, name }) => {
    const before = findEarlier(editions, id);
    return { id, focusAreaId, name, atLeast: roundWriters(writersOf.get(id) ?? 0, responses, before) };
  });
}

function findEarlier(editions: FoundLetter["editions"], themeId: string): number | null {
  const earlier = editions.flatMap(({ storedContent }) =>
    storedContent.sections.flatMap(({ summary }) => summary?.themes ?? []),
  );
  return earlier.findLast((theme) => theme.themeId === themeId)?.atLeast ?? null;
}
