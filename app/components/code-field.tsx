import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { TextField } from "./native/text-field.tsx";

type CodeFieldProps = { label: string; typed?: string; error?: string };

/** Where somebody types a code that they were given: 20 letters and numbers. */
export function CodeField({ label, typed, error }: CodeFieldProps) {
  const { t } = useFamilyTranslator();
  return (
    <TextField
      name="code"
      label={label}
      description={t("return.code.hint")}
      errorMessage={error}
      defaultValue={typed}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
