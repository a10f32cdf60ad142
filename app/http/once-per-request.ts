import type { RequestContext } from "./context.ts";

/**
 * Finds what several loaders of one request need once. An action's results are not shared with them: the loaders after
 * it read again what it changed.
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
