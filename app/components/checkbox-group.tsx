import { FieldGroup, type FieldProps } from "./field.tsx";
import { Choice, type ChoiceOption, ChoiceWords } from "./radio-group.tsx";
import "./choice.css";

type CheckboxGroupProps = FieldProps & {
  options: readonly ChoiceOption[];
  defaultValue?: readonly string[];
};

/** Any number of several; each chosen value is sent under the one name. */
export function CheckboxGroup({ options, defaultValue = [], ...field }: CheckboxGroupProps) {
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice key={option.value} option={option} divided>
            <input
              className="choice-input"
              type="checkbox"
              id={index === 0 ? field.name : `${field.name}-${index + 1}`}
              name={field.name}
              value={option.value}
              defaultChecked={defaultValue.includes(option.value)}
              aria-describedby={option.hint ? `${field.name}-${option.value}-hint` : undefined}
            />
            <ChoiceWords option={option} name={field.name} />
          </Choice>
        ))}
      </div>
    </FieldGroup>
  );
}
