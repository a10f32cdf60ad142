import type { Queries } from "#db/connection.ts";
import { listFindingEvidence, listFindings } from "#db/queries/findings.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  findLetterByInspection,
  listLetterSections,
  listLetterSectionVersions,
} from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { titleOf } from "../letter-status/letter-sections.ts";
import { listQuotations } from "./list-quotations.server.ts";
import { type Quotation, quotationsIn } from "./quotation.ts";

export type PlacedQuotation = Quotation & {
  findings: { id: string; number: number; focusAreaId: string }[];
  sections: { id: string; title: string }[];
};

/** Every quotation with the findings and the sections of the letter that it stands in. Recorded as opened where there are any. */
export async function openQuotations(
  db: Queries,
  { inspectionId, actor, now }: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<PlacedQuotation[]> {
  const [quotations, findings, evidence, sections] = await Promise.all([
    listQuotations(db, inspectionId),
    listFindings(db, inspectionId),
    listFindingEvidence(db, inspectionId),
    listSections(db, inspectionId),
  ]);
  if (quotations.length > 0)
    await recordOpening(db, { inspectionId, actor, now, action: "quotations.opened" });
  return quotations.map((quotation) => {
    const ties = evidence.filter(({ quotationId }) => quotationId === quotation.id);
    return {
      ...quotation,
      findings: findings
        .filter(
          ({ id, withdrawnAt }) => withdrawnAt === null && ties.some(({ findingId }) => findingId === id),
        )
        .map(({ id, number, focusAreaId }) => ({ id, number, focusAreaId })),
      sections: sections
        .filter(({ body }) => quotationsIn(body).includes(quotation.number))
        .map(({ id, title }) => ({ id, title })),
    };
  });
}

/** The sections of the letter as each reads now. */
async function listSections(db: Queries, inspectionId: string) {
  const letter = await findLetterByInspection(db, inspectionId);
  if (!letter) return [];
  const [sections, versions, areas] = await Promise.all([
    listLetterSections(db, letter.id),
    listLetterSectionVersions(db, letter.id),
    listFocusAreasByInspection(db, inspectionId),
  ]);
  return sections.map(({ id, kind, focusAreaId }) => ({
    id,
    title: titleOf(kind, areas.find((area) => area.id === focusAreaId)?.shortName ?? null),
    body: versions.findLast(({ sectionId }) => sectionId === id)?.body ?? "",
  }));
}
