import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { Actor } from "../audit/audit.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { type OpenedFocusArea, openFocusArea } from "../collation/open-focus-area.server.ts";
import { findProgress, type ProgressWithHistory } from "../progress/find-progress.server.ts";
import type { Finding } from "./finding.ts";
import { listFindings } from "./list-findings.server.ts";
import { listMarks } from "./mark-source.server.ts";
import { holdingMarks, type Source, type SourceMark } from "./source.ts";

export type Board = {
  kind: "opened";
  focusArea: OpenedFocusArea;
  marks: Partial<Record<Source, SourceMark>>;
  history: SourceMark[];
  /** Of this focus area, those that were not withdrawn. */
  findings: Finding[];
  progress: ProgressWithHistory;
};

/** The board of one focus area: what every source says, how it is marked, what was found and judged. Recorded as opened. */
export async function openBoard(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; focusAreaId: string; actor: Actor; now: Temporal.Instant },
): Promise<Board | { kind: "not-found" }> {
  const { inspectionId, focusAreaId } = input;
  const focusArea = await openFocusArea(
    { db, reader },
    { ...input, filter: everyResponse, answerFilter: null, page: 1 },
  );
  if (focusArea.kind === "not-found") return focusArea;
  const [all, findings, progress] = await Promise.all([
    listMarks(db, inspectionId),
    listFindings({ db, reader }, inspectionId),
    findProgress(db, { inspectionId, focusAreaId }),
  ]);
  const history = all.filter((mark) => mark.focusAreaId === focusAreaId);
  return {
    kind: "opened",
    focusArea,
    marks: holdingMarks(history),
    history,
    findings: findings.filter(
      (finding) => finding.focusAreaId === focusAreaId && finding.withdrawnAt === null,
    ),
    progress,
  };
}
