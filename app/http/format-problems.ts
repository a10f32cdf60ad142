import type { Problem } from "#app/domain/questions/question.ts";
import type { Translator } from "#app/messages/translator.ts";

/** What is wrong, by control, in the page's words. */
export function formatProblems(
  problems: Readonly<Record<string, Problem>>,
  { sayNamed }: Translator,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([control, { key, values, said }]) => {
      const inWords = Object.entries(said ?? {}).map(([name, named]) => [name, sayNamed(named, named)]);
      return [control, sayNamed(key, key, { ...values, ...Object.fromEntries(inWords) })];
    }),
  );
}
