import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findPlaceNames, updatePlaceNames } from "#db/queries/inspections.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { findPlaceNamesProblem, linesOf } from "./place-names.ts";

/** The area's own places as they were entered, one a line; empty where none were. */
export function readPlaceNames(db: Queries, inspectionId: string): Promise<string> {
  return findPlaceNames(db, inspectionId);
}

export type PlaceNamesWritten =
  | { kind: "written" | "too-long" }
  /** Others stand there than were on the page: they would all be replaced. */
  | { kind: "changed-meanwhile"; current: string };

/** Keeps the area's own schools, towns and villages, which are proposed to be masked wherever a quotation holds them. */
export async function writePlaceNames(
  db: Queries,
  input: {
    inspectionId: string;
    placeNames: string;
    /** The mark of those that were on the page, see `markOfFields`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<PlaceNamesWritten> {
  const { inspectionId, placeNames, seen, actor, now } = input;
  if (findPlaceNamesProblem(placeNames) !== null) return { kind: "too-long" };
  return db.transaction().execute(async (trx): Promise<PlaceNamesWritten> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const current = await findPlaceNames(trx, inspectionId);
    if (isOutdated(seen, { current: { placeNames: current }, next: { placeNames } }))
      return { kind: "changed-meanwhile", current };
    if (current === placeNames) return { kind: "written" };
    await updatePlaceNames(trx, { inspectionId, placeNames });
    const details = { places: linesOf(placeNames).length };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "place-names.changed", details });
    return { kind: "written" };
  });
}
