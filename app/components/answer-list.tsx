import { InLanguage } from "#app/components/in-language.tsx";
import { SpeechLines } from "#app/components/speech-lines.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { useTranslator } from "#app/components/translator.ts";
import type { AnswerPageView, AnswerView } from "#app/domain/survey/answers-view.ts";

type AnswerListProps = {
  pages: readonly AnswerPageView[];
  about: { title: string; answers: readonly AnswerView[] };
  errors?: Readonly<Record<string, string>>;
};

/** What somebody answered, focus area by focus area, and what they said about themselves. */
export function AnswerList({ pages, about, errors = {} }: AnswerListProps) {
  const { t } = useTranslator();
  const rowOf = ({ key, control, label, value, notice, changeHref }: AnswerView) => ({
    key,
    id: control,
    label: <InLanguage code={label.language}>{label.words}</InLanguage>,
    value: value.length > 0 ? <SpeechLines lines={value} /> : undefined,
    error: errors[control],
    notice,
    changeHref,
    changeLabel: <InLanguage code={label.language}>{label.words}</InLanguage>,
  });
  return (
    <>
      {pages.map(({ number, name, answers }) => (
        <section key={number} aria-labelledby={`answers-${number}`}>
          <h2 id={`answers-${number}`}>
            <InLanguage code={name.language}>{name.words}</InLanguage>
          </h2>
          <SummaryList rows={answers.map(rowOf)} />
        </section>
      ))}
      <section aria-label={about.title}>
        <h2>{about.title}</h2>
        <SummaryList emptyWords={t("form.left-out")} rows={about.answers.map(rowOf)} />
      </section>
    </>
  );
}
