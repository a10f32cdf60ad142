import type { Trx } from "../connection.ts";
import { indexTexts } from "../dialects/texts.ts";

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await indexTexts(trx, kind);
}
