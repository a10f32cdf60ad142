import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { ExportKind } from "./export-kinds.ts";

/** Writes down that somebody takes something out, what kind and how much: never what is in it. */
export async function recordExport(
  db: Queries,
  input: {
    inspectionId: string;
    kind: ExportKind;
    actor: PersonActor;
    now: Temporal.Instant;
    details: { rows: number } & Record<string, unknown>;
  },
): Promise<void> {
  await db.transaction().execute((trx) =>
    recordAudit(trx, {
      at: input.now,
      actor: input.actor,
      inspectionId: input.inspectionId,
      action: `export.${input.kind}.downloaded`,
      details: input.details,
    }),
  );
}
