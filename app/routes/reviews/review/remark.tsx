import { memo } from "react";
import { FormId } from "#app/components/form.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import type { ReviewView } from "../parts/view-review.ts";
import { type QuestionState, remarkId } from "./save-questions.ts";
import { SavingState } from "./saving-state.tsx";

type RemarkProps = {
  remark: ReviewView["openRemark"];
  state: QuestionState;
  savesItself: boolean;
  onSave: (id: string) => void;
  typed?: Typed;
  errors: FieldErrors;
};

/** What a reviewer says of the questions as a whole: it saves itself as comments do. */
export function Remark({ remark, state, savesItself, onSave, typed, errors }: RemarkProps) {
  return (
    <div className="review-remark" data-saves-itself="">
      <RemarkFields remark={remark} typed={typed} errors={errors} />
      {savesItself ? (
        <SavingState
          id={remarkId}
          state={state}
          savesItself={savesItself}
          onSave={onSave}
          about="what I said of the whole"
        />
      ) : null}
    </div>
  );
}

/** Rendered anew only with what the page is loaded with, as a question's fields are. */
const RemarkFields = memo(function RemarkFields({
  remark,
  typed,
  errors,
}: Pick<RemarkProps, "remark" | "typed" | "errors">) {
  return (
    <>
      <FormId name="read-remark" value={typedOr(typed, "read-remark", remark.readStamp)} />
      <TextArea
        label="Is anything missing, or in the wrong place?"
        name="remark"
        isOptional
        rows={3}
        errorMessage={errors.remark}
        defaultValue={typedOr(typed, "remark", remark.words)}
      />
    </>
  );
});
