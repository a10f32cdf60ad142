import { Button, ButtonRow } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Details } from "#app/components/details.tsx";
import { Form } from "#app/components/form.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { breakdownQuestions } from "#app/domain/collation/exact-tables.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { maxPurposeLength } from "#app/domain/releases/release-form.ts";
import type { ReleasePreview as Preview } from "#app/domain/releases/request-release-preview.server.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { ReleasePreview } from "./release-preview.tsx";

type MakeReleaseProps = {
  errors: FieldErrors;
  typed?: Typed;
  /** What it would show and hide; null where an earlier release stands. */
  preview: Preview;
};

/** The form that makes a release of the counts as they stand. */
export function MakeRelease({ errors, typed, preview }: MakeReleaseProps) {
  return (
    <section aria-labelledby="make">
      <h2 id="make">Make a release</h2>
      <p>
        It counts every response received so far, unfinished ones included, the faces that young people chose,
        and the notes of the open meeting. Where fewer than {usualThresholds.counts} responses have come or
        gone since an earlier release, that one stands: otherwise the two could be subtracted.
      </p>
      <ReleasePreview preview={preview} chosen={typedOr(typed, "by")} />
      <Form>
        <TextArea
          label="What it is for"
          name="purpose"
          hint="Everybody who may see the release can read this."
          rows={2}
          limit={maxPurposeLength}
          defaultValue={typedOr(typed, "purpose")}
          error={errors.purpose}
        />
        <Select
          label="Break each question down by"
          name="by"
          hint="Choose it now: once a release shows a question without it, a later one can add it only while no response has come since."
          optional
          placeholder="Nothing"
          options={breakdownQuestions.map(({ name, heading }) => ({ value: name, label: heading }))}
          defaultValue={typedOr(typed, "by")}
          error={errors.by}
        />
        <Checkbox
          label="Let the forum and the local area see it"
          name="share"
          hint="It cannot be undone. You can also do it later."
          defaultChecked={typedOr(typed, "share") === "yes"}
        />
        <Details
          summary="Hide more than usual"
          open={errors.counts !== undefined || errors.percentages !== undefined}
        >
          <TextField
            label="The smallest count shown"
            name="counts"
            hint={`Usually ${usualThresholds.counts}: counts from 1 to ${usualThresholds.counts - 1} are hidden.`}
            inputMode="numeric"
            width={4}
            defaultValue={typedOr(typed, "counts", String(usualThresholds.counts))}
            error={errors.counts}
          />
          <TextField
            label="Percentages from how many answers"
            name="percentages"
            hint={`Usually ${usualThresholds.percentages}.`}
            inputMode="numeric"
            width={4}
            defaultValue={typedOr(typed, "percentages", String(usualThresholds.percentages))}
            error={errors.percentages}
          />
        </Details>
        <ButtonRow>
          <Button>Make the release</Button>
          <Button kind="secondary" name="what" value="preview">
            Show what it hides with these limits
          </Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
