import type { Queries } from "#db/connection.ts";
import type { Reader } from "#db/reader.ts";
import type { Finding } from "./finding.ts";
import { listFindings } from "./list-findings.server.ts";

/** One finding with what it rests on; null where it is not there or was taken back. */
export async function findFinding(
  from: { db: Queries; reader: Reader },
  wanted: { revisitId: string; focusAreaId: string; findingId: string },
): Promise<Finding | null> {
  const findings = await listFindings(from, wanted.revisitId);
  const finding = findings.find(
    ({ id, focusAreaId }) => id === wanted.findingId && focusAreaId === wanted.focusAreaId,
  );
  return finding && finding.withdrawnAt === null ? finding : null;
}
