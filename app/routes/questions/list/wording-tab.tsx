import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { hasChanges } from "#app/components/autosave-forms.ts";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { Details } from "#app/components/native/details.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { isTypedSince, markSentSaved, readSentValues } from "#app/components/saved-controls.ts";
import { startWaiting } from "#app/components/take-focus.ts";
import { describeLack, nameOfVariant } from "#app/domain/translations/describe-missing.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import type { WordingOfQuestion } from "#app/domain/translations/open-question-wordings.server.ts";
import type { DisplayedQuestion } from "#app/domain/translations/open-wordings.server.ts";
import { codeOf } from "#app/domain/translations/wording.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";
import type { WordingAnswer } from "../parts/desk-question.ts";
import { WordedQuestion } from "../parts/worded-question.tsx";
import { readWordingFields, renameErrors } from "./wording-fields.ts";
import "../parts/wordings.css";

type WordingTabProps = {
  inspectionId: string;
  leafId: string;
  wording: WordingOfQuestion;
  mayWrite: boolean;
  isClosed: boolean;
  onSaved: (words: string) => void;
  onChanged: (question: DisplayedQuestion) => void;
  onClose: () => void;
};

/** A question in one wording, written beside its standard words and saved by its own press. */
export function WordingTab(props: WordingTabProps) {
  const { wording, isClosed } = props;
  const { variant } = wording;
  if (variant.language !== "en" && variant.easyRead)
    return (
      <Details summary={nameOfVariant(variant)}>
        <WordingForm {...props} />
      </Details>
    );
  return (
    <>
      {isClosed ? (
        <p className="soft">The survey has closed. The wordings stay as families saw them.</p>
      ) : null}
      {wording.isOn ? null : (
        <p className="soft">
          Families cannot choose {languageNames[variant.language].english} yet.{" "}
          <a href={paths.translations.list(props.inspectionId)}>Languages for families</a>
        </p>
      )}
      <WordingForm {...props} />
    </>
  );
}

function WordingForm(props: WordingTabProps) {
  const { inspectionId, leafId, wording, mayWrite, onSaved, onChanged, onClose } = props;
  const { variant, question } = wording;
  const code = codeOf(variant);
  const idPart = `${code}-${leafId}`;
  const path = withQuery(paths.questions.questionWordings(inspectionId, question.id), { in: code });
  const box = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<DisplayedQuestion>();
  const [isSaving, setIsSaving] = useState(false);
  const { begun, setBegun, begin, opening } = useBegunWording(box, question);
  const { revalidate } = useRevalidator();
  const name = nameOfVariant(variant);
  const save = async () => {
    const form = box.current;
    if (!form || isSaving) return;
    setIsSaving(true);
    const isUsedSince = startWaiting();
    const sent = readSentValues(form);
    const answer = await requestJson<WordingAnswer>(path, readWordingFields(form, idPart, question.id));
    setIsSaving(false);
    const wrong = answer.ok ? {} : renameErrors(answer.errors ?? {}, question.id, idPart);
    setErrors(wrong);
    setProblem(answer.ok || Object.keys(wrong).length > 0 ? null : answer.reason);
    if (Object.keys(wrong).length > 0 && !isUsedSince() && form.contains(document.activeElement))
      focusOnceDrawn(() => form.querySelector<HTMLElement>("[aria-invalid=true]"));
    if (!answer.ok) return;
    const { isSaved, words, question: stored } = answer.value;
    setTheirs(isSaved ? undefined : (stored ?? undefined));
    if (!isSaved) return setProblem(words);
    if (isTypedSince(sent)) setProblem(questionMessages.t("desk.saved-before-typing"));
    markSentSaved(form, sent);
    if (stored) {
      setBegun(stored);
      onChanged(stored);
    }
    revalidate();
    onSaved(`${name}: saved.`);
  };
  const discard = () => {
    box.current?.reset();
    begin(theirs ?? question);
    setTheirs(undefined);
    setErrors({});
    setProblem(null);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === "Escape") onClose();
  };
  return (
    <form
      ref={box}
      className="wording-form"
      method="post"
      noValidate
      action={path}
      aria-label={`${name} of “${question.text}”`}
      data-tab={name}
      onSubmit={send}
      onKeyDown={handleKey}
    >
      <WordedQuestion
        key={opening}
        question={{ ...question, written: begun.written, seen: begun.seen }}
        {...{ variant, mayWrite, errors, theirs, idPart }}
      />
      {problem === null ? null : (
        <p role="alert" className="question-editor-problem">
          {problem}
        </p>
      )}
      <div className="button-row">
        {mayWrite ? (
          <Button kind="primary" onPress={() => void save()}>
            {`Save ${name}`}
          </Button>
        ) : null}
        {mayWrite ? (
          <Button isDisabled={isSaving} onPress={discard}>
            Discard what I typed
          </Button>
        ) : null}
        <Button onPress={onClose}>Close</Button>
      </div>
    </form>
  );
}

/**
 * The wording that a form began with, and by which another's change is noticed. What comes while something is typed in it takes
 * its place only where the wording is the same: otherwise another's would be written over unseen.
 */
function useBegunWording(box: RefObject<HTMLFormElement>, question: DisplayedQuestion) {
  const [begun, setBegun] = useState(question);
  // The fields are made anew by it: a select does not follow what it is said to begin with.
  const [opening, setOpening] = useState(0);
  const begin = (wording: DisplayedQuestion) => {
    setBegun(wording);
    setOpening((before) => before + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what comes anew
  useEffect(() => {
    const form = box.current;
    if (JSON.stringify(question.written) === JSON.stringify(begun.written)) setBegun(question);
    else if (form && !hasChanges(form) && !form.contains(document.activeElement)) begin(question);
  }, [question]);
  return { begun, setBegun, begin, opening };
}

/** A tab's name, with a sign where families can choose it and something is lacking, which is also said. */
export function WordingTabName({ wording: { variant, isOn, question } }: { wording: WordingOfQuestion }) {
  const name = nameOfVariant(variant);
  const lack = isOn ? describeLack(variant, question) : null;
  if (lack === null) return name;
  return (
    <>
      <span aria-hidden="true">
        {name} <span className="wording-tab-lack">○</span>
      </span>
      <span className="visually-hidden">{lack}</span>
    </>
  );
}
