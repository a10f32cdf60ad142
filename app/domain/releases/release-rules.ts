import { type ReleaseInput, releaseFormat, type StoredRelease } from "../disclosure-control/release.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { releaseTables } from "./dependent-tables.ts";
import { splitReleasedTable } from "./release-split.ts";
import { releaseTable } from "./release-table.ts";
import { carry, isOfTheSame } from "./release-versions.ts";

export type ReleaseOutcome =
  | {
      readonly kind: "made";
      readonly content: ReleaseContent;
      /** The release whose responses stand in this one too, where only other views have been added. */
      readonly responsesOf: StoredRelease | null;
    }
  /** An earlier release says all that may be said now. */
  | { readonly kind: "covered"; readonly by: StoredRelease };

/**
 * Puts together a release that is safe beside its own totals and beside every earlier release of the same re-visit.
 * Where fewer responses than the smallest shown count differ from an earlier release, that one stands; what young
 * people and the open meeting said since can still be added to it.
 */
export function compileRelease(input: ReleaseInput): ReleaseOutcome {
  const { earlier, responses, thresholds } = input;
  const latest = earlier.at(-1);
  const coveredBy = latest && tooClose(input) ? latest : undefined;
  if (coveredBy && (!isOfTheSame(coveredBy) || !addsToIt(input, coveredBy))) {
    return withOtherViews(input, coveredBy);
  }
  const groups = releaseTables(input);
  const content: ReleaseContent = {
    format: releaseFormat,
    thresholds,
    responses: responses > 0 && responses < thresholds.counts ? null : responses,
    tables: input.tables.flatMap((exact) => {
      const table = groups.get(exact.key);
      return table ? [splitReleasedTable(input, exact, table, groups)] : [];
    }),
  };
  return { kind: "made", content, responsesOf: null };
}

/** The responses exactly as the latest release has them, beside what has been added since to anything else. */
function withOtherViews(input: ReleaseInput, latest: StoredRelease): ReleaseOutcome {
  const others = input.tables
    .filter((table) => table.of !== "responses")
    .map((table) => releaseTable(input, table));
  const isNew = (table: ReleasedTable) =>
    table.carriedFrom === null &&
    (table.state === "shown" || !latest.content.tables.some(({ key }) => key === table.key));
  if (!others.some(isNew)) return { kind: "covered", by: latest };
  const responses = latest.content.tables
    .filter((table) => table.of === "responses")
    .map((table) =>
      table.carriedFrom || table.state === "not-available" ? table : carry({ release: latest, table }),
    );
  const { thresholds } = input;
  const content = {
    format: releaseFormat,
    thresholds,
    responses: latest.content.responses,
    tables: [...responses, ...others],
  };
  return { kind: "made", content, responsesOf: latest };
}

/** Whether the number of responses alone would say who came or went since an earlier release. */
function tooClose({ earlier, responses, thresholds }: ReleaseInput): boolean {
  return earlier.some(
    (release) =>
      release.differing < thresholds.counts ||
      responses - (release.content.responses ?? 0) < thresholds.counts,
  );
}

/** With the very same responses a new table or breakdown may be added to what was shown. */
function addsToIt({ tables }: ReleaseInput, release: StoredRelease): boolean {
  return tables.some((table) => {
    if (table.of !== "responses") return false;
    const releasedTable = release.content.tables.find(({ key }) => key === table.key);
    if (!releasedTable) return true;
    if (releasedTable.state !== "shown" || releasedTable.carriedFrom || !table.breakdown) return false;
    return !releasedTable.breakdowns.some(({ by }) => by === table.breakdown?.by);
  });
}
