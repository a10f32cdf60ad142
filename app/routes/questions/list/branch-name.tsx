import type { ReactNode } from "react";
import type { Audience } from "#app/domain/questions/question.ts";
import { paths } from "#app/paths.ts";

type BranchNameProps = {
  inspectionId: string;
  audience: Audience;
  focusArea: { id: string; shortName: string };
  /** How many questions it has. */
  count: number;
  /** A heading where the list is one of sections. */
  nameAs?: "h2" | "span";
  /** What adds a question, with these words. */
  addButton: (words: ReactNode) => ReactNode;
};

/** A focus area at the desk: its name, how many questions it has, and ways to write one. */
export function BranchName(props: BranchNameProps) {
  const { inspectionId, audience, focusArea, count, nameAs: Name = "span", addButton } = props;
  const { id, shortName } = focusArea;
  const thing = audience === "open-meeting" ? "focus" : "question";
  return (
    <span className="question-desk-area">
      <Name className="question-desk-name" id={Name === "h2" ? `area-${id}` : undefined}>
        {shortName} <span className="soft">{count === 0 ? "None yet" : count}</span>
      </Name>
      <span className="cluster">
        {addButton(
          <>
            Add a {thing}
            <span className="visually-hidden"> for {shortName}</span>
          </>,
        )}
        {audience === "parents" && count === 0 ? (
          <a href={`${paths.questions.start(inspectionId)}?focus-area=${id}`}>
            Begin from our suggestions
            <span className="visually-hidden"> for {shortName}</span>
          </a>
        ) : null}
      </span>
    </span>
  );
}
