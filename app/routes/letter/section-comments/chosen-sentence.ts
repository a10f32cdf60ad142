import type { LetterSection } from "#app/domain/letters/find-letter.server.ts";
import { findCommentedPlace, findReadSentence } from "#app/domain/letters/section-comments.ts";

export type ChosenSentence = {
  /** The version of the section in which the sentence has this place. */
  version: number;
  /** Its place; empty for the whole section, undefined where none is chosen. */
  place: string | undefined;
  /** The sentence that was chosen, where the section does not say it any more. */
  removedSentence: string | null;
};

/** The sentence that was chosen in one version of a section, by a link or in a form, where it stands in the section as it is now. */
export function findChosenSentence(
  section: Pick<LetterSection, "version" | "body" | "versions">,
  read: { place: string | undefined; version: string },
): ChosenSentence {
  const { version } = section;
  const chosen = (place: string | undefined, removedSentence: string | null = null) => ({
    ...{ version, place, removedSentence },
  });
  if (!read.place || read.version === String(version)) return chosen(read.place);
  const sentence = findReadSentence(section, { version: Number(read.version), place: Number(read.place) });
  if (sentence === undefined) return chosen(undefined);
  const place = findCommentedPlace(section.body, sentence);
  return place === null ? chosen(undefined, sentence) : chosen(String(place));
}
