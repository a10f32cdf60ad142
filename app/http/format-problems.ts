import type { Problem } from "#app/domain/questions/question.ts";
import type { Translator } from "#app/messages/translator.ts";

/** The error message of each control, in the page's language. */
export function formatProblems(
  problems: Readonly<Record<string, Problem>>,
  { tOrDefault }: Translator,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([control, { key, values, messageValues: said }]) => {
      const inWords = Object.entries(said ?? {}).map(([name, named]) => [name, tOrDefault(named, named)]);
      return [control, tOrDefault(key, key, { ...values, ...Object.fromEntries(inWords) })];
    }),
  );
}
