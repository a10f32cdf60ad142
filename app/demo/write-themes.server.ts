import { listReadableTexts } from "#app/domain/reading/list-readable-texts.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { findSentences } from "#app/domain/text/sentences.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleTheme } from "./content.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** How many texts are put under a theme for each of its words. */
const textsForAWord = 4;

/** Late on day 1 both inspectors begin the code frame and put the first words under it. */
export function beginThemes(db: Queries, story: Story, area: AreaUnderWay): void {
  area.example.themes.forEach((theme, index) => {
    story.at(area.at(1, "20:05").add({ minutes: 7 * index }), (now) => beginOne(db, area, theme, now));
  });
}

async function beginOne(
  db: Queries,
  area: AreaUnderWay,
  { focus, name, description, found, feeling, by }: ExampleTheme,
  now: Temporal.Instant,
): Promise<void> {
  const { inspectionId } = area;
  const focusAreaId = area.focusAreaId(focus);
  const about = { inspectionId, actor: area.actorIn(by), now };
  const { themeId } = must("made", await makeTheme(db, { ...about, focusAreaId, name, description }));
  const coded = new Set<number>();
  for (const words of found) {
    const texts = await listReadableTexts(db, {
      inspectionId,
      focusAreaId,
      search: words,
      limit: textsForAWord,
    });
    for (const text of texts.filter(({ number }) => !coded.has(number))) {
      coded.add(text.number);
      const sentence = findSentences(text.words).find((one) => one.text.toLowerCase().includes(words));
      const stretch = sentence ? { start: sentence.start, end: sentence.end } : null;
      const coding = { ...about, number: text.number, theme: { id: themeId }, seen: markOf(text.words) };
      must("coded", await codeText(db, { ...coding, range: stretch, feeling }));
    }
  }
}
