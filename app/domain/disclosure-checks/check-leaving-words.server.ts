import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { sentencesOf } from "../text/sentences.ts";
import { findReleasedNumbers } from "./find-released-numbers.server.ts";
import { findVerbatimMatches } from "./find-verbatim-matches.server.ts";
import { findSmallNumbers } from "./small-numbers.ts";

/** Why what inspectors typed beside the letter cannot leave as it is. */
export type LeavingProblem = "verbatim" | "small-number";

export const leavingProblemWords: Readonly<Record<LeavingProblem, string>> = {
  verbatim: "Some of these words are in a row as a family gave them. Say it in words of your own.",
  "small-number":
    "These words count so few people that a release of counts would hide the number. Leave the number out.",
};

/**
 * Holds what goes out beside the letter to what holds for the letter: no words as a family gave them, no small numbers. To be
 * asked outside a transaction, since every text is compared.
 */
export async function findLeavingProblem(
  from: { db: Queries; reader: BackgroundQueries },
  about: { inspectionId: string; words: string; now: Temporal.Instant },
): Promise<LeavingProblem | null> {
  const { inspectionId, words } = about;
  if (words === "") return null;
  const borrowed = await findVerbatimMatches(from, {
    inspectionId,
    passages: [{ id: "words", body: words }],
  });
  if (borrowed.some(({ refused }) => refused)) return "verbatim";
  const released = await findReleasedNumbers(from.db, inspectionId);
  const thresholds = usualThresholds;
  const countsFew = sentencesOf(words).some(
    (sentence, place, all) =>
      findSmallNumbers(sentence, { thresholds, figures: [], released, before: all[place - 1] }).length > 0,
  );
  return countsFew ? "small-number" : null;
}
