import { hasKillInShort } from "./danger-in-short.ts";
import { type DangerKind, dangerKinds, listDangerPhrases } from "./danger-words.ts";
import { readLeet } from "./leet-words.ts";
import { createNearWords } from "./near-words.ts";
import { ordinaryWords } from "./ordinary-near-danger.ts";
import { withoutOrdinaryPhrases } from "./ordinary-phrases.ts";
import { createPartedReading } from "./parted-words.ts";
import { readingsOf, wordsIn, wordsWithSigns } from "./plain-words.ts";
import { withoutMarkup } from "./without-markup.ts";

type Node = { next: Map<string, Node>; kinds: Set<DangerKind> };

const phrases = listDangerPhrases();
const root: Node = { next: new Map(), kinds: new Set() };
for (const { words, kind } of phrases) {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map(), kinds: new Set() };
    node.next.set(word, next);
    node = next;
  }
  node.kinds.add(kind);
}
const list: ReadonlySet<string> = new Set(phrases.flatMap(({ words }) => words));
const ordinary: ReadonlySet<string> = new Set([...ordinaryWords].flatMap(wordsIn));
const noWords: readonly string[] = [];
const nearWordsOf = createNearWords(list, ordinary);
const readParted = createPartedReading(list, ordinary);

/**
 * What danger to a child a text may speak of, by whole words and phrases, in any of the survey's languages. It allows
 * small misspellings, look-alike letters, and marks or signs between letters. It judges nothing: "he is not in
 * danger" is found too. What is put in other words is missed. It passes over the text once for each way to read it.
 */
export function findDanger(text: string): DangerKind[] {
  const kinds = new Set<DangerKind>();
  const known = new Map<string, readonly string[]>();
  const nearTo = (word: string) => {
    let near = known.get(word);
    if (!near) {
      near = nearWordsOf(word);
      known.set(word, near);
    }
    return near;
  };
  const shown = withoutMarkup(text);
  const texts = shown === text ? [text] : [text, shown];
  const written = texts.flatMap(readingsOf).map(withoutOrdinaryPhrases);
  const readings = written.flatMap((words) => [words, readParted(words) ?? []]);
  for (const words of readings) addKindsOf(words.map(nearTo), kinds);
  // What is put in another order or with signs for letters is near to too much: it counts as it stands.
  const asItStands = (word: string) => (list.has(word) ? [word] : noWords);
  const disguised = [
    ...texts.map((one) => readLeet(wordsWithSigns(one), list) ?? []),
    ...written.flatMap(reversedReadings),
  ];
  for (const words of disguised) addKindsOf(words.map(asItStands), kinds);
  if (written.some(hasKillInShort)) kinds.add("harm-to-self");
  return dangerKinds.filter((kind) => kinds.has(kind));
}

function addKindsOf(near: readonly (readonly string[])[], kinds: Set<DangerKind>): void {
  for (let place = 0; place < near.length; place += 1) addKinds(root, near, place, kinds);
}

/** Adds the kinds of all phrases that go on from a node with the words from a place on. */
function addKinds(
  node: Node,
  near: readonly (readonly string[])[],
  place: number,
  kinds: Set<DangerKind>,
): void {
  for (const word of near[place] ?? []) {
    const next = node.next.get(word);
    if (!next) continue;
    for (const kind of next.kinds) kinds.add(kind);
    addKinds(next, near, place + 1, kinds);
  }
}

/** Words spelt from their end, as young people write what a filter would find: in the same order, and in the other. */
function reversedReadings(words: readonly string[]): string[][] {
  const reversed = words.map(reverse);
  const readings = words.some((word) => /\p{M}/u.test(word))
    ? [reversed, words.map((word) => (word.match(/\P{M}\p{M}*/gu) ?? []).reverse().join(""))]
    : [reversed];
  // Where none of them is a word of the list there is nothing to find, in whatever order.
  return readings
    .filter((reading) => reading.some((word) => list.has(word)))
    .flatMap((reading) => [reading, reading.toReversed()]);
}

function reverse(word: string): string {
  let reversed = "";
  for (const letter of word) reversed = letter + reversed;
  return reversed;
}
