import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  countOpenLetterSectionComments,
  findLetterSectionComment,
  insertLetterSectionComment,
  listLetterSectionComments,
  updateLetterSectionCommentAnswer,
} from "#db/queries/letter-section-comments.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLetter } from "./find-letter.server.ts";
import { findCommentedPlace, findReadSentence } from "./section-comments.ts";

export type SectionComment = Awaited<ReturnType<typeof listLetterSectionComments>>[number];

/** What inspectors said to each other about one section, oldest first. Recipients of the letter never have any of it. */
export function listSectionComments(db: Queries, sectionId: string): Promise<SectionComment[]> {
  return listLetterSectionComments(db, sectionId);
}

/** One of them; undefined where it is not of this section. */
export function findSectionComment(
  db: Queries,
  comment: { sectionId: string; commentId: string },
): Promise<SectionComment | undefined> {
  return findLetterSectionComment(db, comment);
}

/** How many comments wait to be settled, by section. */
export async function countOpenSectionComments(db: Queries, letterId: string): Promise<Map<string, number>> {
  const counts = await countOpenLetterSectionComments(db, letterId);
  return new Map(counts.map(({ sectionId, count }) => [sectionId, Number(count)]));
}

export type SectionCommented =
  | { kind: "kept" }
  | { kind: "letter-is-final" }
  | { kind: "no-such-section" }
  | { kind: "no-such-sentence" }
  /** The section was changed since it was read, and does not say this any more. */
  | { kind: "sentence-changed" };

/**
 * An inspector says something about a sentence to the others. `id` is the form's own: sent twice as it is, it is kept once. Sent
 * again with other words, by somebody who went back to their form, it is another comment.
 */
export async function commentOnSection(
  db: Queries,
  input: {
    inspectionId: string;
    id: string;
    sectionId: string;
    /** The version that its author had before them. */
    version: number;
    /** The place of a sentence in that version, from 0; null where it is about the whole section. */
    sentence: number | null;
    body: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<SectionCommented> {
  const { inspectionId, id, sectionId, version, sentence: place, body, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SectionCommented> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    const section = letter?.sections.find((one) => one.id === sectionId);
    if (!letter || !section) return { kind: "no-such-section" };
    if (!section.versions.some(({ number }) => number === version)) return { kind: "no-such-sentence" };
    const sentence = place === null ? null : findReadSentence(section, { version, place });
    if (sentence === undefined) return { kind: "no-such-sentence" };
    const sent = await findLetterSectionComment(trx, { sectionId, commentId: id });
    if (sent?.commentedBy === actor.personId && sent.sentence === sentence && sent.body === body)
      return { kind: "kept" };
    if (letter.final) return { kind: "letter-is-final" };
    if (sentence !== null && findCommentedPlace(section.body, sentence) === null)
      return { kind: "sentence-changed" };
    const comment = {
      ...{ sectionId, version, sentence, body },
      commentedBy: actor.personId,
      commentedAt: now,
      outcome: null,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    };
    const isKept = await insertLetterSectionComment(trx, { ...comment, id });
    if (!isKept) await insertLetterSectionComment(trx, { ...comment, id: makeId() });
    const details = { section: section.title };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.section-commented", details });
    return { kind: "kept" };
  });
}

export type SectionCommentSettled =
  | { kind: "settled" }
  | { kind: "letter-is-final" }
  | { kind: "no-such-comment" }
  /** `isSame`: by the same person, with the same answer: a press counted twice. */
  | { kind: "already-settled"; settledByName: string; isSame: boolean };

/** Says what became of a comment, in words or without: once, and kept. */
export async function settleSectionComment(
  db: Queries,
  input: {
    inspectionId: string;
    sectionId: string;
    commentId: string;
    outcome: "changed" | "kept";
    answer: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<SectionCommentSettled> {
  const { inspectionId, sectionId, commentId, outcome, answer, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SectionCommentSettled> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    const section = letter?.sections.find(({ id }) => id === sectionId);
    if (!letter || !section) return { kind: "no-such-comment" };
    const comment = await findLetterSectionComment(trx, { sectionId, commentId });
    if (!comment) return { kind: "no-such-comment" };
    if (comment.answeredAt !== null) {
      const isSame =
        comment.answeredBy === actor.personId && comment.outcome === outcome && comment.answer === answer;
      return { kind: "already-settled", settledByName: comment.answeredByName ?? "Somebody", isSame };
    }
    if (letter.final) return { kind: "letter-is-final" };
    const answered = { commentId, outcome, answer, answeredBy: actor.personId, answeredAt: now };
    await updateLetterSectionCommentAnswer(trx, answered);
    const details = { section: section.title, outcome };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.section-comment-settled",
      details,
    });
    return { kind: "settled" };
  });
}
