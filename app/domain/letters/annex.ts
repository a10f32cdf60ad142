import { formatNumber } from "#app/messages/format-number.ts";
import { citesIn } from "../citations/cites.ts";
import { type Figure, figuresOf } from "../disclosure-control/figures.ts";
import type { ReleaseContent, ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { keysOfOwnFigure } from "../young-peoples-counts/exact-young-peoples-tables.ts";

/** Counts of one question as the letter's annex has them: a line of words for each answer. */
export type AnnexLine = {
  key: string;
  title: string;
  /** Of whom: parents' responses, young people's faces, or their own answers. */
  of: ReleasedTable["of"];
  answers: string[];
  /** What the percentages are of; a symbol where it is hidden. */
  base: Figure;
};

type CitedFinding = {
  number: number;
  withdrawnAt: Temporal.Instant | null;
  focusAreaId: string;
  evidence: readonly { kind: string; meaningId?: string | undefined; labels: readonly string[] }[];
};

/** The tables of a release that a letter's findings rest on, by their keys. */
export function listCitedTables(bodies: readonly string[], findings: readonly CitedFinding[]): string[] {
  const cited = new Set(bodies.flatMap(citesIn));
  const keys = findings
    .filter(({ number, withdrawnAt }) => cited.has(number) && withdrawnAt === null)
    .flatMap(({ evidence, focusAreaId }) =>
      evidence.flatMap(({ kind, meaningId, labels }) => {
        if (meaningId === undefined) return [];
        if (kind === "answers") return [`question:${meaningId}`];
        if (kind === "own-answers") return labels.flatMap((label) => keysOfOwnFigure(meaningId, label));
        return kind === "faces" ? [`faces:${focusAreaId}:${meaningId}`] : [];
      }),
    );
  return [...new Set(keys)];
}

/** The annex: the cited tables, each in a few words, in the order of the release. Splits stand in the whole release. */
export function annexOf({ tables, thresholds }: ReleaseContent, cited: readonly string[]): AnnexLine[] {
  return tables
    .filter(({ key }) => cited.includes(key))
    .map((table) => {
      const { cells, base } = figuresOf(table, thresholds);
      return {
        key: table.key,
        title: table.title,
        of: table.of,
        answers:
          table.state === "shown"
            ? table.columns.flatMap(({ label, role }, place) => {
                const cell = cells[place];
                if (!cell || (role === "not-asked" && cell.count === 0)) return [];
                return [`${label}: ${formatFigure(cell.count, cell.percentage)}`];
              })
            : ["Too few to show any of it (c)"],
        base: table.state === "shown" ? base : "c",
      };
    });
}

function formatFigure(count: Figure, percentage: Figure): string {
  if (typeof count === "number") {
    const share = typeof percentage === "number" ? ` (${percentage}%)` : "";
    return `${formatNumber(count)}${share}`;
  }
  return typeof percentage === "number" ? `${percentage}%` : count;
}
