import type { Queries } from "#db/connection.ts";
import type { CodingsTable } from "#db/tables/reading.ts";

const id = "bench-theme";
const codedAt = Temporal.Instant.from("2026-11-24T13:00:00.000Z");

/** Puts every tenth text of a re-visit under one theme, past the product's own way; the theme's id. */
export async function fillTheme(
  db: Queries,
  inspection: { id: string; focusAreaId: string },
): Promise<string> {
  const { id: madeBy } = await db.selectFrom("people").select("id").executeTakeFirstOrThrow();
  const theme = {
    id,
    inspectionId: inspection.id,
    focusAreaId: inspection.focusAreaId,
    madeBy,
    madeAt: codedAt,
  };
  await db
    .insertInto("themes")
    .values({
      ...{ ...theme, name: "Nobody rings back", description: "" },
      ...{ changedAt: null, removedBy: null, removedAt: null, mergedInto: null, position: 0 },
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const texts = await db
    .selectFrom("texts")
    .select("number")
    .where("inspectionId", "=", inspection.id)
    .where((eb) => eb("number", "not in", eb.selectFrom("codings").select("textNumber")))
    .execute();
  const codings = texts
    .filter(({ number }) => number % 10 === 0)
    .map(
      ({ number }): CodingsTable => ({
        ...{ id: `bench-${number}`, textNumber: number, themeId: id, startsAt: null, endsAt: null },
        ...{ feeling: number % 20 === 0 ? "negative" : "positive", codedBy: madeBy, codedAt },
        ...{ removedBy: null, removedAt: null, givenAs: null, translationId: null },
      }),
    );
  for (let from = 0; from < codings.length; from += 1000) {
    await db
      .insertInto("codings")
      .values(codings.slice(from, from + 1000))
      .execute();
  }
  return id;
}
