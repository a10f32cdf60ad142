/**
 * How the words in `exampleshire/words` and `middlefold/words` are written down.
 *
 * A line that begins with `>` begins a text: first whether the person says that things are better, the same, worse,
 * or that they cannot tell; then what must be true of the person who says it (`he secondary autism`: of a boy, at
 * secondary school, autistic). Nothing said of a kind means that anybody may say it. In lists of whole families a line that
 * begins with `#` describes one, and its texts name their focus area first.
 */
export type Change = "better" | "same" | "worse" | "unsure";

const kinds = {
  pronoun: ["he", "she"],
  who: ["parent", "dad", "grandparent", "foster", "adoptive"],
  stage: ["early", "primary", "secondary", "post16", "adult"],
  setting: ["nursery", "mainstream", "unit", "special", "college", "home", "ap", "none"],
  plan: ["ehc", "support", "waiting"],
  need: [
    "autism",
    "adhd",
    "speech",
    "learning",
    "mental",
    "physical",
    "hearing",
    "epilepsy",
    "dyslexia",
    "sensory",
  ],
  place: ["examplebury", "coast", "vales", "wexmoor", "market", "canalside", "upperfold", "villages"],
  language: ["pl", "ur", "ar", "bn", "ro", "so", "uk"],
  manner: ["lower", "bureaucratic", "humour", "named"],
  also: ["several", "service", "professional"],
} as const;

export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as Kind[];
const kindOf = new Map<string, Kind>(allKinds.flatMap((kind) => kinds[kind].map((word) => [word, kind])));

/** What must be true of the person, by kind. */
export type Tags = Partial<Record<Kind, string[]>>;
export type Piece = { change: Change; tags: Tags; text: string };
export type ShortPiece = { tags: Tags; text: string };
export type Family = { tags: Tags; texts: { focus: string; change: Change; text: string }[] };

/** Reads texts that stand alone. Throws on a word that it does not know. */
export function readPieces(source: string): Piece[] {
  return textsIn(source).map(({ header, text }) => {
    const [change, ...words] = header;
    return { change: readChange(change), tags: { ...impliedBy(text), ...readTags(words) }, text };
  });
}

/** Reads whole families: one person's texts on several focus areas. */
export function readFamilies(source: string): Family[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const lineEnd = block.indexOf("\n");
      const texts = textsIn(block.slice(lineEnd)).map(({ header: [focus, change], text }) => ({
        focus: focus ?? "",
        change: readChange(change),
        text,
      }));
      return { tags: readTags(block.slice(0, lineEnd).split(" ")), texts };
    });
}

/** Reads a list of short answers, one a line, each with an optional `| word,word` of which one must be true. */
export function readShortPieces(source: string): ShortPiece[] {
  return source
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [text, words] = line.split(" | ");
      return { text: text?.trim() ?? "", tags: readTags(words?.split(",") ?? []) };
    });
}

function textsIn(source: string): { header: string[]; text: string }[] {
  return source
    .split(/^> /m)
    .slice(1)
    .map((block) => {
      const lineEnd = block.indexOf("\n");
      return { header: block.slice(0, lineEnd).trim().split(" "), text: block.slice(lineEnd).trim() };
    });
}

/** What the words themselves give away, where no tag says otherwise. */
function impliedBy(text: string): Tags {
  const he = /\b(he|him|his|son|sons|lad|grandson)\b/i.test(text);
  const she = /\b(she|her|hers|daughter|granddaughter)\b/i.test(text);
  const motherly = /\b(husband|boyfriends|as mum|as a mum|as well as a mum|and a mum)\b/i.test(text);
  const parental = /\bmy (eldest|youngest|son|daughter|lad|boy|girl|kids|child|children)\b/i.test(text);
  return {
    ...(he !== she ? { pronoun: [he ? "he" : "she"] } : {}),
    ...(motherly ? { who: ["parent"] } : parental ? { who: ["parent", "dad", "adoptive"] } : {}),
  };
}

function readChange(word: string | undefined): Change {
  if (word === "better" || word === "same" || word === "worse" || word === "unsure") return word;
  throw new Error(`The example says neither better nor worse: ${word}`);
}

function readTags(words: string[]): Tags {
  const tags: Tags = {};
  for (const word of words.filter((candidate) => candidate !== "")) {
    const kind = kindOf.get(word);
    if (kind === undefined) throw new Error(`The example uses a word it does not explain: ${word}`);
    tags[kind] = [...(tags[kind] ?? []), word];
  }
  return tags;
}
