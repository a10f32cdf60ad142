import type { ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import { describeComparisonDate } from "#app/domain/questions/describe-question.ts";
import {
  asksForWords,
  choiceKey,
  choicesOf,
  maxAnswerLengths,
  type Wording,
} from "#app/domain/questions/question.ts";
import type { LocalizedQuestion, LocalizedText } from "#app/domain/translations/wording.ts";
import { formatMonthAndYear } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { type FaceName, faceOf } from "./face.tsx";
import { InLanguage } from "./in-language.tsx";
import { CheckboxGroup } from "./native/checkbox-group.tsx";
import { RadioGroup } from "./native/radio-group.tsx";
import { Picture } from "./picture.tsx";
import { TextArea } from "./text-area.tsx";
import "./question-field.css";

type QuestionFieldProps = {
  question: Wording;
  /** Its words in the reader's language or in Easy Read; where not given, the question's own. */
  wording?: LocalizedQuestion;
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
export function QuestionField({
  question,
  name,
  values = [],
  error,
  labelAs,
  disabled,
  ...props
}: QuestionFieldProps) {
  const translator = useTranslator();
  const wording = props.wording ?? englishWordingOf(question);
  const field = {
    label: wording.picture ? (
      <span className="question-field-pictured">
        <span className="question-field-picture">
          <Picture name={wording.picture} />
        </span>
        <Part wording={wording.text} />
      </span>
    ) : (
      <Part wording={wording.text} />
    ),
    name,
    description: hintOf(question, wording, translator),
    errorMessage: error,
    labelAs,
    isDisabled: disabled,
    isNeeded: question.required && question.type !== "faces" && question.type !== "words",
  };
  if (asksForWords(question.type) || question.type === "words") {
    const limit = maxAnswerLengths[question.type === "short-words" ? "short-words" : "long-words"];
    const rows = question.type === "short-words" ? 2 : 6;
    return <TextArea {...field} defaultValue={values[0] ?? ""} rows={rows} limit={limit} />;
  }
  const options = choicesOf(question).map(({ key, label, apart, alone }, index) => {
    const choiceWording = wording.choices[index];
    const choiceLabel = choiceWording ? (
      <Part key={key} wording={choiceWording} />
    ) : (
      translator.tOrDefault(choiceKey(key), label)
    );
    return { value: key, label: choiceLabel, apart, alone, face: faceFor(question, key, translator) };
  });
  if (question.type === "several-of") {
    return <CheckboxGroup {...field} options={options} defaultValue={values} />;
  }
  const faces = options.some(({ face }) => face !== undefined);
  return <RadioGroup {...field} options={options} defaultValue={values[0]} faces={faces} />;
}

function Part({ wording }: { wording: LocalizedText }) {
  return <InLanguage code={wording.language}>{wording.words}</InLanguage>;
}

function englishWordingOf({ text, hint, choices }: Wording): LocalizedQuestion {
  const english = (written: string): LocalizedText => ({ words: written, language: "en" });
  return {
    text: english(text),
    hint: hint === "" ? null : english(hint),
    choices: choices.map(english),
    picture: null,
  };
}

function hintOf(question: Wording, wording: LocalizedQuestion, translator: Translator): ReactNode {
  const compareWith = compareWithIn(question, translator);
  const several = question.type === "several-of" ? translator.t("form.choose-several") : null;
  if (!compareWith && !wording.hint && !several) return undefined;
  return (
    <>
      {compareWith}
      {wording.hint ? (
        <>
          {compareWith ? " " : null}
          <Part wording={wording.hint} />
        </>
      ) : null}
      {several ? `${compareWith || wording.hint ? " " : ""}${several}` : null}
    </>
  );
}

/** Only the server says it in other languages than English: not every browser knows the functions for dates. */
function compareWithIn(question: Wording, translator: Translator): string | null {
  if (translator.language.code === "en") return describeComparisonDate(question);
  if (question.type !== "change" || question.since === null) return null;
  return translator.t("form.compare-with", { date: formatMonthAndYear(translator, question.since) });
}

/** Young people choose from faces, and in Easy Read everybody does where a scale has feelings in it. */
function faceFor(question: Wording, key: string, translator: Translator): FaceName | undefined {
  return question.type === "faces" || translator.easyRead ? faceOf(question.type, key) : undefined;
}
