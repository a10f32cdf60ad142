import type { Audience, QuestionType } from "#app/domain/questions/question.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { ConditionSource } from "../parts/condition-sources.ts";
import { DeskQuestionForm } from "./desk-question-form.tsx";

type NewQuestionProps = {
  inspectionId: string;
  leafId: string;
  audience: Audience;
  focusArea: { id: string; shortName: string };
  types: readonly QuestionType[];
  since: string;
  latestSince: string;
  sources: readonly ConditionSource[];
  onSaved: (words: string, isGoingOn: boolean) => void;
  onClose: () => void;
};

/** A question that is added in its place at the desk. */
export function NewQuestion(props: NewQuestionProps) {
  const { inspectionId, leafId, audience, focusArea, types, since, latestSince, sources, onSaved, onClose } =
    props;
  const thing = audience === "open-meeting" ? "focus" : "question";
  const question = {
    ...{ audience, focusAreaIds: [focusArea.id], type: types[0] ?? "agreement" },
    ...{ text: "", hint: "", required: false, choices: [], since: null },
  } as const;
  return (
    <DeskQuestionForm
      path={withQuery(paths.questions.addition(inspectionId), { audience, "focus-area": focusArea.id })}
      label={`Add a ${thing} for ${focusArea.shortName}`}
      idPart={leafId}
      {...{ question, types, since, latestSince, sources, onSaved, onClose }}
      conditionProblem={null}
      seen={null}
      saveLabel={`Add the ${thing}`}
      saveAndGoOnLabel="Add it, and write another"
    >
      {audience === "parents" ? (
        <p className="soft small">Once it is added, “Edit” has Easy Read and each language beside it.</p>
      ) : null}
    </DeskQuestionForm>
  );
}
