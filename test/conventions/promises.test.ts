import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { promises } from "#app/domain/promises/promises.ts";
import { easyReadMessages } from "#app/messages/easy-read.ts";
import { englishMessages, type MessageKey } from "#app/messages/english.ts";

/** What a sentence that promises something has in it. */
const promiseWords =
  /\b(never|only|nobody|no one|nothing|erase[ds]?|delete[ds]?|keeps?|kept|stored?|(?<!by )days?|months?|weeks?|backups?|copy|copies|encrypted|locked|(?<!easy )reads?|do not see|told|tells?|pass(?:ed)? (?:it )?on|shared?|forgets?|forgotten|at once|hidden|hide|quoted?|without (?:a|my) name|names?|secret|internet|address|cookies?|lost|saved?|recorded|record|gone|anonym\w*|take (?:\w+ ){0,4}back|taken? back|withdraw\w*|must|published?)\b/i;

/** Sentences with such a word that promise nothing, by why. A new one does not pass before it stands here or in the register. */
const exceptions: Readonly<Record<string, readonly MessageKey[]>> = {
  "a title, a button or a label: what it speaks of is promised by the sentence beside it": [
    ...([
      "form.later",
      "form.step-named",
      "script.saved",
      "script.read-to-me",
      "broken.unsaved.title",
    ] as const),
    ...(["start.who.title", "declined.erase", "elsewhere.there"] as const),
    ...([
      "kept.email",
      "kept.code.where",
      "erase.title",
      "erase.page-title",
      "erase.yes",
      "erase.no",
    ] as const),
    ...(["ended.used.title", "ended.saved", "ended.copy-all", "back.take", "back.taken.title"] as const),
    ...(["area.letter.link", "privacy.what.title", "privacy.read.title", "privacy.long.title"] as const),
    ...(["copy.file", "copy.withdrawn", "copy.left-out", "paper.code"] as const),
    ...(["receipts.taken-back", "receipts.check.save", "receipts.list", "receipts.script"] as const),
    ...(["receipts.proof.save", "decided.themes", "notice.title", "notice.email", "notice.answer"] as const),
    ...(["notice.yes", "notice.stop", "notice.mail.subject", "talk.name"] as const),
    ...(["show.motion.still", "choice.never", "return.words"] as const),
    ...(["young.start.shared.no", "young.consent.quote.no", "young.consent.leave.sure"] as const),
    ...(["young.consent.leave.yes", "receipt.copy", "receipt.share", "youngRecording.cut"] as const),
    ...(["young-answer.stop.ask", "young-answer.stop.keep", "young-answer.card.take-back"] as const),
    ...(["young-answer.back.title", "young-answer.back.yes", "young-answer.entry.wrong"] as const),
    ...(["youngRecording.consent.title", "youngRecording.yes", "youngRecording.no"] as const),
    ...(["youngRecording.again", "youngRecording.keep", "youngRecording.change-mind"] as const),
    ...(["youngDrawing.full"] as const),
  ],
  "it says how to fill in a form, or what is wrong with it": [
    ...(["problem.choose-one-only", "problem.alone", "problem.alone-choice", "elsewhere.which"] as const),
    ...(["focus.only-if"] as const),
    ...(["kept.email.bad", "kept.email.wait", "ended.none", "consent.shared.no"] as const),
    ...(["consent.short.no-names", "consent.more"] as const),
    ...(["youngRecording.needs-script", "youngRecording.error.empty", "youngDrawing.error.empty"] as const),
    ...(["youngRecording.error.too-large", "youngRecording.error.too-long", "youngRecording.cut"] as const),
    ...(["youngRecording.error.not-a-recording", "youngRecording.error.not-kept"] as const),
    ...(["about.children.hint", "copy.texts.none", "notice.sent", "notice.wait"] as const),
    ...(["talk.name.hint", "talk.words.hint", "talk.problem.name"] as const),
    ...(["young.start.number.hint", "young.start.number.none", "young.start.no-signal"] as const),
    ...(["young-answer.no-names", "young-answer.card.keep", "young-answer.card.own"] as const),
  ],
  "it tells what inspectors do, or asks for something; a lead's or an area's fact, by its date": [
    ...(["start.title", "start.lead", "meeting.lead", "meeting.happens.begin"] as const),
    ...([
      "meeting.happens.evidence",
      "meeting.happens.one-child",
      "area.cannot.tell",
      "letter.lead",
    ] as const),
    ...([
      "letter.proof.entries",
      "start.in-english",
      "contact.privacy.hint",
      "privacy.who",
      "privacy.why.task",
    ] as const),
    ...(["youngRecording.safe.told", "youngRecording.safe.trust"] as const),
    ...(["copy.text.read", "decided.next.no", "notice.out-now", "ways.young-people"] as const),
    ...(["talk.how.adult", "talk.how.every-day", "talk.next.tell", "talk.no-more.adult"] as const),
  ],
  "it says whom to call, and when": [
    ...(["young.safe.by-day", "young.safe.by-night", "talk.adult-first"] as const),
    "youngRecording.safe.childline",
  ],
  "it leads to a page, or says what inspectors do": [
    ...(["home.description", "home.heading", "home.areas.none", "home.timetable"] as const),
  ],
  "it says what is not at an address": ["broken.not-found.words"],
  "the accessibility statement has its own register (accessibility-statement.test.ts)": Object.keys(
    englishMessages,
  ).filter((key) => key.startsWith("accessibility.") && key !== "accessibility.not-working") as MessageKey[],
};

const registered = new Set(promises.flatMap(({ sentences }) => sentences));
const excepted = Object.values(exceptions).flat();

it("every sentence of families' pages that promises something is in the register, or named with why it promises nothing", () => {
  const known = new Set<string>([...registered, ...excepted]);
  const easy: Partial<Record<string, string>> = easyReadMessages;
  const unknown = Object.entries(englishMessages).filter(
    ([key, text]) => !known.has(key) && (promiseWords.test(text) || promiseWords.test(easy[key] ?? "")),
  );
  expect(unknown).toEqual([]);
});

it("no sentence is both registered and excepted, and each exception has a word that promises", () => {
  expect(excepted.filter((key) => registered.has(key))).toEqual([]);
  const easy: Partial<Record<string, string>> = easyReadMessages;
  const idle = excepted.filter(
    (key) =>
      !key.startsWith("accessibility.") &&
      !promiseWords.test(englishMessages[key]) &&
      !promiseWords.test(easy[key] ?? ""),
  );
  expect(idle).toEqual([]);
});

it("every promise has an id of its own, a sentence, code and a test", () => {
  const ids = promises.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { id, promise, sentences, keptBy, testedBy } of promises) {
    expect(promise, id).toMatch(/^[A-Z].*\.$/);
    expect(Math.min(sentences.length, keptBy.length, testedBy.length), id).toBeGreaterThan(0);
  }
});

it("the sentences that stand in code and not in a message stand there", () => {
  const missing = promises
    .flatMap(({ elsewhere = [] }) => elsewhere)
    .filter(({ file, words }) => !readFileSync(file, "utf8").includes(words));
  expect(missing).toEqual([]);
});

it("the code that keeps each promise is there, and exported", () => {
  const missing = promises
    .flatMap(({ keptBy }) => keptBy)
    .filter((place) => {
      const [file = "", name = ""] = place.split("#");
      const exported = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, "m");
      return !existsSync(file) || !exported.test(readFileSync(file, "utf8"));
    });
  expect(missing).toEqual([]);
});

it("the test that holds each promise is there, and runs", () => {
  const missing = promises
    .flatMap(({ testedBy }) => testedBy)
    .filter(
      ({ file, test }) => !existsSync(file) || !isRun(readFileSync(file, "utf8"), test) || !isFound(file),
    );
  expect(missing).toEqual([]);
});

it("what is promised of what is stored is tested on both databases", () => {
  const once = promises.filter(({ testedBy }) => !testedBy.some(({ file }) => runsOnBoth(file)));
  // These are told of what people do, and hold for no database.
  expect(once.filter(({ isByPeople }) => !isByPeople).map(({ id }) => id)).toEqual([]);
});

it("a test that is skipped, or only spoken of, holds no promise", () => {
  expect(isRun(`it("keeps it", () => {})`, "keeps it")).toBe(true);
  for (const text of [
    `it.skip("keeps it", () => {})`,
    `it.todo("keeps it")`,
    `// "keeps it"`,
    `it("keeps it not", ...)`,
  ])
    expect(isRun(text, "keeps it"), text).toBe(false);
});

/** Whether a file declares a test of that name that is neither skipped nor planned. */
function isRun(text: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^\\s*(?:it|test)\\(\\s*["'\`]${escaped}["'\`],`, "m").test(text);
}

/** Whether Vitest or Playwright looks into it (`test/vitest.config.ts`, `test/playwright.config.ts`). */
function isFound(file: string): boolean {
  return /^test\/(?:domain|db|routes|http|platform|conventions|demo)\/.*\.test\.ts$|^test\/journeys\/.*\.spec\.ts$/.test(
    file,
  );
}

function runsOnBoth(file: string): boolean {
  return /\bdescribeOnBoth\(/.test(readFileSync(file, "utf8"));
}
