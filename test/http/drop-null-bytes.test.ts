import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { dropNullBytes } from "#app/http/drop-null-bytes.ts";

it.each([
  ["apostrophes", "a family’s own words. "],
  ["Arabic", "وليس لأحد أن يراها "],
  ["Bengali", "শিশুর কথা "],
  ["signs of four bytes", "👩‍👩‍👧‍👦 "],
])("a page of %s arrives as it was written, wherever it is cut", async (_name, words) => {
  for (let shift = 0; shift < 4; shift += 1) {
    const paragraphs = Array.from({ length: 200 }, (_, key) =>
      createElement("p", { key }, words.repeat(key % 9)),
    );
    const page = createElement("main", null, "x".repeat(shift), paragraphs);
    const body = dropNullBytes();
    renderToPipeableStream(page).pipe(body);
    expect(await text(body)).toBe(renderToString(page));
  }
});
