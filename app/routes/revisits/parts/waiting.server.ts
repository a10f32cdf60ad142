import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { describeLetterWarning, type LetterWarning } from "#app/domain/letter-status/deadlines.ts";
import type { OpenedRetention } from "#app/domain/retention/open-retention.server.ts";
import type { Waiting } from "#app/domain/waiting/list-waiting.server.ts";
import type { LetterTask, WaitingKind } from "#app/domain/waiting/waiting.ts";
import { retentionMessages } from "#app/messages/work/retention-messages.ts";
import { waitingMessages } from "#app/messages/work/waiting-messages.ts";
import { paths, withQuery } from "#app/paths.ts";

const { t } = waitingMessages;

/** One thing that waits: how much of what, and the act that ends the waiting. */
export type WaitingLine = { key: string; words: string; href: string; act: string };

const groupsComments = (inspectionId: string) =>
  withQuery(paths.reviews.comments(inspectionId), { audience: "young-people" });

/** Where the act is done that ends the waiting. */
const actPaths: Record<WaitingKind, (inspectionId: string) => string> = {
  overdueEntries: paths.safeguarding.list,
  unseenEntries: paths.safeguarding.list,
  unheardRecordings: paths.youngPeoplesRecordings.list,
  entriesWithoutAction: paths.safeguarding.list,
  entriesWithoutOutcome: paths.safeguarding.list,
  recordingsToWriteDown: paths.youngPeoplesRecordings.list,
  unansweredComments: paths.reviews.comments,
  unansweredRemarks: paths.reviews.comments,
  unansweredGroupComments: groupsComments,
  unansweredGroupRemarks: groupsComments,
  unopenedUploads: paths.evidence.list,
  withdrawalRequests: paths.evidence.list,
  evidenceRequests: paths.evidence.list,
  proposedSamples: paths.samples.list,
  sampleTextsToRead: paths.samples.list,
  unansweredLetterComments: paths.letter.comments,
  failedMessages: paths.members.list,
  sharesToReview: paths.reviews.review,
  groupSharesToReview: paths.reviews.youngPeoplesReview,
  fallenConfirmations: paths.reach.totalsConfirmation,
  deletionsToConfirm: paths.keeping.overview,
};

/** The section of the navigation whose badge counts it. */
const sectionPaths: Record<WaitingKind, (inspectionId: string) => string> = {
  ...actPaths,
  unheardRecordings: paths.youngPeople.list,
  recordingsToWriteDown: paths.youngPeople.list,
  unansweredComments: paths.questions.list,
  unansweredRemarks: paths.questions.list,
  unansweredGroupComments: paths.questions.list,
  unansweredGroupRemarks: paths.questions.list,
  proposedSamples: paths.reading.room,
  sampleTextsToRead: paths.reading.room,
  unansweredLetterComments: paths.letter.overview,
  fallenConfirmations: paths.reach.overview,
};

const letterPaths: Record<LetterTask, (inspectionId: string) => string> = {
  draft: paths.letter.overview,
  assure: paths.letter.assurance,
  comment: paths.letter.comments,
  finish: paths.letter.final,
  "send-final": paths.letter.finalSending,
  "read-final": paths.letter.overview,
  publish: paths.letter.publication,
  "record-copies": paths.letter.copies,
};

export function describeWaiting(inspectionId: string, waiting: readonly Waiting[]): WaitingLine[] {
  return waiting.map(({ kind, count }) => ({
    key: kind,
    words: t(kind, { count }),
    href: actPaths[kind](inspectionId),
    act: t(`act.${kind}`),
  }));
}

export function describeLetterTask(
  inspectionId: string,
  found: { task: LetterTask; by: string | null } | null,
): WaitingLine[] {
  if (!found) return [];
  const { task, by } = found;
  const date = by === null ? "" : formatDate(Temporal.PlainDate.from(by));
  return [
    {
      key: `letter.${task}`,
      words: task === "comment" ? t("letter.comment", { date }) : t(`letter.${task}`),
      href: letterPaths[task](inspectionId),
      act: t(`act.letter.${task}`),
    },
  ];
}

/** The days of the letter that are reached with something left to do. */
export function describeLetterWarnings(
  inspectionId: string,
  warnings: readonly LetterWarning[],
): WaitingLine[] {
  return warnings.map((warning) => ({
    key: `letter.due.${warning.deadline}`,
    words: describeLetterWarning(warning),
    href: paths.letter.overview(inspectionId),
    act: t("act.letter.due"),
  }));
}

/** What is to be looked at of how long everything is kept. */
export function describeRetention(
  inspectionId: string,
  { holds, isOver, isConfirmed }: Pick<OpenedRetention, "holds" | "isOver" | "isConfirmed">,
  today: Temporal.PlainDate,
): WaitingLine[] {
  const due = holds.filter(({ reviewOn }) => Temporal.PlainDate.compare(reviewOn, today) <= 0).length;
  const words = [
    ...(due > 0 ? [retentionMessages.t("holds.review", { count: due })] : []),
    ...(isOver && isConfirmed && holds.length === 0 ? ["The time is over for which everything is kept"] : []),
  ];
  const href = paths.keeping.overview(inspectionId);
  return words.map((line) => ({ key: line, words: line, href, act: t("act.deletionsToConfirm") }));
}

/** What cannot wait is named beside its section. */
const notes: {
  readonly [Kind in WaitingKind]?: "note.overdueEntries" | "note.unseenEntries" | "note.unheardRecordings";
} = {
  overdueEntries: "note.overdueEntries",
  unseenEntries: "note.unseenEntries",
  unheardRecordings: "note.unheardRecordings",
};

export type Badge = { count: number; words: string };

/** What waits in each section, by the section's address. */
export function listBadges(inspectionId: string, waiting: readonly Waiting[]): Record<string, Badge> {
  const badges: Record<string, Badge> = {};
  for (const { kind, count } of waiting) {
    const href = sectionPaths[kind](inspectionId);
    const before = badges[href];
    const words = t(notes[kind] ?? "note.others");
    badges[href] = before ? { count: before.count + count, words: t("note.others") } : { count, words };
  }
  return badges;
}

/** How much of a focus area somebody has left to read. */
export function describeUnread({ texts, unread }: { texts: number; unread: number }): string {
  return texts === 0 ? t("none-yet") : t("left", { count: unread });
}
