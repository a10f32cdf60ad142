import type { QuestionType } from "../questions/question.ts";
import { cleanText } from "../text/clean-text.ts";
import { markerOf } from "../text/list-marker.ts";
import { isAnswerOfScale, recognizeAnswers } from "./recognize-answers.ts";

/** A question as it was pasted, to be looked through before it is added. */
export type PastedQuestion = {
  text: string;
  hint: string;
  type: QuestionType;
  choices: readonly string[];
  offersNotComeUp: boolean;
  /** The focus area under whose name it stood, or whose name it says; null where neither. */
  focusAreaId: string | null;
};

type Area = { readonly id: string; readonly shortName: string };
type Found = { text: string; hint: string; answers: string[]; areaId: string | null; isNumbered: boolean };

export const maxPastedQuestions = 60;
/** In characters. */
export const maxPastedLength = 40_000;

/**
 * Questions out of a text, one a line. A line that is a focus area's name heads those after it. The answers stand under
 * their question as a list, or behind it between strokes; "Hint:" begins a hint.
 */
export function parsePastedQuestions(pasted: string, focusAreas: readonly Area[]): PastedQuestion[] {
  const found: Found[] = [];
  let areaId: string | null = null;
  let isAfterGap = true;
  let questionMark: string | null = null;
  for (const line of cleanText(pasted)
    .split("\n")
    .map((one) => one.trim())) {
    if (line === "") {
      isAfterGap = true;
      continue;
    }
    const heading = findHeading(line, focusAreas);
    if (heading) {
      areaId = heading.id;
      isAfterGap = true;
      continue;
    }
    const read = readLine(line);
    questionMark ??= read.mark;
    const above = found.at(-1);
    const isTaken = above && takeUnder(above, read, { questionMark, isAfterGap });
    if (!isTaken) found.push(begin(read, areaId));
    isAfterGap = false;
  }
  return found.map((one) => conclude(one, focusAreas));
}

type Line = { words: string; mark: string; isNumbered: boolean };

const numbers = ["number", "bare-number", "dotted", "coded", "named"];

function readLine(line: string): Line {
  const marker = markerOf(line);
  const kind = marker?.readings[0]?.kind;
  // "1/2 of the time" is an answer.
  if (!marker || kind === undefined || kind === "worded" || marker.content === "")
    return { words: line, mark: "none", isNumbered: false };
  return { words: marker.content, mark: kind, isNumbered: numbers.includes(kind) };
}

/** Takes a line as a hint or as answers of the question above it; false where it is a question of its own. */
function takeUnder(
  above: Found,
  { words, mark }: Line,
  { questionMark, isAfterGap }: { questionMark: string; isAfterGap: boolean },
): boolean {
  const hint = /^(?:hint|help)\s*:\s*(.+)$/iu.exec(words)?.[1];
  if (hint !== undefined) {
    above.hint = [above.hint, hint].filter((one) => one !== "").join(" ");
    return true;
  }
  const isQuestion = words.endsWith("?");
  const between = words.includes("?") ? null : splitBetweenStrokes(words);
  // Under a numbered question, with no line between, what has no number of its own is an answer.
  const isListedUnder = mark !== questionMark && (mark !== "none" || (above.isNumbered && !isAfterGap));
  if (between) above.answers.push(...between);
  else if (isAnswerOfScale(words) || (isListedUnder && !isQuestion)) above.answers.push(words);
  else return false;
  return true;
}

function begin({ words, isNumbered }: Line, areaId: string | null): Found {
  const [, text = words, behind] = /^(.*?[?.:])\s*[([]?([^?()[\]]+)[)\]]?$/su.exec(words) ?? [];
  const answers = behind === undefined ? null : splitBetweenStrokes(behind);
  const question = { hint: "", areaId, isNumbered };
  if (answers) return { ...question, text: text.replace(/:$/u, ""), answers };
  return { ...question, text: words, answers: [] };
}

/** "Yes / No / Don't know"; null for words that are no such row. */
function splitBetweenStrokes(words: string): string[] | null {
  const parts = words
    .split(/\s*[/|;]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.some((part) => part.length > 60)) return null;
  return / [/|] |;/u.test(words) || parts.every(isAnswerOfScale) ? parts : null;
}

function findHeading(line: string, focusAreas: readonly Area[]): Area | undefined {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/^[#*\s]+|[\s:*.]+$/gu, "")
      .trim();
  const marked = markerOf(line)?.content;
  return focusAreas.find(({ shortName }) => {
    const name = plain(shortName);
    return name !== "" && (plain(line) === name || (marked !== undefined && plain(marked) === name));
  });
}

const severalOf = /\s*[([]?\b(?:choose|tick|select|pick) (?:all|any|as many|several)[^)\]]*[)\]]?\.?$/iu;

function conclude({ answers, areaId, hint, ...found }: Found, focusAreas: readonly Area[]): PastedQuestion {
  const several = severalOf.test(found.text);
  const text = several ? found.text.replace(severalOf, "").trim() : found.text;
  const recognized =
    answers.length === 0
      ? { type: several ? ("several-of" as const) : guessType(text), choices: [], offersNotComeUp: false }
      : recognizeAnswers(answers, { several });
  return { text, hint, ...recognized, focusAreaId: areaId ?? findNamed(text, focusAreas) };
}

function findNamed(text: string, focusAreas: readonly Area[]): string | null {
  const words = text.toLowerCase();
  const named = focusAreas.filter(({ shortName }) => words.includes(shortName.trim().toLowerCase()));
  const [only] = named;
  return named.length === 1 && only ? only.id : null;
}

/** How a question without answers of its own is most likely meant; whoever pasted it sees it and can choose another. */
function guessType(text: string): QuestionType {
  if (/\bbetter or worse\b/iu.test(text)) return "change";
  if (/^how often\b/iu.test(text)) return "frequency";
  if (/\bin (?:one|a few) words?\b/iu.test(text)) return "short-words";
  if (/^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b.*\?$/isu.test(text))
    return "yes-no";
  if (/\?$/u.test(text) || /^(?:tell|describe|say|write|please|what)\b/iu.test(text)) return "long-words";
  return "agreement";
}
