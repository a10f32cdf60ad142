/** What is said of a field for words that did not arrive. */
export const lostField = "This did not arrive. Check it, and send the form again.";

/**
 * Which of these a button's form says; null for anything else. It is never taken for one of them because the other did not
 * arrive.
 */
export function readChoice<Choice extends string>(
  typed: Readonly<Record<string, readonly string[]>>,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  return choices.find((choice) => choice === typed[name]?.[0]) ?? null;
}

/** What is lost, by field, of a form that always sends these. */
export function findLostFields(
  typed: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
): Record<string, string> {
  const lost = names.filter((name) => typed[name]?.[0] === undefined);
  return Object.fromEntries(lost.map((name) => [name, lostField]));
}

/** The last control of a form whose ticks must not be lost. */
export const formEndName = "form-end";
