import { useWords } from "#app/components/words.ts";
import { TextField } from "./text-field.tsx";

type CodeFieldProps = { label: string; typed?: string; error?: string };

/** Where somebody types a code that they were given: 20 letters and numbers. */
export function CodeField({ label, typed, error }: CodeFieldProps) {
  const { say } = useWords();
  return (
    <TextField
      name="code"
      label={label}
      hint={say("return.code.hint")}
      error={error}
      defaultValue={typed}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
