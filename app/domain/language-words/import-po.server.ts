import { englishMessages } from "#app/messages/english.ts";
import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { cleanText } from "../text/clean-text.ts";
import { shortenText } from "../text/text.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";
import { listWordings, type WordedQuestion, type Wordings } from "../translations/list-wordings.server.ts";
import { problemOfName, problemsOfWording, type WrittenQuestion } from "../translations/wording-input.ts";
import { writeWordings } from "../translations/write-wordings.server.ts";
import { problemOfMessage } from "./check-message.ts";
import { type CorrectedWords, correctWords, type TypedWord } from "./correct-words.server.ts";
import { isMessageKey, type LanguageWord } from "./language-words.ts";
import { listLanguageWords } from "./list-language-words.server.ts";
import { contextOf, type PoEntry, readPo } from "./po-file.server.ts";

/** Why an entry was not complete, with the English that it is beside, shortened. */
export type LeftOut = { english: string; why: string };

export type PoImported =
  | { kind: "not-a-po-file" | "survey-closed" | "changed-meanwhile" }
  | {
      kind: "imported";
      /** How many of our words, and how many questions and names of focus areas, are others now. */
      words: number;
      questions: number;
      leftOut: LeftOut[];
    };

type Importing = {
  inspectionId: string;
  language: TranslatedLanguage;
  file: Buffer;
  actor: PersonActor;
  now: Temporal.Instant;
};

const leftOutReasons = {
  unknown: "Nothing in this re-visit has it.",
  fuzzy: "It is marked as fuzzy: somebody is still to look at it.",
  english: "The English is another now.",
} as const;

/**
 * Takes over what translators wrote in a gettext file: drafts, as if typed here. What cannot be complete is left out and named; an
 * empty translation changes nothing. Nothing is signed off by it.
 */
export async function importPo(db: Queries, importing: Importing): Promise<PoImported> {
  const { inspectionId, language, file, actor, now } = importing;
  const entries = readPo(file);
  if (entries === null || entries.length === 0) return { kind: "not-a-po-file" };
  const variant = { language, easyRead: false } as const;
  const { words } = await listLanguageWords(db, { inspectionId, language });
  const wordings = await listWordings(db, { inspectionId, variant });
  const written = entries
    .map((entry) => ({ ...entry, words: cleanText(entry.words) }))
    .filter((entry) => entry.words !== "");
  const sorted = sortEntries(written, words, wordings);
  const complete = takeQuestions(sorted.parts, wordings);
  const names = sorted.names.filter(({ shortName }) => problemOfName({ shortName, picture: null }) === null);
  const wrote = await writeWordings(db, {
    ...{ inspectionId, variant, actor, now, questions: complete.questions },
    focusAreas: names.map(({ focusAreaId, shortName, seen }) => ({
      focusAreaId,
      written: { shortName, picture: null },
      seen,
      stillRight: true,
    })),
  });
  if (wrote.kind === "survey-closed" || wrote.kind === "changed-meanwhile") return { kind: wrote.kind };
  const corrected = await correctWords(db, { inspectionId, language, actor, now, typed: sorted.messages });
  const tooLong = sorted.names.filter((name) => !names.includes(name));
  return {
    kind: "imported",
    words: corrected.kind === "corrected" ? corrected.count : 0,
    questions: wrote.kind === "written" ? wrote.questions + wrote.focusAreas : 0,
    leftOut: [
      ...sorted.leftOut,
      ...complete.leftOut,
      ...tooLong.map(({ english }) => leave(english, "The short name is too long.")),
      ...listRefused(corrected, sorted.messages),
    ],
  };
}

/** Where one message was corrected by somebody else while the file was read, none of ours is taken: they are all named. */
function listRefused(outcome: CorrectedWords, messages: readonly TypedWord[]): LeftOut[] {
  if (outcome.kind === "corrected" || outcome.kind === "unchanged") return [];
  const why = {
    "survey-closed": "The survey closed meanwhile.",
    "changed-meanwhile": "Somebody corrected words meanwhile. Upload the file again.",
    "not-right": "It was not taken.",
  }[outcome.kind];
  return messages.flatMap(({ key }) => (isMessageKey(key) ? [leave(englishMessages[key], why)] : []));
}

type Part = { question: WordedQuestion; part: string; english: string; words: string };

/** Which entry is of what; what stands so already is not complete again. */
function sortEntries(entries: readonly PoEntry[], words: readonly LanguageWord[], wordings: Wordings) {
  const messages = new Map(words.map((word) => [contextOf.message(word.key), word]));
  const parts = new Map(
    wordings.questions.flatMap((question) =>
      partsOf(question).map((part) => [contextOf.question(question.question.id, part.part), part] as const),
    ),
  );
  const names = new Map(wordings.focusAreas.map((name) => [contextOf.focusArea(name.focusArea.id), name]));
  const found = {
    messages: [] as TypedWord[],
    parts: [] as Part[],
    names: [] as { focusAreaId: string; english: string; shortName: string; seen: string }[],
    leftOut: [] as LeftOut[],
  };
  for (const { context, english, words: typed, isFuzzy } of entries) {
    const [message, part, name] = [messages.get(context), parts.get(context), names.get(context)];
    const standing = message?.english ?? part?.english ?? name?.focusArea.shortName;
    if (standing === undefined) found.leftOut.push(leave(english, leftOutReasons.unknown));
    else if (isFuzzy) found.leftOut.push(leave(english, leftOutReasons.fuzzy));
    else if (standing !== english) found.leftOut.push(leave(english, leftOutReasons.english));
    else if (message) {
      const problem = problemOfMessage(english, typed);
      if (problem !== null) found.leftOut.push(leave(english, problem));
      else if (typed !== message.words || message.outOfDate !== null)
        found.messages.push({ key: message.key, words: typed, seen: message.number });
    } else if (part) {
      if (typed !== part.words || part.question.outOfDateWith !== null)
        found.parts.push({ ...part, words: typed });
    } else if (name && (typed !== name.written.shortName || name.outOfDateWith !== null))
      found.names.push({ focusAreaId: name.focusArea.id, english, shortName: typed, seen: name.seen });
  }
  return found;
}

function partsOf(question: WordedQuestion): Part[] {
  const { text, hint, choices } = question.question;
  const { written } = question;
  return [
    { question, part: "text", english: text, words: written.text },
    { question, part: "hint", english: hint, words: written.hint },
    ...choices.map((choice, index) => ({
      ...{ question, part: `choice-${index + 1}`, english: choice },
      words: written.choices[index] ?? "",
    })),
  ];
}

/** The parts put together, over what stands; a question that cannot be kept is left out. */
function takeQuestions(parts: readonly Part[], { questions }: Wordings) {
  const leftOut: LeftOut[] = [];
  const complete = questions.flatMap((held) => {
    const own = parts.filter(({ question }) => question === held);
    if (own.length === 0) return [];
    // What was written beside other English is not mixed with what is beside the English of now.
    const before = held.outOfDateWith === null ? held.written : held.blank;
    const wordsOf = (part: string, stands: string) => own.find((one) => one.part === part)?.words ?? stands;
    const written: WrittenQuestion = {
      text: wordsOf("text", before.text),
      hint: wordsOf("hint", before.hint),
      choices: before.choices.map((choice, index) => wordsOf(`choice-${index + 1}`, choice)),
      picture: before.picture,
    };
    const problems = problemsOfWording(written);
    if (problems === null)
      return [{ questionId: held.question.id, written, seen: held.seen, stillRight: true }];
    const why = problems.text ?? problems.hint ?? problems.choices.find((one) => one !== undefined) ?? "";
    leftOut.push(leave(held.question.text, why));
    return [];
  });
  return { questions: complete, leftOut };
}

function leave(english: string, why: string): LeftOut {
  return { english: shortenText(english, 120), why };
}
