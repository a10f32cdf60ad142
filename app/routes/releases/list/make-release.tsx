import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
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
        It counts every response received so far, unfinished ones included, the faces and cards that young
        people chose in discussions, young people’s own answers, and the notes of the open meeting. Where
        fewer than {usualThresholds.counts} responses have come or gone since an earlier release, that one
        stands: otherwise the two could be subtracted.
      </p>
      <ReleasePreview preview={preview} chosen={typedOr(typed, "by")} />
      <Form>
        <TextArea
          label="What it is for"
          name="purpose"
          description="Everybody who may see the release can read this."
          rows={2}
          limit={maxPurposeLength}
          defaultValue={typedOr(typed, "purpose")}
          errorMessage={errors.purpose}
        />
        <Select
          label="Break each question down by"
          name="by"
          description="Choose it now: once a release shows a question without it, a later one can add it only while no response has come since."
          isOptional
          placeholder="Nothing"
          options={breakdownQuestions.map(({ name, heading }) => ({ value: name, label: heading }))}
          defaultValue={typedOr(typed, "by")}
          errorMessage={errors.by}
        />
        <Checkbox
          label="Let the forum and the local area see it"
          name="share"
          description="It cannot be undone. You can also do it later."
          defaultChecked={typedOr(typed, "share") === "yes"}
        />
        <Details
          summary="Hide more than usual"
          open={errors.counts !== undefined || errors.percentages !== undefined}
        >
          <TextField
            label="The smallest count shown"
            name="counts"
            description={`Usually ${usualThresholds.counts}: counts from 1 to ${usualThresholds.counts - 1} are hidden.`}
            inputMode="numeric"
            width={4}
            defaultValue={typedOr(typed, "counts", String(usualThresholds.counts))}
            errorMessage={errors.counts}
          />
          <TextField
            label="Percentages from how many answers"
            name="percentages"
            description={`Usually ${usualThresholds.percentages}.`}
            inputMode="numeric"
            width={4}
            defaultValue={typedOr(typed, "percentages", String(usualThresholds.percentages))}
            errorMessage={errors.percentages}
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
