import { listReadableTexts } from "#app/domain/reading/list-readable-texts.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** Late on day 1 inspectors translate some of what families wrote in their own languages. */
export function writeTranslations(db: Queries, story: Story, area: AreaUnderWay): void {
  (area.example.translations ?? []).forEach(({ focus, found, by, ...translation }, index) => {
    story.at(area.at(1, "21:35").add({ minutes: 6 * index }), async (now) => {
      const { inspectionId } = area;
      const focusAreaId = area.focusAreaId(focus);
      const texts = await listReadableTexts(db, { inspectionId, focusAreaId, search: found, limit: 1 });
      const [text] = texts;
      if (!text) throw new Error(`Nobody in ${area.example.name} wrote what is to be translated`);
      const { number, words } = text;
      must(
        "saved",
        await saveTranslation(db, {
          ...{ inspectionId, number, actor: area.actorIn(by), now },
          ...{ kind: "translation", seen: markOf(words), seenVersion: 0 },
          ...translation,
        }),
      );
    });
  });
}
