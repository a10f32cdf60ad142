import { useCallback, useEffect, useRef, useState } from "react";
import { requestJson } from "#app/components/request-json.ts";
import { paths } from "#app/paths.ts";
import type { ReviewAnswer } from "../parts/review-answer.ts";
import type { ReviewView } from "../parts/view-review.ts";
import { type QuestionSaver, type QuestionState, startSavingQuestions } from "./save-questions.ts";

type States = ReadonlyMap<string, QuestionState>;

/** What pressing "The others are fine" did, to be undone; null before, and once it is undone. */
type MarkedFine = { questionVersionIds: string[]; markedStamp: string } | null;

/** A review that saves itself: how far each question is, and "The others are fine" without leaving the page. */
export function useQuestionSaving(inspectionId: string, review: ReviewView) {
  const anchor = useRef<HTMLDivElement>(null);
  const saver = useRef<QuestionSaver | null>(null);
  const [savesItself, setSavesItself] = useState(false);
  const [states, setStates] = useState<States>(() => startStates(review));
  const [marked, setMarked] = useState<MarkedFine>(null);
  const [words, setWords] = useState("");
  const { shareId } = review;
  const path = paths.reviews.saving(inspectionId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another share is another form
  useEffect(() => {
    const form = anchor.current?.closest("form");
    if (!form) return;
    const versions = review.groups.flatMap(({ questions }) => questions.map(({ version }) => version));
    const texts = new Map(versions.map(({ id, text }) => [id, text]));
    const tell = (id: string, state: QuestionState) =>
      setStates((before) => new Map([...before, [id, state]]));
    saver.current = startSavingQuestions(form, { path, texts, tell });
    setSavesItself(true);
    return () => saver.current?.stop();
  }, [path, shareId]);

  const save = useCallback((versionId: string) => void saver.current?.save(versionId), []);
  const markFine = async () => {
    await Promise.all([...states.keys()].map((id) => saver.current?.saveChanges(id)));
    const answer = await requestJson<ReviewAnswer>(path, { share: shareId, save: "others-fine" });
    if (!answer.ok) return setWords(answer.reason);
    const { questionVersionIds = [], markedStamp = "" } = answer.value;
    for (const id of questionVersionIds) saver.current?.showVerdict(id, "well");
    setWords("");
    setMarked({ questionVersionIds, markedStamp });
  };
  const undoFine = async () => {
    if (!marked) return;
    const fields = { share: shareId, save: "undo-others-fine", "marked-at": marked.markedStamp };
    const answer = await requestJson<ReviewAnswer>(path, fields);
    if (!answer.ok) return setWords(answer.reason);
    for (const id of marked.questionVersionIds) saver.current?.showVerdict(id, null);
    setMarked(null);
    setWords("Undone.");
  };
  return { anchor, savesItself, states, save, markFine, undoFine, marked, words };
}

function startStates(review: ReviewView): States {
  return new Map(
    review.groups.flatMap(({ questions }) =>
      questions.map(({ version, wellPhrased, open }): [string, QuestionState] => [
        version.id,
        {
          verdict: wellPhrased === null ? null : wellPhrased ? "well" : "clearer",
          hasWords: open !== null,
          save: "idle",
          words: "",
        },
      ]),
    ),
  );
}
