import { enterEarlierFigure } from "#app/domain/collation/keep-earlier-figure.server.ts";
import { readMeanings } from "#app/domain/collation/read-counts.server.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** On the first day of planning the inspectors enter what was found before, where the same is asked again. */
export function enterEarlierFigures(db: Queries, story: Story, area: AreaUnderWay): void {
  const { example } = area;
  (example.earlierFigures ?? []).forEach(({ question, labels, source, ...found }, index) => {
    story.at(area.at(-4, "10:20").add({ minutes: 4 * index }), async (now) => {
      const text = example.questionsForParents.find(({ key }) => key === question)?.text;
      const { meanings } = await readMeanings(db, area.inspectionId);
      const meaningId = meanings.find(({ latest }) => latest.text === text)?.id ?? question;
      const figure = "share" in found ? { count: null, base: null, ...found } : { ...found, share: null };
      const by = { inspectionId: area.inspectionId, actor: area.actorIn("lead-inspector"), now };
      must("entered", await enterEarlierFigure(db, { ...by, meaningId, answers: labels, source, ...figure }));
    });
  });
}
