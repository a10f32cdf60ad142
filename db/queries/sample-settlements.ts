import type { Queries, Trx } from "../connection.ts";
import type { SampleSettlementsTable } from "../tables/samples.ts";

type Difference = Pick<SampleSettlementsTable, "sampleId" | "textNumber" | "themeId">;

/** What the readers of a sample settled on, with who did. */
export function listSettlements(db: Queries, sampleId: string) {
  return db
    .selectFrom("sampleSettlements")
    .innerJoin("people", "people.id", "sampleSettlements.settledBy")
    .selectAll("sampleSettlements")
    .select("people.name as settledByName")
    .where("sampleSettlements.sampleId", "=", sampleId)
    .orderBy("sampleSettlements.textNumber")
    .execute();
}

export function findSettlement(
  trx: Trx,
  { sampleId, textNumber, themeId }: Difference,
): Promise<SampleSettlementsTable | undefined> {
  return trx
    .selectFrom("sampleSettlements")
    .selectAll()
    .where("sampleId", "=", sampleId)
    .where("textNumber", "=", textNumber)
    .where("themeId", "=", themeId)
    .executeTakeFirst();
}

export async function insertSettlement(trx: Trx, settlement: SampleSettlementsTable): Promise<void> {
  await trx.insertInto("sampleSettlements").values(settlement).execute();
}

export async function deleteSettlement(
  trx: Trx,
  { sampleId, textNumber, themeId }: Difference,
): Promise<void> {
  await trx
    .deleteFrom("sampleSettlements")
    .where("sampleId", "=", sampleId)
    .where("textNumber", "=", textNumber)
    .where("themeId", "=", themeId)
    .execute();
}
