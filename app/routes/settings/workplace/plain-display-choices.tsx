import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import type { WorkSettings } from "#app/messages/work-settings.ts";
import { densityOptions, navigationWords } from "./display-options.ts";

/** How the pages are shown, without script: it holds once the form is saved. */
export function PlainDisplayChoices({ settings, from }: { settings: WorkSettings; from: string }) {
  return (
    <Form>
      <input type="hidden" name="from" value={from} />
      <RadioGroup
        name="density"
        label="How much stands on a screen"
        options={densityOptions.map(({ value, label, description }) => ({ value, label, hint: description }))}
        defaultValue={settings.density}
      />
      <Checkbox
        name="navigation"
        value="folded"
        {...navigationWords}
        defaultChecked={settings.navigation === "folded"}
      />
      <ButtonRow>
        <Button>Save the display</Button>
      </ButtonRow>
      <FormEnd />
    </Form>
  );
}
