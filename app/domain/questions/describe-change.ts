import { choiceMessages } from "#app/messages/choice-messages.ts";
import { isSameCondition } from "../question-conditions/same-condition.ts";
import { describeComparisonDate, typeNames } from "./describe-question.ts";
import { hasCards, isList, type Wording } from "./question.ts";

/** What is another in a question now, in whole sentences, its words first; none where only its order or ties are. */
export function describeChange(before: Wording, after: Wording): string[] {
  const sentences: string[] = [];
  if (before.text !== after.text) sentences.push(`It now says: ${after.text}`);
  if (before.hint !== after.hint)
    sentences.push(after.hint === "" ? "Its hint was removed." : `Its hint is now: ${after.hint}`);
  if (before.type !== after.type) sentences.push(`It is now answered so: ${typeNames[after.type]}.`);
  else if (isList(after.type) || hasCards(after.type))
    sentences.push(...describeChoices(before.choices, after.choices));
  if ((before.pictures ?? []).join() !== (after.pictures ?? []).join())
    sentences.push("It shows other pictures now.");
  const compares = describeComparisonDate(after);
  if (compares !== null && before.since !== after.since) sentences.push(`It now says: ${compares}`);
  if (before.offersNotComeUp !== after.offersNotComeUp)
    sentences.push(
      after.offersNotComeUp
        ? `It can now be answered “${choiceMessages["choice.not-come-up"]}”.`
        : `It can no longer be answered “${choiceMessages["choice.not-come-up"]}”.`,
    );
  if (before.ofEachChild !== after.ofEachChild)
    sentences.push(
      after.ofEachChild ? "It is now asked about each child." : "It is now asked once, not about each child.",
    );
  if (!isSameCondition(before.condition, after.condition))
    sentences.push(
      after.condition
        ? "Not everybody is asked it: what decides that is new or has changed."
        : "Everybody is asked it now.",
    );
  if (before.required !== after.required)
    sentences.push(after.required ? "It now has to be answered." : "It may now be left out.");
  return sentences;
}

function describeChoices(before: readonly string[], after: readonly string[]): string[] {
  const list = (choices: readonly string[]) => choices.map((choice) => `“${choice}”`).join(", ");
  const added = after.filter((choice) => !before.includes(choice));
  const removed = before.filter((choice) => !after.includes(choice));
  const sentences: string[] = [];
  if (added.length > 0) sentences.push(`New to choose from: ${list(added)}.`);
  if (removed.length > 0) sentences.push(`No longer to choose from: ${list(removed)}.`);
  const isReordered =
    added.length === 0 && removed.length === 0 && after.some((choice, index) => choice !== before[index]);
  if (isReordered) sentences.push(`Its choices stand in another order: ${list(after)}.`);
  return sentences;
}
