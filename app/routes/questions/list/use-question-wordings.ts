import { useEffect, useState } from "react";
import { requestJson } from "#app/components/request-json.ts";
import type { DisplayedQuestion } from "#app/domain/translations/open-wordings.server.ts";
import { isOfVariant, type Variant } from "#app/domain/translations/wording.ts";
import type { QuestionWordings } from "../parts/desk-question.ts";

const none: QuestionWordings = { wordings: [], mayWrite: false, isClosed: false };

/** A question in every wording, loaded from `path` when it is opened, and again once its standard words are others. */
export function useQuestionWordings(path: string | null, seen: string) {
  const [loaded, setLoaded] = useState(none);
  const [hasFailed, setHasFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other standard words put the wordings out of date, and a failure is tried again
  useEffect(() => {
    if (path === null) return;
    let isOver = false;
    void requestJson<QuestionWordings>(path).then((answer) => {
      if (isOver) return;
      setHasFailed(!answer.ok);
      if (answer.ok) setLoaded(answer.value);
    });
    return () => {
      isOver = true;
    };
  }, [path, seen, tries]);
  /** What is saved of a variant now. */
  const replace = (variant: Variant, question: DisplayedQuestion) =>
    setLoaded((before) => ({
      ...before,
      wordings: before.wordings.map((one) =>
        isOfVariant(one.variant, variant) ? { ...one, question } : one,
      ),
    }));
  return { ...loaded, hasFailed, tryAgain: () => setTries((before) => before + 1), replace };
}
