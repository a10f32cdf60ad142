import type { Queries } from "#db/connection.ts";
import { isDeletionRefusal, type RowKind } from "#db/dialects/deletion.ts";
import { findDeletionBySlug, listConfirmedDeletions, listDeletionCounts } from "#db/queries/deletions.ts";
import { isTranslatedLanguage } from "../translations/languages.ts";

/** Whether a change failed because its inspection was deleted after it was allowed. */
export const isRefusedByDeletion = isDeletionRefusal;

/** What a person may see of inspections that were deleted: a lead inspector all, anybody else those that they pressed. */
export function listCertificates(
  db: Queries,
  { id: personId, mayStartInspections: all }: { id: string; mayStartInspections: boolean },
) {
  return listConfirmedDeletions(db, { personId, all });
}

/** An area whose re-visit was deleted, as its families may know of it; null where none was at this address. */
export async function findDeletedArea(db: Queries, slug: string) {
  const found = await findDeletionBySlug(db, slug);
  if (!found || found.confirmedAt === null || found.publishedAt === null) return null;
  const { inspectionId, areaName, confirmedAt, publishedAt, languages } = found;
  return {
    inspectionId,
    slug,
    areaName,
    confirmedAt,
    publishedAt,
    languages: languages.split(",").filter(isTranslatedLanguage),
  };
}

/** The certificate of a deleted inspection, or how far its deletion is; null where this person may not see it. */
export async function openCertificate(
  db: Queries,
  { inspectionId, person }: { inspectionId: string; person: Parameters<typeof listCertificates>[1] },
) {
  const certificates = await listCertificates(db, person);
  const certificate = certificates.find((one) => one.inspectionId === inspectionId);
  if (!certificate) return null;
  const counts = await listDeletionCounts(db, certificate.id);
  return {
    certificate,
    rows: counts.filter(({ kind }) => kind === "rows").map(({ name, count }) => ({ name, count })),
    files: counts.filter(({ kind }) => kind === "files").map(({ name, count }) => ({ name, count })),
  };
}

/** What a certificate counts apart, in words. */
export const rowKindWords: Readonly<Record<RowKind, string>> = {
  responses: "Responses, answers and consents",
  "young-people": "Discussions with young people, and their own answers",
  meeting: "The open meeting and its notes",
  evidence: "Evidence that was sent in",
  safeguarding: "The safeguarding queue",
  reading: "Texts, their index, themes and quotations",
  counts: "Released and entered counts",
  findings: "Findings and judgements",
  letter: "The letter",
  seals: "Seals",
  questions: "Questions, their review and translations",
  "set-up": "Dates, contacts, people and how long it was kept",
  exports: "Exports and messages",
  jobs: "Jobs, and forms that nobody sent",
};
