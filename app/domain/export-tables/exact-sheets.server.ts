import type { Cell, Row, Sheet } from "#app/platform/sheets/sheet.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  listMeetingNotesByFocusArea,
  listYoungPeoplesWords,
  sumFacesByFocusArea,
} from "#db/queries/views-by-focus-area.ts";
import { dateInLondon, timeInLondon } from "../calendar/london-time.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { faceColumns } from "../collation/exact-views.ts";
import { wilson } from "../collation/interval.ts";
import { readCounts, readMeanings } from "../collation/read-counts.server.ts";
import {
  balanceOf,
  formatBalance,
  isInWords,
  type QuestionTally,
  tallyQuestion,
} from "../collation/tally.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { readAfter } from "../exports/in-batches.ts";
import { choicesOf, type QuestionVersion } from "../questions/question.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
import { listCountedThemes } from "../themes/count-themes.server.ts";
import { receivedPlace } from "./answers-csv.ts";
import { codingsSheet } from "./codings-sheet.server.ts";
import { inLondon, linesOfResponses, readResponsesInBatches } from "./export-answers.server.ts";
import { countFaces } from "./faces.ts";
import { formatGroup } from "./words-csv.ts";

const atOnce = 1000;
const inOrder = { keyOf: ({ responseId }: { responseId: string }) => responseId, atOnce };

/**
 * Responses, a sheet for each question with its figures and its answers, then the other ways in which people were heard, the
 * themes and what is coded.
 */
export async function* exactSheets(writing: Writing): AsyncGenerator<Sheet> {
  const { db, reader, inspectionId } = writing;
  const questionMeanings = await readMeanings(db, inspectionId);
  const { counts } = await readCounts(reader, {
    inspectionId,
    questionMeanings,
    meanings: questionMeanings.meanings,
    filter: everyResponse,
  });
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  const aboutOf = (ids: readonly string[]) =>
    focusAreas
      .filter(({ id }) => ids.includes(id))
      .map(({ shortName }) => shortName)
      .join("; ");
  yield await responsesSheet(writing);
  for (const [index, meaning] of questionMeanings.meanings.entries()) {
    const tally = tallyQuestion(meaning, counts);
    yield questionSheet(reader, tally, index + 1, aboutOf(meaning.latest.focusAreaIds));
  }
  yield* viewsSheets(writing, focusAreas);
  yield themesSheet(await listCountedThemes({ db, reader }, { inspectionId, personId: null }));
  yield codingsSheet(writing);
}

async function responsesSheet({ db, reader, inspectionId }: Writing): Promise<Sheet> {
  const lines = await linesOfResponses(db, inspectionId);
  const about = lines.heads.length - lines.questions;
  return {
    name: "Responses",
    widths: [
      38,
      17,
      8,
      9,
      11,
      9,
      9,
      10,
      ...lines.heads.slice(8).map((_, place) => (place + 8 < about ? 18 : 30)),
    ],
    rows: (async function* () {
      yield [{ as: "heads" as const, cells: lines.heads }];
      for await (const rows of readResponsesInBatches(reader, inspectionId)) {
        yield rows.map((one) => {
          const row = inLondon(one);
          const cells: Cell[] = lines.cellsOf(row);
          cells[receivedPlace] = { dateTime: row.receivedAt };
          return { cells };
        });
      }
    })(),
  };
}

function questionSheet(
  reader: BackgroundQueries,
  tally: QuestionTally,
  number: number,
  about: string,
): Sheet {
  const { latest, versions } = tally.meaning;
  const inWords = isInWords(tally);
  return {
    name: `Q${number} ${latest.text}`,
    widths: inWords ? [38, 8, 70, 10, 10, 10, 10, ...aboutQuestions.map(() => 24)] : [38, 30, 12, 12, 12],
    rows: (async function* (): AsyncGenerator<Row[]> {
      yield figuresOf(tally, about);
      for (const version of versions) {
        yield* inWords ? wordsOf(reader, version) : choicesMade(reader, version);
      }
    })(),
  };
}

function figuresOf(tally: QuestionTally, about: string): Row[] {
  const { latest, versions } = tally.meaning;
  const { base } = tally;
  const balance = balanceOf(tally);
  const wordings = [...new Set(versions.map(({ text }) => text))].filter((text) => text !== latest.text);
  return [
    { as: "title", cells: [latest.text] },
    { cells: ["Focus areas", about] },
    ...wordings.map((text): Row => ({ cells: ["Asked before as", text] })),
    ...(isInWords(tally)
      ? [{ cells: ["How many wrote", base] }]
      : [
          { cells: [] },
          { as: "heads" as const, cells: ["Answer", "Count", "Share", "From", "To"] },
          ...tally.choices.map(({ label, count }): Row => {
            const range = wilson({ count, base });
            const shares = range
              ? [{ share: count / base }, { share: range.low }, { share: range.high }]
              : [];
            return { cells: [label, count, ...shares] };
          }),
          { cells: ["Base of the shares", base] },
          ...(tally.dontKnow === null ? [] : [{ cells: ["Don’t know", tally.dontKnow] }]),
          ...(tally.notComeUp === null
            ? []
            : [{ cells: ["This has not come up for them", tally.notComeUp] }]),
          ...(balance === null ? [] : [{ cells: ["Balance, −100 to +100", formatBalance(balance)] }]),
        ]),
    { cells: ["Not answered", tally.notAnswered] },
    { cells: ["Responses asked it", tally.offeredCount] },
    { cells: [] },
    {
      as: "heads",
      cells: isInWords(tally)
        ? [
            "Response",
            "Text",
            "Words",
            "May be quoted",
            "Language",
            "How",
            "Unfinished",
            ...aboutQuestions.map(({ heading }) => heading),
          ]
        : ["Response", "Answer"],
    },
  ];
}

async function* choicesMade(reader: BackgroundQueries, version: QuestionVersion): AsyncGenerator<Row[]> {
  for (const { key, label } of choicesOf(version)) {
    const about = { questionVersionId: version.id, choice: key, limit: atOnce };
    const stretches = readAfter(
      (after) => reader.read("listChoicesAfter", { ...about, after: after ?? "" }),
      inOrder,
    );
    for await (const rows of stretches) yield rows.map(({ responseId }) => ({ cells: [responseId, label] }));
  }
}

async function* wordsOf(reader: BackgroundQueries, version: QuestionVersion): AsyncGenerator<Row[]> {
  const filter = { ...everyResponse, everybody: true };
  const about = { questionVersionId: version.id, filter, limit: atOnce };
  const stretches = readAfter((after) => reader.read("listWordsAfter", { ...about, after }), inOrder);
  for await (const rows of stretches) {
    yield rows.map((row) => ({
      cells: [
        row.responseId,
        row.textNumber,
        row.words ?? "",
        row.quoteWithoutName ? "yes" : "no",
        row.language,
        row.mode,
        row.unfinished ? "yes" : "no",
        ...aboutQuestions.map(({ name }) => formatGroup(row.groups, name)),
      ],
    }));
  }
}

async function* viewsSheets(
  { db, inspectionId }: Writing,
  focusAreas: readonly { id: string; shortName: string }[],
): AsyncGenerator<Sheet> {
  const faces = await sumFacesByFocusArea(db, inspectionId);
  yield plainSheet(
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
  const rows: Cell[][] = [];
  const noted: Cell[][] = [];
  for (const { id: focusAreaId, shortName } of [...focusAreas, { id: null, shortName: "" }]) {
    const words = focusAreaId === null ? [] : await listYoungPeoplesWords(db, { inspectionId, focusAreaId });
    for (const one of words) {
      rows.push([one.textNumber, shortName, one.words, one.mayQuote ? "yes" : "no", one.setting, one.heldOn]);
    }
    for (const one of await listMeetingNotesByFocusArea(db, { inspectionId, focusAreaId })) {
      const mayQuote = one.mayQuote ? "yes" : "no";
      noted.push([
        one.textNumber,
        shortName,
        one.body,
        mayQuote,
        one.people,
        one.agreed,
        one.place || "online",
        // Its time was public, to the minute.
        { dateTime: dateInLondon(one.startsAt).toPlainDateTime(timeInLondon(one.startsAt)) },
      ]);
    }
  }
  yield plainSheet(
    "Young people’s words",
    ["Text", "Focus area", "Words", "May be quoted", "Where", "Held on"],
    [8, 24, 70, 10, 20, 14],
    rows,
  );
  yield plainSheet(
    "Open meeting",
    ["Text", "Focus area", "Note", "May be quoted", "People who said it", "Agreed", "Where", "Began"],
    [8, 24, 70, 10, 10, 14, 24, 17],
    noted,
  );
}

function themesSheet(themes: Awaited<ReturnType<typeof listCountedThemes>>): Sheet {
  return plainSheet(
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

function plainSheet(
  name: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): Sheet {
  return { name, widths, rows: [[{ as: "heads", cells: heads }, ...rows.map((cells) => ({ cells }))]] };
}
