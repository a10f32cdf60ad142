import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findLatestShare, insertShare } from "#db/queries/question-shares.ts";
import { listAskedVersions } from "#db/queries/question-versions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  findLeavingProblem,
  findLeavingProblemAmong,
  type LeavingProblem,
} from "../disclosure-checks/check-leaving-words.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import { type CurrentQuestion, listQuestions } from "../questions/list-questions.server.ts";
import type { Audience } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { listRecipients, readers } from "../reviews/list-recipients.server.ts";

type Sharing = {
  inspectionId: string;
  audience: Audience;
  message: string;
  /** The date by which forums are asked to answer; null for the other audiences, of whom no answer is asked. */
  answerBy: Temporal.PlainDate | null;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type SharedQuestions =
  | { kind: "shared"; shareId: string; number: number }
  | { kind: "nothing-to-share" }
  /** Whoever got them would learn of the re-visit before the area was told (¶114). */
  | { kind: "not-notified" }
  /** The message goes to people who may not read what families wrote, and so do the questions: `question` is one of them. */
  | { kind: "not-releasable"; why: LeavingProblem; question: RefusedQuestion | null }
  /** Somebody changed a question while they were looked at, more than once. */
  | { kind: "changed-meanwhile" };

export type QuestionPart = "text" | "hint" | "choices";

/** The question, its text, and where in it the words stand. */
export type RefusedQuestion = { id: string; text: string; part: QuestionPart };

type QuestionWords = RefusedQuestion & { words: string };

/** How often questions that are changed meanwhile are looked at again. */
const maxRounds = 3;

/**
 * Shares an audience's questions as they stand now, frozen. Parents' questions go to the forums for review (¶117,
 * ¶122), young people's to the local area officer (¶115). The open meeting's focuses go on its public page (¶117,
 * ¶126). Wordings that nobody was shown yet are held to what families wrote.
 */
export async function shareQuestions(
  from: { db: Queries; reader: BackgroundQueries },
  input: Sharing,
): Promise<SharedQuestions> {
  const { inspectionId, audience, message, now } = input;
  const why = await findLeavingProblem(from, { text: "share-message", inspectionId, words: message, now });
  if (why !== null) return { kind: "not-releasable", why, question: null };
  for (let round = 1; round <= maxRounds; round += 1) {
    const unshared = await listUnsharedWords(from.db, { inspectionId, audience });
    const refused = await findRefusedQuestion(from, { inspectionId, unshared, now });
    if (refused !== null) return refused;
    const shared = await shareThese(from.db, input, new Set(unshared.map(({ words }) => words)));
    if (shared !== null) return shared;
  }
  return { kind: "changed-meanwhile" };
}

/** What of the questions as they stand now was never shared or asked: what was is known already. */
async function listUnsharedWords(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<QuestionWords[]> {
  const [questions, versions] = await Promise.all([
    listQuestions(db, { inspectionId, audience }),
    listAskedVersions(db, inspectionId),
  ]);
  const known = new Set(
    versions
      .map(readVersion)
      .flatMap((version) => partsOf({ ...version, id: version.questionId }).map(keyOf)),
  );
  return questions.flatMap(partsOf).filter((one) => !known.has(keyOf(one)));
}

function partsOf({ id, text, hint, choices }: Pick<CurrentQuestion, "id" | "text" | "hint" | "choices">) {
  const parts: QuestionWords[] = [
    { id, text, part: "text", words: text },
    { id, text, part: "hint", words: hint },
    ...choices.map((words): QuestionWords => ({ id, text, part: "choices", words })),
  ];
  return parts.filter(({ words }) => words !== "");
}

function keyOf({ id, words }: QuestionWords): string {
  return `${id} ${words}`;
}

async function findRefusedQuestion(
  from: { db: Queries; reader: BackgroundQueries },
  {
    inspectionId,
    unshared,
    now,
  }: { inspectionId: string; unshared: readonly QuestionWords[]; now: Temporal.Instant },
): Promise<Extract<SharedQuestions, { kind: "not-releasable" }> | null> {
  const problem = await findLeavingProblemAmong<string>(from, {
    text: "shared-question",
    inspectionId,
    words: Object.fromEntries(unshared.map(({ words }, place) => [`part-${place}`, words])),
    now,
  });
  const refused = unshared.find((_, place) => problem?.field === `part-${place}`);
  if (!problem || !refused) return null;
  const { words: _, ...question } = refused;
  return { kind: "not-releasable", why: problem.why, question };
}

/** Null where a question has words by now that were not looked at. */
function shareThese(
  db: Queries,
  { inspectionId, audience, message, answerBy, actor, now }: Sharing,
  lookedAt: ReadonlySet<string>,
): Promise<SharedQuestions | null> {
  return db.transaction().execute(async (trx): Promise<SharedQuestions | null> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (readers[audience].length > 0 && !(await findInspection(trx, inspectionId))?.notifiedAt)
      return { kind: "not-notified" };
    const questions = await listQuestions(trx, { inspectionId, audience });
    if (questions.length === 0) return { kind: "nothing-to-share" };
    const unshared = await listUnsharedWords(trx, { inspectionId, audience });
    if (unshared.some(({ words }) => !lookedAt.has(words))) return null;
    const versionIds: string[] = [];
    for (const question of questions) {
      versionIds.push((await freezeVersion(trx, { inspectionId, question, now })).id);
    }
    const last = await findLatestShare(trx, { inspectionId, audience });
    const share = {
      id: makeId(),
      inspectionId,
      audience,
      number: (last?.number ?? 0) + 1,
      message,
      answerBy: answerBy?.toString() ?? null,
      sharedBy: actor.personId,
      sharedAt: now,
    };
    await insertShare(trx, share, versionIds);
    for (const { personId } of await listRecipients(trx, { inspectionId, audience })) {
      await enqueueMessage(trx, {
        template: "questions-shared",
        ...{ inspectionId, personId, subjectId: share.id, now },
      });
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: audience === "open-meeting" ? "meeting-focuses.published" : "questions.shared",
      details: { audience, shareId: share.id, number: share.number, answerBy: share.answerBy, versionIds },
    });
    return { kind: "shared", shareId: share.id, number: share.number };
  });
}
