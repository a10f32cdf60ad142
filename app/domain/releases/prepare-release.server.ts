import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { ReleaseContent } from "../disclosure-control/release-shape.server.ts";
import { compileNow } from "./compile-now.server.ts";

/** Fit to be sent between threads. */
export type PreparedRelease =
  /** An earlier release says all that may be said now. */
  | { kind: "covered"; releaseId: string; number: number }
  | {
      kind: "prepared";
      number: number;
      content: ReleaseContent;
      received: number;
      withdrawn: number;
      youngPeopleReceived: number;
      youngPeopleWithdrawn: number;
      checkedAgainst: CheckedAgainst;
    };

/** What a release was checked against: how many earlier ones, and which noon's counts. */
export type CheckedAgainst = { earlier: number; noon: string | null };

/** Works out a release of the counts as they stand, and stores nothing. */
export async function prepareRelease(
  context: { db: Queries; reader: BackgroundQueries },
  input: Parameters<typeof compileNow>[1],
): Promise<PreparedRelease> {
  const { outcome, earlier, noon, counts } = await compileNow(context, input);
  if (outcome.kind === "covered") {
    return { kind: "covered", releaseId: outcome.by.id, number: outcome.by.number };
  }
  // Where the responses of an earlier release stand, what is new since is counted from that one.
  const { received, withdrawn } = earlier.find(({ id }) => id === outcome.responsesOf?.id) ?? counts;
  return {
    kind: "prepared",
    number: (earlier.at(-1)?.number ?? 0) + 1,
    content: outcome.content,
    received,
    withdrawn,
    youngPeopleReceived: counts.ownAnswers.received,
    youngPeopleWithdrawn: counts.ownAnswers.withdrawn,
    checkedAgainst: { earlier: earlier.length, noon: noon && formatInstant(noon.noon) },
  };
}
