import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findDiscussion, updateDiscussion } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import type { DiscussionDetails } from "./discussion.ts";
import { detailsOf } from "./find-discussion.server.ts";

export type ChangedDiscussion =
  | { kind: "changed" }
  | { kind: "possible-names"; names: PossibleName[] }
  | { kind: "no-such-discussion" }
  /** Other details stand there than were on the page. */
  | { kind: "changed-meanwhile"; current: DiscussionDetails };

/** Changes where and when a discussion is held, who helped, or what was adjusted. */
export function changeDiscussion(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    details: DiscussionDetails;
    /** The mark of those that were on the page, see `markOfFields`. */
    seen?: string;
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedDiscussion> {
  const { inspectionId, discussionId, details, seen, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findDiscussion(trx, { inspectionId, discussionId });
    if (!before) return { kind: "no-such-discussion" };
    const was = detailsOf(before);
    if (isOutdated(seen, { current: was, next: details })) return { kind: "changed-meanwhile", current: was };
    const texts = [details.helpers, details.adjustments];
    const names = await askAboutNames(trx, { inspectionId, texts, notNames: [...notNames, details.place] });
    if (names.length > 0) return { kind: "possible-names", names };
    await updateDiscussion(trx, { inspectionId, discussionId }, { ...details, updatedAt: now });
    const changed = Object.keys(details).filter(
      (key) => details[key as keyof DiscussionDetails] !== was[key as keyof DiscussionDetails],
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.changed",
      details: { discussionId, changed },
    });
    return { kind: "changed" };
  });
}
