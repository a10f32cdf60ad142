import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

type SuggestionFormProps = {
  inspectionId: string;
  comment: { id: string; by: string; mayAccept: boolean; commentStamp: string };
  /** When the question was changed last, as text. */
  questionSeen: string;
};

/** Takes over a reviewer's wording in one press, or undoes that. */
export function SuggestionForm({ inspectionId, comment, questionSeen }: SuggestionFormProps) {
  const { id, by, mayAccept, commentStamp } = comment;
  return (
    <Form action={paths.reviews.suggestion(inspectionId, id)}>
      <input type="hidden" name="comment-seen" value={commentStamp} />
      <input type="hidden" name="question-seen" value={questionSeen} />
      <ButtonRow>
        <Button kind="secondary" compact name="accepted" value={mayAccept ? "yes" : "no"}>
          {mayAccept ? "Use this wording" : "Put the earlier wording back"}
          <span className="visually-hidden">, of {by}</span>
        </Button>
      </ButtonRow>
    </Form>
  );
}
