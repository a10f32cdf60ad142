import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { countTranslationsBySource } from "#db/queries/text-translations.ts";
import { findWords, updateWords } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findDiscussion } from "../discussions/find-discussion.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";
import { isCorrectionHeld } from "../safeguarding-decisions/check-hold.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";

export type ChangedWords =
  | { kind: "changed" }
  | { kind: "possible-names"; names: PossibleName[] }
  | { kind: "no-such-words" | "no-such-focus-area" }
  /** Only who wrote them down can change them; any inspector can take them out. */
  | { kind: "not-author" }
  /** It would take away what an open entry of the safeguarding queue is about. */
  | { kind: "held" }
  /** Other words stand there than were on the page: who wrote them changed them in another window. */
  | { kind: "changed-meanwhile"; current: ChangeableWords };

/** By which a later change is told. */
export type ChangeableWords = { focusAreaId: string; words: string; mayQuote: boolean };

/**
 * Changes what was written down of what a young person said, by the inspector who wrote it. Where the words themselves change,
 * what stood there is erased, and with it every translation of it.
 */
export function changeWords(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    wordsId: string;
    focusAreaId: string;
    words: string;
    mayQuote: boolean;
    /** The mark of what was on the page, see `markOfFields`. */
    seen?: string;
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedWords> {
  const {
    inspectionId,
    discussionId,
    wordsId,
    focusAreaId,
    words,
    mayQuote,
    notNames = [],
    actor,
    now,
  } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    const before = discussion && (await findWords(trx, { discussionId, wordsId }));
    if (!before) return { kind: "no-such-words" };
    if (before.recordedBy !== actor.personId) return { kind: "not-author" };
    const current = { focusAreaId: before.focusAreaId, words: before.words, mayQuote: before.mayQuote };
    if (isOutdated(input.seen, { current, next: { focusAreaId, words, mayQuote } }))
      return { kind: "changed-meanwhile", current };
    const areas = await listFocusAreasByInspection(trx, inspectionId);
    if (!areas.some(({ id }) => id === focusAreaId)) return { kind: "no-such-focus-area" };
    const known = [...notNames, discussion.details.place];
    const names = await askAboutNames(trx, { inspectionId, texts: [words], notNames: known });
    if (names.length > 0) return { kind: "possible-names", names };
    const held = { source: "young-people" as const, sourceId: wordsId, words, before: before.words };
    if (await isCorrectionHeld(trx, held)) return { kind: "held" };
    const questionVersionId = before.focusAreaId === focusAreaId ? before.questionVersionId : null;
    const translations = before.words === words ? 0 : await countTranslationsBySource(trx, wordsId);
    await updateWords(
      trx,
      { discussionId, wordsId },
      { words, mayQuote, focusAreaId, questionVersionId, changedAt: now },
    );
    if (before.words !== words) {
      await recordErasure(trx, { kind: "discussion", inspectionId, subjectId: wordsId, at: now });
    }
    const said = { source: "young-people" as const, sourceId: wordsId, questionVersionId, words };
    await raiseFlagsOfText(trx, { inspectionId, ...said, before: before.words, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "young-peoples-words.changed",
      details: {
        discussionId,
        wordsId,
        wordsChanged: before.words !== words,
        translationsErased: translations,
        mayQuote: { from: before.mayQuote, to: mayQuote },
        focusAreaId: { from: before.focusAreaId, to: focusAreaId },
      },
    });
    return { kind: "changed" };
  });
}
