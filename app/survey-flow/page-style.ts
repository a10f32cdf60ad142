import { controlOf } from "#app/domain/drafts/draft.ts";
import { sameControlOf } from "#app/domain/drafts/same-answers.ts";
import { type HidingRule, isNever } from "#app/domain/survey/hiding-rules.ts";

const partStyle =
  ".child-part{margin-block-start:var(--space-6);padding-block-start:var(--space-4);border-block-start:2px solid var(--line)}";
const sameStyle = ".child-part:has([name^=same-]:checked) [data-same]{display:none}";

/**
 * The style of one page, which hides what its answers make no question: at once, and without script. It stands in the page, with
 * the page's nonce, so that no other page has to carry it. It has no quotation marks: React would escape them.
 */
export function writePageStyle(
  hidden: readonly (readonly [control: string, hiding: HidingRule])[],
  { hasParts }: { hasParts: boolean },
): string {
  const rules = hidden
    .filter(([, hiding]) => !isNever(hiding))
    .map(([control, hiding]) => `#step${writeSelector(hiding)} [data-asked-if=${control}]{display:none}`);
  const supported = [
    ...(rules.length > 0 ? [".only-if{display:none}"] : []),
    ...rules,
    ...(hasParts ? [sameStyle] : []),
  ];
  return `${hasParts ? partStyle : ""}${supported.length > 0 ? `@supports selector(:has(*)){${supported.join("")}}` : ""}`;
}

/** What follows the form's own selector where a rule holds. */
function writeSelector(rule: HidingRule): string {
  switch (rule.kind) {
    case "all":
      return rule.rules.map(writeSelector).join("");
    case "any":
      return `:is(${rule.rules.map(writeSelector).join(",")})`;
    case "same": {
      const box = `:has([name=${sameControlOf(rule.child)}]:checked)`;
      return rule.isTicked ? box : `:not(${box})`;
    }
    case "other-than": {
      const name = `[name=${controlOf({ id: rule.key })}]`;
      const values = rule.choices.map((choice) => `[value=${choice}]`);
      const isNone = values.length > 0 ? `:not(:has(${name}:is(${values.join(",")}):checked))` : "";
      return `:has(${name}:checked)${isNone}`;
    }
  }
}
