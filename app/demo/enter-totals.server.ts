import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { confirmTotals } from "#app/domain/raking/confirm-totals.server.ts";
import { findTotals } from "#app/domain/raking/find-totals.server.ts";
import { rakingNames } from "#app/domain/raking/raking-groups.ts";
import { reachQuestions } from "#app/domain/reach/groups.ts";
import { setAreaTotals } from "#app/domain/reach/set-area-totals.server.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** Has the officer enter how many children of each group the area has, and the lead confirm it, where the story says so. */
export function enterTotals(db: Queries, story: Story, area: AreaUnderWay): void {
  const { areaTotals } = area.example;
  if (!areaTotals) return;
  const { totals, weightBy } = areaTotals;
  story.at(area.at(-6, "14:20"), async (now) => {
    await setAreaTotals(db, {
      inspectionId: area.inspectionId,
      totals: reachQuestions.flatMap(({ name, groups }) =>
        groups.flatMap(({ value }) => {
          const total = totals[name]?.[value];
          return total === undefined ? [] : [{ name, value, total }];
        }),
      ),
      actor: area.actorIn("local-area-officer"),
      now,
    });
  });
  story.at(area.at(-5, "09:35"), async (now) => {
    const { entered } = await findTotals(db, area.inspectionId);
    const confirmed = await confirmTotals(db, {
      inspectionId: area.inspectionId,
      names: rakingNames.filter((name) => weightBy.includes(name)),
      seen: entered ? formatInstant(entered.at) : "",
      actor: area.actorIn("lead-inspector"),
      now,
    });
    must("confirmed", confirmed);
  });
}
