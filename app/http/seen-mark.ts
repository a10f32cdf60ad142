import { type Typed, typedOr } from "./parse-form.ts";

/** The mark of what stood there that a form came with, see `markOfFields`; where it was lost, one that is of nothing. */
export function readSeen(typed: Typed): string {
  return typedOr(typed, "seen");
}

/** The one that a form takes along. Shown again, it keeps the one that it came with, also where that was lost: no other was seen. */
export function seenToSend(seen: string, typed: Typed | undefined): string {
  return typed ? readSeen(typed) : seen;
}

type ConflictWords = {
  /** "This note was changed since you opened the page." */
  changed: string;
  /** Where what stands there now is to be read. */
  now: string;
};

/** Says that what stands there is not, or may not be, what a form came with, and that saving again puts the form's in its place. */
export function describeConflict(seen: string, { changed, now }: ConflictWords): string {
  const reason = seen === "" ? "A part of this form did not arrive, so it is not saved." : changed;
  return `${reason} ${now} Save again to put yours in its place.`;
}
