import { Banner } from "#app/components/banner.tsx";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";

type ConditionProblemsProps = {
  inspectionId: string;
  problems: readonly { id: string; text: string; words: string }[];
};

/** The questions that could never be asked as they stand, each with why, and the way to change it. */
export function ConditionProblems({ inspectionId, problems }: ConditionProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Banner kind="danger" title={questionMessages.t("desk.conditions-to-mend", { count: problems.length })}>
      <ul>
        {problems.map(({ id, text, words }) => (
          <li key={id}>
            <a href={paths.questions.question(inspectionId, id)}>“{text}”</a> {words}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
