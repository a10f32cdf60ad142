import type { Queries } from "#db/connection.ts";
import {
  findDiscussion as findDiscussionRow,
  listConsentsByDiscussions,
  listParticipantsByDiscussions,
} from "#db/queries/discussions.ts";
import { listParticipantAnswers } from "#db/queries/participants-answers.ts";
import { countOwnAnsweredOfDiscussion } from "#db/queries/young-peoples-counts.ts";
import { listTalliesByDiscussion, listWordsByDiscussion } from "#db/queries/young-peoples-views.ts";
import type {
  DiscussionParticipantsTable,
  DiscussionsTable,
  ParticipantAnswersTable,
  ParticipantConsentsTable,
} from "#db/tables/young-people.ts";
import { totalOf } from "../young-peoples-answers/answer-groups.ts";
import { consentsThatHold, countThoseWhoCount, type Participant, withdrawnSince } from "./consent.ts";
import type { DiscussionDetails } from "./discussion.ts";
import { type Tally, talliesOver, tallyRows } from "./tally.ts";

/** Something said, as it is shown; `recordedByName` is the inspector's. */
export type Contribution = {
  readonly id: string;
  readonly focusAreaId: string;
  readonly questionVersionId: string | null;
  /** Whose words they are; null where that was not recorded. */
  readonly participantId: string | null;
  readonly words: string;
  readonly mayQuote: boolean;
  readonly recordedBy: string;
  readonly recordedByName: string;
  /** Instants, UTC text. */
  readonly recordedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant | null;
};

export type Discussion = {
  readonly id: string;
  readonly details: DiscussionDetails;
  /** When those there were told what it is for and asked again (an instant, UTC text); null until then. */
  readonly consentCheckedAt: Temporal.Instant | null;
  readonly participants: readonly Participant[];
  /** How many of them count. */
  readonly counting: number;
  /** By question version, how many of them answered it by themselves: they are counted there, and in no tally as well. */
  readonly ownAnswered: Readonly<Partial<Record<string, number>>>;
  readonly tallies: readonly Tally[];
  /** Of the tallies, what is known to be a participant's. */
  readonly participantAnswers: readonly ParticipantAnswersTable[];
  /** Newest first. */
  readonly contributions: readonly Contribution[];
  /** Tallies with more answers than young people who count. */
  readonly over: readonly (Tally & { over: number; people: number })[];
  /** Young people who withdrew their consent after the start, while what they gave has not been removed. */
  readonly withdrawn: readonly Participant[];
};

/** A discussion with everything in it, or null where the re-visit has no such. */
export async function findDiscussion(
  db: Queries,
  query: { inspectionId: string; discussionId: string },
): Promise<Discussion | null> {
  const row = await findDiscussionRow(db, query);
  if (!row) return null;
  const people = await listParticipantsByDiscussions(db, [row.id]);
  const consents = await listConsentsByDiscussions(db, [row.id]);
  const participants = participantsOf(people, consents);
  const counting = countThoseWhoCount(participants);
  const tallies = tallyRows(await listTalliesByDiscussion(db, row.id));
  const contributions = (await listWordsByDiscussion(db, row.id)).map(
    ({ discussionId: _, mayQuote, ...words }) => ({
      ...words,
      mayQuote,
    }),
  );
  const participantAnswers = await listParticipantAnswers(db, row.id);
  const answered = await countOwnAnsweredOfDiscussion(db, row.id);
  const ownAnswered = Object.fromEntries(
    answered.map(({ questionVersionId, count }) => [questionVersionId, Number(count)]),
  );
  return {
    id: row.id,
    details: detailsOf(row),
    consentCheckedAt: row.consentCheckedAt,
    participants,
    counting,
    ownAnswered,
    tallies,
    participantAnswers,
    contributions,
    over: talliesOver(tallies, counting, ownAnswered),
    withdrawn: withdrawnFrom(
      row,
      participants,
      consents,
      tallies.some(({ counts }) => totalOf(counts) > 0) || contributions.length > 0,
    ),
  };
}

export function detailsOf(row: DiscussionsTable): DiscussionDetails {
  const { heldOn, heldTime, place, setting, helpers, adjustments } = row;
  return { heldOn, heldTime, place, setting, helpers, adjustments };
}

export function participantsOf(
  people: readonly DiscussionParticipantsTable[],
  consents: readonly ParticipantConsentsTable[],
): Participant[] {
  const rows = consents;
  return people.map(({ id, number, ageBand }) => ({
    id,
    number,
    ageBand,
    consents: consentsThatHold(rows, id),
  }));
}

export function withdrawnFrom(
  discussion: DiscussionsTable,
  participants: readonly Participant[],
  consents: readonly ParticipantConsentsTable[],
  anythingRecorded: boolean,
): Participant[] {
  if (!anythingRecorded) return [];
  return withdrawnSince(participants, consents, discussion.withdrawalsSettledAt);
}
