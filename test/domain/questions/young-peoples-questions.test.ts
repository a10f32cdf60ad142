import { describe, expect, it } from "vitest";
import { warnAboutYoungPeoplesSet } from "#app/domain/approvals/warn-about-young-peoples-set.ts";
import type { StepDate } from "#app/domain/calendar/inspection-dates.ts";
import { cardPictures, findCardPictures, isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { findEasyReadHints } from "#app/domain/question-help/easy-read-hints.ts";

const today = Temporal.PlainDate.from("2026-11-01");

describe("a young people's question as it is typed", () => {
  const shape = questionForm("young-people", { today });
  const typed = (fields: Record<string, string>) => {
    const common = { text: "What matters most?", hint: "", type: "cards", "focus-areas": "area" };
    const parsed = shape.safeParse({ ...common, ...fields });
    return parsed.success
      ? { value: parsed.data, errors: {} }
      : {
          value: null,
          errors: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message])),
        };
  };
  const two = { "card-1": "A job", "picture-1": "job", "card-3": " Friends ", "picture-3": "friends" };

  it("has the cards on which something stands, in their order", () => {
    expect(typed(two).value).toMatchObject({
      ...{ type: "cards", choices: ["A job", "Friends"], pictures: ["job", "friends"], required: false },
    });
  });

  it("says at each card what it lacks", () => {
    expect(typed({ "card-1": "A job", "picture-1": "job" }).errors).toEqual({
      cards: "Write at least 2 cards, each with a picture.",
    });
    expect(typed({ ...two, "picture-3": "" }).errors).toEqual({
      "picture-3": "Choose a picture for this card.",
    });
    expect(typed({ ...two, "picture-3": "../../etc/passwd" }).errors).toEqual({
      "picture-3": "Choose a picture for this card.",
    });
    expect(typed({ ...two, "card-3": "" }).errors).toEqual({
      "card-3": "Write a word or two for this picture.",
    });
    expect(typed({ ...two, "card-3": "x".repeat(41) }).errors).toHaveProperty("card-3");
    expect(typed({ ...two, "card-3": "a JOB" }).errors).toEqual({ cards: "Two of the cards say the same." });
    const seven = { ...two, "card-7": "A seventh", "picture-7": "home" };
    expect(typed(seven).errors).toEqual({ cards: "Keep it to 6 choice cards or fewer." });
    expect(typed({ ...seven, type: "mat" }).value?.choices).toHaveLength(3);
  });

  it("has one picture of its own with faces, from the catalogue, or none", () => {
    expect(typed({ type: "faces", picture: "home" }).value).toMatchObject({ pictures: ["home"] });
    expect(typed({ type: "faces" }).value).not.toHaveProperty("pictures");
    expect(typed({ type: "faces", picture: "nothing" }).errors).toHaveProperty("picture");
    expect(typed({ type: "agreement" }).errors).toHaveProperty("type");
  });
});

describe("the catalogue of pictures", () => {
  it("has more than sixty, each with an id and a name of its own, and words to find it by", () => {
    expect(cardPictures.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cardPictures.map(({ id }) => id)).size).toBe(cardPictures.length);
    expect(new Set(cardPictures.map(({ name }) => name)).size).toBe(cardPictures.length);
    expect(cardPictures.filter(({ keywords }) => keywords.length < 3)).toEqual([]);
    expect(isCardPicture("constructor")).toBe(false);
  });

  it("is searched by the beginnings of words", () => {
    expect(findCardPictures("resp").map(({ id }) => id)).toContain("short-breaks");
    expect(findCardPictures("EHC pl").map(({ id }) => id)).toEqual(["plan"]);
    expect(findCardPictures("")).toHaveLength(cardPictures.length);
    expect(findCardPictures("zzz")).toEqual([]);
  });
});

describe("hints for Easy Read", () => {
  it("show long lines, two things at once and hard words, and nothing where all is well", () => {
    expect(findEasyReadHints({ text: "How is school?", hint: "" })).toEqual([]);
    const long = "What do you think about all of the help that you have been given this year?";
    expect(findEasyReadHints({ text: long, hint: "" })).toHaveLength(1);
    expect(findEasyReadHints({ text: "Are you happy and safe?", hint: "" })).toHaveLength(1);
    expect(findEasyReadHints({ text: "How is your provision?", hint: "" })[0]).toContain("help");
  });
});

describe("the warning that the set is late", () => {
  const when = { date: Temporal.PlainDate.from("2026-11-13"), at: null };
  const dates: StepDate[] = [{ key: "young-people-questions", rule: when, set: when, moved: null }];
  const kindOn = (day: string, approved = false) =>
    warnAboutYoungPeoplesSet({
      ...{ approved, waitingGroups: ["Young Voices"], dates },
      now: Temporal.Instant.from(`${day}T12:00:00Z`),
    });

  it("comes three days before day -6, and grows", () => {
    expect(kindOn("2026-11-09")).toBeNull();
    expect(kindOn("2026-11-12")).toMatchObject({ kind: "soon" });
    expect(kindOn("2026-11-13")).toMatchObject({ kind: "today" });
    expect(kindOn("2026-11-16")).toMatchObject({ kind: "late" });
    expect(kindOn("2026-11-16")?.words).toContain("Young Voices");
    expect(kindOn("2026-11-16", true)).toBeNull();
  });
});
