import { expect, it } from "vitest";
import { contactKinds } from "#app/domain/contacts/contact-words.ts";
import { isOneLine } from "#app/http/clean-form.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const pages = [...sourceFiles("app/routes"), ...sourceFiles("app/components")].filter(
  ({ path }) => path.endsWith(".tsx") && !path.startsWith("app/routes/gallery/"),
);

/** The names of a component's controls, a number or id in them as "1". */
function namesOf(component: RegExp, { text }: SourceFile): string[] {
  return [...text.matchAll(component)].flatMap(({ index }) => {
    const tag = text.slice(index, text.indexOf("/>", index));
    const [, fixed, made] = /\sname=(?:"([^"]+)"|\{`([^`]+)`\})/.exec(tag) ?? [];
    const name = fixed ?? made?.replace(/\$\{\w+\}/g, "1");
    return name === undefined ? [] : [name];
  });
}

const linesOnPages = pages.flatMap((page) => namesOf(/<(?:TextField|CodeField|TimeField)\b/g, page));
const datesOnPages = pages
  .flatMap((page) => namesOf(/<Date(?:Picker)?Field\b/g, page))
  .flatMap((name) => ["day", "month", "year"].map((part) => `${name}-${part}`));
const textsOnPages = pages.flatMap((page) => namesOf(/<(?:TextArea|textarea)\b/g, page));

// A search goes into an address, not into a form's body; a place can be a whole address on some pages.
const elsewhere = new Set(["words", "place", "1"]);

it("what is typed into a field of one line is cleaned as one line", () => {
  expect(linesOnPages.length).toBeGreaterThan(20);
  expect(datesOnPages.length).toBeGreaterThan(20);
  const names = [...linesOnPages, ...datesOnPages].filter((name) => !elsewhere.has(name) && name !== "1-1");
  const contacts = contactKinds.flatMap((kind) =>
    ["name", "phone", "email", "web"].map((field) => `${kind}-${field}`),
  );
  const wordings = ["area-5f0c1f0e-6f0d-4c43-9a53-000000000000-name"];
  expect([...names, ...contacts, ...wordings].filter((name) => !isOneLine(name))).toEqual([]);
});

it("a line break that is typed into a text area is never lost", () => {
  expect(textsOnPages.length).toBeGreaterThan(30);
  const answers = [
    "q-5f0c1f0e-name",
    "q-1",
    "text-waiting-time",
    "text-your-name",
    "question-1-text",
    "question-1-hint",
  ];
  expect([...textsOnPages, ...answers].filter(isOneLine)).toEqual([]);
});
