import type { Queries } from "#db/connection.ts";
import {
  listConsentsByDiscussions,
  listDiscussionsByInspection,
  listParticipantsByDiscussions,
} from "#db/queries/discussions.ts";
import { countOwnProfiles } from "#db/queries/young-peoples-counts.ts";
import { consentStatusOf, consentsThatHold } from "../discussions/consent.ts";
import { reachOfDiscussions, reachOfOwnAnswers, type YoungPeopleReached } from "./reach-of-young-people.ts";

/**
 * How many young people of which ages, places and groups were heard, in discussions and by themselves: exact. With `before`, in
 * discussions that had begun and of answers sent before that instant.
 */
export async function readYoungPeopleReached(
  db: Queries,
  { inspectionId, before }: { inspectionId: string; before: Temporal.Instant | null },
): Promise<YoungPeopleReached> {
  const profiles = await countOwnProfiles(db, { inspectionId, before });
  const discussions = await listDiscussionsByInspection(db, inspectionId);
  const held = discussions.filter(
    ({ consentCheckedAt }) =>
      consentCheckedAt !== null &&
      (before === null || Temporal.Instant.compare(consentCheckedAt, before) < 0),
  );
  const settingOf = new Map(held.map(({ id, setting }) => [id, setting]));
  const participants = await listParticipantsByDiscussions(db, [...settingOf.keys()]);
  const consents = await listConsentsByDiscussions(db, [...settingOf.keys()]);
  const people = participants.flatMap(({ id, discussionId, ageBand }) => {
    const setting = settingOf.get(discussionId);
    const status = consentStatusOf({ ageBand, consents: consentsThatHold(consents, id) });
    return setting !== undefined && status.kind === "counts" ? [{ ageBand, setting }] : [];
  });
  return { discussions: reachOfDiscussions(people), own: reachOfOwnAnswers(profiles) };
}
