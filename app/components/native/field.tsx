import type { ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import "./field.css";

/** What every form control takes. `name` is also the `id` that an error summary links to. */
export type FieldProps = {
  label: ReactNode;
  name: string;
  description?: ReactNode;
  /** What is wrong and what to do, in words. */
  errorMessage?: string;
  /** On a page that asks one thing, the label is the page's heading. */
  labelAs?: "h1" | "h2";
  /** Says "(optional)" after the label. */
  isOptional?: boolean;
  /** Says "(needed)" after the label, where a page says once that all else can be left out. */
  isNeeded?: boolean;
  isDisabled?: boolean;
};

/** The ids by which a control points to its hint and error; undefined when it has neither. */
export function describedBy({
  name,
  description,
  errorMessage,
}: Pick<FieldProps, "name" | "description" | "errorMessage">) {
  return (
    [description && `${name}-hint`, errorMessage && `${name}-error`].filter(Boolean).join(" ") || undefined
  );
}

/** A label, hint and error around one control. */
export function Field({
  label,
  name,
  description,
  errorMessage,
  labelAs: Heading,
  isOptional,
  isNeeded,
  children,
}: FieldProps & { children: ReactNode }) {
  const words = (
    <label className="field-label" htmlFor={name} data-read-aloud>
      {label}
      <FieldMark isOptional={isOptional} isNeeded={isNeeded} />
    </label>
  );
  return (
    <div className={errorMessage ? "field field--error" : "field"}>
      {Heading ? <Heading className={`field-heading field-heading--${Heading}`}>{words}</Heading> : words}
      <FieldWords name={name} description={description} errorMessage={errorMessage} />
      {children}
    </div>
  );
}

/** A legend, hint and error around several controls. */
export function FieldGroup({
  label,
  name,
  description,
  errorMessage,
  labelAs: Heading,
  isOptional,
  isNeeded,
  isDisabled,
  role,
  children,
}: FieldProps & { role?: "radiogroup"; children: ReactNode }) {
  const words = (
    <>
      {label}
      <FieldMark isOptional={isOptional} isNeeded={isNeeded} />
    </>
  );
  return (
    <div className={errorMessage ? "field field--error" : "field"}>
      <fieldset
        aria-describedby={describedBy({ name, description, errorMessage })}
        aria-invalid={errorMessage && role ? true : undefined}
        role={role}
        disabled={isDisabled}
      >
        <legend className="field-label" data-read-aloud>
          {Heading ? <Heading className={`field-heading field-heading--${Heading}`}>{words}</Heading> : words}
        </legend>
        <FieldWords name={name} description={description} errorMessage={errorMessage} />
        {children}
      </fieldset>
    </div>
  );
}

/** What a label says of whether it can be left out. */
export function FieldMark({ isOptional, isNeeded }: Pick<FieldProps, "isOptional" | "isNeeded">) {
  const { t } = useTranslator();
  if (!isOptional && !isNeeded) return null;
  return (
    <>
      {" "}
      <span className="field-optional">{t(isNeeded ? "form.needed" : "form.optional")}</span>
    </>
  );
}

/** A field's hint and error, with the ids that `describedBy` names. */
export function FieldWords({
  name,
  description,
  errorMessage,
}: Pick<FieldProps, "name" | "description" | "errorMessage">) {
  const { t } = useTranslator();
  return (
    <>
      {description ? (
        <div className="field-hint" id={`${name}-hint`} data-read-aloud>
          {description}
        </div>
      ) : null}
      {errorMessage ? (
        <p className="field-error" id={`${name}-error`}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16M10 5.8v5M10 14v.1" />
          </svg>
          <span>
            <span className="visually-hidden">{t("form.error")} </span>
            {errorMessage}
          </span>
        </p>
      ) : null}
    </>
  );
}
