import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReviewView } from "../parts/view-review.ts";

type ReviewNoticeProps = {
  inspectionId: string;
  view: {
    done: string | null;
    review: ReviewView | null;
    /** What "The rest is fine" marked, by the instant that undoes it. */
    marked: { at: string | null; count: number };
  };
  isRefused: boolean;
};

/** What came of what was pressed, over the page. */
export function ReviewNotice({ inspectionId, view, isRefused }: ReviewNoticeProps) {
  const { done, review, marked } = view;
  if (isRefused) return null;
  const words = doneWords(done);
  if (words !== null)
    return (
      <Banner kind="success" announce>
        {words}
      </Banner>
    );
  if (done !== "fine" || !review || marked.at === null) return null;
  return (
    <Banner kind="success" announce title={questionMessages.t("review.fine", { count: marked.count })}>
      {marked.count > 0 ? (
        <Form action={paths.reviews.saving(inspectionId)}>
          <input type="hidden" name="share" value={review.shareId} />
          <input type="hidden" name="marked-at" value={marked.at} />
          <ButtonRow>
            <Button kind="secondary" compact name="save" value="undo-others-fine">
              Undo
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
    </Banner>
  );
}

function doneWords(done: string | null): string | null {
  switch (done) {
    case "saved":
      return "Saved. The lead inspector can see it.";
    case "finished":
      return "Thank you. The lead inspector can see that you have finished, and everything you said.";
    case "fine-undone":
      return "Undone: those questions have no verdict of yours.";
    case "agreed":
      return "Your forum agreed. Each forum’s comments show to the other while both agree.";
    case "withdrawn":
      return "Withdrawn. Neither forum sees the other’s comments any more.";
    default:
      return null;
  }
}
