import { useEffect, useRef } from "react";
import { takeFocus } from "#app/components/take-focus.ts";
import { useTranslator } from "#app/components/translator.ts";
import "./error-summary.css";

type ErrorSummaryProps = {
  /** Each field's name and what is wrong with it, in the page's order. None renders nothing. */
  errors: Readonly<Record<string, string | undefined>>;
  /** What is wrong with no one field. */
  general?: string;
};

/** What to put right, at the top of a form that was not accepted; it takes the focus when it appears, from nobody. */
export function ErrorSummary({ errors, general }: ErrorSummaryProps) {
  const { t } = useTranslator();
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const count = entries.length + (general ? 1 : 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new errors after another try take the focus again.
  useEffect(() => {
    takeFocus(box.current);
  }, [errors, general]);

  if (count === 0) return null;
  return (
    <div className="error-summary" ref={box} role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 className="error-summary-title" id="error-summary-title">
        {t("form.put-right", { count })}
      </h2>
      {general ? <p>{general}</p> : null}
      {entries.length > 0 ? (
        <ul className="error-summary-items">
          {entries.map(([name, message]) => (
            <li key={name}>
              <a href={`#${name}`}>{message}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
