import type { MessageKey } from "#app/messages/english.ts";

/** What families are promised, what keeps it, and the test that fails where it stops being true. */
export type FamilyPromise = {
  id: string;
  /** In one plain sentence. */
  promise: string;
  /** The messages of families' pages and mails that make it, in whatever language and in Easy Read. */
  sentences: readonly MessageKey[];
  /** Where it is made in words that stand in the code, such as on the poster. */
  elsewhere?: readonly { file: string; words: string }[];
  /** A file, "#" and what it exports. */
  keptBy: readonly `${string}#${string}`[];
  testedBy: readonly PromiseTest[];
  /** Told by what inspectors do, not by what a program can hold: its test shows the means that they have. */
  isByPeople?: true;
};

export type PromiseTest = { file: string; test: string };

/** Tests of one file. */
export function tested(file: string, ...tests: readonly string[]): PromiseTest[] {
  return tests.map((test) => ({ file: `test/${file}`, test }));
}
