import { useContext } from "react";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { NonceContext } from "#app/components/nonce.ts";
import { pageQuestionsField } from "#app/domain/drafts/page-questions.ts";
import { sameControlOf } from "#app/domain/drafts/same-answers.ts";
import type {
  QuestionGroupView,
  QuestionsView,
  QuestionView,
} from "#app/domain/question-media/questions-view.ts";
import { formatValues } from "#app/domain/survey/answers-view.ts";
import { Banner } from "./banner.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { FamilyMedia } from "./family-media.tsx";
import { Checkbox } from "./native/checkbox.tsx";
import { QuestionField } from "./question-field.tsx";
import { ReadAloudButton } from "./read-aloud-button.tsx";

type Answered = {
  /** As in its address. */
  area: string;
  /** In Easy Read, the one question is the page's heading. */
  isOneAlone: boolean;
  /** What was typed into a form that was not accepted; null where the page is as it was saved. */
  typed: Readonly<Record<string, string[]>> | null;
  errors: Readonly<Record<string, string>>;
  /** By control: what another window saved meanwhile. */
  otherAnswers: Readonly<Record<string, string[]>>;
};

type QuestionGroupsProps = QuestionsView & Answered;

/** The questions of a page of the survey: what is asked once, and what is asked of each child in a group of its own. */
export function QuestionGroups({ groups, onPage, style, ...answered }: QuestionGroupsProps) {
  const nonce = useContext(NonceContext);
  return (
    <>
      {style === null ? null : <style nonce={nonce}>{style}</style>}
      {groups.map((group) =>
        group.heading === null ? (
          group.questions.map((view) => <Question key={view.control} {...view} {...answered} />)
        ) : (
          <ChildPart key={`part of ${group.questions[0]?.control}`} {...group} {...answered} />
        ),
      )}
      {onPage === null ? null : (
        <input type="hidden" name={pageQuestionsField} value={onPage} autoComplete="off" />
      )}
    </>
  );
}

function ChildPart({ heading, same, questions, ...answered }: QuestionGroupView & Answered) {
  const { t } = useFamilyTranslator();
  return (
    <fieldset className="child-part">
      <legend className="field-label" data-read-aloud>
        {answered.isOneAlone ? heading : <h2 className="field-heading field-heading--h2">{heading}</h2>}
      </legend>
      {same === null ? null : (
        <Checkbox
          name={sameControlOf(same.child)}
          label={t("child.same")}
          description={t("child.same.hint")}
          defaultChecked={answered.typed ? sameControlOf(same.child) in answered.typed : same.isTicked}
        />
      )}
      {questions.map((view) => (
        <Question key={view.control} {...view} {...answered} isOfPart />
      ))}
    </fieldset>
  );
}

function Question(props: QuestionView & Answered & { isOfPart?: true }) {
  const { question, control, wording, values, notice, media, isUnderSame, onlyIf } = props;
  const { area, isOneAlone, isOfPart, typed, errors, otherAnswers } = props;
  const translator = useFamilyTranslator();
  const { [control]: error } = errors;
  const { [control]: other } = otherAnswers;
  // What is to be put right, or chosen between, is never hidden.
  const mayHide = error === undefined && other === undefined;
  return (
    <div
      data-read-group
      data-same={isUnderSame && mayHide ? "" : undefined}
      data-asked-if={onlyIf !== undefined && mayHide ? control : undefined}
    >
      <ReadAloudButton />
      <FamilyMedia area={area} media={media} />
      {notice ? <Banner kind="warning">{notice}</Banner> : null}
      {onlyIf === undefined ? null : <p className="only-if soft">{onlyIf}</p>}
      <QuestionField
        question={question}
        wording={wording}
        name={control}
        values={typed ? (typed[control] ?? []) : values}
        error={error}
        labelAs={isOneAlone ? "h1" : isOfPart ? undefined : "h2"}
      />
      <ConflictNotice
        control={control}
        words={other && formatValues(question, wording.choices, other, translator)}
      />
    </div>
  );
}
