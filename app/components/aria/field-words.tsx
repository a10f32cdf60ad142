import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import "./input.css";

type FieldWordsProps = { label: string; description?: string; errorMessage?: string };

/** What stands above the box of a field: its name, what to write, and what is wrong with it. */
export function FieldWords({ label, description, errorMessage }: FieldWordsProps) {
  return (
    <>
      <Label className="aria-label">{label}</Label>
      {description ? (
        <Text slot="description" className="aria-description">
          {description}
        </Text>
      ) : null}
      <FieldError className="aria-error">{errorMessage}</FieldError>
    </>
  );
}
