import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Quote } from "#app/components/quote.tsx";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { BranchName } from "./branch-name.tsx";
import type { DeskGroupsProps } from "./desk-groups.tsx";
import { DeskHint, QuestionWords } from "./question-words.tsx";
import "../../../components/aria/button.css";
import "../../../components/aria/surface.css";
import "../../../components/aria/tree.css";

/** The desk before script and without it: laid out as the tree is that takes its place. */
export function PlainDesk({ inspectionId, audience, groups }: DeskGroupsProps) {
  return (
    <>
      <DeskHint isDragged={false} />
      <div className="aria-tree">
        {groups.map(({ focusArea, questions }) => (
          <section className="plain-desk-branch" key={focusArea.id} aria-labelledby={`area-${focusArea.id}`}>
            <div className="aria-tree-row aria-tree-row--branch">
              <span className="aria-tree-fold" aria-hidden="true" />
              <span className="aria-tree-content">
                <BranchName
                  {...{ inspectionId, audience, focusArea }}
                  count={questions.length}
                  nameAs="h2"
                  addButton={(words) => (
                    <a
                      className="aria-button aria-button--quiet"
                      href={`${paths.questions.new(inspectionId)}?focus-area=${focusArea.id}&audience=${audience}`}
                    >
                      {words}
                    </a>
                  )}
                />
              </span>
            </div>
            {questions.map((question, index) => (
              <div className="aria-tree-row" key={question.id}>
                <span className="aria-tree-drag" aria-hidden="true" />
                <span className="aria-tree-content">
                  <span className="question-desk-row" id={`question-${focusArea.id}-${question.id}`}>
                    <QuestionWords inspectionId={inspectionId} question={question}>
                      <PlainComments inspectionId={inspectionId} question={question} />
                    </QuestionWords>
                    <PlainActs
                      {...{ inspectionId, question }}
                      focusAreaId={focusArea.id}
                      isFirst={index === 0}
                      isLast={index === questions.length - 1}
                    />
                  </span>
                </span>
              </div>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

type PlainCommentsProps = { inspectionId: string; question: DeskQuestion };

function PlainComments({ inspectionId, question: { waiting } }: PlainCommentsProps) {
  if (waiting.length === 0) return null;
  return (
    <div className="tree-inset">
      <Details summary={questionMessages.t("comments.waiting-for-answer", { count: waiting.length })}>
        {waiting.map(({ id, by, body }) => (
          <div key={id}>
            <Quote by={by}>{body}</Quote>
            <p>
              <a href={paths.reviews.commentAnswer(inspectionId, id)}>
                Answer<span className="visually-hidden"> the comment of {by}</span>
              </a>
            </p>
          </div>
        ))}
      </Details>
    </div>
  );
}

type PlainActsProps = {
  inspectionId: string;
  question: DeskQuestion;
  focusAreaId: string;
  isFirst: boolean;
  isLast: boolean;
};

function PlainActs({ inspectionId, question, focusAreaId, isFirst, isLast }: PlainActsProps) {
  const about = <span className="visually-hidden"> “{question.text}”</span>;
  return (
    <span className="question-desk-acts">
      <a
        className="aria-button aria-button--quiet"
        href={paths.questions.question(inspectionId, question.id)}
        aria-label={`Edit “${question.text}”`}
      >
        Edit
      </a>
      <details className="plain-menu">
        <summary className="aria-button aria-button--quiet" aria-label={`More for “${question.text}”`}>
          <span aria-hidden="true">⋯</span>
        </summary>
        <div className="aria-surface plain-menu-acts">
          <Form action={paths.questions.place(inspectionId, question.id)}>
            <input type="hidden" name="focus-area" value={focusAreaId} />
            {isFirst ? null : (
              <Button kind="quiet" compact name="direction" value="earlier">
                Move up{about}
              </Button>
            )}
            {isLast ? null : (
              <Button kind="quiet" compact name="direction" value="later">
                Move down{about}
              </Button>
            )}
          </Form>
          <Form action={paths.questions.removal(inspectionId, question.id)}>
            <Button kind="quiet" compact>
              Remove{about}
            </Button>
          </Form>
        </div>
      </details>
    </span>
  );
}
