import type { Trx } from "../connection.ts";
import { every, type Guarded, guardSealed } from "./0018-guard-sealed.ts";

/** What seals are over from here on, too. Quotations may be added for the letter, and taken back, but never be others. */
const guarded: Guarded[] = [
  { table: "sourceMarks", revisit: `ROW."revisitId"`, on: [...every] },
  {
    table: "quotations",
    revisit: `ROW."revisitId"`,
    on: ["update", "delete"],
    columns: [
      "revisitId",
      "number",
      "source",
      "sourceId",
      "questionVersionId",
      "startsAt",
      "endsAt",
      "wordsHash",
      "masks",
      "groupName",
      "groupValue",
      "recognisable",
      "preparedBy",
      "preparedAt",
    ],
  },
];

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await guardSealed(trx, kind, guarded);
}
