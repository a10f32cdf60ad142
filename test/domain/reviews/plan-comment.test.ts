import { expect, it } from "vitest";
import { type OwnComment, planComment } from "#app/domain/reviews/plan-comment.ts";

const at = "2026-11-10T20:00:00.000Z";
const comment = (changes: Partial<OwnComment> = {}): OwnComment => ({
  ...{ id: "one", body: "Which plans?", suggestedText: null, commentStamp: at, isAnswered: false },
  ...changes,
});
const typed = (body: string, readStamp = at, suggestedText = "") => ({ body, suggestedText, readStamp });

it("adds what is said first, and changes it until it is answered", () => {
  expect(planComment([], typed("Which plans?", ""))).toEqual({ kind: "add" });
  expect(planComment([], typed("", "", "Are plans good?"))).toEqual({ kind: "add" });
  expect(planComment([comment()], typed("Which plans, please?"))).toEqual({
    ...{ kind: "change", commentId: "one" },
  });
  expect(planComment([comment()], typed(""))).toEqual({ kind: "remove", commentId: "one" });
});

it("does nothing where nothing is new, however often it is sent", () => {
  expect(planComment([], typed("", ""))).toEqual({ kind: "unchanged" });
  expect(planComment([comment()], typed("Which plans?", ""))).toEqual({
    kind: "unchanged",
    commentStamp: at,
  });
  expect(planComment([comment({ isAnswered: true })], typed("Which plans?"))).toEqual({
    kind: "unchanged",
  });
});

it("leaves an answered comment as it was answered: what follows is another", () => {
  expect(planComment([comment({ isAnswered: true })], typed("And which schools?", ""))).toEqual({
    kind: "add",
  });
  const own = [comment({ isAnswered: true }), comment({ id: "two", body: "And which schools?" })];
  expect(planComment(own, typed("Which plans?"))).toEqual({ kind: "change", commentId: "two" });
});

it("writes over no newer words of another page, nor removes them", () => {
  const earlier = "2026-11-10T19:00:00.000Z";
  expect(planComment([comment()], typed("Plans?", earlier))).toMatchObject({ kind: "changed-meanwhile" });
  expect(planComment([comment()], typed("", earlier))).toMatchObject({ kind: "changed-meanwhile" });
  // A page that came before there was a comment, and holds none.
  expect(planComment([comment()], typed("", ""))).toEqual({ kind: "unchanged" });
  expect(planComment([comment()], typed("Plans?", ""))).toMatchObject({ kind: "changed-meanwhile" });
});
