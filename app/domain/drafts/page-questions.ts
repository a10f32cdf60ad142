import { controlOf } from "./draft.ts";
import { sameControlOf } from "./same-answers.ts";

/**
 * What stood on a page when it was made: an answer that its form does not bring is emptied where its control stood there, and else
 * stays. `sameBoxes`: by child, whether it was marked as the same as the first.
 */
export type PageQuestions = { controls: ReadonlySet<string>; sameBoxes: ReadonlyMap<number, boolean> };

/** The name of the hidden control that carries it. A page that is the same for every family has none. */
export const pageQuestionsField = "on-page";

const tickedMark = "+";

export function formatPageQuestions(page: {
  questions: readonly { id: string; child?: number }[];
  sameBoxes: readonly (readonly [child: number, isMarked: boolean])[];
}): string {
  const boxes = page.sameBoxes.map(
    ([child, isMarked]) => `${sameControlOf(child)}${isMarked ? tickedMark : ""}`,
  );
  return [...page.questions.map(controlOf), ...boxes].join(" ");
}

/** Null where a form has none: it came from a page that is the same for every family, or was cut off on its way. */
export function parsePageQuestions(text: string | undefined): PageQuestions | null {
  if (text === undefined) return null;
  const words = text.split(" ");
  const sameBoxes = words.flatMap((word): [number, boolean][] => {
    const [, child, mark] = /^same-([2-6])(\+?)$/.exec(word) ?? [];
    return child === undefined ? [] : [[Number(child), mark === tickedMark]];
  });
  return { controls: new Set(words.filter((word) => word.startsWith("q-"))), sameBoxes: new Map(sameBoxes) };
}
