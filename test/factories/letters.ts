import type { PersonActor } from "#app/domain/audit/audit.ts";
import { markSource } from "#app/domain/findings/mark-source.server.ts";
import { changeLetterHead } from "#app/domain/letter-workflow/change-head.server.ts";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { noConcernsWords } from "#app/domain/letters/other-concerns.ts";
import { judgeProgress } from "#app/domain/progress/judge-progress.server.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { AnInspection } from "./inspections.ts";

type By = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/** Every inspector decides that no weakness has made sufficient progress. */
export async function judgeEveryWeakness(
  db: Queries,
  { inspection, others, ...by }: By & { inspection: AnInspection; others: readonly PersonActor[] },
): Promise<void> {
  for (const { id: focusAreaId } of inspection.focusAreas) {
    for (const actor of [by.actor, ...others]) {
      await judgeProgress(db, { ...by, actor, focusAreaId, sufficient: false, reason: "Because." });
    }
  }
}

/** Writes something into every section of the letter that has no words yet, and says whose letter it is. */
export async function fillLetter(from: { db: Queries; reader: BackgroundQueries }, by: By): Promise<void> {
  const letter = await findLetter(from.db, by);
  for (const { id, body, version } of letter?.sections ?? []) {
    if (body === "")
      await changeSection(from, { ...by, sectionId: id, seen: version, body: noConcernsWords });
  }
  const head = {
    addressees: "Director of children’s services",
    copiedTo: "",
    dated: "2027-01-20",
    ofstedSignatory: "Lead Inspector",
    cqcSignatory: "CQC Inspector",
  };
  await changeLetterHead(from, { ...by, head, seen: 0 });
}

/** Every weakness has a source that says why. */
export async function markEveryWeakness(
  db: Queries,
  { inspection, ...by }: By & { inspection: AnInspection },
): Promise<void> {
  for (const { id: focusAreaId } of inspection.focusAreas) {
    await markSource(db, { ...by, focusAreaId, source: "parents", mark: "contradicting", sentence: "So." });
  }
}
