import { Banner } from "#app/components/banner.tsx";

/** What came of what was pressed, over the comments. */
export function CommentsNotice({ done }: { done: string | null }) {
  if (done === "changed-meanwhile")
    return (
      <Banner kind="warning" announce>
        Nothing was changed: the comment or the question is another by now. Both stand below as they are.
      </Banner>
    );
  const words = doneWords(done);
  return words === null ? null : (
    <Banner kind="success" announce>
      {words}
    </Banner>
  );
}

function doneWords(done: string | null): string | null {
  switch (done) {
    case "answered":
      return "Your answer is kept, and the reviewer can see it.";
    case "edited":
      return "The question is changed. Answer the comment to tell the reviewer.";
    case "accepted":
      return "The question is worded as suggested, and the reviewer can see that. You can undo it below.";
    case "undone":
      return "The earlier wording is back, and the comment waits for an answer again.";
    default:
      return null;
  }
}
