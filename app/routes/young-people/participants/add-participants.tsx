import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { ageBands, ageBandWords } from "#app/domain/discussions/consent.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

const yesNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No, or not yet" },
];

/** Adds one young person, or several who are the same in age and consents. */
export function AddParticipants({ typed, errors }: { typed: Typed | undefined; errors: FieldErrors }) {
  return (
    <section className="section" aria-labelledby="add">
      <h2 id="add">Add young people</h2>
      <Form>
        <RadioGroup
          label="How old are they?"
          name="age-band"
          errorMessage={errors["age-band"]}
          options={ageBands.map((band) => ({ value: band, label: ageBandWords[band] }))}
          defaultValue={typedOr(typed, "age-band")}
        />
        <TextField
          label="How many are like this?"
          name="how-many"
          description="Of the same age, with the same consents."
          inputMode="numeric"
          autoComplete="off"
          width={2}
          errorMessage={errors["how-many"]}
          defaultValue={typedOr(typed, "how-many", "1")}
        />
        <RadioGroup
          label="Have they agreed themselves to take part?"
          name="own-consent"
          errorMessage={errors["own-consent"]}
          options={yesNo}
          defaultValue={typedOr(typed, "own-consent")}
        />
        <RadioGroup
          label="Under 16: has a parent agreed?"
          name="parent-consent"
          description="Leave this out from 16."
          errorMessage={errors["parent-consent"]}
          options={yesNo}
          defaultValue={typedOr(typed, "parent-consent")}
        />
        <Button kind="secondary">Add</Button>
      </Form>
    </section>
  );
}
