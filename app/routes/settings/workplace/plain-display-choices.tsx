import { Checkbox } from "#app/components/native/checkbox.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { densityOptions, navigationWords } from "./display-options.ts";

/** How the pages are shown, without script: it holds once the form is saved. */
export function PlainDisplayChoices({ density, isFolded }: { density: string; isFolded: boolean }) {
  return (
    <>
      <RadioGroup
        name="density"
        label="How much stands on a screen"
        options={densityOptions.map(({ value, label, description }) => ({ value, label, hint: description }))}
        defaultValue={density}
      />
      <Checkbox name="navigation" value="folded" {...navigationWords} defaultChecked={isFolded} />
    </>
  );
}
