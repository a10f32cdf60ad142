import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { formatParticipant } from "#app/domain/discussions/format-discussion.ts";
import { listGivenBy } from "#app/domain/discussions/participants-answers.ts";
import type { AreaQuestions } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { formatList } from "#app/messages/format-list.ts";
import { discussionMessages } from "#app/messages/work/discussion-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { DiscussionView } from "./view-discussion.ts";

type CorrectionsProps = {
  discussion: DiscussionView;
  questions: readonly AreaQuestions[];
  inspectionId: string;
  discussionId: string;
  mayChange: boolean;
};

/** What no longer fits who consents: tallies over the count, and views of somebody who took their consent back. */
export function Corrections({
  discussion,
  questions,
  inspectionId,
  discussionId,
  mayChange,
}: CorrectionsProps) {
  const { over, withdrawn, counting, contributions } = discussion;
  if (over.length === 0 && withdrawn.length === 0) return null;
  const theirs = listGivenBy(discussion, withdrawn);
  const who = formatList(withdrawn.map(formatParticipant));
  return (
    <Banner kind="warning" title="To be corrected" titleAs="h2">
      {withdrawn.length > 0 ? (
        <p>{discussionMessages.t("consent.withdrawn", { who, count: withdrawn.length, counting })}</p>
      ) : null}
      <ul>
        {over.map((tally) => {
          const index = questions.findIndex(({ focusArea }) => focusArea.id === tally.focusAreaId);
          const name = questions[index]?.focusArea.shortName ?? "A focus area";
          return (
            <li key={`${tally.focusAreaId} ${tally.questionVersionId}`}>
              <a href={paths.youngPeople.focus(inspectionId, discussionId, index + 1)}>{name}</a>:{" "}
              {discussionMessages.t("answers.too-many", {
                count: tally.people,
                counting,
                over: tally.over,
              })}
            </li>
          );
        })}
        {theirs.map(({ participant, focusAreaId, given }) => {
          const index = questions.findIndex(({ focusArea }) => focusArea.id === focusAreaId);
          const name = questions[index]?.focusArea.shortName ?? "A focus area";
          const who = formatParticipant(participant);
          return given.kind === "words" ? (
            <li key={given.wordsId}>
              {who}:{" "}
              <a href={paths.youngPeople.words(inspectionId, discussionId, given.wordsId)}>words on {name}</a>
            </li>
          ) : (
            <li key={`${participant.id} ${focusAreaId} ${given.questionVersionId} ${given.face}`}>
              {who}:{" "}
              <a
                href={withQuery(paths.youngPeople.focus(inspectionId, discussionId, index + 1), {
                  participant: participant.id,
                })}
              >
                a face or card on {name}
              </a>
            </li>
          );
        })}
        {contributions.length > 0 && withdrawn.length > 0 ? (
          <li>
            {counting === 0
              ? "Nobody counts any more: erase everything that was said."
              : "Read through what was said, and erase what was theirs."}
          </li>
        ) : null}
      </ul>
      {mayChange &&
      withdrawn.length > 0 &&
      over.length === 0 &&
      theirs.length === 0 &&
      (counting > 0 || contributions.length === 0) ? (
        <Form action={paths.youngPeople.settlement(inspectionId, discussionId)}>
          <Button compact>Everything of theirs is removed</Button>
        </Form>
      ) : null}
    </Banner>
  );
}
