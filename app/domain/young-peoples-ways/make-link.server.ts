import { makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findDiscussion } from "#db/queries/discussions.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { insertYoungPeoplesLink, listYoungPeoplesLinks } from "#db/queries/young-peoples-links.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Setting } from "../discussions/setting.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { makeWayCode } from "../parental-agreements/way-code.ts";

export type MadeLink =
  | { kind: "made"; linkId: string; code: string }
  /** The group's name may name somebody: everybody who opens the link reads it. */
  | { kind: "possible-names"; names: PossibleName[] }
  | { kind: "no-such-discussion" }
  | { kind: "sealed" };

/**
 * Makes a link for a group of young people in one setting, or the session code of a discussion, under a code that nobody can guess. It
 * says which group, and nothing about anybody in it. A discussion has one session code: asked for again, it is given again.
 */
export function makeLink(
  db: Queries,
  input: {
    inspectionId: string;
    group: { name: string; setting: Setting } | { discussionId: string };
    /** Words that the inspector has said are no names. */
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<MadeLink> {
  const { inspectionId, group, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx): Promise<MadeLink> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed" };
    const discussionId = "discussionId" in group ? group.discussionId : null;
    const discussion =
      discussionId === null ? undefined : await findDiscussion(trx, { inspectionId, discussionId });
    if (discussionId !== null && !discussion) return { kind: "no-such-discussion" };
    if (discussion) {
      const links = await listYoungPeoplesLinks(trx, inspectionId);
      const made = links.find((link) => link.discussionId === discussion.id);
      if (made) return { kind: "made", linkId: made.id, code: made.code };
    }
    const { name, setting } = discussion
      ? { name: discussion.place.slice(0, 120), setting: discussion.setting }
      : (group as { name: string; setting: Setting });
    if (!discussion) {
      const names = await askAboutNames(trx, { inspectionId, texts: [name], notNames });
      if (names.length > 0) return { kind: "possible-names", names };
    }
    const link = { id: makeId(), inspectionId, code: makeWayCode("link", makeSecretBytes()), name, setting };
    await insertYoungPeoplesLink(trx, {
      ...link,
      discussionId,
      createdBy: actor.personId,
      createdAt: now,
      closedAt: null,
      closedBy: null,
    });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "young-peoples-link.made" },
      details: { linkId: link.id, setting, discussionId },
    });
    return { kind: "made", linkId: link.id, code: link.code };
  });
}
