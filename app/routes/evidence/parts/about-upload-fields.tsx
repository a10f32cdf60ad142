import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxShowsLength } from "#app/domain/evidence/evidence-forms.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

type AboutUploadFieldsProps = {
  focusAreas: readonly { id: string; shortName: string }[];
  /** What was asked for and is still open. */
  openRequests: readonly { id: string; asked: string }[];
  /** Whether only what was asked for is taken. */
  isRequestRequired: boolean;
  /** What is answered when the page was come to for that. */
  answering: string;
  errors: FieldErrors;
  typed: Typed | undefined;
  /** Whether what it shows is asked elsewhere. */
  isDescribedElsewhere?: boolean;
};

/** What goes with every piece of evidence. */
export function AboutUploadFields(props: AboutUploadFieldsProps) {
  const { focusAreas, openRequests, isRequestRequired, answering, errors, typed, isDescribedElsewhere } =
    props;
  return (
    <>
      {isDescribedElsewhere ? null : (
        <TextArea
          label="What does it show?"
          description="In a sentence. Inspectors read this first."
          name="shows"
          rows={3}
          limit={maxShowsLength}
          defaultValue={typedOr(typed, "shows")}
          errorMessage={errors.shows}
        />
      )}
      <CheckboxGroup
        label="Which focus areas is it about?"
        name="focus-areas"
        options={focusAreas.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        defaultValue={typed?.["focus-areas"] ?? []}
        errorMessage={errors["focus-areas"]}
      />
      {openRequests.length > 0 || errors.request ? (
        <Select
          label="What was asked for that it answers"
          name="request"
          isOptional={!isRequestRequired}
          placeholder={isRequestRequired ? "Choose" : "Nothing that was asked for"}
          options={openRequests.map(({ id, asked: label }) => ({
            value: id,
            label: shortenText(label, 90),
          }))}
          defaultValue={typedOr(typed, "request", answering)}
          errorMessage={errors.request}
        />
      ) : null}
    </>
  );
}
