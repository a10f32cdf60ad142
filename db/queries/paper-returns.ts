import type { Queries, Trx } from "../connection.ts";
import type { PaperReturnsTable } from "../tables/offline-responses.ts";

export function findPaperReturn(db: Queries, inspectionId: string): Promise<PaperReturnsTable | undefined> {
  return db
    .selectFrom("paperReturns")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

export async function replacePaperReturn(trx: Trx, row: PaperReturnsTable): Promise<void> {
  await trx
    .insertInto("paperReturns")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("inspectionId")
        .doUpdateSet({ words: row.words, changedBy: row.changedBy, changedAt: row.changedAt }),
    )
    .execute();
}
