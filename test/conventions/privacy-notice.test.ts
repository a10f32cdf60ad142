import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { currentWording, noticeWordings } from "#app/domain/privacy/notice.ts";
import { translations } from "#app/messages/catalogues.ts";
import { easyReadMessages } from "#app/messages/easy-read.ts";
import { englishMessages, type Messages } from "#app/messages/english.ts";

/** By wording: a hash over all its words in all languages. Add a line for another wording; never change one that was released. */
const hashes: Readonly<Record<number, string>> = { 1: "caad4f6ac77bb798", 2: "a0a1490638f09121" };

it("no wording of the notice is changed under its number, in any language", () => {
  expect(
    Object.fromEntries(Object.keys(noticeWordings).map((number) => [number, hashOf(Number(number))])),
  ).toEqual(hashes);
});

it("the notice that stands is the latest wording, and every line of it is translated", () => {
  expect(currentWording).toBe(Math.max(...Object.keys(noticeWordings).map(Number)));
  const keys = keysOf(currentWording);
  for (const [language, messages] of Object.entries(translations))
    expect(
      keys.filter((key) => messages[key] === undefined),
      language,
    ).toEqual([]);
});

function keysOf(wording: number) {
  return (noticeWordings[wording] ?? []).flatMap(({ title, lines }) => [title, ...lines]);
}

function hashOf(wording: number): string {
  const catalogues: Messages[] = [englishMessages, easyReadMessages, ...Object.values(translations)];
  const texts = keysOf(wording).map((key) => catalogues.map((messages) => messages[key] ?? null));
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);
}
