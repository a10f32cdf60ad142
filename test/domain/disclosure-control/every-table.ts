/** Every way in which `people` can be shared out over so many cells. */
export function* everyTable(people: number, cells: number): Generator<number[]> {
  if (cells === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first += 1) {
    for (const others of everyTable(people - first, cells - 1)) yield [first, ...others];
  }
}

/**
 * Somebody who knows the rule and every published figure, and works out which tables could have been published so.
 * What is the same in all of them is known.
 */
export class Attacker {
  readonly #published = new Map<string, Map<string, Set<number>>>();
  readonly #secret = new Map<string, Set<string>>();

  /** What was published in one possible world, and the true numbers behind it that ought to stay unknown when small. */
  see(published: string, truth: ReadonlyMap<string, number>, smallest: number): void {
    const values = this.#published.get(published) ?? new Map<string, Set<number>>();
    const secret = this.#secret.get(published) ?? new Set<string>();
    for (const [name, value] of truth) {
      values.set(name, (values.get(name) ?? new Set()).add(value));
      if (value !== 0 && Math.abs(value) < smallest) secret.add(name);
    }
    this.#published.set(published, values);
    this.#secret.set(published, secret);
  }

  /** The small numbers that only one value fits, as "published: name". */
  known(): string[] {
    return [...this.#secret].flatMap(([published, names]) =>
      [...names]
        .filter((name) => this.#published.get(published)?.get(name)?.size === 1)
        .map((name) => `${published}: ${name}`),
    );
  }
}
