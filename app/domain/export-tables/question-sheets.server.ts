import type { Row, Sheet } from "#app/platform/sheets/sheet.ts";
import type { AnswerCursor } from "#db/queries/collation.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { isWordsMeaning, type Meaning } from "../collation/tally.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { readAfter } from "../exports/in-batches.ts";
import { choicesOf, type QuestionVersion } from "../questions/question.ts";
import { formatMode } from "../survey/mode.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
import { findLatestTranslations } from "../text-translations/find-translations.server.ts";
import { formatLanguage } from "../translations/languages.ts";
import { formatGroup, formatTranslation } from "./words-csv.ts";

const atOnce = 1000;
const inOrder = {
  keyOf: ({ responseId, child }: AnswerCursor): AnswerCursor => ({ responseId, child }),
  atOnce,
};

const choiceHeads = ["Response", "Answer", "Answering as"];
const wordHeads = [
  ...[
    "Response",
    "Text",
    "Words",
    "Translation",
    "Translated by",
    "May be quoted",
    "Language",
    "How",
    "Unfinished",
  ],
  ...aboutQuestions.map(({ heading }) => heading),
];

/** A sheet for a question: a row for each answer that was chosen or written, with the response it belongs to. */
export function questionSheet(
  writing: Pick<Writing, "db" | "reader">,
  meaning: Meaning,
  number: number,
): Sheet {
  const { latest, versions } = meaning;
  const inWords = isWordsMeaning(meaning);
  return {
    name: `Q${number} ${latest.text}`,
    widths: [
      ...(inWords ? [38, 8, 70, 50, 30, 10, 12, 12, 10, ...aboutQuestions.map(() => 24)] : [38, 34, 24]),
      ...(latest.ofEachChild ? [8] : []),
    ],
    rows: (async function* (): AsyncGenerator<Row[]> {
      const heads = inWords ? wordHeads : choiceHeads;
      yield [{ as: "heads", cells: latest.ofEachChild ? [...heads, "Child"] : heads }];
      for (const version of versions)
        yield* inWords ? wordsOf(writing, version) : choicesMade(writing, version);
    })(),
  };
}

async function* choicesMade(
  { reader }: Pick<Writing, "reader">,
  version: QuestionVersion,
): AsyncGenerator<Row[]> {
  for (const { key, label } of choicesOf(version)) {
    const about = { questionVersionId: version.id, choice: key, limit: atOnce };
    const stretches = readAfter(
      (after: AnswerCursor | null) => reader.read("listChoicesAfter", { ...about, after }),
      inOrder,
    );
    for await (const rows of stretches) {
      yield rows.map(({ responseId, child, role }) => ({
        cells: [
          ...[responseId, label, role === null ? "" : formatGroup([{ name: "role", value: role }], "role")],
          ...(version.ofEachChild ? [child] : []),
        ],
      }));
    }
  }
}

async function* wordsOf(
  { db, reader }: Pick<Writing, "db" | "reader">,
  version: QuestionVersion,
): AsyncGenerator<Row[]> {
  const filter = { ...everyResponse, everybody: true };
  const about = { questionVersionId: version.id, filter, limit: atOnce };
  const stretches = readAfter(
    (after: AnswerCursor | null) => reader.read("listWordsAfter", { ...about, after }),
    inOrder,
  );
  for await (const rows of stretches) {
    const translationOf = await findLatestTranslations(db, rows);
    yield rows.map((row) => {
      const translation = translationOf(row.textNumber);
      return {
        cells: [
          ...[row.responseId, row.textNumber, row.words ?? ""],
          ...[translation?.words ?? "", formatTranslation(translation)],
          ...[row.quoteWithoutName ? "yes" : "no", formatLanguage(row.language), formatMode(row.mode)],
          row.unfinished ? "yes" : "no",
          ...aboutQuestions.map(({ name }) => formatGroup(row.groups, name)),
          ...(version.ofEachChild ? [row.child] : []),
        ],
      };
    });
  }
}
