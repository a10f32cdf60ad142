import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { findWordsById, insertWords } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isCounted } from "../discussions/consent.ts";
import { findDiscussion } from "../discussions/find-discussion.server.ts";
import { findRecordingProblem, type NotRecordable } from "../discussions/recording.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";
import { findAskableQuestions } from "../young-people/find-askable-questions.server.ts";

export type RecordedWords =
  | { kind: "recorded"; wordsId: string }
  | { kind: "possible-names"; names: PossibleName[] }
  | { kind: NotRecordable }
  | { kind: "no-such-discussion" | "no-such-focus-area" | "no-such-question" }
  /** They are not in the discussion, or do not count in it. */
  | { kind: "participant-not-counted" };

/**
 * Adds something that a young person said to a focus area, and whether it may be quoted. Words that may name somebody
 * are asked about first, and kept only once those words are in `notNames`. Words that may speak of danger are flagged. The same words sent twice under one `wordsId` are kept once.
 */
export function recordWords(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    focusAreaId: string;
    questionVersionId: string | null;
    /** Whose words they are; null or absent where that is not recorded. */
    participantId?: string | null;
    words: string;
    mayQuote: boolean;
    notNames?: readonly string[];
    wordsId?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RecordedWords> {
  const {
    inspectionId,
    discussionId,
    focusAreaId,
    questionVersionId,
    participantId = null,
    words,
    mayQuote,
    notNames = [],
    actor,
    now,
  } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    const notRecordable = findRecordingProblem(discussion);
    if (notRecordable) return { kind: notRecordable };
    if (participantId !== null && !isCounted(discussion.participants, participantId))
      return { kind: "participant-not-counted" };
    const areas = await listFocusAreasByInspection(trx, inspectionId);
    if (!areas.some(({ id }) => id === focusAreaId)) return { kind: "no-such-focus-area" };
    if (questionVersionId !== null) {
      const questions = await findAskableQuestions(trx, { inspectionId });
      if (!questions.some(({ id }) => id === questionVersionId)) return { kind: "no-such-question" };
    }
    const known = [...notNames, discussion.details.place];
    const names = await askAboutNames(trx, { inspectionId, texts: [words], notNames: known });
    if (names.length > 0) return { kind: "possible-names", names };
    const wordsId = input.wordsId ?? makeId();
    const already = await findWordsById(trx, wordsId);
    if (already?.words === words && already.discussionId === discussionId)
      return { kind: "recorded", wordsId };
    const row = {
      // A page that Back brought out again sends the id of what was kept before; other words are another thing said.
      id: already ? makeId() : wordsId,
      discussionId,
      focusAreaId,
      questionVersionId,
      participantId,
      words,
      mayQuote,
      recordedBy: actor.personId,
      recordedAt: now,
      changedAt: null,
    };
    await insertWords(trx, row);
    const said = { source: "young-people" as const, sourceId: row.id, questionVersionId, words };
    await raiseFlagsOfText(trx, { inspectionId, ...said, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "young-peoples-words.recorded",
      details: { discussionId, wordsId: row.id, focusAreaId, questionVersionId, mayQuote },
    });
    return { kind: "recorded", wordsId: row.id };
  });
}
