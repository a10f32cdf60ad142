import { type MouseEvent, useRef, useState } from "react";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ReviewView } from "../parts/view-review.ts";
import { Remark } from "./remark.tsx";
import { ReviewItem } from "./review-item.tsx";
import { type QuestionState, remarkId } from "./save-questions.ts";
import { useQuestionSaving } from "./use-question-saving.ts";

type ReviewFormProps = {
  inspectionId: string;
  review: ReviewView;
  typed?: Typed;
  errors: FieldErrors;
  /** The question to show open, `all`, or null: its version. */
  open: string | null;
};

const emptyQuestionState: QuestionState = { verdict: null, hasWords: false, save: "idle", words: "" };

/**
 * One form for the whole page: without script, whichever button is pressed, everything typed so far is kept. With it, each
 * question saves itself.
 */
export function ReviewForm({ inspectionId, review, typed, errors, open }: ReviewFormProps) {
  const saving = useQuestionSaving(inspectionId, review);
  const { anchor, savesItself, states } = saving;
  const [areAllOpen, setAllOpen] = useState(open === "all");
  const items = useRef<HTMLDivElement>(null);
  const unreviewedCount = [...states].filter(
    ([id, { verdict, hasWords }]) => id !== remarkId && verdict === null && !hasWords,
  ).length;
  const toggleAll = (event: MouseEvent) => {
    event.preventDefault();
    for (const item of items.current?.querySelectorAll("details") ?? []) item.open = !areAllOpen;
    setAllOpen(!areAllOpen);
  };
  /** Without leaving the page, where script can. */
  const instead = (act: () => Promise<void>) => (event: MouseEvent) => {
    if (!savesItself) return;
    event.preventDefault();
    void act();
  };
  let place = 0;
  return (
    <Form>
      <input type="hidden" name="share" value={review.shareId} />
      <div ref={anchor} className="review-tools">
        <p className="soft">
          {savesItself
            ? "Open a question to say what you make of it. It saves itself, and the lead inspector can see it."
            : "Open a question to say what you make of it."}
        </p>
        <a href="?open=all" onClick={toggleAll}>
          {areAllOpen ? "Close all questions" : "Open all questions"}
        </a>
        {savesItself ? (
          <Button type="button" kind="quiet" compact onClick={() => window.print()}>
            Print
          </Button>
        ) : null}
      </div>
      <div ref={items}>
        {review.groups.map((group) => (
          <section className="review-group" key={group.id} aria-labelledby={`area-${group.id}`}>
            <h2 id={`area-${group.id}`}>{group.shortName}</h2>
            {group.questions.map((question) => {
              const { id } = question.version;
              const hasError = Boolean(errors[`comment-${id}`] ?? errors[`suggestion-${id}`]);
              place += 1;
              return (
                <ReviewItem
                  key={id}
                  question={question}
                  place={place}
                  state={states.get(id) ?? emptyQuestionState}
                  isOpen={open === "all" || open === id || hasError}
                  savesItself={savesItself}
                  onSave={saving.save}
                  typed={typed}
                  errors={errors}
                />
              );
            })}
          </section>
        ))}
      </div>
      <section className="section" aria-labelledby="whole">
        <h2 id="whole">The questions as a whole</h2>
        <p className="soft">{questionMessages.t("review.left", { count: unreviewedCount })}</p>
        <ButtonRow>
          <Button kind="secondary" name="save" value="others-fine" onClick={instead(saving.markFine)}>
            The rest is fine
          </Button>
          {saving.marked ? (
            <Button kind="secondary" compact type="button" onClick={instead(saving.undoFine)}>
              Undo<span className="visually-hidden"> “The rest is fine”</span>
            </Button>
          ) : null}
        </ButtonRow>
        <p role="status">
          {saving.marked
            ? questionMessages.t("review.fine", { count: saving.marked.questionVersionIds.length })
            : saving.words}
        </p>
        <Remark
          remark={review.openRemark}
          state={states.get(remarkId) ?? emptyQuestionState}
          savesItself={savesItself}
          onSave={saving.save}
          typed={typed}
          errors={errors}
        />
        <ButtonRow>
          <Button name="save" value="finished">
            I have finished
          </Button>
          {savesItself ? null : (
            <Button kind="secondary" name="save" value="all">
              Save and go on later
            </Button>
          )}
        </ButtonRow>
      </section>
    </Form>
  );
}
