import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import type { Audience } from "#app/domain/questions/question.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";

type QuestionsStatusProps = {
  inspectionId: string;
  view: {
    audience: Audience;
    mayWrite: boolean;
    mayShare: boolean;
    mayApprove: boolean;
    total: number;
    toShare: number;
    unanswered: number;
    groups: readonly unknown[];
    without: readonly unknown[];
    shared: { number: number; dateText: string; answerByText: string | null } | null;
    approved: { number: number; dateText: string; changed: boolean } | null;
  };
};

/** How far an audience's questions have come, and what comes next. */
export function QuestionsStatus({ view, inspectionId }: QuestionsStatusProps) {
  const query = view.audience === "parents" ? "" : `?audience=${view.audience}`;

  return (
    <>
      <ul>
        {view.audience === "parents" ? (
          <li>
            {view.shared
              ? `Shared with the forum (share ${view.shared.number}) at ${view.shared.dateText}${view.shared.answerByText ? `, for an answer by ${view.shared.answerByText}` : ""}.`
              : "Not shared with the forum yet."}
          </li>
        ) : (
          <li>
            {view.shared
              ? `${view.audience === "open-meeting" ? "Published" : "Shared"} at ${view.shared.dateText}.`
              : view.audience === "open-meeting"
                ? "Not published yet."
                : "Not shared with a young people’s group and the local area officer yet."}
          </li>
        )}
        {view.audience !== "open-meeting" ? (
          <li>
            {view.approved
              ? `Version ${view.approved.number} was approved on ${view.approved.dateText}.${view.approved.changed ? ` Questions have changed since: ${view.audience === "parents" ? "parents still get" : "discussions still have"} the approved version.` : ""}`
              : "Not approved yet."}
          </li>
        ) : null}
        {view.unanswered > 0 ? (
          <li>
            <a href={`${paths.reviews.comments(inspectionId)}${query}`}>
              {questionMessages.t("comments.waiting-for-answer", { count: view.unanswered })}
            </a>
          </li>
        ) : null}
      </ul>
      <ButtonRow>
        {view.mayWrite && view.audience === "parents" && view.groups.length > 0 && view.without.length > 0 ? (
          <ButtonLink
            href={paths.questions.start(inspectionId)}
            kind={view.total === 0 ? "primary" : "secondary"}
          >
            Begin from our suggestions
          </ButtonLink>
        ) : null}
        {view.mayWrite && view.audience === "parents" && view.groups.length > 0 ? (
          <>
            <ButtonLink href={paths.questions.paste(inspectionId)} kind="secondary">
              Paste questions
            </ButtonLink>
            <ButtonLink href={paths.questions.copy(inspectionId)} kind="secondary">
              Copy from an earlier inspection
            </ButtonLink>
          </>
        ) : null}
        {view.mayShare && view.total > 0 ? (
          <ButtonLink
            href={`${paths.questions.sharing(inspectionId)}${query}`}
            kind={view.toShare > 0 ? "primary" : "secondary"}
          >
            {view.audience === "parents"
              ? "Share with the forum"
              : view.audience === "young-people"
                ? "Share for review"
                : "Publish the focuses"}
          </ButtonLink>
        ) : null}
        {view.shared && view.audience !== "open-meeting" ? (
          <ButtonLink href={`${paths.reviews.comments(inspectionId)}${query}`} kind="secondary">
            {view.audience === "parents" ? "The forum’s comments" : "The group’s comments"}
          </ButtonLink>
        ) : null}
        {view.audience === "young-people" && (view.total > 0 || view.approved) ? (
          <>
            <ButtonLink href={paths.questions.youngPeoplesApproval(inspectionId)} kind="secondary">
              {view.mayApprove ? "Approve" : "Approvals"}
            </ButtonLink>
            <ButtonLink href={paths.youngPeople.cards(inspectionId)} kind="secondary">
              Print the cards
            </ButtonLink>
          </>
        ) : null}
        {view.audience === "parents" && (view.total > 0 || view.approved) ? (
          <ButtonLink href={paths.questions.approval(inspectionId)} kind="secondary">
            {view.mayApprove ? "Approve" : "Approvals"}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  );
}
