import { Enhanced } from "#app/components/aria/enhanced.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";

type PeopleCountProps = {
  label: string;
  name: string;
  description?: string;
  errorMessage?: string;
  defaultValue: string;
  minValue: number;
};

// React Aria's field comes after the page's own first script.
const loadNumberField = () => import("#app/components/aria/number-field.tsx");

/** How many people, with buttons that step once script is there. What is no number stays in the native field, to be put right. */
export function PeopleCount({ minValue, ...props }: PeopleCountProps) {
  const { label, description, errorMessage } = props;
  const { NumberField } = useLoaded(loadNumberField) ?? {};
  return (
    <Enhanced
      fallback={<TextField {...props} inputMode="numeric" autoComplete="off" width={4} />}
      isReady={NumberField !== undefined}
      canShow={isEmptyOrFigures}
    >
      {(control) =>
        NumberField ? <NumberField {...control} {...{ label, description, errorMessage, minValue }} /> : null
      }
    </Enhanced>
  );
}

function isEmptyOrFigures(typed: string): boolean {
  return /^\d{0,4}$/.test(typed);
}
