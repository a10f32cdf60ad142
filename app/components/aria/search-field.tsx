import { Button } from "react-aria-components/Button";
import { SearchField as AriaSearchField, Input, Label, Text } from "react-aria-components/SearchField";
import "./input.css";
import "./search-field.css";

type SearchFieldProps = {
  label: string;
  /** Read out, and shown in the field while it is empty. */
  placeholder?: string;
  description?: string;
  isLabelHidden?: boolean;
  isDisabled?: boolean;
  /** Words to begin with; the field itself holds what is typed. */
  defaultValue?: string;
  onChange?: (value: string) => void;
};

export function SearchField({ label, placeholder, description, isLabelHidden, ...field }: SearchFieldProps) {
  return (
    <AriaSearchField {...field} className="aria-search" aria-label={isLabelHidden ? label : undefined}>
      {isLabelHidden ? null : <Label className="aria-label">{label}</Label>}
      <div className="aria-search-box">
        <Input className="aria-input" placeholder={placeholder} />
        <Button className="aria-search-clear">
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {description ? (
        <Text slot="description" className="aria-description">
          {description}
        </Text>
      ) : null}
    </AriaSearchField>
  );
}
