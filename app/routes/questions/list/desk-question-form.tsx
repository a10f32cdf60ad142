import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { Button } from "#app/components/aria/button.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { requestJson } from "#app/components/request-json.ts";
import type { Audience, QuestionType, Wording } from "#app/domain/questions/question.ts";
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
  onSaved: (words: string, isGoingOn: boolean) => void;
  onClose: () => void;
  /** What stands under its buttons. */
  children?: ReactNode;
};

type SaveAnswer = { isSaved: boolean; words: string; seen?: string };

/** In milliseconds. */
const focusDelayMs = 50;

const namedFields = ["text", "hint", "type", "choices", "since"];

/** A question written in its place, with how it will look beside it. Ctrl and Enter saves; what is typed is kept until then. */
export function DeskQuestionForm(props: DeskQuestionFormProps) {
  const { path, label, idPart, question, types, since, latestSince, saveLabel, saveAndGoOnLabel } = props;
  const { audience, focusAreaIds } = question;
  const box = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Wording>(question);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  // What stood there when it was opened, or was said to stand there since.
  const seen = useRef(props.seen);
  const { revalidate } = useRevalidator();
  const isChanged = isQuestionChanged(question, typed);
  useEffect(() => focusLater(box, "textarea"), []);

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
    focusLater(box, "[aria-invalid=true]");
  };
  const save = async (isGoingOn = false) => {
    if (!box.current || isSaving) return;
    setIsSaving(true);
    const fields = toQuestionFields(readFrom(box.current), { audience, focusAreaIds, seen: seen.current });
    const answer = await requestJson<SaveAnswer>(path, fields);
    setIsSaving(false);
    setErrors({});
    if (!answer.ok) return answer.errors ? refuse(answer.errors) : setProblem(answer.reason);
    seen.current = answer.value.seen ?? seen.current;
    if (!answer.value.isSaved) return setProblem(answer.value.words);
    setProblem(null);
    // What was kept while it was typed is not wanted any more.
    box.current?.reset();
    revalidate();
    if (isGoingOn) {
      setTyped(question);
      focusLater(box, "textarea");
    }
    props.onSaved(answer.value.words, isGoingOn);
  };
  const leave = () => {
    box.current?.reset();
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

/** Once what has been rendered stands on the screen: a tab's panel takes no focus before its tab is chosen. */
function focusLater(box: RefObject<HTMLFormElement>, selector: string): () => void {
  const timer = setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus(), focusDelayMs);
  return () => clearTimeout(timer);
}
