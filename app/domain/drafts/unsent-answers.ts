import type { QuestionVersion } from "../questions/question.ts";
import { countAskedChildren, listAskedKeys } from "../survey/asked-pages.ts";
import { type AskedQuestion, answerKey, maxChildren, repeatForChildren } from "../survey/asked-questions.ts";
import type { Draft } from "./draft.ts";

/** Why an answer is not sent: of a child of whom they no longer speak, no question any more, or the same as of the first child. */
export type UnsentReason = "child" | "question" | "same";

export type UnsentAnswer = { question: AskedQuestion; values: string[]; reason: UnsentReason };

/** What a draft holds that is not sent with it: none of it is lost before. */
export function listUnsentAnswers(
  questions: readonly QuestionVersion[],
  draft: Pick<Draft, "about" | "childProfiles" | "answers" | "sameAnswers">,
): UnsentAnswer[] {
  const askedKeys = listAskedKeys(questions, draft);
  const children = countAskedChildren(draft.about);
  return repeatForChildren(questions, maxChildren).flatMap((question): UnsentAnswer[] => {
    const key = answerKey(question);
    const { [key]: values = [] } = draft.answers;
    const { [key]: setAside } = draft.sameAnswers;
    if (!askedKeys.has(key)) {
      const unsent = setAside ?? values;
      const reason = (question.child ?? 1) > children ? "child" : "question";
      return unsent.length > 0 ? [{ question, values: unsent, reason }] : [];
    }
    const isAside = setAside && setAside.length > 0 && setAside.join("\n") !== values.join("\n");
    return isAside ? [{ question, values: setAside, reason: "same" }] : [];
  });
}
