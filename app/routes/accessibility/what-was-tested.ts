/** What the statement says was tested, and the test that shows it: `test/conventions` looks whether each is there. */
export type Claim = { words: string; shownBy: { file: string; test: string } };

/** The day on which somebody last read the whole statement against the product. */
export const lastReviewed = "2026-11-22";

export const standard = { name: "Web Content Accessibility Guidelines (WCAG)", version: "2.2", level: "AA" };

/** The automatic checker and the virtual screen reader, by the names of their packages. */
export const tools = [
  { name: "axe", package: "@axe-core/playwright" },
  { name: "Guidepup’s virtual screen reader", package: "@guidepup/virtual-screen-reader" },
  { name: "Chromium, by Playwright", package: "@playwright/test" },
] as const;

const journeys = "test/journeys";

export const claims: readonly Claim[] = [
  {
    words:
      "A checking program, axe, looks at every page of the survey in each of its states: in light and dark colours, in Easy Read, and with errors. It knows only a part of the standard; of that part it may find no failure.",
    shownBy: {
      file: `${journeys}/every-state.spec.ts`,
      test: "every state of the survey passes axe, in light, dark and Easy Read",
    },
  },
  {
    words:
      "The whole survey is answered with the keyboard alone. The place where you are can be seen at each stop.",
    shownBy: {
      file: `${journeys}/by-keyboard.spec.ts`,
      test: "the survey is answered from start to receipt with the keyboard alone, whose place is always seen",
    },
  },
  {
    words:
      "A program reads the survey out as a screen reader would, from start to receipt. What it says is kept, and any change in it is read through.",
    shownBy: {
      file: `${journeys}/screen-reader.spec.ts`,
      test: "a screen reader says the survey as its transcript has it",
    },
  },
  {
    words:
      "Every page of the survey is shown 320 pixels wide, which is the same as 400% zoom on a usual screen. Nothing has to be scrolled sideways.",
    shownBy: {
      file: `${journeys}/seen-otherwise.spec.ts`,
      test: "at 400% zoom, in forced colours and without motion every page of the survey stands",
    },
  },
  {
    words: "Everything works without JavaScript. What arrives is letter for letter what was typed.",
    shownBy: {
      file: `${journeys}/every-control.spec.ts`,
      test: "without script, what is stored is what was typed, for every kind of control",
    },
  },
  {
    words:
      "Size, spacing, letters, colours and movement can be changed under “Show it my way”. The choice stays on your device.",
    shownBy: {
      file: `${journeys}/shown-my-way.spec.ts`,
      test: "each way of showing is in the first answer of the next page and of a new visit, without script",
    },
  },
  {
    words:
      "Where your device has a voice of its own for the language of the page, a button reads each question to you.",
    shownBy: {
      file: `${journeys}/read-to-me.spec.ts`,
      test: "a voice on the device reads the question, the hint and the choices in order, and shows where it is",
    },
  },
];

/** What nobody has done yet, or is known to fall short. */
export const notTested: readonly string[] = [
  "No disabled person has tested Noonday yet. That matters more than everything above. It should happen before families are asked to rely on it.",
  "No real screen reader has been used with it, such as NVDA, JAWS, VoiceOver or TalkBack. No voice control, switch or screen magnifier has been used either.",
  "Only one browser, Chromium, is used in the tests. Safari and Firefox are not.",
  "Nobody from outside has audited it. A checking program finds only some problems, so we do not say that it meets the standard in full.",
  "Polish, Romanian, Somali, Arabic, Bengali and Urdu are drafts. No native speaker has checked them. Each stays switched off until somebody is named who has.",
  "Easy Read was written without people with learning disabilities. Its pictures have not been tested with them.",
  "Inspectors write the questions of each area. A question may have no Easy Read words or no translation; it then shows in its usual words, in English.",
  "There is no British Sign Language.",
  "Codes and receipts have 20 letters and numbers. They can be hard to copy by hand; you can print them.",
  "The pages that inspectors and forums work on pass the same checking program, but have been looked at less closely than the survey.",
];
