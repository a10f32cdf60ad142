import type { Queries } from "#db/connection.ts";
import { listForumAgreements } from "#db/queries/forum-agreements.ts";
import {
  listCommentsByInspection,
  listMembersInRole,
  listReviewsByInspection,
} from "#db/queries/question-reviews.ts";
import { listVersionsByInspection } from "#db/queries/question-versions.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { listQuestions } from "../questions/list-questions.server.ts";
import type { Audience, QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { formatAnswerStamp } from "./answer-stamp.ts";
import { listOtherForums, type OtherForum, readableForums } from "./forum-agreement.ts";

/** Who looks: a reviewer sees what their own forum said, and what others said where both agreed; an inspector all. */
export type Viewer = { personId: string; organisation: string; seesAll: boolean };

/** `own`: the viewer's, `colleague`: of their forum, or any that an inspector sees; `other-forum`: one that agreed to it. */
export type CommentSource = "own" | "colleague" | "other-forum";

export type CommentSeen = {
  id: string;
  questionId: string;
  body: string;
  /** How the reviewer would word the question; null where they suggest nothing. */
  suggestedText: string | null;
  /** What the suggestion took the place of; null where it has not been taken over. */
  replacedText: string | null;
  source: CommentSource;
  /** Who said it; empty where it is another forum's, of which only the forum is named. */
  by: string;
  organisation: string;
  commentedAt: Temporal.Instant;
  /** The same as text, by which a later change is told. */
  commentStamp: string;
  /** The wording it was made on. */
  on: QuestionVersion;
  answer: {
    outcome: "changed" | "kept";
    reason: string;
    by: string;
    answeredAt: Temporal.Instant;
    /** By which a later answer is told. */
    stamp: string;
    /** The newest frozen wording, or null where the question was removed. */
    now: QuestionVersion | null;
  } | null;
};

/** What the forums of a re-visit have agreed, as one of them sees it. */
export type ForumAgreements = {
  others: OtherForum[];
  /** The viewer's own forum's word; null where it has not agreed. */
  ownAgreement: { by: string; agreedAt: Temporal.Instant } | null;
};

/** What a viewer's forum and the others have agreed; nothing for who sees all anyway. */
export async function listAgreementsSeen(
  db: Queries,
  { inspectionId, viewer }: { inspectionId: string; viewer: Viewer },
): Promise<ForumAgreements> {
  if (viewer.seesAll) return { others: [], ownAgreement: null };
  const agreements = await listForumAgreements(db, inspectionId);
  const reviewers = await listMembersInRole(db, { inspectionId, role: "parent-carer-forum" });
  const others = listOtherForums(reviewers, agreements, viewer.organisation);
  const own = agreements.find(({ organisation }) => organisation === viewer.organisation);
  const ownAgreement = own ? { by: own.agreedByName, agreedAt: own.agreedAt } : null;
  return { others, ownAgreement };
}

type SeenQuery = {
  inspectionId: string;
  viewer: Viewer;
  /** Whose questions they are of; everybody's where it is left out. */
  audience?: Audience;
};

/** The comments on an audience's questions that a viewer may see, oldest first. */
export async function listCommentsSeen(
  db: Queries,
  { inspectionId, viewer, audience }: SeenQuery,
): Promise<CommentSeen[]> {
  const versions = (await listVersionsByInspection(db, inspectionId)).map(readVersion);
  const audiences = audience ? [audience] : (["parents", "young-people"] as const);
  const current = new Set<string>();
  for (const one of audiences)
    for (const { id } of await listQuestions(db, { inspectionId, audience: one })) current.add(id);
  const sourceOf = await findSources(db, { inspectionId, viewer });
  return (await listCommentsByInspection(db, inspectionId)).flatMap((row): CommentSeen[] => {
    const on = versions.find(({ id }) => id === row.questionVersionId);
    const source = sourceOf(row);
    if (!on || source === null || (audience && row.audience !== audience)) return [];
    const newest = versions.findLast(({ questionId }) => questionId === row.questionId) ?? null;
    const answeredAt = row.answerOutcome === null ? null : row.answeredAt;
    return [
      {
        id: row.id,
        questionId: row.questionId,
        body: row.body,
        suggestedText: row.suggestedText,
        replacedText: row.replacedText,
        source,
        by: source === "other-forum" ? "" : row.reviewerName,
        organisation: row.organisation ?? "",
        commentedAt: row.commentedAt,
        commentStamp: formatInstant(row.commentedAt),
        on,
        answer: answeredAt
          ? {
              outcome: row.answerOutcome === "changed" ? "changed" : "kept",
              reason: row.answerReason ?? "",
              by: row.answeredByName ?? "",
              answeredAt,
              stamp: formatAnswerStamp(answeredAt),
              now: current.has(row.questionId) ? newest : null,
            }
          : null,
      },
    ];
  });
}

/** Whose questions a comment, or a remark on all of them, is on; parents' where there is no such comment. */
export async function findAudienceOfComment(
  db: Queries,
  { inspectionId, id }: { inspectionId: string; id: string },
): Promise<Audience> {
  const rows = [
    ...(await listCommentsByInspection(db, inspectionId)),
    ...(await listReviewsByInspection(db, inspectionId)),
  ];
  return rows.find((row) => row.id === id)?.audience ?? "parents";
}

/** What a reviewer said of the questions as a whole, and what the lead answered. */
export type Remark = {
  id: string;
  remark: string;
  /** Empty where it is another forum's. */
  by: string;
  organisation: string;
  /** When its words were last changed, as text, by which a later change is told. */
  remarkStamp: string;
  answer: { words: string; by: string; answeredAt: string; stamp: string } | null;
};

/** What a viewer may see of what was said of an audience's questions as a whole, oldest first. */
export async function listRemarks(
  db: Queries,
  { inspectionId, viewer, audience }: SeenQuery,
): Promise<Remark[]> {
  const sourceOf = await findSources(db, { inspectionId, viewer });
  return (await listReviewsByInspection(db, inspectionId)).flatMap((row): Remark[] => {
    const { id, remark, savedAt, reviewerName, organisation, answer, answeredByName, answeredAt } = row;
    const source = sourceOf(row);
    if (remark === "" || source === null || (audience && row.audience !== audience)) return [];
    return [
      {
        id,
        remark,
        by: source === "other-forum" ? "" : reviewerName,
        organisation: organisation ?? "",
        remarkStamp: formatInstant(savedAt),
        answer:
          answer === null || answeredAt === null
            ? null
            : {
                ...{ words: answer, by: answeredByName ?? "", answeredAt: formatDateAndTime(answeredAt) },
                stamp: formatAnswerStamp(answeredAt),
              },
      },
    ];
  });
}

/** Gives whose words they are to the viewer; null where they are not for them. */
async function findSources(
  db: Queries,
  { inspectionId, viewer }: { inspectionId: string; viewer: Viewer },
): Promise<(row: { reviewerId: string; organisation: string | null }) => CommentSource | null> {
  const { others, ownAgreement } = await listAgreementsSeen(db, { inspectionId, viewer });
  const readable = readableForums(others, ownAgreement !== null);
  return ({ reviewerId, organisation }) => {
    if (reviewerId === viewer.personId) return "own";
    if (viewer.seesAll) return "colleague";
    if (viewer.organisation !== "" && organisation === viewer.organisation) return "colleague";
    return readable.has(organisation ?? "") ? "other-forum" : null;
  };
}
