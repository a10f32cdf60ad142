import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Choices } from "./native/choice.tsx";
import { FieldGroup } from "./native/field.tsx";
import { SpeechLines } from "./speech-lines.tsx";

type ConflictNoticeProps = {
  control: string;
  /** What the other window saved, in words; nothing shows nothing. */
  words: readonly string[] | undefined;
};

/** Two answers to one question, from two windows: which is to stand. */
export function ConflictNotice({ control, words }: ConflictNoticeProps) {
  const { t } = useFamilyTranslator();
  if (words === undefined) return null;
  const name = `keep-${control}`;
  return (
    <FieldGroup name={name} label={t("elsewhere.which")} role="radiogroup">
      <Choices
        type="radio"
        name={name}
        selected={["here"]}
        isInvalid={false}
        options={[
          { value: "here", label: t("elsewhere.here") },
          {
            value: "there",
            label: t("elsewhere.there"),
            hint: words.length > 0 ? <SpeechLines lines={words} /> : t("elsewhere.none"),
          },
        ]}
      />
    </FieldGroup>
  );
}
