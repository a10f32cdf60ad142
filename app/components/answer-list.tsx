import { Fragment } from "react";
import { InLanguage } from "#app/components/in-language.tsx";
import { SpeechLines } from "#app/components/speech-lines.tsx";
import { SummaryList, type SummaryRow } from "#app/components/summary-list.tsx";
import { useTranslator } from "#app/components/translator.ts";
import type { AnswersView, AnswerView } from "#app/domain/survey/answers-view.ts";

type AnswerListProps = Omit<AnswersView, "unsent"> & { errors?: Readonly<Record<string, string>> };

/** What somebody answered, focus area by focus area, and what they said about themselves. */
export function AnswerList({ pages, about, errors = {} }: AnswerListProps) {
  const { t } = useTranslator();
  return (
    <>
      {pages.map(({ number, name, answers }) => (
        <section key={number} aria-labelledby={`answers-${number}`}>
          <h2 id={`answers-${number}`}>
            <InLanguage code={name.language}>{name.words}</InLanguage>
          </h2>
          <AnswerParts answers={answers} errors={errors} />
        </section>
      ))}
      <section aria-label={about.title}>
        <h2>{about.title}</h2>
        <SummaryList emptyWords={t("form.left-out")} rows={about.answers.map((one) => rowOf(one, errors))} />
      </section>
    </>
  );
}

type AnswersProps = { answers: readonly AnswerView[]; errors: Readonly<Record<string, string>> };

/** Answers in their order: those of each child under a heading. */
export function AnswerParts({ answers, errors }: AnswersProps) {
  const parts: { child: number | undefined; answers: AnswerView[] }[] = [];
  for (const answer of answers) {
    const last = parts.at(-1);
    if (last && last.child === answer.child) last.answers.push(answer);
    else parts.push({ child: answer.child, answers: [answer] });
  }
  return (
    <>
      {parts.map(({ child, answers: ofPart }) => (
        <Fragment key={ofPart[0]?.key}>
          {child === undefined ? null : <h3>{ofPart[0]?.part}</h3>}
          <SummaryList rows={ofPart.map((one) => rowOf(one, errors))} />
        </Fragment>
      ))}
    </>
  );
}

function rowOf(
  { key, control, part, label, value, notice, changeHref }: AnswerView,
  errors: Readonly<Record<string, string>>,
): SummaryRow {
  const words = <InLanguage code={label.language}>{label.words}</InLanguage>;
  return {
    key,
    id: control,
    label: words,
    value: value.length > 0 ? <SpeechLines lines={value} /> : undefined,
    error: errors[control],
    notice,
    changeHref,
    changeLabel:
      part === undefined ? (
        words
      ) : (
        <>
          {part}: {words}
        </>
      ),
  };
}
