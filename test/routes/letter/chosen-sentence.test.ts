import { describe, expect, it } from "vitest";
import { sectionCommentForm } from "#app/domain/letters/letter-form.server.ts";
import { readChosenSentence } from "#app/routes/letter/section-comments/chosen-sentence.ts";

const linked = { sentence: "5", version: "3" };

describe("the sentence that a comment is about", () => {
  it("is the one that the link names, while the section is the one that the link was shown with", () => {
    expect(readChosenSentence(undefined, linked, 3)).toEqual({ place: "5", isMoved: false });
    expect(readChosenSentence(undefined, linked, 4)).toEqual({ place: undefined, isMoved: true });
    expect(readChosenSentence(undefined, { sentence: "5", version: "" }, 3).isMoved).toBe(true);
    expect(readChosenSentence(undefined, { sentence: "", version: "" }, 3)).toEqual({
      place: "",
      isMoved: false,
    });
  });

  it("is the one that was chosen in a refused form, unless the section was changed meanwhile", () => {
    const typed = (sentence: string, seen: string) => ({ sentence: [sentence], seen: [seen], body: [""] });
    expect(readChosenSentence(typed("2", "3"), linked, 3)).toEqual({ place: "2", isMoved: false });
    expect(readChosenSentence(typed("2", "3"), linked, 4)).toEqual({ place: undefined, isMoved: true });
    expect(readChosenSentence(typed("", "3"), linked, 4)).toEqual({ place: "", isMoved: false });
  });

  it("is none where none was chosen, which is refused", () => {
    const form = { comment: "7d1f4f0a-4b6b-4f57-9d0e-0a6d1f3c2b1a", seen: "3", body: "Is that so?" };
    expect(readChosenSentence({ seen: ["3"] }, linked, 3)).toEqual({ place: undefined, isMoved: false });
    const parsed = sectionCommentForm.safeParse(form);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      "Choose a sentence, or the whole section",
    ]);
    expect(sectionCommentForm.safeParse({ ...form, sentence: "" }).data?.sentence).toBeNull();
  });
});
