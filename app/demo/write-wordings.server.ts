import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { signOffLanguage } from "#app/domain/language-words/sign-off-language.server.ts";
import { switchLanguage } from "#app/domain/translations/switch-language.server.ts";
import { readVariant } from "#app/domain/translations/wording.ts";
import { writeWordings } from "#app/domain/translations/write-wordings.server.ts";
import type { Queries } from "#db/connection.ts";
import { type AreaUnderWay, known } from "./area-under-way.ts";
import type { ExampleWordings } from "./content.ts";
import { must } from "./must.ts";
import type { Story } from "./story.ts";

/** Has the lead write Easy Read and the translations once the questions are approved. */
export function writeOtherWordings(db: Queries, story: Story, area: AreaUnderWay): void {
  for (const [code, wordings] of Object.entries(area.example.wordings)) {
    const time = code === "en-easy" ? "14:20" : "16:05";
    story.at(area.at(-6, time), (now) => writeIn(db, area, { code, wordings, now }));
  }
  const { signedOff } = area.example;
  if (!signedOff) return;
  story.at(area.at(-6, "16:40"), async (now) => {
    const { language, by: signedOffBy } = signedOff;
    const by = { inspectionId: area.inspectionId, language, actor: area.actorIn("lead-inspector"), now };
    must("recorded", await signOffLanguage(db, { ...by, signedOffBy, signedOffOn: dateInLondon(now) }));
    must("switched", await switchLanguage(db, { ...by, on: true }));
  });
}

async function writeIn(
  db: Queries,
  area: AreaUnderWay,
  { code, wordings, now }: { code: string; wordings: ExampleWordings; now: Temporal.Instant },
): Promise<void> {
  const variant = readVariant(code);
  if (!variant) throw new Error(`${area.example.name} has wordings in ${code}, which is nothing`);
  const questions = Object.entries(wordings.questions).map(([key, question]) => {
    const { text, hint = "", choices = [], picture = null } = question;
    const written = { text, hint, choices, picture };
    return { questionId: known(area.questionIds, key), written };
  });
  const focusAreas = Object.entries(wordings.names).map(([key, [shortName, picture = null]]) => {
    return { focusAreaId: area.focusAreaId(key), written: { shortName, picture } };
  });
  const writing = { inspectionId: area.inspectionId, variant, questions, focusAreas, now };
  must("written", await writeWordings(db, { ...writing, actor: area.actorIn("lead-inspector") }));
}
