import { expect, it } from "vitest";
import { describeChange } from "#app/domain/questions/describe-change.ts";
import type { Wording } from "#app/domain/questions/question.ts";

const one: Wording = {
  type: "one-of",
  text: "Who told you?",
  hint: "",
  required: false,
  choices: ["School", "Council"],
  since: null,
};

it.each<[string, Partial<Wording>, string[]]>([
  ["nothing", {}, []],
  ["its words", { text: "Who let you know?" }, ["It now says: Who let you know?"]],
  ["a hint", { hint: "The first time" }, ["Its hint is now: The first time"]],
  ["one choice more", { choices: ["School", "Council", "Nobody"] }, ["New to choose from: “Nobody”."]],
  ["one choice less", { choices: ["School"] }, ["No longer to choose from: “Council”."]],
  [
    "a choice in other words",
    { choices: ["School", "The council"] },
    ["New to choose from: “The council”.", "No longer to choose from: “Council”."],
  ],
  [
    "the order of choices",
    { choices: ["Council", "School"] },
    ["Its choices stand in another order: “Council”, “School”."],
  ],
  ["how it is answered", { type: "short-words", choices: [] }, ["It is now answered so: A few words."]],
  ["that it must be answered", { required: true }, ["It now has to be answered."]],
  [
    "words and choices",
    { text: "Who?", choices: ["School"] },
    ["It now says: Who?", "No longer to choose from: “Council”."],
  ],
])("of a question, %s", (_, change, sentences) => {
  expect(describeChange(one, { ...one, ...change })).toEqual(sentences);
});

it("of the date that it compares with", () => {
  const change: Wording = { ...one, type: "change", choices: [], since: "2021-05-01" };
  expect(describeChange(change, { ...change, since: "2022-01-01" })).toEqual([
    "It now says: Compare now with January 2022.",
  ]);
});
