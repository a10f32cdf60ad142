import { describe, expect, it } from "vitest";
import { sectionCommentForm } from "#app/domain/letters/letter-form.server.ts";
import { findChosenSentence } from "#app/routes/letter/section-comments/chosen-sentence.ts";

const bodies = ["One [F1]. Two. Three.", "Nought. One. Two. Four."];
const versions = bodies.map((body, place) => {
  const writtenAt = Temporal.Instant.from("2026-12-10T09:00:00Z");
  return { number: place + 1, body, writtenAt, writtenByName: "Ada" };
});
const section = { version: 2, body: bodies[1] ?? "", versions };

describe("the sentence that a comment is about", () => {
  it("is the one that was read, where it stands now", () => {
    const find = (place: string | undefined, version: string) =>
      findChosenSentence(section, { place, version });
    expect(find("1", "2")).toEqual({ version: 2, place: "1", removedSentence: null });
    expect(find("0", "1")).toEqual({ version: 2, place: "1", removedSentence: null });
    expect(find("2", "1")).toEqual({ version: 2, place: undefined, removedSentence: "Three." });
  });

  it("is none where it is not known which one was read", () => {
    for (const version of ["", "7", "one"])
      expect(findChosenSentence(section, { place: "1", version })).toEqual({
        ...{ version: 2, place: undefined, removedSentence: null },
      });
  });

  it("is the whole section only where that was chosen", () => {
    expect(findChosenSentence(section, { place: "", version: "1" }).place).toBe("");
    expect(findChosenSentence(section, { place: undefined, version: "2" }).place).toBeUndefined();
    const form = { comment: "7d1f4f0a-4b6b-4f57-9d0e-0a6d1f3c2b1a", seen: "3", body: "Is that so?" };
    const parsed = sectionCommentForm.safeParse(form);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      "Choose a sentence, or the whole section",
    ]);
    expect(sectionCommentForm.safeParse({ ...form, sentence: "" }).data?.sentence).toBeNull();
  });
});
