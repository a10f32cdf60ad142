import { useTranslator } from "#app/components/translator.ts";
import { ChoiceWords } from "./choice.tsx";
import { describedBy, type FieldProps, FieldWords } from "./field.tsx";

type CheckboxProps = Omit<FieldProps, "labelAs"> & {
  /** What is sent when it is ticked. */
  value?: string;
  defaultChecked?: boolean;
};

/** One thing to say yes to. */
export function Checkbox(props: CheckboxProps) {
  const { t } = useTranslator();
  const { label, name, hint, error, optional, disabled, value = "yes", defaultChecked } = props;
  return (
    <div className={error ? "field field--error" : "field"}>
      <FieldWords name={name} error={error} />
      <label className="choice" htmlFor={name}>
        <input
          className="choice-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          disabled={disabled}
          aria-describedby={describedBy({ name, hint, error })}
          aria-invalid={error ? true : undefined}
        />
        <ChoiceWords hint={hint} hintId={`${name}-hint`}>
          {label}
          {optional ? " " : null}
          {optional ? <span className="field-optional">{t("form.optional")}</span> : null}
        </ChoiceWords>
      </label>
    </div>
  );
}
