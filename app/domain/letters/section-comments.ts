import { withoutCites } from "../citations/cites.ts";
import { findSentences, sentencesOf } from "../text/sentences.ts";

/** A section's sentences as a comment keeps them: pointing to quotations, so that what is withdrawn leaves comments, too. */
export function listCommentSentences(body: string): string[] {
  return sentencesOf(body).map(withoutCites);
}

/** The words of a sentence in the version of a section in which somebody read it; undefined where there is no such sentence. */
export function findReadSentence(
  section: { versions: readonly { number: number; body: string }[] },
  { version, place }: { version: number; place: number },
): string | undefined {
  const wording = section.versions.find(({ number }) => number === version);
  return wording && listCommentSentences(wording.body)[place];
}

/** The place in a section of the sentence that a comment is about; null where it is about all of it, or has changed since. */
export function findCommentedPlace(body: string, sentence: string | null): number | null {
  if (sentence === null) return null;
  const place = findSentences(body).findIndex(({ text }) => withoutCites(text) === sentence);
  return place === -1 ? null : place;
}
