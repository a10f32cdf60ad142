import { formatList } from "#app/messages/format-list.ts";
import {
  type ConditionedQuestion,
  type ConditionFault,
  listConditionFaults,
  type QuestionSet,
} from "./conditions.ts";
import { type Condition, choicesOf, type Wording } from "./question.ts";

type AskedPart = Pick<Wording, "ofEachChild" | "condition">;

/** The answers of the first screen as inspectors and forums read them: whoever gives one, or has it. */
const profileWords: Readonly<Record<string, string>> = {
  "role.parent-or-carer": "parents and step-parents",
  "role.grandparent-or-relative": "grandparents and other relatives who are the carer",
  "role.foster-carer": "foster carers",
  "role.helper": "people who help a parent or carer to answer",
  "role.professional": "people who work with children or families",
  "role.other": "people who answer as someone else",
  "support.ehc-plan": "an EHC plan",
  "support.sen-support": "extra help without a plan",
  "support.waiting": "a wait for an assessment, a plan or a first answer",
  "support.none": "no help at the moment",
  "support.not-sure": "help that they are not sure of",
};

/** An answer of the first screen in a few words. */
export function nameProfileValue(name: string, value: string): string {
  return profileWords[`${name}.${value}`] ?? value;
}

/** Of whom a question is asked, in whole sentences for those who write and review it; null for one asked once of everybody. */
export function describeAskedOf(
  question: AskedPart,
  questions: readonly ConditionedQuestion[],
): string | null {
  const { ofEachChild = false, condition } = question;
  if (!condition) return ofEachChild ? "Asked about each child." : null;
  if (condition.kind === "profile") return describeProfileCondition(condition, ofEachChild);
  const source = questions.find(({ id }) => id === condition.questionId);
  const choices = describeChoices(condition, source);
  const about = `to “${source?.text ?? "a question that is no longer in the list"}”`;
  if (!ofEachChild)
    return `Only families who answered ${choices} ${about}${source?.ofEachChild ? " for any child" : ""} are asked this.`;
  return source?.ofEachChild
    ? `Asked about each child for whom the family answered ${choices} ${about}.`
    : `Asked about each child, only of families who answered ${choices} ${about}.`;
}

function describeProfileCondition(
  { name, values }: Condition & { kind: "profile" },
  ofEachChild: boolean,
): string {
  const list = formatList(
    values.map((value) => nameProfileValue(name, value)),
    { type: "disjunction" },
  );
  if (name === "role") {
    const all = formatList(values.map((value) => nameProfileValue(name, value)));
    return ofEachChild ? `Asked about each child, only of ${all}.` : `Only ${all} are asked this.`;
  }
  return ofEachChild ? `Asked about each child with ${list}.` : `Only families with ${list} are asked this.`;
}

function describeChoices(
  { choices }: Condition & { kind: "question" },
  source: ConditionedQuestion | undefined,
): string {
  const all = source ? choicesOf(source) : [];
  const labels = choices.flatMap((key) => all.find((choice) => choice.key === key)?.label ?? []);
  if (labels.length === 0) return "something";
  return formatList(
    labels.map((label) => `“${label}”`),
    { type: "disjunction" },
  );
}

/** What is wrong with a condition and what to do, in whole sentences. */
export function describeConditionFault(
  fault: ConditionFault,
  { condition }: AskedPart,
  questions: readonly ConditionedQuestion[],
): string {
  const source =
    condition?.kind === "question" ? questions.find(({ id }) => id === condition.questionId) : undefined;
  const name = source ? `“${source.text}”` : "the question";
  switch (fault) {
    case "source-removed":
      return "The question on whose answer it depends is not in the list. Choose another one, or ask everybody.";
    case "source-later":
      return `It does not come after ${name}, on whose answer it depends. Move it after that one, choose an earlier question, or ask everybody.`;
    case "choices-changed":
      return source
        ? `The choices of ${name} have changed since. Choose again on which of them it depends, or ask everybody.`
        : "Choose at least one answer on which it depends, or ask everybody.";
    case "chain-too-long":
      return `It depends on ${name}, which depends on others in turn: more than three in a row. Choose another one, or ask everybody.`;
  }
}

/** The questions that could never be asked as they stand, in the lead's order, each with why and what to do. */
export function listConditionProblems(set: QuestionSet): { id: string; text: string; words: string }[] {
  const faults = listConditionFaults(set);
  return set.questions.flatMap((question) => {
    const fault = faults.get(question.id);
    if (fault === undefined) return [];
    const { id, text } = question;
    return [{ id, text, words: describeConditionFault(fault, question, set.questions) }];
  });
}
