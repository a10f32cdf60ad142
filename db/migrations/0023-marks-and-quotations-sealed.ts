import type { Trx } from "../connection.ts";
import { guardSealed } from "../dialects/seals.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await guardSealed(trx, kind, "later");
}
