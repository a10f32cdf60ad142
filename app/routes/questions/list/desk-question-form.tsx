import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { QuestionField } from "#app/components/question-field.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { isTypedSince, markSentSaved, readSentValues } from "#app/components/saved-controls.ts";
import type { Audience, QuestionType, Wording } from "#app/domain/questions/question.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { useRevalidator } from "#app/remix.ts";
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
  /** When it was changed last, by which another's change is noticed; null for a new one. */
  seen: string | null;
  types: readonly QuestionType[];
  /** The date that a question about a change compares with where none is chosen, YYYY-MM-DD. */
  since: string;
  latestSince: string;
  saveLabel: string;
  /** Saves it too, and goes on with another empty form. */
  saveAndGoOnLabel?: string;
  /** `isGoingOn`: another is written in it, or something was typed since this was sent. */
  onSaved: (words: string, isGoingOn: boolean) => void;
  onClose: () => void;
  /** What stands under its buttons. */
  children?: ReactNode;
};

type SaveAnswer = { isSaved: boolean; words: string; seen?: string };

const namedFields = ["text", "hint", "type", "choices", "since"];

/** A question written in its place, with how it will look beside it. Ctrl and Enter saves; what is typed is kept until then. */
export function DeskQuestionForm(props: DeskQuestionFormProps) {
  const { path, label, idPart, types, since, latestSince, saveLabel, saveAndGoOnLabel } = props;
  const { audience, focusAreaIds } = props.question;
  const box = useRef<HTMLFormElement>(null);
  // What its fields begin with: as it was when it was opened, or saved by this form since.
  const [question, setQuestion] = useState<Wording>(props.question);
  const [typed, setTyped] = useState<Wording>(question);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  // What stood there when it was opened, or was said to stand there since.
  const seen = useRef(props.seen);
  const { revalidate } = useRevalidator();
  const isChanged = isQuestionChanged(question, typed);
  // A tab's panel takes no focus before its tab is chosen.
  const focus = (selector: string) =>
    focusOnceDrawn(() => box.current?.querySelector<HTMLElement>(selector));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens
  useEffect(() => focus("textarea"), []);

  const name = (field: string) => `${field}-${idPart}`;
  const readFrom = (form: HTMLFormElement): TypedQuestion =>
    readQuestionFields(form, name, { question, types, since });
  const read = () => {
    if (box.current) setTyped(readFrom(box.current));
  };
  const refuse = (wrong: Readonly<Record<string, string>>) => {
    setErrors(wrong);
    const others = Object.entries(wrong).flatMap(([field, words]) =>
      namedFields.includes(field) ? [] : [words],
    );
    setProblem(others.length > 0 ? others.join(" ") : null);
    focus("[aria-invalid=true]");
  };
  const save = async (isGoingOn = false) => {
    const form = box.current;
    if (!form || isSaving) return;
    setIsSaving(true);
    const [sent, saved] = [readSentValues(form), readFrom(form)];
    const fields = toQuestionFields(saved, { audience, focusAreaIds, seen: seen.current });
    const answer = await requestJson<SaveAnswer>(path, fields);
    setIsSaving(false);
    setErrors({});
    if (!answer.ok) return answer.errors ? refuse(answer.errors) : setProblem(answer.reason);
    seen.current = answer.value.seen ?? seen.current;
    if (!answer.value.isSaved) return setProblem(answer.value.words);
    setProblem(null);
    revalidate();
    if (seen.current !== null) {
      markSentSaved(form, sent);
      setQuestion(saved);
      props.onSaved(answer.value.words, isTypedSince(sent));
    } else if (isTypedSince(sent)) {
      setProblem(questionMessages.t("desk.added-before-typing"));
      props.onSaved(answer.value.words, true);
    } else {
      discard();
      if (isGoingOn) focus("textarea");
      props.onSaved(answer.value.words, isGoingOn);
    }
  };
  const discard = () => {
    box.current?.reset();
    setTyped(question);
    setErrors({});
    setProblem(null);
  };
  const leave = () => {
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
          {...{ audience, types, name, question, since, latestSince, errors }}
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
          <Button onPress={leave}>{isChanged ? "Discard" : "Close"}</Button>
        </div>
        {props.children}
      </div>
      {audience === "open-meeting" ? null : (
        <div className="question-editor-look">
          <p className="soft small">{audience === "parents" ? "As parents see it" : "As it is asked"}</p>
          <QuestionField question={typed} name={name("look")} disabled key={typed.type} />
        </div>
      )}
    </form>
  );
}
