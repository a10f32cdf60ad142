import { expect, it } from "vitest";
import { maxReturnLength } from "#app/domain/paper/paper-return.ts";
import { paperReturnShape } from "#app/domain/paper/paper-return-form.server.ts";
import { checkForm } from "#app/http/parse-form.ts";

it.each<[string, Record<string, string[]>]>([
  ["nothing", {}],
  ["no value", { words: [] }],
  ["another field", { x: ["y"] }],
  ["a name cut short", { word: ["Town Hall"] }],
  ["a name in capitals", { WORDS: ["Town Hall"] }],
  ["the name of a list", { "words[]": ["Town Hall"] }],
  ["two values", { words: ["Town Hall", "Library"] }],
  ["words too long", { words: ["w".repeat(maxReturnLength + 1)] }],
])("where paper forms go is left as it was by a form with %s", (_, typed) => {
  expect(checkForm(typed, paperReturnShape)).toMatchObject({ ok: false, typed });
});

it.each(["", "Town Hall, Exampleshire"])("where paper forms go may be “%s”", (words) => {
  expect(checkForm({ words: [words] }, paperReturnShape)).toMatchObject({ ok: true, value: { words } });
});
