import type { YoungPeoplesLinksTable } from "#db/tables/young-peoples-responses.ts";
import type { SurveyWindow } from "../calendar/survey-window.ts";

/** Before day -5 noon, while it leads to the questions, and after the visit, the seal or an inspector's closing. */
export type YoungPeoplesState = "not-open" | "open" | "closed";

type Window = Pick<SurveyWindow, "opensAt"> & { sealedAt: Temporal.Instant };

/**
 * Whether young people can answer by themselves: from the survey's opening noon until the end of the visit, or the seal before
 * it, where their questions are approved. A pause of the parents' survey does not touch it.
 */
export function youngPeoplesStateOf(
  { opensAt, sealedAt }: Window,
  { isApproved, now }: { isApproved: boolean; now: Temporal.Instant },
): YoungPeoplesState {
  if (Temporal.Instant.compare(now, sealedAt) >= 0) return "closed";
  return isApproved && Temporal.Instant.compare(now, opensAt) >= 0 ? "open" : "not-open";
}

/** The same of one link, which an inspector can close by itself. */
export function linkStateOf(
  link: Pick<YoungPeoplesLinksTable, "closedAt">,
  state: YoungPeoplesState,
): YoungPeoplesState {
  return link.closedAt === null ? state : "closed";
}

/** The most characters of a group's name. */
export const maxGroupName = 120;

/** The fewest people that a count is shown of. */
const minCount = 5;

/** "Nobody yet", "Fewer than 5", "10 or more": how many began by a link, so that nobody in it can be told from the others. */
export function describeLinkCount(count: number): string {
  if (count === 0) return "Nobody yet";
  if (count < minCount) return `Fewer than ${minCount}`;
  return `${count - (count % minCount)} or more`;
}
