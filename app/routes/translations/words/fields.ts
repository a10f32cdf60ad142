import type { Typed } from "#app/http/parse-form.ts";

/** The control into which a message is typed. */
export function fieldOf(key: string): string {
  return `words-${key}`;
}

/** The hidden control that says which correction an editor had before them. */
export function seenFieldOf(key: string): string {
  return `seen-${key}`;
}

export function readSeen(typed: Typed, key: string): { seen?: number } {
  const [seen] = typed[seenFieldOf(key)] ?? [];
  return seen !== undefined && /^\d{1,6}$/.test(seen) ? { seen: Number(seen) } : {};
}
