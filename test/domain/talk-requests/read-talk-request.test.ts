import { expect, it } from "vitest";
import { readTalkRequest } from "#app/domain/talk-requests/read-talk-request.ts";
import {
  type TalkStep,
  talkClosesAt,
  talkErasedOn,
  talkStateOf,
} from "#app/domain/talk-requests/talk-request.ts";

const fine = {
  adult: ["teacher"],
  "adult-name": ["Ms Oakfield"],
  "adult-contact": ["01632 960123"],
  "adult-knows": ["yes"],
  needs: ["quiet-place", "signer"],
  "needs-words": [""],
  "good-time": ["any"],
};

const problemsOf = (changes: Record<string, string[]>) => {
  const read = readTalkRequest({ ...fine, ...changes });
  return read.ok
    ? null
    : Object.fromEntries(Object.entries(read.problems).map(([name, { key }]) => [name, key]));
};

it("reads what was typed, with needs in their order and the contact as it is dialled or written", () => {
  expect(readTalkRequest({ ...fine, "adult-contact": ["Tel: 01632 960123"] })).toEqual({
    ok: true,
    request: {
      ...{ adultRole: "teacher", adultName: "Ms Oakfield", adultContact: "01632 960123", adultKnows: true },
      ...{ needs: ["quiet-place", "signer"], needsWords: "", goodTime: "any" },
    },
  });
  const byEmail = readTalkRequest({ ...fine, "adult-contact": ["mailto:oak@school.example"] });
  expect(byEmail.ok && byEmail.request.adultContact).toBe("oak@school.example");
});

it("says everything that is missing at once", () => {
  const read = readTalkRequest({});
  expect(read.ok ? {} : Object.keys(read.problems)).toEqual([
    ...["adult", "adult-name", "adult-contact", "adult-knows", "good-time"],
  ]);
});

it.each([
  [{ "adult-name": ["\u200b"] }, { "adult-name": "talk.problem.name" }],
  [{ "adult-name": ["a".repeat(101)] }, { "adult-name": "problem.too-long" }],
  [{ "adult-contact": ["none"] }, { "adult-contact": "talk.problem.contact" }],
  [{ "adult-contact": ["01632 960123 or 01632 960124"] }, { "adult-contact": "talk.problem.contact" }],
  [{ "needs-words": ["b".repeat(501)] }, { "needs-words": "problem.too-long" }],
  [{ needs: ["a-car"] }, { needs: "problem.choose-listed" }],
  [{ adult: ["me"] }, { adult: "talk.problem.adult" }],
  [{ "good-time": ["night"] }, { "good-time": "problem.choose-one" }],
])("refuses %j", (changes, problems) => {
  expect(problemsOf(changes as Record<string, string[]>)).toEqual(problems);
});

it.each(["call me on 07700 900123", "+44 (0)7700-900-123", "jo@example.org", "০৭৭০০ ৯০০১২৩"])(
  "takes no way to reach a young person in a box for words: %s",
  (text) => {
    expect(problemsOf({ "needs-words": [text] })).toEqual({ "needs-words": "talk.problem.number" });
    expect(problemsOf({ "adult-name": [text] })).toEqual({ "adult-name": "talk.problem.number" });
  },
);

it("leaves figures that are no number to call", () => {
  expect(problemsOf({ "needs-words": ["2 breaks, at 10:30 and 11:15, room 204"] })).toBeNull();
});

it("closes at 5pm in London, through the changes of the clock, and is erased seven days later", () => {
  expect(talkClosesAt(Temporal.PlainDate.from("2026-12-09")).toString()).toBe("2026-12-09T17:00:00Z");
  expect(talkClosesAt(Temporal.PlainDate.from("2027-06-09")).toString()).toBe("2027-06-09T16:00:00Z");
  expect(talkErasedOn(Temporal.PlainDate.from("2026-12-30")).toString()).toBe("2027-01-06");
});

it("stands as its last step says; a discussion that was removed leaves it arranged", () => {
  const state = (...steps: [TalkStep, string?][]) =>
    talkStateOf(steps.map(([step, discussionId]) => ({ step, discussionId: discussionId ?? null })));
  expect(state()).toBe("new");
  expect(state(["called"], ["arranged"])).toBe("arranged");
  expect(state(["arranged"], ["discussion", "d"])).toBe("discussion");
  expect(state(["arranged"], ["discussion"])).toBe("arranged");
  expect(state(["declined"], ["reopened"])).toBe("new");
});
