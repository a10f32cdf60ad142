import { type ChoiceOption, Choices } from "./choice.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

type RadioGroupProps = FieldProps & {
  options: readonly ChoiceOption[];
  defaultValue?: string;
  /** Large tiles, each with its option's `face` over its words. */
  faces?: boolean;
  /** Short options, such as numbers, in rows instead of one under the other. */
  isRow?: boolean;
};

/** One answer of several. */
export function RadioGroup({ options, defaultValue, faces, isRow, ...field }: RadioGroupProps) {
  return (
    <FieldGroup {...field} role="radiogroup">
      <Choices
        type="radio"
        name={field.name}
        options={options}
        selected={defaultValue === undefined ? [] : [defaultValue]}
        faces={faces}
        isRow={isRow}
        isInvalid={Boolean(field.errorMessage)}
      />
    </FieldGroup>
  );
}
