import type { Translator } from "#app/messages/translator.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";

/** What tells a family best which of their children is meant, the first that was chosen of it. */
const supportToSay = ["ehc-plan", "sen-support", "waiting", "none"] as const;

/** "Child 2, with an EHC plan": a child has no name here. */
export function describeChild(
  { t }: Translator,
  childProfiles: readonly ChildProfile[],
  child: number,
): string {
  const chosen = childProfiles[child - 1]?.support ?? [];
  const support = supportToSay.find((value) => chosen.includes(value));
  return t(support ? `child.${support}` : "child.number", { number: child });
}
