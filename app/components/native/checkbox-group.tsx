import { type ChoiceOption, Choices } from "./choice.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

type CheckboxGroupProps = FieldProps & {
  options: readonly ChoiceOption[];
  defaultValue?: readonly string[];
};

/** Any number of several; each chosen value is sent under the one name. */
export function CheckboxGroup({ options, defaultValue = [], ...field }: CheckboxGroupProps) {
  return (
    <FieldGroup {...field}>
      <Choices
        type="checkbox"
        name={field.name}
        options={options}
        selected={defaultValue}
        isInvalid={Boolean(field.errorMessage)}
      />
    </FieldGroup>
  );
}
