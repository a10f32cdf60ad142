import type { ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import "./field.css";

/** What every form control takes. `name` is also the `id` that an error summary links to. */
export type FieldProps = {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  /** What is wrong and what to do, in words. */
  error?: string;
  /** On a page that asks one thing, the label is the page's heading. */
  labelAs?: "h1" | "h2";
  /** Says "(optional)" after the label. */
  optional?: boolean;
  disabled?: boolean;
};

/** The ids by which a control points to its hint and error; undefined when it has neither. */
export function describedBy({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
}

/** A label, hint and error around one control. */
export function Field({
  label,
  name,
  hint,
  error,
  labelAs: Heading,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  const { t } = useTranslator();
  const words = (
    <label className="field-label" htmlFor={name} data-read-aloud>
      {label}
      {optional ? " " : null}
      {optional ? <span className="field-optional">{t("form.optional")}</span> : null}
    </label>
  );
  return (
    <div className={error ? "field field--error" : "field"}>
      {Heading ? <Heading className={`field-heading field-heading--${Heading}`}>{words}</Heading> : words}
      <FieldWords name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** A legend, hint and error around several controls. */
export function FieldGroup({
  label,
  name,
  hint,
  error,
  labelAs: Heading,
  optional,
  disabled,
  role,
  children,
}: FieldProps & { role?: "radiogroup"; children: ReactNode }) {
  const { t } = useTranslator();
  const words = (
    <>
      {label}
      {optional ? " " : null}
      {optional ? <span className="field-optional">{t("form.optional")}</span> : null}
    </>
  );
  return (
    <div className={error ? "field field--error" : "field"}>
      <fieldset
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error && role ? true : undefined}
        role={role}
        disabled={disabled}
      >
        <legend className="field-label" data-read-aloud>
          {Heading ? <Heading className={`field-heading field-heading--${Heading}`}>{words}</Heading> : words}
        </legend>
        <FieldWords name={name} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

/** A field's hint and error, with the ids that `describedBy` names. */
export function FieldWords({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const { t } = useTranslator();
  return (
    <>
      {hint ? (
        <div className="field-hint" id={`${name}-hint`} data-read-aloud>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d="M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16M10 5.8v5M10 14v.1" />
          </svg>
          <span>
            <span className="visually-hidden">{t("form.error")} </span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  );
}
