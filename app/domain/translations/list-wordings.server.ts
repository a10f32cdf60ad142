import { createHash } from "node:crypto";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listFocusAreaWordings, listQuestionWordings } from "#db/queries/wordings.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { FocusAreaWordingsTable, QuestionWordingsTable } from "#db/tables/wordings.ts";
import { type CurrentQuestion, listQuestions } from "../questions/list-questions.server.ts";
import { variantOf } from "./find-wordings.server.ts";
import { type Completeness, completenessOf, isOfVariant, type Variant } from "./wording.ts";
import { readPicture, type WrittenName, type WrittenQuestion } from "./wording-input.ts";

/** What there is in one variant: what stands beside the standard words now, or beside earlier ones. */
export type StoredWordings<Written> = {
  written: Written;
  /** The number of what is shown; 0 where nothing was written. */
  number: number;
  /** Stands for what an editor had before them: the number and the standard words. */
  seen: string;
  /** Not null: it was written beside these earlier standard words, so families are not shown it. */
  outOfDateWith: string | null;
  blank: Written;
  /** Everything written so far, newest first. */
  history: readonly { number: number; written: Written }[];
};

export type WordedQuestion = {
  question: CurrentQuestion;
  completeness: Completeness;
} & StoredWordings<WrittenQuestion>;
export type WordedFocusArea = {
  focusArea: FocusAreasTable;
  completeness: Completeness;
} & StoredWordings<WrittenName>;

export type Wordings = { questions: WordedQuestion[]; focusAreas: WordedFocusArea[] };

type Records = {
  questions: CurrentQuestion[];
  focusAreas: FocusAreasTable[];
  ofQuestions: QuestionWordingsTable[];
  ofFocusAreas: FocusAreaWordingsTable[];
};

/** Everything that has been written beside a re-visit's parents' questions and focus areas, in every variant. */
export async function readWordingRecords(db: Queries, inspectionId: string): Promise<Records> {
  return {
    questions: await listQuestions(db, { inspectionId, audience: "parents" }),
    focusAreas: await listFocusAreasByInspection(db, inspectionId),
    ofQuestions: await listQuestionWordings(db, inspectionId),
    ofFocusAreas: await listFocusAreaWordings(db, inspectionId),
  };
}

/** The parents' questions as they stand now and the focus areas, each with what it has in one variant. */
export async function listWordings(
  db: Queries,
  { inspectionId, variant }: { inspectionId: string; variant: Variant },
): Promise<Wordings> {
  return wordingsIn(await readWordingRecords(db, inspectionId), variant);
}

export function wordingsIn(records: Records, variant: Variant): Wordings {
  return {
    questions: records.questions.map((question) => {
      const rows = records.ofQuestions.filter(
        (row) => row.questionId === question.id && isOfVariant(variantOf(row), variant),
      );
      return holdQuestion(question, rows);
    }),
    focusAreas: records.focusAreas.map((focusArea) => {
      const rows = records.ofFocusAreas.filter(
        (row) => row.focusAreaId === focusArea.id && isOfVariant(variantOf(row), variant),
      );
      return holdName(focusArea, rows);
    }),
  };
}

/** `rows`: newest first. */
function holdQuestion(question: CurrentQuestion, rows: readonly QuestionWordingsTable[]): WordedQuestion {
  const standard = [question.text, question.hint, JSON.stringify(question.choices)];
  const holds = rows.find(
    (row) =>
      row.standardText === question.text &&
      row.standardHint === question.hint &&
      JSON.stringify(row.standardChoices) === standard[2],
  );
  const displayedRow = holds ?? rows[0];
  const written = writtenQuestion(question, displayedRow);
  const empty = written.text === "" && written.picture === null;
  return {
    question,
    written,
    number: displayedRow?.number ?? 0,
    seen: seenOf(displayedRow?.number ?? 0, standard),
    outOfDateWith: holds || !displayedRow || empty ? null : displayedRow.standardText,
    blank: writtenQuestion(question, undefined),
    history: rows.map((row) => ({ number: row.number, written: writtenQuestion(question, row) })),
    completeness: completenessOf(question, holds ? written : undefined),
  };
}

function writtenQuestion(question: CurrentQuestion, row: QuestionWordingsTable | undefined): WrittenQuestion {
  const choices = row?.choices ?? [];
  return {
    text: row?.text ?? "",
    hint: row?.hint ?? "",
    choices: question.choices.map((_, index) => choices[index] ?? ""),
    picture: readPicture(row?.picture ?? ""),
  };
}

function holdName(focusArea: FocusAreasTable, rows: readonly FocusAreaWordingsTable[]): WordedFocusArea {
  const holds = rows.find(({ standardName }) => standardName === focusArea.shortName);
  const displayedRow = holds ?? rows[0];
  const written = writtenName(displayedRow);
  const empty = written.shortName === "" && written.picture === null;
  return {
    focusArea,
    written,
    number: displayedRow?.number ?? 0,
    seen: seenOf(displayedRow?.number ?? 0, [focusArea.shortName]),
    outOfDateWith: holds || !displayedRow || empty ? null : displayedRow.standardName,
    blank: writtenName(undefined),
    history: rows.map((row) => ({ number: row.number, written: writtenName(row) })),
    completeness: holds && holds.shortName !== "" ? "whole" : "none",
  };
}

function writtenName(row: FocusAreaWordingsTable | undefined): WrittenName {
  return { shortName: row?.shortName ?? "", picture: readPicture(row?.picture ?? "") };
}

/** `NUMBER.HASH`: the number is read again to tell what its editor changed. */
function seenOf(number: number, standard: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(standard)).digest("hex").slice(0, 20);
  return `${number}.${hash}`;
}
