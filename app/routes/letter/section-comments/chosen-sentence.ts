import { type Typed, typedOr } from "#app/http/parse-form.ts";

/**
 * The place of the sentence that is chosen as the page comes: by the form that was refused, or by the link that led to it. A
 * place in another version of the section `isMoved`: it can be another sentence's in this one, and none is chosen.
 */
export function readChosenSentence(
  typed: Typed | undefined,
  linked: { sentence: string; version: string },
  version: number,
): { place: string | undefined; isMoved: boolean } {
  const place = typed ? typed.sentence?.[0] : linked.sentence;
  const seenVersion = typed ? typedOr(typed, "seen") : linked.version;
  const isMoved = Boolean(place) && seenVersion !== String(version);
  return { place: isMoved ? undefined : place, isMoved };
}
