import { type ChangeEvent, type ComponentProps, memo, useCallback, useEffect, useRef, useState } from "react";
import { typingPauseMs } from "#app/browser/typing-pause.ts";
import { hydrationStarted } from "#app/components/hydration.ts";
import { describedBy, Field, type FieldProps } from "#app/components/native/field.tsx";
import { useTranslator } from "#app/components/translator.ts";
import { formatNumber } from "#app/messages/format-number.ts";
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
  description,
  errorMessage,
  labelAs,
  isOptional,
  isNeeded,
  isDisabled,
  defaultValue = "",
  rows = 5,
  limit,
  lang,
  dir = "auto",
}: TextAreaProps) {
  const { t, language } = useTranslator();
  const [length, setLength] = useState(defaultValue.length);
  const served = useServedWords(defaultValue);
  const near = limit !== undefined && length > limit * 0.8;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const count = useCallback(({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setLength(target.value.length), typingPauseMs);
  }, []);
  return (
    <Field
      label={label}
      name={name}
      description={description}
      errorMessage={errorMessage}
      labelAs={labelAs}
      isOptional={isOptional}
      isNeeded={isNeeded}
    >
      <Box
        className={`input text-area${rows <= 3 ? " text-area--short" : rows >= 8 ? " text-area--long" : ""}`}
        id={name}
        name={name}
        rows={rows}
        dir={dir}
        lang={lang}
        defaultValue={defaultValue === served ? undefined : defaultValue}
        disabled={isDisabled}
        data-limit={limit}
        onChange={limit ? count : undefined}
        aria-describedby={
          [describedBy({ name, description, errorMessage }), limit && `${name}-limit`]
            .filter(Boolean)
            .join(" ") || undefined
        }
        aria-invalid={errorMessage ? true : undefined}
      />
      {limit ? (
        <p className="text-area-limit" id={`${name}-limit`} role="status">
          {near
            ? t(length > limit ? "script.too-long" : "script.room-left").replace(
                "{many}",
                formatNumber(Math.abs(limit - length), { locale: language.code }),
              )
            : t("form.limit", { many: limit })}
        </p>
      ) : null}
    </Field>
  );
}

/**
 * At each rendering React writes a text area's first words back into it, which undoes what somebody has just marked in it:
 * it is rendered anew only where something about it has changed.
 */
const Box = memo((props: ComponentProps<"textarea">) => <textarea {...props} />);

/**
 * The words that the server sent in the page that script took over; null where script made the text area itself. React
 * would write them over whatever was typed before it arrived, and is told of none: they are in the page already.
 */
function useServedWords(words: string): string | null {
  const [served] = useState(() => (hydrationStarted() ? words : null));
  return served;
}
