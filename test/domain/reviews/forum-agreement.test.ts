import { expect, it } from "vitest";
import { listOtherForums, readableForums } from "#app/domain/reviews/forum-agreement.ts";

const reviewers = ["Coast Families", "Parents Together", "Parents Together", ""].map((organisation) => ({
  organisation,
}));
const agreed = (...organisations: string[]) => organisations.map((organisation) => ({ organisation }));

it("nobody’s comments are read before both forums have agreed", () => {
  const readable = (own: boolean, ...organisations: string[]) => [
    ...readableForums(listOtherForums(reviewers, agreed(...organisations), "Parents Together"), own),
  ];
  expect(readable(false)).toEqual([]);
  expect(readable(true)).toEqual([]);
  expect(readable(false, "Coast Families")).toEqual([]);
  expect(readable(true, "Coast Families")).toEqual(["Coast Families"]);
  // One that reviews no more.
  expect(readable(true, "Gone Since")).toEqual([]);
});

it("the other forums are each named once, and a group without a name is none", () => {
  expect(listOtherForums(reviewers, agreed("Coast Families"), "Parents Together")).toEqual([
    { organisation: "Coast Families", hasAgreed: true },
  ]);
  expect(listOtherForums(reviewers, [], "")).toEqual([]);
});
