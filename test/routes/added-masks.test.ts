import { expect, it } from "vitest";
import type { Mask } from "#app/domain/masks/redaction.ts";
import { formatAddedMasks, readAddedMasks } from "#app/routes/reading/quotation/added-masks.ts";

const words = "Jaydon waits for Mrs Okafor at Hill Lane";
const masks: Mask[] = [
  { start: 0, end: 6, kind: "name" },
  { start: 31, end: 40, kind: "school" },
];

it("masks that were added come back from their text", () => {
  expect(readAddedMasks(formatAddedMasks(masks), words)).toEqual(masks);
  expect(readAddedMasks(formatAddedMasks([]), words)).toEqual([]);
});

it.each(["", " ", "0-6", "0-6:nobody", "6-6:name", "9-3:name", "0-900:name", "-1-6:name", "a-b:name"])(
  "%j is no mask of these words",
  (text) => expect(readAddedMasks(text, words)).toEqual([]),
);
