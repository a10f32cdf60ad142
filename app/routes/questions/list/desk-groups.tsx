import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import type { Audience, QuestionType } from "#app/domain/questions/question.ts";
import type { DeskGroup } from "../parts/desk-question.ts";
import { PlainDesk } from "./plain-desk.tsx";
import { QuestionRow } from "./question-row.tsx";

export type DeskGroupsProps = {
  inspectionId: string;
  audience: Audience;
  types: readonly QuestionType[];
  /** The date that a question about a change compares with where none is chosen, YYYY-MM-DD. */
  since: string;
  /** The last day that parents can compare with, YYYY-MM-DD. */
  latestSince: string;
  groups: readonly DeskGroup[];
};

// React Aria's tree, tabs, drag and menu, which no first script of a page carries.
const loadDesk = () => import("./question-desk.tsx");

/** The questions by focus area: lists to read, and for whoever may change them a desk. */
export function DeskGroups({ mayWrite, ...props }: DeskGroupsProps & { mayWrite: boolean }) {
  const { audience, groups } = props;
  if (groups.length === 0) return null;
  if (mayWrite) return <EnhancedPart fallback={<PlainDesk {...props} />} load={loadDesk} props={props} />;
  const thing = audience === "open-meeting" ? "focus" : "question";
  return groups.map(({ focusArea, questions }) => (
    <section className="section" key={focusArea.id} aria-labelledby={`area-${focusArea.id}`}>
      <h2 id={`area-${focusArea.id}`}>{focusArea.shortName}</h2>
      {questions.length === 0 ? (
        <p className="soft">No {thing} yet.</p>
      ) : (
        <ol className="question-rows">
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} focusAreaId={focusArea.id} />
          ))}
        </ol>
      )}
    </section>
  ));
}
