import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFindingEvidence, updateEvidenceFigure } from "#db/queries/findings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { readFigures } from "../figures/read-figures.server.ts";
import { figureOf, formatCounted } from "./finding.ts";
import { listFindings } from "./list-findings.server.ts";
import { readThemes } from "./read-themes.server.ts";
import { findCurrentFinding } from "./write-finding.server.ts";

/**
 * A figure that a finding rests on is from now on remembered as it is now. `seen` is what its acceptor had before them, as
 * `63 of 119`: a figure that changed again meanwhile is not accepted unseen. The audit keeps what it was.
 */
export async function acceptFigure(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    findingId: string;
    evidenceId: string;
    seen: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "accepted" } | { kind: "not-found" } | { kind: "changed-meanwhile" }> {
  const { inspectionId, findingId, evidenceId, seen, actor, now } = input;
  const findings = await listFindings({ db, reader }, inspectionId);
  const evidence = findings.find(({ id }) => id === findingId)?.evidence.find(({ id }) => id === evidenceId);
  if (!evidence?.acceptable || evidence.now === null || evidence.asWritten === null)
    return { kind: "not-found" };
  if (formatCounted(evidence.now) !== seen) return { kind: "changed-meanwhile" };
  const { families = null, familiesBase = null, ...counted } = evidence.now;
  const figure = {
    ...counted,
    ...{ families, familiesBase },
    ...(await readCurrentFigure({ db, reader }, { inspectionId, findingId, evidenceId })),
  };
  const [was, is] = [formatCounted(evidence.asWritten), formatCounted(evidence.now)];
  return db.transaction().execute(async (trx) => {
    const currentFinding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!currentFinding) return { kind: "not-found" };
    if (!(await updateEvidenceFigure(trx, { findingId, evidenceId, ...figure })))
      return { kind: "not-found" };
    const details = { finding: currentFinding.number, was, is };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "finding.figure-accepted",
      details,
    });
    return { kind: "accepted" };
  });
}

/** The question as it is worded now, or the theme that took over: what a reworded or merged one is then linked to. */
async function readCurrentFigure(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; findingId: string; evidenceId: string },
) {
  const { inspectionId, findingId, evidenceId } = input;
  const link = (await listFindingEvidence(db, inspectionId)).find(
    (one) => one.id === evidenceId && one.findingId === findingId,
  );
  if (link?.kind === "theme") {
    const counted = (await readThemes({ db, reader }, inspectionId)).count({
      source: link.source as "parents" | "young-people" | "open-meeting",
      themeId: link.themeId ?? "",
      feeling: link.feeling as "positive" | null,
    });
    return counted ? { themeId: counted.themeId, question: counted.name } : {};
  }
  const of = link ? figureOf(link.kind) : null;
  if (link?.meaningId == null || of === null) return {};
  const findings = await listFindings({ db, reader }, inspectionId);
  const focusAreaId = findings.find(({ id }) => id === findingId)?.focusAreaId ?? "";
  const figures = await readFigures({ db, reader }, { inspectionId, meaningIds: [link.meaningId] });
  const counted = figures.count({
    of,
    focusAreaId,
    meaningId: link.meaningId,
    labels: link.labels,
  });
  return counted ? { question: counted.question, questionVersionId: counted.questionVersionId } : {};
}
