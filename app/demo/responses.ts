import { childrenIn } from "#app/domain/survey/respondent-profile.ts";
import { aboutPersona } from "./about-persona.ts";
import type { ExampleQuestion } from "./content.ts";
import { type Opinion, type Opinions, opinionOn } from "./opinions.ts";
import { fits, inventPersona, type Persona } from "./personas.ts";
import type { Change, Family, Piece, ShortPiece, Tags } from "./pieces.ts";
import { type Random, randomFrom } from "./random.ts";

export type Words = {
  /** By key of focus area. */
  pieces: Record<string, Piece[]>;
  families: Family[];
  first: ShortPiece[];
};

/** What an area's families answer, and how many of them. */
export type ExampleSurvey = {
  words: Words;
  opinions: Opinions;
  sent: number;
  /** How many begin and do not send. */
  unsent: number;
  seed: number;
};

/** One invented response: the person, what they answered, and how they went about it. */
export type ExampleResponse = {
  persona: Persona;
  /** By key of question: keys of choices, or one text. Nothing for what they left out. */
  answers: Record<string, string[]>;
  /** What they answer of each further child, from 2. */
  ofFurtherChildren: { key: string; child: number; values: string[] }[];
  mayQuote: boolean;
  mayUseUnfinished: boolean;
  sharedDevice: boolean;
  /** Of what is asked about them and their children, which they leave out or prefer not to say, one number a question. */
  reticence: number[];
  /** How long they took, in seconds. */
  seconds: number;
};

type FocusAnswer = { change: Change; text: string };
type Draft = { persona: Persona; answersByFocus: Map<string, FocusAnswer> };

/** Puts words, persons and answers together, the same for the same seed; no text is used twice. */
export function inventResponses(input: {
  seed: number;
  count: number;
  focuses: string[];
  questions: ExampleQuestion[];
  words: Words;
  opinions: Opinions;
}): ExampleResponse[] {
  const random = randomFrom(input.seed);
  const unused = new Map(
    input.focuses.map((focus) => [focus, random.shuffled(input.words.pieces[focus] ?? [])]),
  );
  const shorts = random.shuffled(input.words.first);
  const drafts = input.words.families
    .slice(0, input.count)
    .map((family) => draftOfFamily(family, input.opinions, random));
  while (drafts.length < input.count) drafts.push(draftOfOne(unused, input.opinions, random));
  return random.shuffled(drafts).map((draft) => answer(draft, input, shorts, random));
}

function draftOfFamily(family: Family, opinions: Opinions, random: Random): Draft {
  const persona = inventPersona(family.tags, opinions.places, random);
  return { persona, answersByFocus: new Map(family.texts.map(({ focus, ...said }) => [focus, said])) };
}

/** Who types without capitals does not type much, in characters. */
const hastyLength = 160;

/** Most people begin from one thing they have to say; some say nothing in their own words at all. */
function draftOfOne(unused: Map<string, Piece[]>, opinions: Opinions, random: Random): Draft {
  const start = random.chance(0.88) ? takeStart(unused, random) : undefined;
  const invented = inventPersona(start?.piece.tags ?? {}, opinions.places, random);
  const hasty =
    invented.manner === "plain" && (start?.piece.text.length ?? 0) < hastyLength && random.chance(0.09);
  const persona: Persona = hasty ? { ...invented, manner: "lower" } : invented;
  const answersByFocus = new Map<string, FocusAnswer>();
  const usedTopics = new Set<string>();
  if (start) addAnswer(answersByFocus, usedTopics, start.focus, start.piece, persona);
  const talkative = random.next();
  for (const [focus, pieces] of random.shuffled([...unused])) {
    if (answersByFocus.has(focus) || !random.chance(talkative * 0.55)) continue;
    const opinion = opinionOn(opinions, persona, focus, random);
    const index = pieces.findIndex(
      (piece) =>
        piece.change === opinion.change &&
        fits(piece.tags, persona) &&
        storyOf(piece.tags).every((word) => !usedTopics.has(word)) &&
        (persona.manner !== "lower" || piece.text.length < hastyLength),
    );
    const [piece] = index < 0 ? [] : pieces.splice(index, 1);
    if (piece) addAnswer(answersByFocus, usedTopics, focus, piece, persona);
  }
  return { persona, answersByFocus };
}

function takeStart(
  unused: Map<string, Piece[]>,
  random: Random,
): { focus: string; piece: Piece } | undefined {
  const focuses = [...unused].filter(([, pieces]) => pieces.length > 0);
  if (focuses.length === 0) return undefined;
  const [focus, pieces] = random.weighted(focuses.map((entry) => [entry, entry[1].length] as const));
  const piece = pieces.pop();
  return piece && { focus, piece };
}

function addAnswer(
  answersByFocus: Map<string, FocusAnswer>,
  usedTopics: Set<string>,
  focus: string,
  piece: Piece,
  persona: Persona,
): void {
  const written = persona.manner === "lower" ? withoutCapitals(piece.text) : piece.text;
  answersByFocus.set(focus, { change: piece.change, text: written });
  for (const word of storyOf(piece.tags)) usedTopics.add(word);
}

/** What a person tells of themselves once: a second telling could contradict the first. */
function storyOf(tags: Tags): string[] {
  return [
    ...(tags.who ?? []),
    ...(tags.also ?? []),
    ...(tags.manner ?? []).filter((word) => word === "named" || word === "humour"),
    ...(tags.setting ?? []).filter((word) => word === "none" || word === "ap"),
  ];
}

function withoutCapitals(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(\w)['’](\w)/g, "$1$2")
    .replace(/\.$/, "");
}

function answer(
  { persona, answersByFocus }: Draft,
  input: { questions: ExampleQuestion[]; focuses: string[]; opinions: Opinions },
  shorts: ShortPiece[],
  random: Random,
): ExampleResponse {
  const answers: Record<string, string[]> = {};
  const opinions = new Map(
    input.focuses.map((focus) => [
      focus,
      opinionOn(input.opinions, persona, focus, random, answersByFocus.get(focus)?.change),
    ]),
  );
  const persistence = 0.86 + random.next() * 0.14;
  for (const question of input.questions) {
    const [focus = ""] = question.focuses;
    const opinion = opinions.get(focus);
    if (question.type === "long-words") {
      const text = answersByFocus.get(focus)?.text;
      if (text) answers[question.key] = [text];
    } else if (question.type === "short-words") {
      const inclined = random.chance(0.32) && persona.language === "en";
      const index = inclined ? shorts.findIndex((short) => fitsAny(short.tags, persona)) : -1;
      const [short] = index < 0 ? [] : shorts.splice(index, 1);
      if (short)
        answers[question.key] = [persona.manner === "lower" ? withoutCapitals(short.text) : short.text];
    } else if (
      opinion &&
      (random.chance(persistence) || (question.type === "change" && answersByFocus.has(focus)))
    ) {
      const values = input.opinions.answer(question, { persona, ...opinion }, random);
      if (values.length > 0) answers[question.key] = values;
    }
  }
  const characters = Object.values(answers).flat().join("").length;
  const manner = {
    mayQuote: random.chance(0.8),
    mayUseUnfinished: random.chance(0.72),
    sharedDevice: random.chance(0.06),
    reticence: Array.from({ length: 16 }, () => random.next()),
    seconds: 150 + Math.round(characters * (0.25 + random.next() * 0.3)) + random.integer(0, 400),
  };
  const family = { persona, opinions, reticence: manner.reticence };
  return { persona, answers, ofFurtherChildren: answerOfFurtherChildren(family, input), ...manner };
}

/** Other numbers than those by which all else is drawn, so that a question about each child changes no other answer. */
function answerOfFurtherChildren(
  family: { persona: Persona; opinions: ReadonlyMap<string, Opinion>; reticence: readonly number[] },
  input: { questions: ExampleQuestion[]; opinions: Opinions },
): ExampleResponse["ofFurtherChildren"] {
  const { persona, opinions, reticence } = family;
  const random = randomFrom(Math.floor((reticence[0] ?? 0) * 1e9));
  const children = childrenIn(aboutPersona(persona, reticence)) ?? 1;
  return input.questions
    .filter(({ ofEachChild }) => ofEachChild)
    .flatMap((question) =>
      Array.from({ length: children - 1 }, (_, index) => {
        const opinion = opinions.get(question.focuses[0] ?? "");
        // One child can be better off than another of the same family.
        const mood = Math.max(-1, Math.min(1, (opinion?.mood ?? 0) + random.nearZero() * 0.6));
        const change = opinion?.change ?? "unsure";
        const values = input.opinions.answer(question, { persona, mood, change }, random);
        return { key: question.key, child: index + 2, values };
      }),
    )
    .filter(({ values }) => values.length > 0);
}

/** For short answers a list means "one of these". */
function fitsAny(tags: Tags, persona: Persona): boolean {
  const { need, ...rest } = tags;
  return fits(rest, persona) && (need === undefined || need.some((word) => persona.needs.includes(word)));
}
