import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import type { Audience, QuestionType } from "#app/domain/questions/question.ts";
import { paths } from "#app/paths.ts";
import type { DeskGroup } from "../parts/desk-question.ts";
import { QuestionRow } from "./question-row.tsx";

export type DeskGroupsProps = {
  inspectionId: string;
  audience: Audience;
  types: readonly QuestionType[];
  /** The date that a question about a change compares with where none is chosen, YYYY-MM-DD. */
  since: string;
  groups: readonly DeskGroup[];
};

// React Aria's tree, drag and menu, which no first script of a page carries.
const loadDesk = () => import("./question-desk.tsx");

/** The questions by focus area: plain lists, and for whoever may change them a desk once its script has come. */
export function DeskGroups({ mayWrite, ...props }: DeskGroupsProps & { mayWrite: boolean }) {
  const lists = <PlainGroups {...props} mayWrite={mayWrite} />;
  return mayWrite && props.groups.some(({ questions }) => questions.length > 0) ? (
    <EnhancedPart fallback={lists} load={loadDesk} props={props} />
  ) : (
    lists
  );
}

function PlainGroups({ inspectionId, audience, groups, mayWrite }: DeskGroupsProps & { mayWrite: boolean }) {
  const thing = audience === "open-meeting" ? "focus" : "question";
  return groups.map(({ focusArea, questions }) => (
    <section className="section" key={focusArea.id} aria-labelledby={`area-${focusArea.id}`}>
      <h2 id={`area-${focusArea.id}`}>{focusArea.shortName}</h2>
      {questions.length === 0 ? (
        <p className="soft">No {thing} yet.</p>
      ) : (
        <ol className="question-rows">
          {questions.map((question, index) => (
            <QuestionRow
              key={question.id}
              question={question}
              inspectionId={inspectionId}
              focusAreaId={focusArea.id}
              mayWrite={mayWrite}
              first={index === 0}
              last={index === questions.length - 1}
            />
          ))}
        </ol>
      )}
      {mayWrite ? (
        <WaysToAdd
          inspectionId={inspectionId}
          audience={audience}
          focusArea={focusArea}
          isEmpty={questions.length === 0}
        />
      ) : null}
    </section>
  ));
}

type WaysToAddProps = {
  inspectionId: string;
  audience: Audience;
  focusArea: { id: string; shortName: string };
  isEmpty: boolean;
};

/** The links under a focus area to write a question for it. */
export function WaysToAdd({ inspectionId, audience, focusArea, isEmpty }: WaysToAddProps) {
  const thing = audience === "open-meeting" ? "focus" : "question";
  return (
    <p className="cluster">
      <a href={`${paths.questions.new(inspectionId)}?focus-area=${focusArea.id}&audience=${audience}`}>
        Add a {thing}
        <span className="visually-hidden"> for {focusArea.shortName}</span>
      </a>
      {audience === "parents" && isEmpty ? (
        <a href={`${paths.questions.start(inspectionId)}?focus-area=${focusArea.id}`}>
          Begin from our suggestions
          <span className="visually-hidden"> for {focusArea.shortName}</span>
        </a>
      ) : null}
    </p>
  );
}
