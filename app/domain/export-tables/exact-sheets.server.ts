import type { Cell, Sheet } from "#app/platform/sheets/sheet.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { readCounts, readMeanings } from "../collation/read-counts.server.ts";
import { tallyQuestion } from "../collation/tally.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { formatMode } from "../survey/mode.ts";
import { listCountedThemes } from "../themes/count-themes.server.ts";
import { formatLanguage } from "../translations/languages.ts";
import { receivedPlace, responseColumns } from "./answers-csv.ts";
import { codingsSheet } from "./codings-sheet.server.ts";
import { inLondon, linesOfResponses, readResponsesInBatches } from "./export-answers.server.ts";
import { figuresSheet } from "./figures-sheet.ts";
import { questionSheet } from "./question-sheets.server.ts";
import { tableSheet } from "./table-sheet.server.ts";
import { viewsSheets } from "./views-sheets.server.ts";

/**
 * Responses, the figures of all questions, a sheet for each question with its answers, then the other ways in which people
 * were heard, the themes and what is coded.
 */
export async function* exactSheets(writing: Writing): AsyncGenerator<Sheet> {
  const { db, reader, inspectionId } = writing;
  const questionMeanings = await readMeanings(db, inspectionId);
  const { meanings } = questionMeanings;
  const about = { inspectionId, questionMeanings, meanings, filter: everyResponse };
  const { counts } = await readCounts(reader, about);
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  const namesOf = (ids: readonly string[]) =>
    focusAreas
      .filter(({ id }) => ids.includes(id))
      .map(({ shortName }) => shortName)
      .join("; ");
  yield await responsesSheet(writing);
  yield figuresSheet(
    meanings.map((meaning, index) => ({
      tally: tallyQuestion(meaning, counts),
      number: index + 1,
      focusAreas: namesOf(meaning.latest.focusAreaIds),
    })),
  );
  for (const [index, meaning] of meanings.entries()) yield questionSheet(writing, meaning, index + 1);
  yield* viewsSheets(writing, focusAreas);
  yield themesSheet(await listCountedThemes({ db, reader }, { inspectionId, personId: null }));
  yield codingsSheet(writing);
}

const modePlace = responseColumns.findIndex(({ name }) => name === "how");
const languagePlace = responseColumns.findIndex(({ name }) => name === "language");
const knownWidths = [38, 17, 12, 12, 11, 9, 9, 10];

async function responsesSheet({ db, reader, inspectionId }: Writing): Promise<Sheet> {
  const lines = await linesOfResponses(db, inspectionId);
  const asked = lines.heads.length - lines.questions;
  return {
    name: "Responses",
    widths: lines.heads.map((_, place) => knownWidths[place] ?? (place < asked ? 18 : 30)),
    rows: (async function* () {
      yield [{ as: "heads" as const, cells: lines.heads }];
      for await (const rows of readResponsesInBatches(reader, inspectionId)) {
        yield rows.map((one) => {
          const row = inLondon(one);
          const cells: Cell[] = lines.cellsOf(row);
          cells[receivedPlace] = { dateTime: row.receivedAt };
          cells[modePlace] = formatMode(row.mode);
          cells[languagePlace] = formatLanguage(row.language);
          return { cells };
        });
      }
    })(),
  };
}

function themesSheet(themes: Awaited<ReturnType<typeof listCountedThemes>>): Sheet {
  return tableSheet(
    "Themes",
    ["Focus area", "Theme", "What it is about", "Texts", "Made by"],
    [24, 32, 60, 10, 24],
    themes.map(({ shortName, name, description, texts, madeByName }) => [
      shortName,
      name,
      description,
      texts,
      madeByName,
    ]),
  );
}
