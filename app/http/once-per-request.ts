import type { RequestContext } from "./context.ts";

/**
 * What the loaders of one request all ask for, found once. An action has answers of its own: what it changes is read anew by
 * the loaders after it.
 */
export function oncePerRequest<Found>(
  { answers }: RequestContext,
  { method }: Request,
  question: readonly string[],
  find: () => Promise<Found>,
): Promise<Found> {
  const key = JSON.stringify([method, ...question]);
  const known = answers.get(key) as Promise<Found> | undefined;
  if (known) return known;
  const found = find();
  answers.set(key, found);
  return found;
}
