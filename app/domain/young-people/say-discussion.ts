import { sayDate, sayTime } from "../revisits/say-dates.ts";
import type { ConsentKind, Participant, Standing } from "./consent.ts";
import type { DiscussionDetails } from "./discussion.ts";

/** "Tuesday 24 November 2026, 10am" */
export function sayWhenHeld({ heldOn, heldTime }: Pick<DiscussionDetails, "heldOn" | "heldTime">): string {
  const date = sayDate(Temporal.PlainDate.from(heldOn));
  return heldTime === null ? date : `${date}, ${sayTime(Temporal.PlainTime.from(heldTime))}`;
}

const missingWords: Readonly<Record<ConsentKind, string>> = {
  own: "no consent of their own",
  parent: "no parent’s consent",
  "at-start": "said no at the start",
};

/** "Counts", "To be asked at the start", "Left out: no parent’s consent". */
export function sayStanding(standing: Standing): string {
  if (standing.kind === "counts") return "Counts";
  if (standing.kind === "to-ask") return "To be asked at the start";
  return `Left out: ${standing.missing.map((kind) => missingWords[kind]).join(", ")}`;
}

/** "Young person 3": all that anybody is called. */
export function sayParticipant({ number }: Pick<Participant, "number">): string {
  return `Young person ${number}`;
}

/** "1 young person", "6 young people" */
export function sayHowMany(count: number): string {
  return count === 1 ? "1 young person" : `${count} young people`;
}
