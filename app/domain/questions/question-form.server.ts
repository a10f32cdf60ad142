import { z } from "zod";
import { markerOf } from "../text/list-marker.ts";
import { textField } from "../text/text-field.server.ts";
import { type Audience, isList, isParentScale } from "./question.ts";
import {
  checkText,
  maxChoices,
  maxQuestionLength,
  type QuestionInput,
  readSince,
  typesFor,
  type Wrong,
} from "./question-input.ts";

/** Reads the fields of the form in which a question is written. All that is wrong is said at once. */
export function questionForm(audience: Audience, { today }: { today: Temporal.PlainDate }) {
  // As the form for that audience has them.
  const hint = audience === "open-meeting" ? text() : textField();
  const choices = audience === "parents" ? textField() : text();
  return z
    .object({
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
    })
    .transform((typed, context): QuestionInput => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const type = typesFor(audience).find((candidate) => candidate === typed.type);
      if (type === undefined) wrong("type", "Choose how it is answered.");
      checkText(typed.text, audience, wrong);
      if (typed.hint.length > maxQuestionLength.hint)
        wrong("hint", `Keep the hint under ${maxQuestionLength.hint} characters.`);
      const choices = type !== undefined && isList(type) ? readChoices(typed.choices, wrong) : [];
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
        focusAreaIds: [...new Set(typed["focus-areas"])],
      };
    });
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
