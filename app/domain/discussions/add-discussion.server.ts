import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertDiscussion } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import type { DiscussionDetails } from "./discussion.ts";

export type AddedDiscussion =
  | { kind: "added"; discussionId: string }
  /** Who helped, or what was changed, may name somebody. */
  | { kind: "possible-names"; names: PossibleName[] };

/** Adds a face-to-face discussion with young people to a re-visit (¶127): where and when, and nobody in it yet. */
export function addDiscussion(
  db: Queries,
  input: {
    revisitId: string;
    details: DiscussionDetails;
    /** Words that the inspector has said are no names. */
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AddedDiscussion> {
  const { revisitId, details, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const texts = [details.helpers, details.adjustments];
    const names = await askAboutNames(trx, { revisitId, texts, notNames: [...notNames, details.place] });
    if (names.length > 0) return { kind: "possible-names", names };
    const discussionId = makeId();
    await insertDiscussion(trx, {
      id: discussionId,
      revisitId,
      ...details,
      consentCheckedAt: null,
      consentCheckedBy: null,
      withdrawalsSettledAt: null,
      withdrawalsSettledBy: null,
      createdBy: actor.personId,
      createdAt: toText(now),
      updatedAt: toText(now),
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "added a discussion with young people",
      details: { discussionId, heldOn: details.heldOn, setting: details.setting },
    });
    return { kind: "added", discussionId };
  });
}
