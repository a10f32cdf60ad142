import { Choices } from "./choice.tsx";
import { FieldGroup } from "./field.tsx";
import { SaidLines } from "./said-lines.tsx";

type SaidElsewhereProps = {
  control: string;
  /** What the other window saved, in words; nothing shows nothing. */
  words: readonly string[] | undefined;
};

/** Two answers to one question, from two windows: which is to stand. */
export function SaidElsewhere({ control, words }: SaidElsewhereProps) {
  if (words === undefined) return null;
  const name = `keep-${control}`;
  return (
    <FieldGroup name={name} label="Which answer do you want to keep?" role="radiogroup">
      <Choices
        type="radio"
        name={name}
        chosen={["here"]}
        invalid={false}
        options={[
          { value: "here", label: "What is above, on this page" },
          {
            value: "there",
            label: "What was saved somewhere else:",
            hint: words.length > 0 ? <SaidLines lines={words} /> : "No answer",
          },
        ]}
      />
    </FieldGroup>
  );
}
