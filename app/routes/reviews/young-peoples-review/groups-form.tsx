import { Form, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { CommentCard } from "../parts/comment-card.tsx";
import type { ReviewView } from "../parts/view-review.ts";

type GroupsFormProps = {
  review: ReviewView;
  /** The ids of the versions in the order of the set. */
  order: readonly string[];
  typed?: Typed;
  errors: FieldErrors;
};

/** One form for the whole page: whichever button is pressed, everything typed so far is kept. */
export function GroupsForm({ review, order, typed, errors }: GroupsFormProps) {
  const questions = review.groups
    .flatMap((group) => group.questions)
    .sort((one, other) => order.indexOf(one.version.id) - order.indexOf(other.version.id));
  return (
    <Form>
      <input type="hidden" name="share" value={review.shareId} />
      {questions.map(({ version, wellPhrased, open, comments, since }, index) => {
        const { id } = version;
        const verdict = wellPhrased === null ? "" : wellPhrased ? "well" : "clearer";
        const about = <span className="visually-hidden"> Question {index + 1}</span>;
        return (
          <section className="group-question" key={id} id={`question-${id}`} aria-labelledby={`place-${id}`}>
            <h2 id={`place-${id}`}>Question {index + 1}</h2>
            {since === "changed" ? <p>This question is changed.</p> : null}
            {since === "new" ? <p>This question is new.</p> : null}
            <YoungPeoplesQuestion question={version} name={`look-${id}`} />
            <input type="hidden" name="version" value={id} />
            <FormId name={`read-${id}`} value={typedOr(typed, `read-${id}`, open?.readStamp ?? "")} />
            {/* Another wording is suggested in their own words. */}
            <input type="hidden" name={`suggestion-${id}`} value={open?.suggestedText || version.text} />
            <RadioGroup
              label={<>Is it easy to understand?{about}</>}
              name={`verdict-${id}`}
              options={[
                { value: "well", label: "Yes" },
                { value: "clearer", label: "It could be easier" },
              ]}
              defaultValue={typedOr(typed, `verdict-${id}`, verdict) || undefined}
            />
            {comments.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
            <TextArea
              label={<>What would you change?{about}</>}
              name={`comment-${id}`}
              isOptional
              rows={3}
              errorMessage={errors[`comment-${id}`]}
              defaultValue={typedOr(typed, `comment-${id}`, open?.body ?? "")}
            />
          </section>
        );
      })}
      <section className="section" aria-labelledby="whole">
        <h2 id="whole">All the questions</h2>
        <FormId name="read-remark" value={typedOr(typed, "read-remark", review.openRemark.readStamp)} />
        <TextArea
          label="Is there something else we should ask?"
          name="remark"
          isOptional
          rows={3}
          errorMessage={errors.remark}
          defaultValue={typedOr(typed, "remark", review.openRemark.words)}
        />
        <ButtonRow>
          <Button name="save" value="finished">
            I have finished
          </Button>
          <Button kind="secondary" name="save" value="all">
            Save and go on later
          </Button>
        </ButtonRow>
      </section>
    </Form>
  );
}
