import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { detailsShape, participantsShape } from "#app/domain/discussions/discussion-form.server.ts";
import { emailForm, withdrawalAnswerForm } from "#app/domain/evidence/evidence-forms.server.ts";
import { findLostRowFields, readRows } from "#app/domain/focus-areas/focus-area-rows.ts";
import { newInspectionForm } from "#app/domain/inspections/new-inspection-form.server.ts";
import { sessionShape } from "#app/domain/meetings/session-form.server.ts";
import { invitationShape } from "#app/domain/people/invitation-form.server.ts";
import { placeNamesForm } from "#app/domain/place-names/place-names-form.server.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { releaseForm } from "#app/domain/releases/release-form.server.ts";
import { judgementShape } from "#app/domain/responses/judgement-form.server.ts";
import { sampleForm } from "#app/domain/samples/sample-form.server.ts";
import { findLostFields, lostField, readChoice } from "#app/domain/text/text-field.ts";
import { codingShape, newThemeShape, themeShape } from "#app/domain/themes/theme-form.server.ts";
import { checkForm } from "#app/http/parse-form.ts";

const today = Temporal.PlainDate.from("2026-11-28");
const id = "11111111-1111-4111-8111-111111111111";

/** A form as it is sent whole, with the fields that may be left empty and must still arrive. */
const forms: [what: string, shape: z.ZodType, whole: Record<string, string>, optional: string[]][] = [
  [
    "a discussion with young people",
    detailsShape,
    {
      ...{ "held-on-day": "24", "held-on-month": "11", "held-on-year": "2026", "held-time": "" },
      ...{ place: "Hall", setting: "special-school", helpers: "", adjustments: "" },
    },
    ["held-time", "helpers", "adjustments"],
  ],
  [
    "young people who take part",
    participantsShape,
    { "age-band": "11-15", "how-many": "2", "own-consent": "yes", "parent-consent": "yes" },
    ["how-many"],
  ],
  [
    "a session of the open meeting",
    sessionShape,
    {
      ...{ "date-day": "24", "date-month": "11", "date-year": "2026", "starts-at": "6pm", "ends-at": "7pm" },
      ...{ place: "Hall", link: "", access: "A ramp" },
    },
    ["place", "link", "access"],
  ],
  ["a theme", themeShape, { name: "Waits", description: "" }, ["description"]],
  ["a new theme", newThemeShape, { name: "Waits", description: "", focusAreaId: id }, ["description"]],
  [
    "what is put under a theme",
    codingShape,
    { themeId: id, newTheme: "", newThemeIn: id, feeling: "mixed", part: "", seen: "x" },
    ["newTheme", "part"],
  ],
  [
    "a release",
    releaseForm,
    { purpose: "For the forum", by: "", counts: "", percentages: "" },
    ["by", "counts", "percentages"],
  ],
  [
    "what is thought of a response",
    judgementShape,
    { entry: id, kind: "response", subject: "a", verdict: "genuine", note: "" },
    ["note"],
  ],
  [
    "an email as evidence",
    emailForm,
    { subject: "Plans", from: "", date: "", body: "Words", shows: "Waits", "focus-areas": id },
    ["from", "date"],
  ],
  ["an answer about a file", withdrawalAnswerForm, { withdraw: "no", answer: "" }, ["answer"]],
  ["a sample", sampleForm, { focusAreaId: "", size: "12", otherReader: id }, ["focusAreaId"]],
  [
    "an invitation",
    invitationShape,
    { name: "Jo Bell", email: "jo@example.org", role: "cqc-inspector", organisation: "" },
    ["organisation"],
  ],
  [
    "a re-visit",
    newInspectionForm,
    {
      ...{ areaName: "Exampleshire", slug: "" },
      ...{ "dayOne-day": "8", "dayOne-month": "12", "dayOne-year": "2026", days: "4" },
    },
    ["slug"],
  ],
  [
    "a question",
    questionForm("parents", { today }),
    { text: "Is it better?", hint: "", type: "agreement", choices: "", "focus-areas": id },
    ["hint", "choices"],
  ],
  ["the area's places", placeNamesForm, { placeNames: "" }, ["placeNames"]],
];
const sent = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));

describe.each(forms)("the form of %s", (_, shape, whole, optional) => {
  it("is taken whole", () => {
    expect(checkForm(sent(whole), shape)).toMatchObject({ ok: true });
  });
  it.each(optional)("is refused without its field %s, and keeps what was typed", (lost) => {
    const { [lost]: _gone, ...rest } = sent(whole);
    const checked = checkForm(rest, shape);
    expect(checked).toMatchObject({ ok: false, typed: rest });
    expect(checked.ok ? null : checked.errors[lost]).toMatch(/did not arrive|Fill this in/);
  });
});

const row = (number: number) =>
  Object.fromEntries(
    ["id", "shortName", "fullText", "theme", "position"].map((name) => [`${name}-${number}`, [name]]),
  );

it.each([
  ["fullText-1", "fullText-1"],
  ["fullText-2", "fullText-2"],
  ["shortName-3", "shortName-3"],
  ["theme-2", "theme-2"],
  ["position-1", "position-1"],
  ["id-2", "fullText-2"],
])("no focus area is lost with the field %s", (lost, said) => {
  const { [lost]: _gone, ...rest }: Record<string, string[]> = { ...row(1), ...row(2), ...row(3) };
  expect(readRows(rest)).toHaveLength(3);
  expect(findLostRowFields(rest)).toEqual({ [said]: lostField });
});

it("focus areas that arrive whole have lost nothing", () => {
  expect(findLostRowFields({ ...row(1), ...row(2), "remove-2": ["yes"] })).toEqual({});
});

it.each([
  [{ a: [""] }, { b: lostField }],
  [{ a: [], b: [""] }, { a: lostField }],
  [{ b: ["x"] }, { a: lostField }],
  [{}, { a: lostField, b: lostField }],
  [{ A: ["x"], b: ["x"] }, { a: lostField }],
  [{ "a[]": ["x"], b: ["x"] }, { a: lostField }],
  [{ a: ["x"], b: ["y"] }, {}],
  [{ a: [""], b: [""] }, {}],
])("of %j is lost %j", (typed: Record<string, string[]>, lost) => {
  expect(findLostFields(typed, ["a", "b"])).toEqual(lost);
});

it.each([
  [["yes"], "yes"],
  [["no"], "no"],
  [[], null],
  [[""], null],
  [["YES"], null],
  [["yes "], null],
  [["maybe", "yes"], null],
  [undefined, null],
])("a choice sent as %j is %j", (values, choice) => {
  expect(readChoice(values ? { on: values } : {}, "on", ["yes", "no"])).toBe(choice);
});
