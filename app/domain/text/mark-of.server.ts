import { hashToken } from "#app/platform/tokens.ts";

/** What tells whether words are still those that somebody has before them. */
export function markOf(words: string): string {
  return hashToken(words).slice(0, 16);
}

/** The same of what stands in several fields, in whatever order they are. */
export function markOfFields(fields: object): string {
  return markOf(JSON.stringify(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1))));
}

/** What a form came with is not what stands there now: somebody else changed it, or the same person in another window. */
export function isOutdated(
  seen: string | undefined,
  { current, next }: { current: object; next: object },
): boolean {
  if (seen === undefined || seen === markOfFields(current)) return false;
  // Pressed twice, it is what it was to become; a form that lost its mark may have lost more.
  return seen === "" || markOfFields(next) !== markOfFields(current);
}
