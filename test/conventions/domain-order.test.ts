import { expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

/** The folders of app/domain: each may import from those before it, and from no other. */
const domainOrder = [
  // Text, dates and names
  ...["text", "typed-fields", "citations", "names", "calendar", "file-formats"],
  // Who may do what, and what every operation needs
  ...["access", "audit", "clock", "erasure", "files", "jobs", "messages"],
  ...["audit-proofs", "autosaves", "retention", "stand-ins"],
  // A re-visit is set up
  ...["contacts", "focus-areas", "inspections", "bank-holidays", "notification"],
  // Questions are written, reviewed, approved and translated
  ...[
    "pictures",
    "question-conditions",
    "questions",
    "question-forms",
    "pasted-questions",
    "question-help",
    "young-peoples-answers",
  ],
  ...["question-places", "reviews", "approvals", "translations", "language-words"],
  // Families answer
  ...[
    "survey",
    "drafts",
    "question-media",
    "survey-faults",
    "danger",
    "safeguarding",
    "safeguarding-decisions",
  ],
  ...["safeguarding-chasing", "responses", "paper"],
  // People join and leave, with the queues that they look after
  "people",
  // How they sign in without waiting for mail
  ...["passkeys", "openid", "sign-in-rules"],
  // Young people are heard in discussions, and by themselves
  ...["young-people", "discussions", "discussion-words", "talk-requests"],
  ...["response-recordings", "young-peoples-responses", "young-peoples-recordings"],
  ...["parental-agreements", "young-peoples-ways"],
  // Answers are counted, and small numbers hidden
  ...[
    "disclosure-control",
    "shares",
    "young-peoples-counts",
    "collation",
    "figures",
    "reach",
    "manifests",
    "raking",
    "charts",
  ],
  // What inspectors hear, and what they may quote and say of it
  ...["meetings", "text-translations", "readable-texts", "samples", "themes", "search"],
  ...["letter-status", "place-names", "masks", "quotations", "disclosure-checks", "review-answers"],
  ...["meeting-sessions", "date-changes", "survey-pauses", "paper-returns", "privacy", "releases"],
  // What areas send, and how inspectors read all of it
  ...["evidence-requests", "pasted-emails", "evidence", "reading", "theme-texts", "suggestions"],
  // Findings, and the letter
  ...[
    ...["progress", "findings", "letters", "letter-summaries", "letter-checks", "publication-notices"],
    "letter-workflow",
  ],
  // The evidence is sealed and exported, and in the end deleted
  ...["seals", "exports", "export-tables", "export-documents", "deletion"],
  // What draws on everything above
  ...["facts", "waiting", "reminders", "message-delivery", "backups"],
  // What is promised to families, and what each may ask for about themselves
  ...["promises", "held-data", "impact-assessment"],
];

const maxLines = 1500;
const minLines = 12;

const folderOf = (path: string) => /^app\/domain\/([^/]+)\//.exec(path)?.[1] ?? null;
const countLines = (text: string) => text.split("\n").length - 1;

const files = sourceFiles("app/domain").map((file) => ({ ...file, folder: folderOf(file.path) }));

it("the order names every folder of app/domain once, and every file lies in one", () => {
  expect(files.filter(({ folder }) => folder === null).map(({ path }) => path)).toEqual([]);
  const folders = [...new Set(files.flatMap(({ folder }) => folder ?? []))];
  expect(folders.sort()).toEqual([...domainOrder].sort());
});

it("a folder imports only from folders before it", () => {
  const places = new Map(domainOrder.map((folder, place) => [folder, place]));
  const placeOf = (path: string) => places.get(folderOf(path) ?? "") ?? -1;
  const broken = files.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => placeOf(imported.path) > placeOf(path))
      .map((imported) => `${path} imports ${imported.path}`),
  );
  expect(broken).toEqual([]);
});

it(`no folder holds more than ${maxLines} lines`, () => {
  const sizes = domainOrder.map((folder) => ({
    folder,
    lines: files
      .filter((file) => file.folder === folder)
      .reduce((sum, { text }) => sum + countLines(text), 0),
  }));
  expect(sizes.filter(({ lines }) => lines > maxLines)).toEqual([]);
});

it(`a file of fewer than ${minLines} lines is no part of the one file that imports it`, () => {
  const app = sourceFiles("app");
  const broken = files
    .filter(({ text }) => countLines(text) < minLines)
    .flatMap(({ path, folder }) => {
      const importers = app.filter(({ imports }) => imports.some((imported) => imported.path === path));
      const [only] = importers;
      return importers.length === 1 && only && folderOf(only.path) === folder
        ? [`${path} belongs into ${only.path}`]
        : [];
    });
  expect(broken).toEqual([]);
});
