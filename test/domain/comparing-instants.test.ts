import { expect, it } from "vitest";

const [one, other] = ["2026-11-24T10:00:00Z", "2026-11-24T10:00:00.001Z"].map((text) =>
  Temporal.Instant.from(text),
);

it("tests tell instants apart, however they compare", () => {
  expect({ at: one }).not.toEqual({ at: other });
  expect({ at: one }).not.toMatchObject({ at: other });
  expect({ at: one }).not.toMatchObject({ at: one?.toString() });
  expect({ at: one }).toMatchObject({ at: one?.add({ seconds: 0 }) });
});
