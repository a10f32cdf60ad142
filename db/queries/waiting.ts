import type { ExpressionBuilder } from "kysely";
import type { Queries } from "../connection.ts";
import type { EntryActionKind, Role } from "../tables/enumerations.ts";
import type { Tables } from "../tables/index.ts";
import { laterReopening } from "./safeguarding-notices.ts";

type WaitingFor = {
  inspectionId: string;
  personId: string;
  role: Role;
  /** An entry that is being opened right now is not counted as unseen. */
  openingEntryId: string;
  now: Temporal.Instant;
};

const actionKinds: readonly EntryActionKind[] = ["note", "referral", "outcome"];

/** How much of a re-visit waits for somebody, each kind counted once. */
export async function countWaiting(
  db: Queries,
  { inspectionId, personId, role, openingEntryId, now }: WaitingFor,
) {
  const counts = await db
    .selectNoFrom((eb) => [
      // Each entry counts once: as overdue, else as unseen, else as one without a note, else without an outcome.
      openEntries(eb, inspectionId)
        .where("safeguardingFlags.dueAt", "<=", now)
        .where((one) => one.not(one.exists(actionsOfEntry(one))))
        .where("safeguardingFlags.id", "<>", openingEntryId)
        .as("overdueEntries"),
      openEntries(eb, inspectionId)
        .where("safeguardingFlags.dueAt", ">", now)
        .where("safeguardingFlags.seenAt", "is", null)
        .where("safeguardingFlags.id", "<>", openingEntryId)
        .where((one) => one.not(one.exists(actionsOfEntry(one))))
        .as("unseenEntries"),
      openEntries(eb, inspectionId)
        .where("safeguardingFlags.dueAt", ">", now)
        .where("safeguardingFlags.seenAt", "is not", null)
        .where((one) => one.not(one.exists(actionsOfEntry(one))))
        .as("entriesWithoutAction"),
      openEntries(eb, inspectionId)
        .where((one) => one.exists(actionsOfEntry(one)))
        .as("entriesWithoutOutcome"),
      unwrittenRecordings(eb, inspectionId)
        .where("youngPeoplesRecordings.heardAt", "is", null)
        .as("unheardRecordings"),
      // Under the seal they cannot be written down.
      unwrittenRecordings(eb, inspectionId)
        .where("youngPeoplesRecordings.heardAt", "is not", null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom("seals")
                .select("seals.id")
                .whereRef("seals.inspectionId", "=", "youngPeoplesResponses.inspectionId")
                .where("seals.unsealedAt", "is", null),
            ),
          ),
        )
        .as("recordingsToWriteDown"),
      unansweredComments(eb, { inspectionId, audience: "parents" }).as("unansweredComments"),
      unansweredComments(eb, { inspectionId, audience: "young-people" }).as("unansweredGroupComments"),
      unansweredRemarks(eb, { inspectionId, audience: "parents" }).as("unansweredRemarks"),
      unansweredRemarks(eb, { inspectionId, audience: "young-people" }).as("unansweredGroupRemarks"),
      eb
        .selectFrom("evidenceUploads")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("evidenceUploads.inspectionId", "=", inspectionId)
        .where("evidenceUploads.openedAt", "is", null)
        .where("evidenceUploads.withdrawnAt", "is", null)
        .where("evidenceUploads.storedName", "is not", null)
        .as("unopenedUploads"),
      eb
        .selectFrom("evidenceUploads")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("evidenceUploads.inspectionId", "=", inspectionId)
        .where("evidenceUploads.withdrawalAskedAt", "is not", null)
        .where("evidenceUploads.withdrawalAnsweredAt", "is", null)
        .where("evidenceUploads.withdrawnAt", "is", null)
        .as("withdrawalRequests"),
      eb
        .selectFrom("evidenceRequests")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("evidenceRequests.inspectionId", "=", inspectionId)
        .where("evidenceRequests.askedOf", "=", role)
        .where("evidenceRequests.closedAt", "is", null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom("evidenceUploads")
                .select("evidenceUploads.id")
                .whereRef("evidenceUploads.requestId", "=", "evidenceRequests.id")
                .where("evidenceUploads.withdrawnAt", "is", null),
            ),
          ),
        )
        .as("evidenceRequests"),
      eb
        .selectFrom("readingSamples")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("readingSamples.inspectionId", "=", inspectionId)
        .where("readingSamples.otherReader", "=", personId)
        .where("readingSamples.agreedAt", "is", null)
        .where("readingSamples.endedAt", "is", null)
        .as("proposedSamples"),
      eb
        .selectFrom("readingSamples")
        .innerJoin("sampleTexts", "sampleTexts.sampleId", "readingSamples.id")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("readingSamples.inspectionId", "=", inspectionId)
        .where((one) =>
          one.or([
            one("readingSamples.proposedBy", "=", personId),
            one("readingSamples.otherReader", "=", personId),
          ]),
        )
        .where("readingSamples.agreedAt", "is not", null)
        .where("readingSamples.revealedAt", "is", null)
        .where("readingSamples.endedAt", "is", null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom("textReadings")
                .select("textReadings.textNumber")
                .whereRef("textReadings.textNumber", "=", "sampleTexts.textNumber")
                .where("textReadings.personId", "=", personId),
            ),
          ),
        )
        .as("sampleTextsToRead"),
      eb
        .selectFrom("letterComments")
        .innerJoin("letterSendings", "letterSendings.id", "letterComments.sendingId")
        .innerJoin("letters", "letters.id", "letterSendings.letterId")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("letters.inspectionId", "=", inspectionId)
        .where("letterComments.answeredAt", "is", null)
        .as("unansweredLetterComments"),
      eb
        .selectFrom("messages")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("messages.inspectionId", "=", inspectionId)
        .where("messages.state", "=", "failed")
        .as("failedMessages"),
      sharesToReview(eb, { inspectionId, personId, audience: "parents" })
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom("approvals")
                .select("approvals.id")
                .whereRef("approvals.inspectionId", "=", "questionShares.inspectionId")
                .whereRef("approvals.approvedAt", ">", "questionShares.sharedAt"),
            ),
          ),
        )
        .as("sharesToReview"),
      sharesToReview(eb, { inspectionId, personId, audience: "young-people" })
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom("youngPeopleApprovals")
                .select("youngPeopleApprovals.id")
                .whereRef("youngPeopleApprovals.inspectionId", "=", "questionShares.inspectionId")
                .whereRef("youngPeopleApprovals.approvedAt", ">", "questionShares.sharedAt"),
            ),
          ),
        )
        .as("groupSharesToReview"),
      // One confirmation covers several questions. Under the seal nothing can be confirmed.
      eb
        .selectFrom("reachConfirmations")
        .select((one) => one.fn.count<number>("reachConfirmations.inspectionId").distinct().as("count"))
        .where("reachConfirmations.inspectionId", "=", inspectionId)
        .where("reachConfirmations.endedAt", "is not", null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom("seals")
                .select("seals.inspectionId")
                .whereRef("seals.inspectionId", "=", "reachConfirmations.inspectionId")
                .where("seals.unsealedAt", "is", null),
            ),
          ),
        )
        .as("fallenConfirmations"),
      eb
        .selectFrom("deletions")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("deletions.inspectionId", "=", inspectionId)
        .where("deletions.withdrawnAt", "is", null)
        .where("deletions.confirmedAt", "is", null)
        .where("deletions.askedBy", "<>", personId)
        .as("deletionsToConfirm"),
    ])
    .executeTakeFirstOrThrow();
  return {
    overdueEntries: Number(counts.overdueEntries),
    unseenEntries: Number(counts.unseenEntries),
    unheardRecordings: Number(counts.unheardRecordings),
    recordingsToWriteDown: Number(counts.recordingsToWriteDown),
    entriesWithoutAction: Number(counts.entriesWithoutAction),
    entriesWithoutOutcome: Number(counts.entriesWithoutOutcome),
    unansweredComments: Number(counts.unansweredComments),
    unansweredGroupComments: Number(counts.unansweredGroupComments),
    unansweredRemarks: Number(counts.unansweredRemarks),
    unansweredGroupRemarks: Number(counts.unansweredGroupRemarks),
    unopenedUploads: Number(counts.unopenedUploads),
    withdrawalRequests: Number(counts.withdrawalRequests),
    evidenceRequests: Number(counts.evidenceRequests),
    proposedSamples: Number(counts.proposedSamples),
    sampleTextsToRead: Number(counts.sampleTextsToRead),
    unansweredLetterComments: Number(counts.unansweredLetterComments),
    failedMessages: Number(counts.failedMessages),
    sharesToReview: Number(counts.sharesToReview),
    groupSharesToReview: Number(counts.groupSharesToReview),
    fallenConfirmations: Number(counts.fallenConfirmations),
    deletionsToConfirm: Number(counts.deletionsToConfirm),
  };
}

function unwrittenRecordings(eb: ExpressionBuilder<Tables, never>, inspectionId: string) {
  return eb
    .selectFrom("youngPeoplesRecordings")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .where("youngPeoplesRecordings.sentAt", "is not", null)
    .where("youngPeoplesRecordings.writtenDownAt", "is", null)
    .where("youngPeoplesRecordings.erasedAt", "is", null);
}

function openEntries(eb: ExpressionBuilder<Tables, never>, inspectionId: string) {
  return eb
    .selectFrom("safeguardingFlags")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("safeguardingFlags.inspectionId", "=", inspectionId)
    .where("safeguardingFlags.closedAt", "is", null);
}

/** What was done about an entry; its level and its owner are only about who does it, and how soon. */
function actionsOfEntry(eb: ExpressionBuilder<Tables, "safeguardingFlags">) {
  return eb
    .selectFrom("safeguardingActions")
    .select("safeguardingActions.id")
    .whereRef("safeguardingActions.flagId", "=", "safeguardingFlags.id")
    .where("safeguardingActions.kind", "in", actionKinds)
    .where((action) => action.not(action.exists(laterReopening(action))));
}

type OfAudience = { inspectionId: string; audience: "parents" | "young-people" };

function unansweredComments(eb: ExpressionBuilder<Tables, never>, { inspectionId, audience }: OfAudience) {
  return eb
    .selectFrom("questionComments")
    .innerJoin("questionShares", "questionShares.id", "questionComments.shareId")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("questionShares.inspectionId", "=", inspectionId)
    .where("questionShares.audience", "=", audience)
    .where("questionComments.answeredAt", "is", null);
}

function unansweredRemarks(eb: ExpressionBuilder<Tables, never>, { inspectionId, audience }: OfAudience) {
  return eb
    .selectFrom("questionReviews")
    .innerJoin("questionShares", "questionShares.id", "questionReviews.shareId")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("questionShares.inspectionId", "=", inspectionId)
    .where("questionShares.audience", "=", audience)
    .where("questionReviews.remark", "<>", "")
    .where("questionReviews.answeredAt", "is", null);
}

/** The latest share, where this reviewer has not answered it; whether an approval overtook it is asked of each audience's own. */
function sharesToReview(
  eb: ExpressionBuilder<Tables, never>,
  { inspectionId, personId, audience }: OfAudience & { personId: string },
) {
  return eb
    .selectFrom("questionShares")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("questionShares.inspectionId", "=", inspectionId)
    .where("questionShares.audience", "=", audience)
    .where((one) =>
      one.not(
        one.exists(
          one
            .selectFrom("questionShares as later")
            .select("later.id")
            .whereRef("later.inspectionId", "=", "questionShares.inspectionId")
            .whereRef("later.audience", "=", "questionShares.audience")
            .whereRef("later.number", ">", "questionShares.number"),
        ),
      ),
    )
    .where((one) =>
      one.not(
        one.exists(
          one
            .selectFrom("questionReviews")
            .select("questionReviews.id")
            .whereRef("questionReviews.shareId", "=", "questionShares.id")
            .where("questionReviews.reviewerId", "=", personId)
            .where("questionReviews.finishedAt", "is not", null),
        ),
      ),
    );
}
