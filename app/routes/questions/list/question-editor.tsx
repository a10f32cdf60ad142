import { useRef } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Tabs } from "#app/components/aria/tabs.tsx";
import { hasChanges } from "#app/components/autosave-forms.ts";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import type { QuestionType } from "#app/domain/questions/question.ts";
import { codeOf, type Variant } from "#app/domain/translations/wording.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { ConditionSource } from "../parts/condition-sources.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { DeskQuestionForm } from "./desk-question-form.tsx";
import { useQuestionWordings } from "./use-question-wordings.ts";
import { WordingTab, WordingTabName } from "./wording-tab.tsx";

const standardTab = "Question";

type QuestionEditorProps = {
  inspectionId: string;
  leafId: string;
  question: DeskQuestion;
  types: readonly QuestionType[];
  since: string;
  latestSince: string;
  sources: readonly ConditionSource[];
  /** Something was saved: in words. */
  onSaved: (words: string) => void;
  onClose: () => void;
};

/** A question changed in its place: its standard words, and beside them Easy Read and each language under a tab. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { inspectionId, leafId, question, types, since, latestSince, sources, onSaved, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  const isForParents = question.audience === "parents";
  const { wordings, mayWrite, isClosed, hasFailed, tryAgain, replace } = useQuestionWordings(
    isForParents ? paths.questions.questionWordings(inspectionId, question.id) : null,
    question.seen,
  );
  /** Unless something is typed in one of its tabs. `saved`: what was saved just now, in words. */
  const closeIfSaved = (saved = "") => {
    const unsaved = [...(box.current?.querySelectorAll("form") ?? [])].find(hasChanges);
    if (!unsaved) {
      if (saved !== "") onSaved(saved);
      return onClose();
    }
    const tab = unsaved.dataset.tab ?? standardTab;
    onSaved(`${saved} ${questionMessages.t("desk.unsaved-tab", { tab })}`.trim());
  };
  const loadAgain = () => {
    tryAgain();
    // The button goes once they have come.
    focusOnceDrawn(() =>
      document.activeElement === document.body
        ? box.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")
        : null,
    );
  };
  const standard = (
    <DeskQuestionForm
      path={paths.questions.wording(inspectionId, question.id)}
      label={`Edit “${question.text}”`}
      idPart={leafId}
      {...{ question, types, since, latestSince, sources }}
      conditionProblem={question.conditionProblem}
      seen={question.seen}
      saveLabel="Save"
      onSaved={(words, isGoingOn) => (isGoingOn ? onSaved(words) : closeIfSaved(words))}
      onClose={closeIfSaved}
    />
  );
  if (!isForParents) return <div ref={box}>{standard}</div>;
  const languages = [...new Set(wordings.map(({ variant }) => variant.language))];
  return (
    <div ref={box} className="question-wordings">
      <Tabs
        label={`Wordings of “${question.text}”`}
        keepsPanels
        defaultTab="standard"
        tabs={[
          { id: "standard", name: standardTab, content: standard },
          ...languages.map((language) => {
            const inLanguage = wordings.filter(({ variant }) => variant.language === language);
            const [first] = inLanguage;
            const variant: Variant = first?.variant ?? { language: "en", easyRead: true };
            return {
              id: codeOf(variant),
              name: first ? <WordingTabName wording={first} /> : null,
              content: inLanguage.map((wording) => (
                <WordingTab
                  key={codeOf(wording.variant)}
                  {...{ inspectionId, leafId, wording, mayWrite, isClosed, onSaved, onClose: closeIfSaved }}
                  onChanged={(changed) => replace(wording.variant, changed)}
                />
              )),
            };
          }),
        ]}
      />
      {hasFailed ? (
        <p role="alert" className="cluster">
          <span>{questionMessages.t("desk.wordings-failed")}</span>
          <Button onPress={loadAgain}>Try again</Button>
        </p>
      ) : null}
    </div>
  );
}
