import { Field } from "./native/field.tsx";
import "./text-area.css";

type WordsToCopyProps = { name: string; label: string; hint?: string; words: string; rows?: number };

/** Somebody's own words in one piece, to be copied with or without script. Nothing of it is sent. */
export function WordsToCopy({ name, label, hint, words, rows = 8 }: WordsToCopyProps) {
  return (
    <Field name={name} label={label} description={hint}>
      <textarea
        className="input text-area"
        id={name}
        rows={rows}
        dir="auto"
        readOnly
        defaultValue={words}
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
    </Field>
  );
}
