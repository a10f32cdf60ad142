import type { MessageKey } from "#app/messages/english.ts";

/** What the statement says was tested, and the test that shows it: `test/conventions` looks whether each is there. */
export type Claim = { messageKey: MessageKey; testedBy: { file: string; test: string } };

/** The day on which somebody last read the whole statement against the product. */
export const lastReviewed = "2026-11-22";

export const standard = { name: "Web Content Accessibility Guidelines (WCAG)", version: "2.2", level: "AA" };

/** The automatic checker, the virtual screen reader and what drives the browser, by the names of their packages. */
export const tools = [
  { name: "axe", package: "axe-core" },
  { name: "Guidepup", package: "@guidepup/virtual-screen-reader" },
  { name: "Playwright (Chromium)", package: "@playwright/test" },
] as const;

const journeys = "test/journeys";

export const claims: readonly Claim[] = [
  {
    messageKey: "accessibility.tested.checker",
    testedBy: {
      file: `${journeys}/every-state.spec.ts`,
      test: "every state of the survey passes axe, in light, dark and Easy Read",
    },
  },
  {
    messageKey: "accessibility.tested.keyboard",
    testedBy: {
      file: `${journeys}/by-keyboard.spec.ts`,
      test: "the survey is answered from start to receipt with the keyboard alone, whose place is always seen",
    },
  },
  {
    messageKey: "accessibility.tested.read-out",
    testedBy: {
      file: `${journeys}/screen-reader.spec.ts`,
      test: "a screen reader says the survey as its transcript has it",
    },
  },
  {
    messageKey: "accessibility.tested.zoom",
    testedBy: {
      file: `${journeys}/seen-otherwise.spec.ts`,
      test: "at 400% zoom, in forced colours and without motion every page of the survey stands",
    },
  },
  {
    messageKey: "accessibility.tested.without-script",
    testedBy: {
      file: `${journeys}/every-control.spec.ts`,
      test: "without script, what is stored is what was typed, for every kind of control",
    },
  },
  {
    messageKey: "accessibility.tested.shown",
    testedBy: {
      file: `${journeys}/shown-my-way.spec.ts`,
      test: "each way of showing is in the first answer of the next page and of a new visit, without script",
    },
  },
  {
    messageKey: "accessibility.tested.voice",
    testedBy: {
      file: `${journeys}/read-to-me.spec.ts`,
      test: "a voice on the device reads the question, the hint and the choices in order, and shows where it is",
    },
  },
];

/** What nobody has done yet, or is known to fall short. */
export const notTested: readonly MessageKey[] = [
  "accessibility.missing.disabled-people",
  "accessibility.missing.screen-readers",
  "accessibility.missing.browsers",
  "accessibility.missing.audit",
  "accessibility.missing.translations",
  "accessibility.missing.easy-read",
  "accessibility.missing.questions",
  "accessibility.missing.sign-language",
  "accessibility.missing.codes",
  "accessibility.missing.work-pages",
];
