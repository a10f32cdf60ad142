import { expect, it } from "vitest";
import { listChanges } from "#app/domain/questions/list-changes.ts";
import type { Wording } from "#app/domain/questions/question.ts";

const wording = (changes: Partial<Wording> = {}): Wording => ({
  ...{ type: "agreement", text: "Plans are good", hint: "", required: false, choices: [], since: null },
  ...changes,
});

it("shows another wording as a difference, and the others in sentences", () => {
  expect(listChanges(wording(), wording())).toEqual([]);
  expect(listChanges(wording(), wording({ text: "Plans are clear", hint: "All of them" }))).toEqual([
    {
      label: "The question",
      pieces: [
        { kind: "same", text: "Plans are " },
        { kind: "removed", text: "good" },
        { kind: "added", text: "clear" },
      ],
    },
    { label: "Its hint", pieces: [{ kind: "added", text: "All of them" }] },
  ]);
  expect(listChanges(wording(), wording({ required: true }))).toEqual([
    { sentence: "It now has to be answered." },
  ]);
});
