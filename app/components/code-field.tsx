import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { TextField } from "./text-field.tsx";

type CodeFieldProps = { label: string; typed?: string; error?: string };

/** Where somebody types a code that they were given: 20 letters and numbers. */
export function CodeField({ label, typed, error }: CodeFieldProps) {
  const { t } = useFamilyTranslator();
  return (
    <TextField
      name="code"
      label={label}
      hint={t("return.code.hint")}
      error={error}
      defaultValue={typed}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
