import type { QuestionVersionsTable } from "#db/tables/questions.ts";
import { hasCards, isList, notComeUpKey, type QuestionVersion, type Wording } from "./question.ts";

type WordingRow = Pick<
  QuestionVersionsTable,
  "type" | "text" | "hint" | "required" | "choices" | "pictures" | "since" | "askedOf" | "condition"
>;

/** A wording out of its row. */
export function readWording(row: WordingRow): Wording {
  return {
    type: row.type,
    text: row.text,
    hint: row.hint,
    required: row.required,
    choices: isList(row.type) || hasCards(row.type) ? row.choices : [],
    since: row.since,
    ...(!isList(row.type) && row.choices.includes(notComeUpKey) ? { offersNotComeUp: true } : {}),
    ...(row.pictures.length > 0 ? { pictures: row.pictures } : {}),
    ...(row.askedOf === "each-child" ? { ofEachChild: true } : {}),
    ...(row.condition ? { condition: row.condition } : {}),
  };
}

/** A wording as its row holds it. */
export function writeWording(wording: Wording): WordingRow {
  return {
    type: wording.type,
    text: wording.text,
    hint: wording.hint,
    required: wording.required,
    choices: wording.offersNotComeUp ? [notComeUpKey] : wording.choices,
    pictures: wording.pictures ?? [],
    since: wording.since,
    askedOf: wording.ofEachChild ? "each-child" : "family",
    condition: wording.condition ?? null,
  };
}

/** A frozen version out of its row. */
export function readVersion(row: QuestionVersionsTable): QuestionVersion {
  return {
    id: row.id,
    questionId: row.questionId,
    number: row.number,
    ...readWording(row),
    focusAreaIds: row.focusAreaIds,
    meaningId: row.meaningId,
  };
}
