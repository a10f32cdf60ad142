import { hashText } from "./audit.ts";

/** What stands in an entry's details where somebody typed words: where they are kept, and by which hash they are known. */
export type WordsReference = { words: string; sha256: string };

export type StoredWords = { id: string; salt: string; words: string };

/** Salted: of words that were erased the hash tells nothing, however few they were. */
export function referTo({ id, salt, words }: StoredWords): WordsReference {
  return { words: id, sha256: hashText(`${salt}:${words}`) };
}

export function isWordsReference(value: unknown): value is WordsReference {
  if (typeof value !== "object" || value === null) return false;
  const { words, sha256, ...others } = value as Record<string, unknown>;
  return (
    typeof words === "string" &&
    typeof sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    Object.keys(others).length === 0
  );
}
