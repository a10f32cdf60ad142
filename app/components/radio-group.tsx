import type { ReactNode } from "react";
import { Face, type FaceName } from "./face.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";
import "./choice.css";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Set apart by "or": an answer that goes with no other, as "Prefer not to say". */
  apart?: boolean;
};

type RadioGroupProps = FieldProps & {
  options: readonly (ChoiceOption & { face?: FaceName })[];
  defaultValue?: string;
  /** Large tiles, each with its option's `face` over its words. */
  faces?: boolean;
};

/** One answer of several. */
export function RadioGroup({ options, defaultValue, faces, ...field }: RadioGroupProps) {
  return (
    <FieldGroup {...field}>
      <div className={faces ? "choices choices--faces" : "choices"}>
        {options.map((option, index) => (
          <Choice key={option.value} option={option} divided={!faces}>
            <input
              className="choice-input"
              type="radio"
              id={index === 0 ? field.name : `${field.name}-${index + 1}`}
              name={field.name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              aria-describedby={option.hint ? `${field.name}-${option.value}-hint` : undefined}
            />
            {faces && option.face ? <Face name={option.face} /> : null}
            <ChoiceWords option={option} name={field.name} />
          </Choice>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The tile around one input; its whole surface can be tapped. */
export function Choice({
  option,
  divided,
  children,
}: {
  option: ChoiceOption;
  divided: boolean;
  children: ReactNode;
}) {
  return (
    <>
      {option.apart && divided ? <p className="choice-or">or</p> : null}
      <label className="choice">{children}</label>
    </>
  );
}

/** An option's words and its hint. */
export function ChoiceWords({ option, name }: { option: ChoiceOption; name: string }) {
  return (
    <span className="choice-words">
      {option.label}
      {option.hint ? (
        <span className="choice-hint" id={`${name}-${option.value}-hint`}>
          {option.hint}
        </span>
      ) : null}
    </span>
  );
}
