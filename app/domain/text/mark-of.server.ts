import { hashToken } from "#app/platform/tokens.ts";

/** What tells whether words are still those that somebody has before them. */
export function markOf(words: string): string {
  return hashToken(words).slice(0, 16);
}
