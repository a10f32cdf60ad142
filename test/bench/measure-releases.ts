import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { addCells, type CellCounts, countSplitCells } from "#app/domain/releases/count-cells.ts";
import { compileRelease } from "#app/domain/releases/release-rules.ts";
import { seededAnswers, tableOfAnswers, tableOfGroups } from "../factories/seeded-tables.ts";

export type Hidden = {
  tables: number;
  /** Shares of all cells of all splits, in percent. */
  small: number;
  visible: number;
  merged: number;
  hidden: number;
  /** Share of the splits that are not shown at all, in percent. */
  splitsWithheld: number;
};

/** What releases of so many seeded tables hide. */
export function measureReleases(tables: number, size: { responses: number; groups: number }): Hidden {
  const counted: CellCounts[] = [];
  let [small, cells, withheld] = [0, 0, 0];
  for (let seed = 1; seed <= tables; seed += 1) {
    const answers = seededAnswers(seed, size);
    const exact = tableOfAnswers(answers);
    const responses = answers.rows.flat().reduce((sum, count) => sum + count, 0);
    const outcome = compileRelease({
      responses,
      thresholds: usualThresholds,
      tables: [tableOfGroups(answers), exact],
      earlier: [],
    });
    const question = outcome.kind === "made" ? outcome.content.tables[1] : undefined;
    if (!question) throw new Error("a first release is always made");
    const counts = countSplitCells(exact, question);
    counted.push(counts);
    if (counts.withheld > 0) withheld += 1;
    cells += answers.rows.flat().length;
    small += answers.rows.flat().filter((count) => count > 0 && count < usualThresholds.counts).length;
  }
  const all = addCells(counted);
  const percent = (count: number, of: number) => Math.round((1000 * count) / of) / 10;
  return {
    tables,
    small: percent(small, cells),
    visible: percent(all.visible, cells),
    merged: percent(all.merged, cells),
    hidden: percent(all.hidden + all.withheld, cells),
    splitsWithheld: percent(withheld, tables),
  };
}

if (process.argv[1] === import.meta.filename) {
  const [tables = "4000", responses = "400", groups = "5"] = process.argv.slice(2);
  const size = { responses: Number(responses), groups: Number(groups) };
  console.log(JSON.stringify({ ...size, ...measureReleases(Number(tables), size) }));
}
