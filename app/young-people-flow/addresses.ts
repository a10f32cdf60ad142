import { paths } from "#app/paths.ts";

/** Where a young person goes from a recording or a drawing: back to its question to type, on to the next, or to an end. */
export function addressesFrom(slug: string, number: number) {
  const base = paths.area.youngPeople(slug);
  return { type: `${base}/question/${number}`, skip: `${base}/question/${number + 1}`, stop: base };
}
