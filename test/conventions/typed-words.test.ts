import ts from "typescript";
import { expect, it } from "vitest";
import { isFamilyPage } from "#app/family-pages.ts";
import { addresses } from "#app/routes.ts";
import { isWorkPage } from "#app/work-pages.ts";
import { type SourceFile, sourceFiles } from "./source-files.ts";

/** Where words are typed that are not saved as they are typed, and why that is so. */
const unsaved: Readonly<Record<string, string>> = {
  "app/components/question-field.tsx":
    "a look at a question, disabled; in the form for paper it saves itself",
  "app/components/words-to-copy.tsx": "written by Noonday, to be copied, and read-only",
  "app/components/young-peoples-question.tsx": "a young person’s own, on a page of theirs that saves itself",
  "app/routes/account/overview/route.tsx": "in the form that a device completes, where it saves itself",
  "app/routes/audit/list/plain-entries.tsx": "a filter, which stands in the address",
  "app/routes/findings/quotations/route.tsx": "a search, which stands in the address",
  "app/routes/open-meeting/overview/notice.tsx":
    "written by Noonday from the sessions, and copied: nothing receives it",
  "app/routes/questions/parts/card-picture-picker.tsx":
    "a search for a picture, which is no part of the question",
  "app/routes/reading/document/route.tsx": "a search, which stands in the address",
  "app/routes/reading/room/filters.tsx": "a search, and a name given to it, in one press",
  "app/routes/reading/parts/queue-filter.tsx": "a search, which stands in the address",
  "app/routes/reviews/review/remark.tsx": "in the review’s form, where it saves itself as each question does",
  "app/routes/reviews/review/review-item.tsx": "in the review’s form, where each question saves itself",
};

const files = new Map(sourceFiles("app").map((file) => [file.path, file]));
const pageFile = (page: string) => `app/routes/${page}/route.tsx`;
const workPages = addresses
  .filter(([path]) => isWorkPage({ pathname: path }) && !isFamilyPage(path))
  .map(([, page]) => page)
  .filter((page) => files.has(pageFile(page)));

type FormKind = "post" | "get" | "none";

/** An element that a component writes, and the form around it in its file. */
type Element = { file: string; tag: string; isWrittenIn: boolean; form: FormKind; component: string };

const writingTags = /^(?:TextArea|TextField|CodeField|textarea|SearchField|ComboBox)$/;
const choiceTypes = /^(?:hidden|checkbox|radio|submit|button|file|reset)$/;
const shelves = /^app\/components\/(?:native|aria)\/|^app\/components\/text-area\.tsx$/;

it("whatever is written on a page of the workplace saves itself, or says why not", () => {
  expect(workPages.length).toBeGreaterThan(70);
  const elements = workPages.flatMap((page) => listWrittenIn(pageFile(page)));
  const filesWith = (isSaved: boolean) =>
    [
      ...new Set(elements.flatMap(({ form, file }) => ((form === "post") === isSaved ? [file] : []))),
    ].toSorted();
  expect(filesWith(true).length).toBeGreaterThan(35);
  expect(filesWith(false)).toEqual(Object.keys(unsaved).toSorted());
});

it("what a form writes has its id from FormId wherever each opening of the page makes one", () => {
  const making = [...files.values()].filter(
    ({ path, text }) => /^app\/routes\/.*\.tsx$/.test(path) && text.includes(": makeId()"),
  );
  expect(making.length).toBeGreaterThan(5);
  const without = making.filter(
    ({ path }) => ![...importsOf(path)].some((one) => files.get(one)?.text.includes("<FormId")),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

function importsOf(path: string): Set<string> {
  const found = new Set([path]);
  for (const one of found)
    for (const { path: imported } of files.get(one)?.imports ?? []) found.add(imported);
  return found;
}

/** Every element to write in that a page renders, with the form around it: of its own file, or of one that renders it. */
function listWrittenIn(page: string): Element[] {
  return elementsOf(page)
    .filter(({ isWrittenIn, file }) => isWrittenIn && !shelves.test(file))
    .map((element) => ({ ...element, form: formAround(element, page, new Set()) }));
}

function formAround({ form, component }: Element, page: string, seen: Set<string>): FormKind {
  if (form !== "none" || seen.has(component)) return form;
  seen.add(component);
  const forms = elementsOf(page)
    .filter(({ tag }) => tag === component)
    .map((use) => formAround(use, page, seen));
  return forms.find((one) => one !== "post") ?? forms[0] ?? "none";
}

function elementsOf(page: string): Element[] {
  return [...importsOf(page)].flatMap((path) => {
    const file = files.get(path);
    return file && path.endsWith(".tsx") ? elementsIn(file) : [];
  });
}

const elementsCache = new Map<string, Element[]>();

function elementsIn({ path, text }: SourceFile): Element[] {
  const known = elementsCache.get(path);
  if (known) return known;
  const elements: Element[] = [];
  const visit = (node: ts.Node, form: FormKind, component: string) => {
    let [formHere, componentHere] = [form, component];
    if (ts.isFunctionDeclaration(node) && node.name) componentHere = node.name.text;
    const opening = ts.isJsxElement(node)
      ? node.openingElement
      : ts.isJsxSelfClosingElement(node)
        ? node
        : null;
    if (opening) {
      const tag = opening.tagName.getText();
      const isInput = tag === "input" && !choiceTypes.test(attributeOf(opening, "type") ?? "text");
      const isWrittenIn = isInput || writingTags.test(tag);
      elements.push({ file: path, tag, isWrittenIn, form, component });
      if (/^(?:Form|form|\w+\.Form)$/.test(tag)) formHere = methodOf(opening, tag);
    }
    node.forEachChild((child) => visit(child, formHere, componentHere));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), "none", "");
  elementsCache.set(path, elements);
  return elements;
}

function methodOf(opening: ts.JsxOpeningLikeElement, tag: string): FormKind {
  return (attributeOf(opening, "method") ?? (tag === "form" ? "get" : "post")) === "get" ? "get" : "post";
}

function attributeOf(opening: ts.JsxOpeningLikeElement, name: string): string | null {
  for (const attribute of opening.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== name) continue;
    const value = attribute.initializer;
    return value && ts.isStringLiteral(value) ? value.text : (value?.getText() ?? "");
  }
  return null;
}
