import type { Queries } from "#db/connection.ts";
import { listSessionEnds } from "#db/queries/meetings.ts";
import { listSharesByAudience } from "#db/queries/question-shares.ts";
import type { DateStatus } from "../inspections/find-date-status.server.ts";
import type { StepFacts } from "./step-status.ts";

/** What is recorded of the steps of a re-visit. */
export async function findStepFacts(db: Queries, dateStatus: DateStatus): Promise<StepFacts> {
  const { inspectionId, notifiedAt, questionsApproved, now } = dateStatus;
  const [shares, sessions] = await Promise.all([
    listSharesByAudience(db, { inspectionId, audience: "young-people" }),
    listSessionEnds(db, inspectionId),
  ]);
  // Newest first.
  const first = shares.at(-1);
  const held = sessions
    .filter(({ endsAt, cancelledAt }) => cancelledAt === null && Temporal.Instant.compare(endsAt, now) <= 0)
    .map(({ endsAt }) => endsAt)
    .toSorted(Temporal.Instant.compare);
  const [firstHeld] = held;
  return {
    notifiedAt,
    questionsApproved,
    youngPeopleSharedAt: first?.sharedAt ?? null,
    meetingHeldAt: firstHeld ?? null,
  };
}
