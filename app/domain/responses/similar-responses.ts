const minWords = 12;
const sketchSize = 32;
const tried = 6;
/** Of one common beginning, no more than so many texts are compared with each new one. */
const maxComparisons = 24;
const alikeFrom = 0.6;

/** The smallest hashes of a text's runs of three words: enough to tell how much of it two texts share. */
type Sketch = Uint32Array;

type Text = { responseId: string; receivedAt: Temporal.Instant; words: string };
type Member = Omit<Text, "words"> & { sketch: Sketch };

export type AlikeGroup = {
  /** Oldest first. */
  responses: { id: string; receivedAt: Temporal.Instant }[];
};

/**
 * Finds long texts of different responses that are the same or nearly so, added one by one. They have at least twelve
 * words and share three in five of their three-word sequences. Only a few numbers are stored for each text. It is
 * fast for a hundred thousand texts. Among very many with the same beginning it may miss a pair.
 */
export function findAlike() {
  const members: Member[] = [];
  const parents: number[] = [];
  const byHash = new Map<number, number[]>();

  function rootOf(index: number): number {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  }

  function isAlikeTo(index: number, sketch: Sketch): boolean {
    const member = members[index];
    return member !== undefined && areAlike(member.sketch, sketch);
  }

  return {
    add({ words, ...text }: Text): void {
      const sketch = sketchOf(words);
      if (sketch === null) return;
      const index = members.length;
      members.push({ ...text, sketch });
      parents.push(index);
      for (const hash of sketch.slice(0, tried)) {
        const same = byHash.get(hash) ?? [];
        for (const other of same) {
          if (rootOf(other) !== rootOf(index) && isAlikeTo(other, sketch)) {
            parents[rootOf(index)] = rootOf(other);
          }
        }
        if (same.length === 0) byHash.set(hash, same);
        if (same.length < maxComparisons) same.push(index);
      }
    },

    /** Groups of at least two responses, the largest first. */
    groups(): AlikeGroup[] {
      const groups = new Map<number, Map<string, Temporal.Instant>>();
      members.forEach(({ responseId, receivedAt }, index) => {
        const root = rootOf(index);
        const group = groups.get(root) ?? new Map<string, Temporal.Instant>();
        groups.set(root, group.set(responseId, receivedAt));
      });
      return [...groups.values()]
        .filter((group) => group.size > 1)
        .map((group) => ({
          responses: [...group]
            .map(([id, receivedAt]) => ({ id, receivedAt }))
            .sort((a, b) => Temporal.Instant.compare(a.receivedAt, b.receivedAt) || order(a.id, b.id)),
        }))
        .sort((a, b) => b.responses.length - a.responses.length);
    },
  };
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sketchOf(text: string): Sketch | null {
  const words = wordHashes(text);
  if (words.length < minWords) return null;
  const runs = new Uint32Array(words.length - 2);
  for (let index = 0; index < runs.length; index += 1) {
    const two = Math.imul(words[index] ?? 0, 31) + (words[index + 1] ?? 0);
    runs[index] = mixed(Math.imul(two, 31) + (words[index + 2] ?? 0));
  }
  runs.sort();
  return runs.filter((hash, index) => hash !== runs[index - 1]).slice(0, sketchSize);
}

const isBetweenWords = /[^\p{L}\p{M}\p{N}]/u;
/** By character: 0 not asked yet, 1 parts words, 2 does not. */
const known = new Uint8Array(65_536);

/** Whether that character parts words; asked of each kind of character once, because a text has very many. */
function parts(code: number): boolean {
  if (known[code] === 0) {
    // Half of a character beyond the first 65,536 belongs to its word.
    const isBetween = (code < 0xd800 || code > 0xdfff) && isBetweenWords.test(String.fromCharCode(code));
    known[code] = isBetween ? 1 : 2;
  }
  return known[code] === 1;
}

/** Each word of a text as a number (FNV-1a, 32 bits), whatever its capitals. */
function wordHashes(text: string): number[] {
  const plain = text.normalize("NFKC").toLowerCase();
  const hashes: number[] = [];
  let hash = 0;
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt(index);
    if (!parts(code)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  if (hash !== 0) hashes.push(hash);
  return hashes;
}

/** Its bits mixed, so that the smallest are those of no particular words. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (more ^ (more >>> 16)) >>> 0;
}

/** Whether of the smallest hashes of both together enough are in both. */
function areAlike(one: Sketch, other: Sketch): boolean {
  let [compared, shared, inOne, inOther] = [0, 0, 0, 0];
  for (; compared < sketchSize && (inOne < one.length || inOther < other.length); compared += 1) {
    const a = one[inOne] ?? Infinity;
    const b = other[inOther] ?? Infinity;
    if (a === b) shared += 1;
    if (a <= b) inOne += 1;
    if (b <= a) inOther += 1;
  }
  return compared > 0 && shared / compared >= alikeFrom;
}
