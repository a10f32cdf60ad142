import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Details } from "#app/components/native/details.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { Wording } from "#app/domain/questions/question.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import { ConditionProblems } from "../parts/condition-problems.tsx";
import "../../../components/wording-pair.css";

/** `askedOfText`: of whom it is asked, in words; null for what is asked once of everybody. */
type Approved = Wording & { askedOfText: string | null };

type ApprovalFormProps = {
  inspectionId: string;
  errors: FieldErrors;
  answer?: { typed: Typed };
  view: {
    total: number;
    groups: { id: string; shortName: string; questions: (Approved & { id: string })[] }[];
    conditionProblems: { id: string; text: string; words: string }[];
    without: string[];
    unansweredComments: number;
    forums: { organisation: string; finishedText: string | null }[];
    share: { number: number; answerByText: string | null } | null;
    changedSinceShare: boolean;
    survey: "not-open" | "open" | "closed";
    lastNumber: number;
    added: { id: string; text: string }[];
    removed: { id: string; text: string }[];
    moved: boolean;
    changed: {
      id: string;
      before: Approved;
      after: Approved;
      separateReason: string | null;
      inDoubt: boolean;
    }[];
    seen: string;
  };
};

/** What a lead should have seen, and then one button. */
export function ApprovalForm({ view, inspectionId, answer, errors }: ApprovalFormProps) {
  const typed = answer?.typed;
  return (
    <>
      <p className="lead">
        {questionMessages.t("approval.frozen", { count: view.total, version: view.lastNumber + 1 })}
      </p>
      {view.survey === "open" && view.lastNumber > 0 ? (
        <Banner kind="warning" title="The survey is open">
          <p>
            Parents who have answered keep the wording they saw. From your approval on, others get the new
            one.
          </p>
        </Banner>
      ) : null}
      <ConditionProblems inspectionId={inspectionId} problems={view.conditionProblems} />
      <ParentsPreview groups={view.groups} />
      <h2>Before you approve</h2>
      <ul>
        <li>
          {view.share
            ? `Shared with the forum (share ${view.share.number})${view.share.answerByText ? `, for an answer by ${view.share.answerByText}` : ""}.`
            : "The questions were never shared with a forum."}
        </li>
        {view.forums.map(({ organisation, finishedText }) => (
          <li key={organisation}>
            {organisation}:{" "}
            {finishedText
              ? `finished at ${finishedText}`
              : "has not answered. You can approve all the same; that is recorded"}
            .
          </li>
        ))}
        {view.forums.length === 0 ? <li>No forum has joined this re-visit.</li> : null}
        {view.share && view.changedSinceShare ? (
          <li>Questions have changed since the forum saw them.</li>
        ) : null}
        {view.unansweredComments > 0 ? (
          <li>
            <a href={paths.reviews.comments(inspectionId)}>
              {questionMessages.t("comments.unanswered", { count: view.unansweredComments })}
            </a>
            .
          </li>
        ) : (
          <li>No comment waits for an answer.</li>
        )}
      </ul>
      <Since view={view} />
      <Form>
        <input type="hidden" name="seen" value={view.seen} />
        {view.changed.map(({ id, before, after, separateReason, inDoubt }) => (
          <section className="section" key={id} aria-label={`Changed: ${after.text}`}>
            <div className="wording-pair">
              <div className="wording-pair-part">
                <h3>Approved before</h3>
                {before.askedOfText ? <p className="soft">{before.askedOfText}</p> : null}
                <QuestionField question={before} name={`before-${id}`} disabled />
              </div>
              <div className="wording-pair-part">
                <h3>Now</h3>
                {after.askedOfText ? <p className="soft">{after.askedOfText}</p> : null}
                <QuestionField question={after} name={`after-${id}`} disabled />
              </div>
            </div>
            {separateReason ? <p>{separateReason}</p> : null}
            {inDoubt ? (
              <RadioGroup
                label="Does it mean the same?"
                name={`meaning-${id}`}
                description="Only answers to questions that mean the same are counted together."
                options={[
                  { value: "other", label: "No: count the answers apart" },
                  { value: "same", label: "Yes: count the answers together" },
                ]}
                defaultValue={typedOr(typed, `meaning-${id}`, "other")}
              />
            ) : null}
          </section>
        ))}
        {view.without.length > 0 ? (
          <Checkbox
            label={`Parents will not be asked about: ${view.without.join("; ")}`}
            name="without"
            errorMessage={errors.without}
            defaultChecked={typedOr(typed, "without") === "yes"}
          />
        ) : null}
        <TextArea
          label="A note to keep with the approval"
          name="remark"
          isOptional
          rows={2}
          errorMessage={errors.remark}
          defaultValue={typedOr(typed, "remark")}
        />
        <ButtonRow>
          <Button>Approve version {view.lastNumber + 1}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}

/** The whole set at hand, so that nobody has to approve what they have not read. */
function ParentsPreview({ groups }: { groups: ApprovalFormProps["view"]["groups"] }) {
  return (
    <Details summary="Read them as parents will see them">
      {groups.map(({ id, shortName, questions }) =>
        questions.length === 0 ? null : (
          <section key={id} aria-labelledby={`read-${id}`}>
            <h2 id={`read-${id}`}>{shortName}</h2>
            {questions.map((question) => (
              <div key={question.id}>
                {question.askedOfText ? <p className="soft">{question.askedOfText}</p> : null}
                <QuestionField question={question} name={`read-${id}-${question.id}`} disabled />
              </div>
            ))}
          </section>
        ),
      )}
    </Details>
  );
}

function Since({ view }: { view: ApprovalFormProps["view"] }) {
  if (view.lastNumber === 0) return null;
  return (
    <>
      <h2>Since version {view.lastNumber}</h2>
      <ul>
        {view.added.map(({ id, text }) => (
          <li key={id}>New: {text}</li>
        ))}
        {view.changed.map(({ id, after }) => (
          <li key={id}>Changed: {after.text}</li>
        ))}
        {view.removed.map(({ id, text }) => (
          <li key={id}>Removed: {text}</li>
        ))}
        {view.moved ? <li>Some stand in another order.</li> : null}
      </ul>
    </>
  );
}
