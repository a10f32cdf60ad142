import { discussionMessages } from "#app/messages/work/discussion-messages.ts";
import { formatDate, formatTime } from "../calendar/format-dates.ts";
import type { ConsentKind, ConsentStatus, Participant } from "./consent.ts";
import type { DiscussionDetails } from "./discussion.ts";

/** "Tuesday 24 November 2026, 10am" */
export function formatDiscussionTime({
  heldOn,
  heldTime,
}: Pick<DiscussionDetails, "heldOn" | "heldTime">): string {
  const date = formatDate(Temporal.PlainDate.from(heldOn));
  return heldTime === null ? date : `${date}, ${formatTime(Temporal.PlainTime.from(heldTime))}`;
}

const missingWords: Readonly<Record<ConsentKind, string>> = {
  own: "no consent of their own",
  parent: "no parent’s consent",
  "at-start": "said no at the start",
};

/** "Counts", "To be asked at the start", "Left out: no parent’s consent". */
export function describeConsentStatus(status: ConsentStatus): string {
  if (status.kind === "counts") return "Counts";
  if (status.kind === "to-ask") return "To be asked at the start";
  return `Left out: ${status.missing.map((kind) => missingWords[kind]).join(", ")}`;
}

/** "Young person 3": all that anybody is called. */
export function formatParticipant({ number }: Pick<Participant, "number">): string {
  return `Young person ${number}`;
}

/** "1 young person", "6 young people" */
export function formatYoungPeopleCount(count: number): string {
  return discussionMessages.t("young-people", { count });
}
