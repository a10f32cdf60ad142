import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterComment, updateLetterCommentAnswer } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { withoutCites, withoutMarks } from "../citations/cites.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { isOver } from "../letter-status/steps.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { fillQuotations } from "../quotations/quotation.ts";
import { sentencesOf } from "../text/sentences.ts";

export type Commented =
  | { kind: "kept" }
  | { kind: "not-with-recipients" }
  | { kind: "is-final" }
  | { kind: "too-late" }
  | { kind: "no-such-section" };

/** The sentences of a section as it was sent, pointing to quotations, so that what is withdrawn leaves comments, too. */
export function listSentSentences(letter: FoundLetter, sectionId: string): string[] {
  const sent = letter.editions.find(({ id }) => id === letter.sending?.editionId);
  const section = sent?.storedContent.sections.find(({ id }) => id === sectionId);
  return section ? sentencesOf(withoutCites(section.body)) : [];
}

/** The sentence that a comment is about, with every quotation in its words, as they may be read now. */
export function readSentence(sentence: string | null, letter: FoundLetter): string | null {
  return sentence === null ? null : fillQuotations(sentence, letter.quotations);
}

/**
 * A recipient says which fact is wrong. `id` is the form's own: sent twice as it is, it is kept once. Sent again with other words,
 * by somebody who went back to their form, it is another comment.
 */
export async function commentOnLetter(
  db: Queries,
  input: {
    inspectionId: string;
    id: string;
    sectionId: string;
    /** The place of a sentence in the section as it was sent, from 0; null where it is about the whole section. */
    sentence: number | null;
    body: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<Commented> {
  const { inspectionId, id, sectionId, sentence: place, body, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<Commented> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter?.sending) return { kind: "not-with-recipients" };
    if (letter.final) return { kind: "is-final" };
    if (isOver(letter.sending.commentBy, now)) return { kind: "too-late" };
    const section = letter.sections.find((one) => one.id === sectionId);
    if (!section) return { kind: "no-such-section" };
    const sentence = place === null ? null : listSentSentences(letter, sectionId)[place];
    if (sentence === undefined) return { kind: "no-such-section" };
    const comment = {
      sendingId: letter.sending.id,
      ...{ sectionId, sentence, body },
      commentedBy: actor.personId,
      commentedAt: now,
      outcome: null,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    };
    const isSame = letter.comments.some(
      (one) =>
        one.id === id &&
        one.commentedBy === actor.personId &&
        one.sectionId === sectionId &&
        one.sentence === sentence &&
        one.body === body,
    );
    const isNew =
      !isSame &&
      ((await insertLetterComment(trx, { ...comment, id })) ||
        (await insertLetterComment(trx, { ...comment, id: makeId() })));
    if (isNew) {
      const details = { section: section.title };
      await recordAudit(trx, {
        at: now,
        actor,
        inspectionId,
        action: "letter.facts-commented",
        details,
      });
    }
    return { kind: "kept" };
  });
}

export type AnsweredComment =
  /** `notifiedName`: who was told that all of their comments have answers now; null while one waits. */
  | { kind: "answered"; notifiedName: string | null }
  /** It leaves to the area's recipients, as the letter does. */
  | { kind: "not-releasable"; why: LeavingProblem }
  | { kind: "no-such-comment" }
  /** By somebody else, or from another window. */
  | { kind: "already-answered"; answeredByName: string };

/**
 * The inspectors' answer to a comment on facts: once, and kept. Whoever made it is told when the last of theirs is answered
 * (¶132), so that many comments make one message.
 */
export async function answerLetterComment(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    commentId: string;
    outcome: "changed" | "kept";
    answer: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AnsweredComment> {
  const { inspectionId, commentId, outcome, answer, actor, now } = input;
  const why = await findLeavingProblem(from, {
    text: "answer-to-letter-comment",
    inspectionId,
    words: answer,
    now,
  });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx): Promise<AnsweredComment> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    const comment = letter?.comments.find(({ id }) => id === commentId);
    if (!comment) return { kind: "no-such-comment" };
    const isSame = comment.outcome === outcome && comment.answer === withoutMarks(answer);
    if (comment.answeredAt !== null && isSame) return { kind: "answered", notifiedName: null };
    if (comment.answeredAt !== null)
      return { kind: "already-answered", answeredByName: comment.answeredByName ?? "" };
    // Whoever commented does not see the findings that a mark points to.
    const answered = {
      commentId,
      outcome,
      answer: withoutMarks(answer),
      answeredBy: actor.personId,
      answeredAt: now,
    };
    await updateLetterCommentAnswer(trx, answered);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.facts-comment-answered",
      details: { outcome },
    });
    const personId = comment.commentedBy;
    const isWaiting = letter?.comments.some(
      (one) => one.id !== commentId && one.commentedBy === personId && one.answeredAt === null,
    );
    if (isWaiting) return { kind: "answered", notifiedName: null };
    const subjectId = comment.sendingId;
    await enqueueMessage(trx, {
      template: "letter-comments-answered",
      ...{ inspectionId, personId, subjectId, now },
    });
    return { kind: "answered", notifiedName: comment.commentedByName };
  });
}
