import { z } from "zod";
import { isCardPicture } from "../pictures/card-pictures.ts";
import { conditionField, profileValues } from "../questions/conditions.ts";
import { type Audience, hasCards, isList, isParentScale, type QuestionType } from "../questions/question.ts";
import {
  cardLimits,
  checkText,
  maxCardLength,
  maxChoices,
  maxQuestionLength,
  type QuestionInput,
  readSince,
  typesFor,
  type Wrong,
} from "../questions/question-input.ts";
import { readCards } from "../questions/read-cards.ts";
import { cardFieldNames } from "../questions/young-peoples-set.ts";
import { markerOf } from "../text/list-marker.ts";
import { textField } from "../text/text-field.server.ts";

/** Reads the fields of the form in which a question is written. All that is wrong is said at once. */
export function questionForm(audience: Audience, { today }: { today: Temporal.PlainDate }) {
  // As the form for that audience has them.
  const hint = audience === "open-meeting" ? text() : textField();
  const choices = audience === "parents" ? textField() : text();
  return z
    .looseObject({
      text: text(),
      hint,
      type: text(),
      required: text(),
      choices,
      "not-come-up": text(),
      "since-day": text(),
      "since-month": text(),
      "since-year": text(),
      "focus-areas": several(),
      "asked-of": text(),
      "condition-on": text(),
      ...cardShape,
    })
    .transform((typed, context): QuestionInput => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const type = typesFor(audience).find((candidate) => candidate === typed.type);
      if (type === undefined) wrong("type", "Choose how it is answered.");
      checkText(typed.text, audience, wrong);
      if (typed.hint.length > maxQuestionLength.hint)
        wrong("hint", `Keep the hint under ${maxQuestionLength.hint} characters.`);
      const cards =
        audience === "young-people" && type !== undefined ? checkCards(type, typed, wrong) : noCards;
      const choices = type !== undefined && isList(type) ? readChoices(typed.choices, wrong) : cards.choices;
      const since = type === "change" ? readSince(typed, today, wrong) : null;
      const offersNotComeUp =
        audience === "parents" && type !== undefined && isParentScale(type) && typed["not-come-up"] === "yes";
      if (typed["focus-areas"].length === 0) wrong("focus-areas", "Choose at least one focus area.");
      return {
        type: type ?? "agreement",
        text: typed.text,
        hint: typed.hint,
        required: audience === "parents" && typed.required === "yes",
        choices,
        since,
        ...(offersNotComeUp ? { offersNotComeUp } : {}),
        ...(cards.pictures.length > 0 ? { pictures: cards.pictures } : {}),
        ...(audience === "parents" ? readAskedOf(typed, wrong) : {}),
        focusAreaIds: [...new Set(typed["focus-areas"])],
      };
    });
}

/** Whether it is asked about each child, and on which answer it depends. Each earlier question's choices come under its own name. */
function readAskedOf(
  typed: Readonly<Record<string, unknown>> & { "asked-of": string; "condition-on": string },
  wrong: Wrong,
): Pick<QuestionInput, "ofEachChild" | "condition" | "conditionLabels"> {
  const ofEachChild = typed["asked-of"] === "each-child" ? { ofEachChild: true as const } : {};
  const source = typed["condition-on"];
  if (source === "") return ofEachChild;
  const ticked = several().safeParse(typed[conditionField(source)]);
  const values = [...new Set(ticked.data ?? [])];
  if (values.length === 0 || values.length > maxChoices + 1) {
    wrong("condition-on", "Tick at least one answer on which it depends, or ask everybody.");
    return ofEachChild;
  }
  if (source !== "role" && source !== "support")
    return {
      ...ofEachChild,
      condition: { kind: "question", questionId: source.slice(0, 64), choices: [] },
      conditionLabels: values,
    };
  const offered = profileValues[source].filter((value) => values.includes(value));
  if (offered.length < values.length) wrong("condition-on", "Choose from the answers listed.");
  return { ...ofEachChild, condition: { kind: "profile", name: source, values: offered } };
}

const cardShape: Readonly<Record<string, ReturnType<typeof text>>> = Object.fromEntries(
  cardFieldNames.map((field) => [field, text()]),
);
const noCards = { choices: [] as string[], pictures: [] as string[] };

/** Each card needs a word or two and a picture of the catalogue; all that is wrong is said at its field. */
function checkCards(type: QuestionType, typed: Readonly<Record<string, unknown>>, wrong: Wrong) {
  const getValue = (field: string) => String(typed[field] ?? "");
  const { numbers, choices, pictures } = readCards(type, getValue);
  if (!hasCards(type)) {
    if (!pictures.every(isCardPicture)) wrong("picture", "Choose a picture from the list.");
    return { choices, pictures };
  }
  const { min, max } = cardLimits[type];
  if (numbers.length < min) wrong("cards", `Write at least ${min} cards, each with a picture.`);
  // A set of choice cards has no more fields than it may have cards; the others may be filled all the same.
  const beyond = cardFieldNames.some((field) => {
    const number = Number(field.split("-")[1] ?? 0);
    return number > max && field.startsWith("card-") && getValue(field).trim() !== "";
  });
  if (beyond) wrong("cards", `Keep it to ${max} choice cards or fewer.`);
  const seen = new Set(choices.map((choice) => choice.toLowerCase()));
  if (seen.size < choices.length && !choices.includes("")) wrong("cards", "Two of the cards say the same.");
  for (const [index, number] of numbers.entries()) {
    const words = choices[index] ?? "";
    if (words === "") wrong(`card-${number}`, "Write a word or two for this picture.");
    else if (words.length > maxCardLength)
      wrong(`card-${number}`, `Keep it to a word or two: under ${maxCardLength} characters.`);
    if (!isCardPicture(pictures[index] ?? "")) wrong(`picture-${number}`, "Choose a picture for this card.");
  }
  return { choices, pictures };
}

function readChoices(typed: string, wrong: Wrong): string[] {
  const choices = withoutMarkers(
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  const seen = new Set(choices.map((choice) => choice.toLowerCase()));
  if (choices.length < 2) wrong("choices", "Write at least two choices, one on each line.");
  else if (choices.length > maxChoices) wrong("choices", `Keep it to ${maxChoices} choices or fewer.`);
  else if (seen.size < choices.length) wrong("choices", "Two of the choices are the same.");
  else if (choices.some((choice) => choice.length > maxQuestionLength.choice))
    wrong("choices", `Keep each choice under ${maxQuestionLength.choice} characters.`);
  return choices;
}

/** A list that was copied with its bullets is meant without them; a number can belong to a choice. */
function withoutMarkers(lines: string[]): string[] {
  const markers = lines.map(markerOf);
  const kind = markers[0]?.readings[0]?.kind;
  const isList =
    kind !== undefined &&
    /^bullet [^\p{L}+>]/u.test(kind) &&
    markers.every(
      (marker) =>
        marker !== null && marker.content !== "" && marker.readings.some((one) => one.kind === kind),
    );
  return isList ? markers.map((marker) => marker?.content ?? "") : lines;
}

/** A text control, empty where it was not sent. */
export function text() {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")));
}

/** Ticked boxes of one name: none, one or many. */
export function several() {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]));
}
