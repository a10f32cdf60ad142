import type { Row, Sheet } from "#app/platform/sheets/sheet.ts";
import { listThemes } from "#db/queries/themes.ts";
import { formatHour } from "../calendar/instant-text.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { codedTexts } from "../exports/read-coded-texts.server.ts";
import { responseOf, sourceWords } from "../readable-texts/text.ts";
import { describeTranslation } from "../text-translations/translation.ts";
import { codedWords, feelingWords } from "../themes/theme.ts";
import { hourInLondon } from "./export-answers.server.ts";

const heads = [
  "Text",
  "Response",
  "Source",
  "Focus area",
  "Theme",
  "Feeling",
  "Words",
  "Words are",
  "Whole text",
  "May be quoted",
  "Coded by",
  "Coded",
];

/** A row for each coding that stands: which words of which text are under which theme, and who put them there. */
export function codingsSheet({ db, inspectionId }: Writing): Sheet {
  return {
    name: "Codings",
    widths: [8, 38, 16, 24, 32, 10, 70, 34, 9, 10, 24, 17],
    rows: (async function* (): AsyncGenerator<Row[]> {
      yield [{ as: "heads", cells: heads }];
      const themes = await listThemes(db, inspectionId);
      const areaOf = new Map(themes.map(({ id, shortName }) => [id, shortName]));
      for await (const batch of codedTexts({ db, inspectionId, codedOnly: true })) {
        yield batch.flatMap(({ text, codings, translations }) =>
          codings.map((coding): Row => {
            const translation = translations.find(({ id }) => id === coding.translationId);
            return {
              cells: [
                text.number,
                responseOf(text),
                sourceWords[text.source],
                areaOf.get(coding.themeId) ?? "",
                coding.themeName,
                feelingWords[coding.feeling],
                codedWords(text.words, coding),
                translation ? describeTranslation(translation) : "as they were given",
                coding.startsAt === null ? "yes" : "no",
                text.mayQuote ? "yes" : "no",
                coding.codedByName,
                { dateTime: hourInLondon(formatHour(coding.codedAt)) },
              ],
            };
          }),
        );
      }
    })(),
  };
}
