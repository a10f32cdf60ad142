import type { Queries } from "#db/connection.ts";
import { listSessionsByInspection } from "#db/queries/meetings.ts";
import type { SessionDetails } from "./session.ts";

export type Session = SessionDetails & {
  readonly id: string;
  readonly statementRead: { readonly at: Temporal.Instant; readonly by: string } | null;
  readonly attended: number | null;
  readonly cancelled: { readonly at: Temporal.Instant; readonly reason: string } | null;
  readonly notes: number;
  /** How often it was changed since it was arranged; a calendar takes the higher one for the newer. */
  readonly revision: number;
  readonly changedAt: Temporal.Instant;
};

/** The sessions of a re-visit's open meeting, by when they begin; cancelled ones too. */
export async function listSessions(db: Queries, inspectionId: string): Promise<Session[]> {
  const rows = await listSessionsByInspection(db, inspectionId);
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    link: row.link,
    access: row.access,
    statementRead:
      row.statementReadAt === null ? null : { at: row.statementReadAt, by: row.statementReadByName ?? "" },
    attended: row.attended,
    cancelled: row.cancelledAt === null ? null : { at: row.cancelledAt, reason: row.cancelledReason ?? "" },
    notes: Number(row.notes ?? 0),
    revision: row.revision,
    changedAt: row.updatedAt,
  }));
}
