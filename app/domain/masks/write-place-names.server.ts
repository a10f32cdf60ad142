import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findPlaceNames, updatePlaceNames } from "#db/queries/inspections.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findPlaceNamesProblem, linesOf } from "./place-names.ts";

/** The area's own places as they were entered, one a line; empty where none were. */
export function readPlaceNames(db: Queries, inspectionId: string): Promise<string> {
  return findPlaceNames(db, inspectionId);
}

/** Keeps the area's own schools, towns and villages, which are proposed to be masked wherever a quotation holds them. */
export async function writePlaceNames(
  db: Queries,
  input: { inspectionId: string; placeNames: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "written" | "too-long" }> {
  const { inspectionId, placeNames, actor, now } = input;
  if (findPlaceNamesProblem(placeNames) !== null) return { kind: "too-long" };
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await findPlaceNames(trx, inspectionId)) === placeNames) return;
    await updatePlaceNames(trx, { inspectionId, placeNames });
    const details = { places: linesOf(placeNames).length };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "place-names.changed", details });
  });
  return { kind: "written" };
}
