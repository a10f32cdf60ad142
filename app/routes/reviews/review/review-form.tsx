import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { CommentCard } from "../parts/comment-card.tsx";
import { QuestionLooks } from "./question-looks.tsx";
import type { ReviewView } from "./view-review.ts";

type ReviewFormProps = {
  review: ReviewView;
  typed?: Typed;
  errors: FieldErrors;
  /** Whether something that stands in it is saved nowhere yet. */
  isUnsaved?: boolean;
};

/**
 * One form for the whole page, so that whichever button is pressed, everything typed so far is kept.
 */
export function ReviewForm({ review, typed, errors, isUnsaved }: ReviewFormProps) {
  return (
    <Form isUnsaved={isUnsaved}>
      <input type="hidden" name="share" value={review.shareId} />
      {review.groups.map((group) => (
        <section className="section" key={group.id} aria-labelledby={`area-${group.id}`}>
          <h2 id={`area-${group.id}`}>{group.shortName}</h2>
          {group.questions.map((question) => {
            const { version, wellPhrased, comments } = question;
            const verdict = wellPhrased === null ? "" : wellPhrased ? "well" : "clearer";
            return (
              <div className="review-question" key={version.id} id={`question-${version.id}`}>
                <QuestionLooks question={question} />
                <div className="review-side">
                  <input type="hidden" name="version" value={version.id} />
                  <RadioGroup
                    label={
                      <>
                        How is it phrased?<span className="visually-hidden"> {version.text}</span>
                      </>
                    }
                    name={`verdict-${version.id}`}
                    options={[
                      { value: "well", label: "Well phrased" },
                      { value: "clearer", label: "Could be clearer" },
                    ]}
                    defaultValue={typedOr(typed, `verdict-${version.id}`, verdict) || undefined}
                  />
                  {comments.map((comment) => (
                    <CommentCard key={comment.id} comment={comment} />
                  ))}
                  <TextArea
                    label={
                      <>
                        {comments.length > 0 ? "Add to your comments" : "Your comment"}
                        <span className="visually-hidden"> on {version.text}</span>
                      </>
                    }
                    name={`comment-${version.id}`}
                    isOptional
                    rows={3}
                    errorMessage={errors[`comment-${version.id}`]}
                    defaultValue={typedOr(typed, `comment-${version.id}`)}
                  />
                  <ButtonRow>
                    <Button kind="secondary" compact name="save" value={version.id}>
                      Save<span className="visually-hidden"> what I said of {version.text}</span>
                    </Button>
                  </ButtonRow>
                </div>
              </div>
            );
          })}
        </section>
      ))}
      <section className="section" aria-labelledby="whole">
        <h2 id="whole">The questions as a whole</h2>
        <TextArea
          label="Is anything missing, or in the wrong place?"
          name="remark"
          description="Sent when you press “I have finished”."
          isOptional
          rows={4}
          errorMessage={errors.remark}
          defaultValue={typedOr(typed, "remark")}
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
