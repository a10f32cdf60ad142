import type { Cell, Sheet } from "#app/platform/sheets/sheet.ts";
import { listFocusAreasOfTexts } from "#db/queries/texts.ts";
import {
  listMeetingNotesByFocusArea,
  listYoungPeoplesWords,
  sumCardsByFocusArea,
  sumFacesByFocusArea,
} from "#db/queries/views-by-focus-area.ts";
import { listOwnWords } from "#db/queries/young-peoples-words.ts";
import { dateInLondon, timeInLondon } from "../calendar/london-time.ts";
import { faceColumns } from "../collation/exact-views.ts";
import { ageBandWords } from "../discussions/consent.ts";
import { formatSetting, settingWords } from "../discussions/setting.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { formatAgreement } from "../meetings/agreement.ts";
import { findLatestTranslations } from "../text-translations/find-translations.server.ts";
import { tallyCards } from "../young-peoples-answers/card-tallies.ts";
import { readOwnTallies } from "../young-peoples-counts/read-own-tallies.server.ts";
import { describeChooser, wayInWords } from "../young-peoples-responses/describe-response.ts";
import { countFaces } from "./faces.ts";
import { tableSheet } from "./table-sheet.server.ts";
import { formatTranslation } from "./words-csv.ts";

type FocusArea = { id: string; shortName: string };

/** What young people showed and said, what they sent by themselves, and what was noted at the open meeting: a sheet each. */
export async function* viewsSheets(
  writing: Pick<Writing, "db" | "reader" | "inspectionId">,
  focusAreas: readonly FocusArea[],
): AsyncGenerator<Sheet> {
  yield await facesSheet(writing, focusAreas);
  yield await cardsSheet(writing, focusAreas);
  yield await ownAnswersSheet(writing, focusAreas);
  yield await youngPeoplesWordsSheet(writing, focusAreas);
  yield await ownWordsSheet(writing);
  yield await meetingSheet(writing, focusAreas);
}

async function facesSheet(
  { db, inspectionId }: Pick<Writing, "db" | "inspectionId">,
  focusAreas: readonly FocusArea[],
): Promise<Sheet> {
  const faces = await sumFacesByFocusArea(db, inspectionId);
  return tableSheet(
    "Young people’s faces",
    ["Focus area", "Question", ...faceColumns.map(({ label }) => label)],
    [24, 60, 10, 10, 10, 10],
    focusAreas.flatMap(({ id, shortName }) =>
      countFaces(faces.filter(({ focusAreaId }) => focusAreaId === id)).map(({ question, counts }) => [
        shortName,
        question,
        ...faceColumns.map(({ key }) => counts[key] ?? 0),
      ]),
    ),
  );
}

/** Each row has the people who gave that answer, and its base: the people who answered that question, or laid that card. */
async function cardsSheet(
  { db, inspectionId }: Pick<Writing, "db" | "inspectionId">,
  focusAreas: readonly FocusArea[],
): Promise<Sheet> {
  const cards = await sumCardsByFocusArea(db, inspectionId);
  return tableSheet(
    "Young people’s cards",
    ["Focus area", "Question", "Card of the mat", "Answer", "Young people", "Of young people"],
    [24, 60, 24, 24, 14, 16],
    focusAreas.flatMap(({ id, shortName }) =>
      tallyCards(cards.filter(({ focusAreaId }) => focusAreaId === id)).flatMap(({ question, groups }) =>
        groups.flatMap(({ label, base, answers }) =>
          answers.map((answer) => [shortName, question, label ?? "", answer.label, answer.count, base]),
        ),
      ),
    ),
  );
}

/** Each row has the people who gave that answer, the people who chose one, and those who gave none. A question stands once. */
async function ownAnswersSheet(
  { db, reader, inspectionId }: Pick<Writing, "db" | "reader" | "inspectionId">,
  focusAreas: readonly FocusArea[],
): Promise<Sheet> {
  const { tallies } = await readOwnTallies({ db, reader }, inspectionId);
  return tableSheet(
    "Young people’s own answers",
    [
      "Focus areas",
      "Question",
      "Card of the mat",
      "Answer",
      "Young people",
      "Of young people",
      "Not answered",
    ],
    [24, 60, 24, 24, 14, 16, 14],
    tallies.flatMap(({ focusAreaIds, question, groups }) =>
      groups.flatMap(({ label, choices, apart, base, notAnswered }) =>
        [...choices, ...apart].map((answer, place) => [
          focusAreas
            .filter(({ id }) => focusAreaIds.includes(id))
            .map(({ shortName }) => shortName)
            .join("; "),
          ...[question, label ?? "", answer.label, answer.count],
          ...[place < choices.length ? base : null, notAnswered],
        ]),
      ),
    ),
  );
}

async function youngPeoplesWordsSheet(
  { db, inspectionId }: Pick<Writing, "db" | "inspectionId">,
  focusAreas: readonly FocusArea[],
): Promise<Sheet> {
  const rows: Cell[][] = [];
  for (const { id: focusAreaId, shortName } of focusAreas) {
    const words = await listYoungPeoplesWords(db, { inspectionId, focusAreaId });
    const translated = await translationCells(db, words);
    for (const { textNumber, words: said, mayQuote, setting, heldOn } of words) {
      const held = { date: Temporal.PlainDate.from(heldOn) };
      rows.push([
        ...[textNumber, shortName, said, ...translated(textNumber)],
        ...[mayQuote ? "yes" : "no", formatSetting(setting), held],
      ]);
    }
  }
  return tableSheet(
    "Young people’s words",
    ["Text", "Focus area", "Words", "Translation", "Translated by", "May be quoted", "Where", "Held on"],
    [8, 24, 70, 50, 30, 10, 28, 12],
    rows,
  );
}

/** What young people sent in words by themselves: a text once, whatever it is about. */
async function ownWordsSheet({ db, inspectionId }: Pick<Writing, "db" | "inspectionId">): Promise<Sheet> {
  const words = await listOwnWords(db, inspectionId);
  const areas = await listFocusAreasOfTexts(
    db,
    words.map(({ textNumber }) => textNumber),
  );
  const translated = await translationCells(db, words);
  const rows = words.map((one): Cell[] => {
    const names = areas.filter((area) => area.textNumber === one.textNumber).map((area) => area.shortName);
    return [
      ...[one.textNumber, one.responseId, names.join("; "), one.question, one.words],
      ...[...translated(one.textNumber), one.ownWordsMayQuote ? "yes" : "no", ageBandWords[one.ageBand]],
      ...[wayInWords[one.wayIn], one.groupName ?? "", describeChooser(one) ?? "", one.language],
    ];
  });
  return tableSheet(
    "Young people’s own words",
    [
      ...["Text", "Response", "Focus areas", "Question", "Words", "Translation", "Translated by"],
      ...["May be quoted", "Age", "How", "Group", "Who chose the words", "Language"],
    ],
    [8, 38, 24, 40, 70, 50, 30, 10, 10, 24, 24, 36, 10],
    rows,
  );
}

async function meetingSheet(
  { db, inspectionId }: Pick<Writing, "db" | "inspectionId">,
  focusAreas: readonly FocusArea[],
): Promise<Sheet> {
  const rows: Cell[][] = [];
  for (const { id: focusAreaId, shortName } of [...focusAreas, { id: null, shortName: "" }]) {
    const notes = await listMeetingNotesByFocusArea(db, { inspectionId, focusAreaId });
    const translated = await translationCells(db, notes);
    for (const { textNumber, body, mayQuote, people, agreed, place, startsAt } of notes) {
      // Its time was public, to the minute.
      const began = { dateTime: dateInLondon(startsAt).toPlainDateTime(timeInLondon(startsAt)) };
      rows.push([
        ...[textNumber, shortName, body, ...translated(textNumber), mayQuote ? "yes" : "no", people],
        ...[formatAgreement(agreed), place || settingWords.online, began],
      ]);
    }
  }
  return tableSheet(
    "Open meeting",
    [
      ...["Text", "Focus area", "Note", "Translation", "Translated by", "May be quoted"],
      ...["People who said it", "Agreed", "Where", "Began"],
    ],
    [8, 24, 70, 50, 30, 10, 10, 16, 24, 17],
    rows,
  );
}

/** What stands beside a text, by its number: the words and by whom they are. */
async function translationCells(
  db: Writing["db"],
  texts: readonly { textNumber: number | null }[],
): Promise<(textNumber: number | null) => [string, string]> {
  const translationOf = await findLatestTranslations(db, texts);
  return (textNumber) => {
    const translation = translationOf(textNumber);
    return [translation?.words ?? "", formatTranslation(translation)];
  };
}
