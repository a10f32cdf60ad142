import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import type { Finding } from "./finding.ts";
import { listFindings } from "./list-findings.server.ts";

/** One finding with what it rests on; null where it is not there or was withdrawn. */
export async function findFinding(
  from: { db: Queries; reader: BackgroundQueries },
  query: { inspectionId: string; focusAreaId: string; findingId: string },
): Promise<Finding | null> {
  const findings = await listFindings(from, query.inspectionId);
  const finding = findings.find(
    ({ id, focusAreaId }) => id === query.findingId && focusAreaId === query.focusAreaId,
  );
  return finding && finding.withdrawnAt === null ? finding : null;
}

/** The same, to read with what it rests on. Recorded as opened: quotations are families' words. */
export async function openFinding(
  from: { db: Queries; reader: BackgroundQueries },
  input: Parameters<typeof findFinding>[1] & { actor: PersonActor; now: Temporal.Instant },
): Promise<Finding | null> {
  const { inspectionId, actor, now } = input;
  const finding = await findFinding(from, input);
  if (finding) {
    const details = { finding: finding.number };
    await recordOpening(from.db, { inspectionId, actor, now, action: "finding.opened", details });
  }
  return finding;
}
