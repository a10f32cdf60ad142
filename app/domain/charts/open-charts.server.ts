import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { Actor } from "../audit/audit.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { listEarlierFigures } from "../collation/keep-earlier-figure.server.ts";
import { openSummary } from "../collation/open-summary.server.ts";
import type { EarlierFigure } from "../shares/earlier-figure.ts";
import type { ChartedArea } from "./charts.ts";

/** What charts are drawn from, exact, for those inside the re-visit. That it was opened is recorded. */
export async function openCharts(
  from: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: Actor; now: Temporal.Instant },
): Promise<{ areas: ChartedArea[]; earlier: EarlierFigure[] }> {
  const [{ summaries }, earlier] = await Promise.all([
    openSummary(from, { ...input, filter: everyResponse }),
    listEarlierFigures(from.db, input.inspectionId),
  ]);
  const areas = summaries.map(({ focusArea, tallies, faces, own }) => ({
    id: focusArea.id,
    name: focusArea.shortName,
    tallies,
    faces,
    own,
  }));
  return { areas, earlier };
}
