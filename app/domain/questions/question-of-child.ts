import type { AskedOf } from "#db/tables/enumerations.ts";

/** A question as somebody answered it: of one of several children it says of which, as "Is help better? (child 2)". */
export function nameQuestionOfChild<Text extends string | null>(
  question: Text,
  { askedOf, child }: { askedOf: AskedOf | null; child: number },
): Text | string {
  return question === null || askedOf !== "each-child" ? question : `${question} (child ${child})`;
}
