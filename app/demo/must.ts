import type { PossibleName } from "../domain/names/find-possible-names.ts";

/** The outcome that the example counts on. Throws on any other: the example would not be what it says it is. */
export function must<Kind extends string, Outcome extends { kind: string }>(
  kind: Kind,
  outcome: Outcome,
): Extract<Outcome, { kind: Kind }> {
  if (outcome.kind === kind) return outcome as Extract<Outcome, { kind: Kind }>;
  throw new Error(`The example expected "${kind}" and got ${JSON.stringify(outcome)}`);
}

/** Keeps words that Noonday asked about: the inspector looked again, and they name nobody. */
export async function areNoNames<Outcome extends { kind: string }>(
  keep: (notNames: string[]) => Promise<Outcome | { kind: "possible-names"; names: PossibleName[] }>,
): Promise<Outcome | { kind: "possible-names"; names: PossibleName[] }> {
  const first = await keep([]);
  return "names" in first ? keep(first.names.map(({ words }) => words)) : first;
}
