import type { Queries, Trx } from "../connection.ts";
import type { EarlierFiguresTable } from "../tables/earlier-figures.ts";

/** The earlier figures of a re-visit that were not removed again, in the order in which they were entered. */
export function listEarlierFigures(db: Queries, inspectionId: string): Promise<EarlierFiguresTable[]> {
  return db
    .selectFrom("earlierFigures")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("removedAt", "is", null)
    .orderBy("enteredAt")
    .orderBy("id")
    .execute();
}

export async function insertEarlierFigure(trx: Trx, figure: EarlierFiguresTable): Promise<void> {
  await trx.insertInto("earlierFigures").values(figure).execute();
}

export async function updateEarlierFigureAsRemoved(
  trx: Trx,
  figure: { inspectionId: string; figureId: string; removedBy: string; removedAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("earlierFigures")
    .set({ removedBy: figure.removedBy, removedAt: figure.removedAt })
    .where("inspectionId", "=", figure.inspectionId)
    .where("id", "=", figure.figureId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
