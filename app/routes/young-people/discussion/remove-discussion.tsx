import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { totalOf } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { paths } from "#app/paths.ts";
import type { DiscussionView } from "./view-discussion.ts";

/** Offered only while nothing is recorded in it. */
export function RemoveDiscussion({
  discussion,
  inspectionId,
  discussionId,
}: {
  discussion: DiscussionView;
  inspectionId: string;
  discussionId: string;
}) {
  const { tallies, contributions: said } = discussion;
  if (said.length > 0 || tallies.some(({ counts }) => totalOf(counts) > 0)) return null;
  return (
    <Details summary="Remove this discussion">
      <p>Nothing is recorded in it. If it was added by mistake or was not held, it can go.</p>
      <Form action={paths.youngPeople.removal(inspectionId, discussionId)}>
        <Button kind="danger" compact>
          Remove this discussion
        </Button>
      </Form>
    </Details>
  );
}
