import { readMeanings } from "#app/domain/collation/read-counts.server.ts";
import { linkEvidence, linkQuotation } from "#app/domain/findings/link-evidence.server.ts";
import { markSource } from "#app/domain/findings/mark-source.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { listQuotableTexts } from "#app/domain/quotations/list-quotable-texts.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleFinding } from "./content.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** On the evening of day 1 the inspectors mark what they heard and write their first findings. */
export function beginFindings(db: Queries, story: Story, area: AreaUnderWay): void {
  const { marks, findings } = area.example;
  marks.forEach(({ focus, ...mark }, index) => {
    story.at(area.at(1, "21:05").add({ minutes: 3 * index }), async (now) => {
      const about = { inspectionId: area.inspectionId, focusAreaId: area.focusAreaId(focus) };
      must("marked", await markSource(db, { ...about, ...mark, actor: area.actorIn("lead-inspector"), now }));
    });
  });
  findings.forEach((finding, index) => {
    story.at(area.at(1, "21:30").add({ minutes: 11 * index }), (now) => writeOne(db, area, finding, now));
  });
}

async function writeOne(
  db: Queries,
  area: AreaUnderWay,
  { focus, words, figures, quotes }: ExampleFinding,
  now: Temporal.Instant,
): Promise<void> {
  const { inspectionId, example } = area;
  const focusAreaId = area.focusAreaId(focus);
  const by = { inspectionId, actor: area.actorIn("lead-inspector"), now };
  const { findingId } = must("written", await writeFinding(db, { ...by, focusAreaId, words }));
  const { meanings } = await readMeanings(db, inspectionId);
  for (const { question, labels } of figures) {
    const text = example.questionsForParents.find(({ key }) => key === question)?.text;
    const meaningId = meanings.find(({ latest }) => latest.text === text)?.id ?? question;
    const items = [{ kind: "figure" as const, of: "parents" as const, meaningId, labels }];
    must("linked", await linkEvidence({ db, reader: createDirectQueries(db) }, { ...by, findingId, items }));
  }
  for (const { words: part, recognisable } of quotes) {
    const texts = await listQuotableTexts(db, { inspectionId, focusAreaId, search: `"${part}"` });
    const text = texts.find((one) => one.words.includes(part));
    if (!text) throw new Error("The example quotes what nobody said");
    const start = text.words.indexOf(part);
    const prepared = await prepareQuotation(db, {
      ...by,
      textNumber: text.number,
      seen: markOf(text.words),
      start,
      end: start + part.length,
      masks: proposeMasks(text.words, [example.name]),
      // Nobody decided about them.
      proposedMasks: null,
      under: null,
      recognisable,
    });
    const { quotationId } = must("prepared", prepared);
    must("linked", await linkQuotation(db, { ...by, findingId, quotationId }));
  }
}
