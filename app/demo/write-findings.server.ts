import { readMeanings } from "#app/domain/collation/read-counts.server.ts";
import { listQuotableWords } from "#app/domain/findings/list-quotable-words.server.ts";
import { markSource } from "#app/domain/findings/mark-source.server.ts";
import { tieFigure, tieQuotation } from "#app/domain/findings/tie-evidence.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import type { Queries } from "#db/connection.ts";
import { createPlainReader } from "#db/reader.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleFinding } from "./content.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** On the evening of day 1 the inspectors mark what they heard and write their first findings. */
export function beginFindings(db: Queries, story: Story, area: AreaUnderWay): void {
  const { marks, findings } = area.example;
  marks.forEach(({ focus, ...mark }, index) => {
    story.at(area.at(1, "21:05").add({ minutes: 3 * index }), async (now) => {
      const about = { revisitId: area.revisitId, focusAreaId: area.focusAreaId(focus) };
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
  const { revisitId, example } = area;
  const focusAreaId = area.focusAreaId(focus);
  const by = { revisitId, actor: area.actorIn("lead-inspector"), now };
  const { findingId } = must("written", await writeFinding(db, { ...by, focusAreaId, words }));
  const { meanings } = await readMeanings(db, revisitId);
  for (const { question, labels } of figures) {
    const text = example.questionsForParents.find(({ key }) => key === question)?.text;
    const meaningId = meanings.find(({ latest }) => latest.text === text)?.id ?? question;
    const figure = { ...by, findingId, of: "parents" as const, meaningId, labels };
    must("tied", await tieFigure({ db, reader: createPlainReader(db) }, figure));
  }
  for (const { of, words: part } of quotes) {
    const quotable = await listQuotableWords(db, { revisitId, focusAreaId, search: part });
    const id = quotable.find(({ source }) => source === of)?.reference.split(":")[1] ?? part;
    const quote =
      of === "young-people" ? { of, wordsId: id, part } : { of: "open-meeting" as const, noteId: id, part };
    must("tied", await tieQuotation(db, { ...by, findingId, ...quote }));
  }
}
