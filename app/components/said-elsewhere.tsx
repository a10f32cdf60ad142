import { useWords } from "#app/components/words.ts";
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
  const { say } = useWords();
  if (words === undefined) return null;
  const name = `keep-${control}`;
  return (
    <FieldGroup name={name} label={say("elsewhere.which")} role="radiogroup">
      <Choices
        type="radio"
        name={name}
        chosen={["here"]}
        invalid={false}
        options={[
          { value: "here", label: say("elsewhere.here") },
          {
            value: "there",
            label: say("elsewhere.there"),
            hint: words.length > 0 ? <SaidLines lines={words} /> : say("elsewhere.none"),
          },
        ]}
      />
    </FieldGroup>
  );
}
