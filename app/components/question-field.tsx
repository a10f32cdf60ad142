import { asksForWords, choicesOf, longestAnswer, type Wording } from "#app/domain/questions/question.ts";
import { sayCompareWith } from "#app/domain/questions/say-question.ts";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { type FaceName, faceWords } from "./face.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { TextArea } from "./text-area.tsx";

type QuestionFieldProps = {
  question: Wording;
  /** The control's name and id; several questions can stand on one page. */
  name: string;
  /** What was answered before: keys of choices, or one text. */
  values?: readonly string[];
  /** What is wrong and what to do. */
  error?: string;
  /** For the one question of a page. */
  labelAs?: "h1" | "h2";
  disabled?: boolean;
};

/** A question exactly as the person asked sees it: on the survey, and wherever somebody looks at it before. */
export function QuestionField({ question, name, values = [], error, labelAs, disabled }: QuestionFieldProps) {
  const field = {
    label: question.text,
    name,
    hint: hintOf(question),
    error,
    labelAs,
    disabled,
    optional: !question.required && question.type !== "faces" && question.type !== "words",
  };
  if (asksForWords(question.type) || question.type === "words") {
    const limit = longestAnswer[question.type === "short-words" ? "short-words" : "long-words"];
    const rows = question.type === "short-words" ? 2 : 6;
    return <TextArea {...field} defaultValue={values[0] ?? ""} rows={rows} limit={limit} />;
  }
  const options = choicesOf(question).map(({ key, label, apart }) => ({ value: key, label, apart }));
  if (question.type === "several-of") {
    return <CheckboxGroup {...field} options={options} defaultValue={values} />;
  }
  if (question.type === "faces") {
    const faces = options.map((option) => ({ ...option, face: faceNamed(option.value) }));
    return <RadioGroup {...field} options={faces} defaultValue={values[0]} faces />;
  }
  return <RadioGroup {...field} options={options} defaultValue={values[0]} />;
}

function hintOf(question: Wording) {
  const several = question.type === "several-of" ? "Choose all that fit." : null;
  const parts = [sayCompareWith(question), question.hint, several].filter((part) => part);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function faceNamed(key: string): FaceName | undefined {
  return key in faceWords ? (key as FaceName) : undefined;
}
