import { type ChangeEvent, useState, useSyncExternalStore } from "react";
import { useWords } from "#app/components/words.ts";
import { describedBy, Field, type FieldProps } from "./field.tsx";
import "./text-area.css";

type TextAreaProps = FieldProps & {
  defaultValue?: string;
  rows?: number;
  /** The most characters that are kept. Said in words; nothing is cut off while typing. */
  limit?: number;
  /** The language of the words, where it is not the page's own. */
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
};

/** Room for a person's own words. It grows with them where the browser can. */
export function TextArea({
  label,
  name,
  hint,
  error,
  labelAs,
  optional,
  disabled,
  defaultValue = "",
  rows = 5,
  limit,
  lang,
  dir = "auto",
}: TextAreaProps) {
  const { say } = useWords();
  const [length, setLength] = useState(defaultValue.length);
  const taking = useTakingOver();
  const near = limit !== undefined && length > limit * 0.8;
  const count = limit
    ? (event: ChangeEvent<HTMLTextAreaElement>) => setLength(event.target.value.length)
    : undefined;
  return (
    <Field label={label} name={name} hint={hint} error={error} labelAs={labelAs} optional={optional}>
      <textarea
        className={`input text-area${rows <= 3 ? " text-area--short" : rows >= 8 ? " text-area--long" : ""}`}
        id={name}
        name={name}
        rows={rows}
        dir={dir}
        lang={lang}
        defaultValue={taking ? undefined : defaultValue}
        disabled={disabled}
        data-limit={limit}
        onChange={count}
        aria-describedby={
          [describedBy({ name, hint, error }), limit && `${name}-limit`].filter(Boolean).join(" ") ||
          undefined
        }
        aria-invalid={error ? true : undefined}
      />
      {limit ? (
        <p className="text-area-limit" id={`${name}-limit`} role="status">
          {near ? roomLeft(limit - length) : say("form.limit", { many: limit })}
        </p>
      ) : null}
    </Field>
  );
}

/**
 * Whether script is taking over the page that the server sent. React then writes a text area's first words back into it,
 * over whatever has been typed meanwhile, unless it is told of none; they are in the page already.
 */
function useTakingOver(): boolean {
  const fromServer = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  return fromServer && typeof document !== "undefined";
}

const neverChanges = () => () => {};

function roomLeft(left: number) {
  const characters = Math.abs(left) === 1 ? "character" : "characters";
  const many = Math.abs(left).toLocaleString("en-GB");
  return left < 0 ? `You have ${many} ${characters} too many.` : `You have ${many} ${characters} left.`;
}
