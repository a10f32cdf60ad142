import { questionMessages } from "#app/messages/work/question-messages.ts";

/** What was done, and which questions depend by that on something that cannot be answered before them any more. */
export function describeBroken(words: string, broken: readonly string[]): string {
  const [first] = broken;
  if (first === undefined) return words;
  return `${words} ${questionMessages.t("desk.conditions-broken", { count: broken.length, text: first })}`;
}
