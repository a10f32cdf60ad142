import type { Queries, Trx } from "../connection.ts";
import type { ProposedMasksTable } from "../tables/suggestions.ts";
import { isOpenTo } from "./samples.ts";

type SuggestedTexts = { numbers: readonly number[]; suggestedAt: Temporal.Instant };

/** What was suggested before stays as it is. */
export async function insertSuggestedForTheme(
  trx: Trx,
  { themeId, numbers, suggestedAt }: SuggestedTexts & { themeId: string },
): Promise<void> {
  if (numbers.length === 0) return;
  await trx
    .insertInto("suggestedForThemes")
    .values(numbers.map((textNumber) => ({ themeId, textNumber, suggestedAt })))
    .onConflict((conflict) => conflict.columns(["themeId", "textNumber"]).doNothing())
    .execute();
}

/** What was suggested before stays as it is. */
export async function insertSuggestedLikeText(
  trx: Trx,
  { likeNumber, numbers, suggestedAt }: SuggestedTexts & { likeNumber: number },
): Promise<void> {
  if (numbers.length === 0) return;
  await trx
    .insertInto("suggestedLikeTexts")
    .values(numbers.map((textNumber) => ({ likeNumber, textNumber, suggestedAt })))
    .onConflict((conflict) => conflict.columns(["likeNumber", "textNumber"]).doNothing())
    .execute();
}

export async function insertProposedMasks(trx: Trx, masks: ProposedMasksTable): Promise<void> {
  await trx.insertInto("proposedMasks").values(masks).execute();
}

type About = { inspectionId: string; personId: string };
export type SuggestionCounts = { suggested: number; accepted: number };

/** How many texts were suggested for themes, and how many of these were put under that theme since, as this person may know it. */
export async function countSuggestedForThemes(
  db: Queries,
  { inspectionId, personId }: About,
): Promise<SuggestionCounts> {
  const suggested = db
    .selectFrom("suggestedForThemes")
    .innerJoin("themes", "themes.id", "suggestedForThemes.themeId")
    .where("themes.inspectionId", "=", inspectionId);
  const accepted = suggested
    .innerJoin("codings", "codings.textNumber", "suggestedForThemes.textNumber")
    .select(["suggestedForThemes.themeId", "suggestedForThemes.textNumber"])
    .distinct()
    .where("codings.removedAt", "is", null)
    .whereRef("codings.codedAt", ">=", "suggestedForThemes.suggestedAt")
    .where((eb) =>
      eb.or([
        eb("codings.themeId", "=", eb.ref("suggestedForThemes.themeId")),
        // The theme was merged into another since.
        eb("codings.givenAs", "=", eb.ref("suggestedForThemes.themeId")),
      ]),
    )
    .where((eb) => isOpenTo(eb, personId));
  const [all, ofThem] = await Promise.all([
    suggested.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow(),
    db
      .selectFrom(accepted.as("accepted"))
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
  ]);
  return { suggested: Number(all.count), accepted: Number(ofThem.count) };
}

/** The same of texts that were suggested as like another: how many were put under one of its themes since. */
export async function countSuggestedLikeTexts(
  db: Queries,
  { inspectionId, personId }: About,
): Promise<SuggestionCounts> {
  const suggested = db
    .selectFrom("suggestedLikeTexts")
    .innerJoin("texts", "texts.number", "suggestedLikeTexts.textNumber")
    .where("texts.inspectionId", "=", inspectionId);
  const accepted = suggested
    .innerJoin("codings", "codings.textNumber", "suggestedLikeTexts.textNumber")
    .innerJoin("codings as ofLike", (join) =>
      join
        .onRef("ofLike.textNumber", "=", "suggestedLikeTexts.likeNumber")
        .onRef("ofLike.themeId", "=", "codings.themeId"),
    )
    .select(["suggestedLikeTexts.likeNumber", "suggestedLikeTexts.textNumber"])
    .distinct()
    .where("codings.removedAt", "is", null)
    .where("ofLike.removedAt", "is", null)
    .whereRef("codings.codedAt", ">=", "suggestedLikeTexts.suggestedAt")
    .where((eb) => isOpenTo(eb, personId));
  const [all, ofThem] = await Promise.all([
    suggested.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow(),
    db
      .selectFrom(accepted.as("accepted"))
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
  ]);
  return { suggested: Number(all.count), accepted: Number(ofThem.count) };
}

/** How many masks were proposed in the quotations of a re-visit, and how many of these they have. */
export async function countProposedMasks(db: Queries, inspectionId: string): Promise<SuggestionCounts> {
  const { proposed, accepted } = await db
    .selectFrom("proposedMasks")
    .innerJoin("quotations", "quotations.id", "proposedMasks.quotationId")
    .where("quotations.inspectionId", "=", inspectionId)
    .select((eb) => [
      eb.fn.sum<number | null>("proposedMasks.proposed").as("proposed"),
      eb.fn.sum<number | null>("proposedMasks.accepted").as("accepted"),
    ])
    .executeTakeFirstOrThrow();
  return { suggested: Number(proposed ?? 0), accepted: Number(accepted ?? 0) };
}
