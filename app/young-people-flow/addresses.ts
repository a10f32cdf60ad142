import { paths } from "#app/paths.ts";

/** Where a young person goes from a recording or a drawing: back to its question to type, on to the next, or to an end. */
export function addressesFrom(slug: string, { number, count }: { number: number; count: number }) {
  const to = paths.youngPerson;
  return {
    type: to.question(slug, number),
    skip: number < count ? to.question(slug, number + 1) : to.check(slug),
    stop: to.stop(slug),
  };
}
