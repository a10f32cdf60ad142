import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteDiscussion, deleteParticipant, insertDiscussion } from "#db/queries/discussions.ts";
import { deleteLinksOfDiscussion, hasResponsesByDiscussion } from "#db/queries/young-peoples-links.ts";
import { deleteEmptyTallies } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { totalOf } from "../young-peoples-answers/answer-groups.ts";
import type { DiscussionDetails } from "./discussion.ts";
import { findDiscussion } from "./find-discussion.server.ts";

export type AddedDiscussion =
  | { kind: "added"; discussionId: string }
  /** Who helped, or what was changed, may name somebody. */
  | { kind: "possible-names"; names: PossibleName[] };

/** Adds a face-to-face discussion with young people to a re-visit (¶127): where and when, and nobody in it yet. */
export function addDiscussion(
  db: Queries,
  input: {
    inspectionId: string;
    details: DiscussionDetails;
    /** Words that the inspector has said are no names. */
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AddedDiscussion> {
  const { inspectionId, details, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const texts = [details.helpers, details.adjustments];
    const names = await askAboutNames(trx, { inspectionId, texts, notNames: [...notNames, details.place] });
    if (names.length > 0) return { kind: "possible-names", names };
    const discussionId = makeId();
    await insertDiscussion(trx, {
      id: discussionId,
      inspectionId,
      ...details,
      consentCheckedAt: null,
      consentCheckedBy: null,
      withdrawalsSettledAt: null,
      withdrawalsSettledBy: null,
      createdBy: actor.personId,
      createdAt: now,
      updatedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.added",
      details: { discussionId, heldOn: details.heldOn, setting: details.setting },
    });
    return { kind: "added", discussionId };
  });
}

export type RemovedDiscussion =
  | { kind: "removed" }
  | { kind: "no-such-discussion" }
  /** What young people gave is removed one by one, on purpose, before the discussion can go. */
  | { kind: "has-views" };

/** Takes a discussion that was not held, or was added by mistake, out of a re-visit. */
export function removeDiscussion(
  db: Queries,
  input: { inspectionId: string; discussionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<RemovedDiscussion> {
  const { inspectionId, discussionId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    const faces = discussion.tallies.reduce((sum, { counts }) => sum + totalOf(counts), 0);
    if (faces + discussion.contributions.length > 0) return { kind: "has-views" };
    if (await hasResponsesByDiscussion(trx, discussionId)) return { kind: "has-views" };
    await deleteLinksOfDiscussion(trx, discussionId);
    for (const { id } of discussion.participants) {
      await deleteParticipant(trx, { discussionId, participantId: id });
    }
    await deleteEmptyTallies(trx, discussionId);
    await deleteDiscussion(trx, { inspectionId, discussionId });
    await recordRemoval(trx, { kind: "discussion", inspectionId, subjectId: discussionId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.removed",
      details: { discussionId },
    });
    return { kind: "removed" };
  });
}
