import { controlOf } from "#app/domain/drafts/draft.ts";
import { sameControlOf } from "#app/domain/drafts/same-answers.ts";
import type { HidingAnswer, HidingAnswers } from "#app/domain/survey/hiding-answers.ts";

const partStyle =
  ".child-part{margin-block-start:var(--space-6);padding-block-start:var(--space-4);border-block-start:2px solid var(--line)}";
const sameStyle = ".child-part:has([name^=same-]:checked) [data-same]{display:none}";

/**
 * The style of one page, which hides what its answers make no question: at once, and without script. It stands in the page, with
 * the page's nonce, so that no other page has to carry it. It has no quotation marks: React would escape them.
 */
export function writePageStyle(
  hidden: readonly (readonly [control: string, hiding: HidingAnswers])[],
  { hasParts }: { hasParts: boolean },
): string {
  const rules = hidden
    .filter(([, hiding]) => hiding.length > 0)
    .map(([control, hiding]) => {
      const selectors = hiding.map(
        (way) => `#step${way.map(writeSelector).join("")} [data-asked-if=${control}]`,
      );
      return `${selectors.join(",")}{display:none}`;
    });
  const supported = [
    ...(rules.length > 0 ? [".only-if{display:none}"] : []),
    ...rules,
    ...(hasParts ? [sameStyle] : []),
  ];
  return `${hasParts ? partStyle : ""}${supported.length > 0 ? `@supports selector(:has(*)){${supported.join("")}}` : ""}`;
}

function writeSelector(answer: HidingAnswer): string {
  if (answer.kind === "same") {
    const box = `:has([name=${sameControlOf(answer.child)}]:checked)`;
    return answer.isTicked ? box : `:not(${box})`;
  }
  const name = `[name=${controlOf({ id: answer.key })}]`;
  const values = answer.choices.map((choice) => `[value=${choice}]`);
  const isNone = values.length > 0 ? `:not(:has(${name}:is(${values.join(",")}):checked))` : "";
  return `:has(${name}:checked)${isNone}`;
}
