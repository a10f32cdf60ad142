import { expect, it } from "vitest";
import { limitRequests } from "#app/http/request-limit.ts";

const now = Temporal.Instant.from("2026-11-02T09:00:00Z");

it("lets so many through in its minutes, each key for itself, and then again", () => {
  const limit = limitRequests({ most: 2, minutes: 15 });
  expect(limit.allows("a", now)).toBe(true);
  expect(limit.allows("a", now)).toBe(true);
  expect(limit.allows("a", now.add({ minutes: 14 }))).toBe(false);
  expect(limit.allows("b", now)).toBe(true);
  expect(limit.allows("a", now.add({ minutes: 15 }))).toBe(true);
});
