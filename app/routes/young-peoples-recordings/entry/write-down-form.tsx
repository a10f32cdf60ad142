import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";

type WriteDownFormProps = {
  errors: FieldErrors;
  typed: Typed | undefined;
  /** Words that may be names, and those that were said to be none. */
  names: readonly string[];
  notNames: readonly string[];
  helped: boolean;
  isDrawing: boolean;
};

/** Only what is written here counts; what it was written from is erased with the press of its button. */
export function WriteDownForm({ errors, typed, names, notNames, helped, isDrawing }: WriteDownFormProps) {
  return (
    <Form>
      <h2>Write it down</h2>
      {names.length > 0 ? <PossibleNames names={names} notNames={notNames} /> : null}
      <TextArea
        label={isDrawing ? "What the drawing shows" : "What they say, in their own words"}
        description="Leave out names. Their own words may be quoted only if they agreed to that; sound and drawing never."
        name="words"
        rows={6}
        limit={2000}
        defaultValue={typed?.words?.[0]}
        errorMessage={errors.words}
      />
      <Checkbox
        name="nothing"
        value="yes"
        label="There is nothing that can be written down"
        defaultChecked={typed?.nothing?.[0] === "yes"}
        errorMessage={errors.nothing}
      />
      <RadioGroup
        label="Who chose the words?"
        name="chooser"
        options={[
          { value: "young-person", label: "The young person" },
          { value: "helper", label: "Somebody who helped them" },
          { value: "together", label: "Both together" },
        ]}
        defaultValue={typed?.chooser?.[0] ?? (helped ? undefined : "young-person")}
        errorMessage={errors.chooser}
      />
      <Checkbox
        name="hold"
        value="yes"
        label="Do not erase it yet"
        description="Only where somebody’s safety or the law needs it."
        defaultChecked={typed?.hold?.[0] === "yes"}
      />
      <TextArea
        label="Why it is not erased yet"
        name="reason"
        rows={2}
        limit={1000}
        defaultValue={typed?.reason?.[0]}
        errorMessage={errors.reason}
      />
      <Button>
        {isDrawing ? "Keep the words, erase the drawing" : "Keep the words, erase the recording"}
      </Button>
    </Form>
  );
}
