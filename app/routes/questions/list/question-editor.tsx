import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Select } from "#app/components/native/select.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { requestJson } from "#app/components/request-json.ts";
import { TextArea } from "#app/components/text-area.tsx";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import { isList, isParentScale, type QuestionType, type Wording } from "#app/domain/questions/question.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import { paths } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";

type QuestionEditorProps = {
  inspectionId: string;
  /** Two of a question can be open, under two focus areas. */
  leafId: string;
  question: DeskQuestion;
  types: readonly QuestionType[];
  since: string;
  onSaved: (words: string) => void;
  onClose: () => void;
};

/** A question changed in its place, with how it will look beside it. Ctrl and Enter saves; what is typed is kept until then. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { inspectionId, leafId, question, types, since, onSaved, onClose } = props;
  const box = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Wording>(question);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  // What stood there when it was opened, or was said to stand there since.
  const seen = useRef(question.seen);
  const { revalidate } = useRevalidator();
  const isChanged = hasChanged(question, typed);
  useEffect(() => {
    const frame = requestAnimationFrame(() => box.current?.querySelector("textarea")?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const name = (field: string) => `${field}-${leafId}`;
  const read = () => {
    const form = box.current;
    if (form) setTyped(readFields(form, name, { question, types, since }));
  };
  const save = async () => {
    if (!box.current || isSaving) return;
    setIsSaving(true);
    const fields = toFields(
      readFields(box.current, name, { question, types, since }),
      question,
      seen.current,
    );
    const answer = await requestJson<{ isSaved: boolean; words: string; seen?: string }>(
      paths.questions.wording(inspectionId, question.id),
      fields,
    );
    setIsSaving(false);
    if (!answer.ok) return setProblem(answer.reason);
    seen.current = answer.value.seen ?? seen.current;
    if (!answer.value.isSaved) return setProblem(answer.value.words);
    // What was kept while it was typed is not wanted any more.
    box.current?.reset();
    revalidate();
    onSaved(answer.value.words);
  };
  const leave = () => {
    box.current?.reset();
    onClose();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const handleKey = (event: KeyboardEvent) => {
    // The tree around it would take arrows, letters and Escape for its own.
    event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === "Escape" && !isChanged) leave();
  };
  const hasFocusOnly = question.audience === "open-meeting";
  return (
    <form
      ref={box}
      className="question-editor"
      method="post"
      noValidate
      action={paths.questions.wording(inspectionId, question.id)}
      aria-label={`Edit “${question.text}”`}
      onSubmit={send}
      onKeyDown={handleKey}
      onPointerDown={(event) => event.stopPropagation()}
      onChange={read}
    >
      <div className="question-editor-fields">
        <TextArea
          label={hasFocusOnly ? "Focus" : "Question"}
          name={name("text")}
          rows={2}
          defaultValue={question.text}
        />
        {hasFocusOnly ? null : (
          <TextArea
            label="A line under it that helps to answer"
            name={name("hint")}
            isOptional
            rows={2}
            defaultValue={question.hint}
          />
        )}
        {types.length < 2 ? null : (
          <Select
            label="How is it answered?"
            name={name("type")}
            options={types.map((type) => ({ value: type, label: typeNames[type] }))}
            defaultValue={question.type}
          />
        )}
        <div hidden={!isList(typed.type)}>
          <TextArea
            label="The choices"
            name={name("choices")}
            description="One on each line."
            rows={5}
            defaultValue={question.choices.join("\n")}
          />
        </div>
        {question.audience === "parents" ? (
          <>
            <div hidden={!isParentScale(typed.type)}>
              <Checkbox
                label={`Offer “${choiceMessages["choice.not-come-up"]}” too`}
                name={name("not-come-up")}
                defaultChecked={question.offersNotComeUp === true}
              />
            </div>
            <Checkbox
              label="Parents must answer it to go on"
              name={name("required")}
              defaultChecked={question.required}
            />
          </>
        ) : null}
        {problem === null ? null : (
          <p role="alert" className="question-editor-problem">
            {problem}
          </p>
        )}
        <div className="button-row">
          <Button kind="primary" onPress={() => void save()}>
            Save
          </Button>
          <Button onPress={leave}>{isChanged ? "Discard" : "Close"}</Button>
        </div>
      </div>
      {hasFocusOnly ? null : (
        <div className="question-editor-look">
          <p className="soft small">
            {question.audience === "parents" ? "As parents see it" : "As it is asked"}
          </p>
          <QuestionField question={typed} name={name("look")} disabled key={typed.type} />
        </div>
      )}
    </form>
  );
}

function readFields(
  box: HTMLFormElement,
  name: (field: string) => string,
  { question, types, since }: Pick<QuestionEditorProps, "question" | "types" | "since">,
): Wording {
  const find = (field: string) =>
    [...box.elements].find((element) => element.getAttribute("name") === name(field));
  const readValue = (field: string) => {
    const element = find(field);
    return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
      ? element.value
      : null;
  };
  const isTicked = (field: string) => {
    const element = find(field);
    return element instanceof HTMLInputElement && element.checked;
  };
  const type = types.find((one) => one === readValue("type")) ?? question.type;
  const choices = (readValue("choices") ?? "").split("\n").filter((line) => line.trim() !== "");
  return {
    type,
    text: readValue("text") ?? question.text,
    hint: readValue("hint") ?? "",
    required: isTicked("required"),
    choices: isList(type) ? choices : [],
    since: type === "change" ? (question.since ?? since) : null,
    ...(isParentScale(type) && isTicked("not-come-up") ? { offersNotComeUp: true } : {}),
  };
}

function toFields(typed: Wording, question: DeskQuestion, seen: string): URLSearchParams {
  const [year = "", month = "", day = ""] = (typed.since ?? "").split("-");
  return new URLSearchParams([
    ["text", typed.text],
    ["hint", typed.hint],
    ["type", typed.type],
    ["choices", typed.choices.join("\n")],
    ...(typed.offersNotComeUp ? [["not-come-up", "yes"]] : []),
    ...(typed.required ? [["required", "yes"]] : []),
    ["since-day", day],
    ["since-month", month],
    ["since-year", year],
    ...question.focusAreaIds.map((id) => ["focus-areas", id]),
    ["seen", seen],
    [formEndName, "yes"],
  ]);
}

function hasChanged(before: Wording, after: Wording): boolean {
  const parts = ({ type, text, hint, required, choices, offersNotComeUp }: Wording) =>
    JSON.stringify([type, text, hint, required, choices, offersNotComeUp ?? false]);
  return parts(before) !== parts(after);
}
