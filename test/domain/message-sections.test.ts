import { expect, it } from "vitest";
import { englishMessages } from "#app/messages/english.ts";
import { messageSections } from "#app/messages/message-sections.ts";

it("each message stands in one section", () => {
  const keys = messageSections.flatMap((section) => section.keys);
  expect(keys.toSorted()).toEqual(Object.keys(englishMessages).sort());
});
