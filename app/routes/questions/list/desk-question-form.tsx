import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { QuestionField } from "#app/components/question-field.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { isTypedSince, markSentSaved, readSentValues } from "#app/components/saved-controls.ts";
import { startWaiting } from "#app/components/take-focus.ts";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { findEasyReadHints } from "#app/domain/question-help/easy-read-hints.ts";
import type { Audience, QuestionType, Wording } from "#app/domain/questions/question.ts";
import { cardFieldNames } from "#app/domain/questions/young-peoples-set.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { useRevalidator } from "#app/remix.ts";
import type { ConditionSource } from "../parts/condition-sources.ts";
import { EasyReadHints } from "../parts/easy-read-hints.tsx";
import { QuestionFields } from "./question-fields.tsx";
import {
  isQuestionChanged,
  readQuestionFields,
  type TypedQuestion,
  toQuestionFields,
} from "./read-question-fields.ts";

type DeskQuestionFormProps = {
  /** Where it is sent. */
  path: string;
  label: string;
  /** Tells its fields from those of other questions: two of a question can be open, under two focus areas. */
  idPart: string;
  question: Wording & { audience: Audience; focusAreaIds: readonly string[] };
  /** The earlier questions on whose answers it can depend. */
  sources: readonly ConditionSource[];
  /** What is wrong with its condition as it is stored, in words. */
  conditionProblem: string | null;
  /** When it was changed last, by which another's change is noticed; null for a new one. */
  seen: string | null;
  types: readonly QuestionType[];
  /** The date that a question about a change compares with where none is chosen, YYYY-MM-DD. */
  since: string;
  latestSince: string;
  saveLabel: string;
  /** Saves it too, and goes on with another empty form. */
  saveAndGoOnLabel?: string;
  /** `isGoingOn`: it stays open, as another is written in it. */
  onSaved: (words: string, isGoingOn: boolean) => void;
  onClose: () => void;
  /** What stands under its buttons. */
  children?: ReactNode;
};

/** A question as the server has it, and when it was changed last. */
type Stored = { question: Wording; seen: string | null };
type SaveAnswer = { isSaved: boolean; words: string; seen?: string };

const namedFields = ["text", "hint", "type", "choices", "since", "condition-on", "cards", ...cardFieldNames];

/** A question written in its place, with how it will look beside it. Ctrl and Enter saves; what is typed is kept until then. */
export function DeskQuestionForm(props: DeskQuestionFormProps) {
  const { path, label, idPart, types, since, latestSince, saveLabel, saveAndGoOnLabel } = props;
  const { sources, conditionProblem } = props;
  const { audience, focusAreaIds } = props.question;
  const box = useRef<HTMLFormElement>(null);
  // What its fields begin with: as it was when it was opened, or saved by this form since.
  const [begun, setBegun] = useState<Stored>({ question: props.question, seen: props.seen });
  // The fields are made anew by it: a select does not follow what it is said to begin with.
  const [opening, setOpening] = useState(0);
  const { question } = begun;
  const [typed, setTyped] = useState<Wording>(question);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  // What stood there when it was opened, or was said to stand there since.
  const seen = useRef(props.seen);
  const { revalidate } = useRevalidator();
  const isChanged = isQuestionChanged(question, typed);
  // A tab's panel takes no focus before its tab is chosen.
  const focus = (selector: string) => focusOnceDrawn(() => box.current?.querySelector<HTMLElement>(selector));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens
  useEffect(() => focus("textarea"), []);

  const name = (field: string) => `${field}-${idPart}`;
  const readFrom = (form: HTMLFormElement): TypedQuestion =>
    readQuestionFields(form, name, { question, types, since, sources });
  const read = () => {
    if (box.current) setTyped(readFrom(box.current));
  };
  const refuse = (wrong: Readonly<Record<string, string>>, isUsed: boolean) => {
    setErrors(wrong);
    const others = Object.entries(wrong).flatMap(([field, words]) =>
      namedFields.includes(field) ? [] : [words],
    );
    setProblem(others.length > 0 ? others.join(" ") : null);
    if (!isUsed && box.current?.contains(document.activeElement)) focus("[aria-invalid=true]");
  };
  const save = async (isGoingOn = false) => {
    const form = box.current;
    if (!form || isSaving) return;
    setIsSaving(true);
    const isUsedSince = startWaiting();
    const [sent, saved] = [readSentValues(form), readFrom(form)];
    const fields = toQuestionFields(saved, { audience, focusAreaIds, seen: seen.current });
    const answer = await requestJson<SaveAnswer>(path, fields);
    setIsSaving(false);
    setErrors({});
    if (!answer.ok) return answer.errors ? refuse(answer.errors, isUsedSince()) : setProblem(answer.reason);
    const { isSaved, words } = answer.value;
    seen.current = answer.value.seen ?? seen.current;
    setProblem(isSaved ? null : words);
    revalidate();
    if (!isSaved) return;
    // Whoever has left it meanwhile is busy elsewhere.
    if (!form.isConnected) return props.onSaved(words, true);
    const isTyped = isTypedSince(sent);
    if (seen.current !== null) {
      markSentSaved(form, sent);
      setBegun({ question: saved, seen: seen.current });
      if (isTyped) return setProblem(questionMessages.t("desk.saved-before-typing"));
    } else if (isTyped) setProblem(questionMessages.t("desk.added-before-typing"));
    else {
      discard();
      if (isGoingOn && !isUsedSince()) focus("textarea");
    }
    props.onSaved(words, isGoingOn || isTyped);
  };
  /** Puts it back to what is stored, which somebody else may have changed since it was opened. */
  const discard = () => {
    const isNewer = props.seen !== null && begun.seen !== null && props.seen > begun.seen;
    const stored: Stored = isNewer ? { question: props.question, seen: props.seen } : begun;
    box.current?.reset();
    setBegun(stored);
    setOpening((before) => before + 1);
    seen.current = stored.seen;
    setTyped(stored.question);
    setErrors({});
    setProblem(null);
  };
  const leave = () => {
    // What is on its way is not discarded by this.
    if (isSaving) return;
    discard();
    props.onClose();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === "Escape" && !isChanged) leave();
  };
  return (
    <form
      ref={box}
      className="question-editor"
      method="post"
      noValidate
      action={path}
      aria-label={label}
      onSubmit={send}
      onKeyDown={handleKey}
      onChange={read}
    >
      <div className="question-editor-fields">
        <QuestionFields
          key={opening}
          {...{ audience, types, name, question, since, latestSince, errors, sources, conditionProblem }}
          type={typed.type}
        />
        {problem === null ? null : (
          <p role="alert" className="question-editor-problem">
            {problem}
          </p>
        )}
        <div className="button-row">
          <Button kind="primary" onPress={() => void save()}>
            {saveLabel}
          </Button>
          {saveAndGoOnLabel === undefined ? null : (
            <Button onPress={() => void save(true)}>{saveAndGoOnLabel}</Button>
          )}
          <Button isDisabled={isSaving} onPress={leave}>
            {isChanged ? "Discard" : "Close"}
          </Button>
        </div>
        {props.children}
      </div>
      {audience === "open-meeting" ? null : (
        <div className="question-editor-look">
          <p className="soft small">{audience === "parents" ? "As parents see it" : "As it is asked"}</p>
          {audience === "young-people" ? (
            <>
              <YoungPeoplesQuestion question={typed} name={name("look")} key={typed.type} />
              <EasyReadHints hints={findEasyReadHints(typed)} />
            </>
          ) : (
            <QuestionField question={typed} name={name("look")} disabled key={typed.type} />
          )}
        </div>
      )}
    </form>
  );
}
