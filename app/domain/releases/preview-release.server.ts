import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { breakdownQuestions } from "../collation/exact-tables.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import type { AboutName } from "../survey/respondent-profile.ts";
import { compileNow } from "./compile-now.server.ts";
import { addCells, type CellCounts, countSplitCells, countTableCells } from "./count-cells.ts";

export type PreviewedSplit = {
  /** Null: the questions with nothing that they are broken down by. */
  by: AboutName | null;
  heading: string | null;
  all: CellCounts;
  /** Questions, or their splits, that would not be shown at all. */
  withheld: number;
  questions: { key: string; title: string; cells: CellCounts }[];
};

/** What a release would show and hide now, by each thing that questions can be broken down by; null where none can be made. */
export async function previewRelease(
  context: { db: Queries; reader: BackgroundQueries },
  { inspectionId, thresholds }: { inspectionId: string; thresholds: Thresholds },
): Promise<PreviewedSplit[] | null> {
  const ways = [
    { by: null, heading: null },
    ...breakdownQuestions.map(({ name, heading }) => ({ by: name, heading })),
  ];
  const previewed: PreviewedSplit[] = [];
  for (const { by, heading } of ways) {
    const { outcome, tables } = await compileNow(context, { inspectionId, breakdownBy: by, thresholds });
    if (outcome.kind === "covered") continue;
    const questions = tables.flatMap((exact) => {
      const released = outcome.content.tables.find(({ key }) => key === exact.key);
      if (!released || !exact.key.startsWith("question:")) return [];
      if (by !== null && exact.breakdown === null) return [];
      const cells = by === null ? countTableCells(exact, released) : countSplitCells(exact, released);
      return [{ key: exact.key, title: exact.title, cells }];
    });
    previewed.push({
      by,
      heading,
      all: addCells(questions.map(({ cells }) => cells)),
      withheld: questions.filter(({ cells }) => cells.withheld > 0).length,
      questions,
    });
  }
  return previewed.length === 0 ? null : previewed;
}
