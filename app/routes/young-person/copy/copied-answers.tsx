import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { YoungPeoplesAnswer } from "#app/components/young-peoples-answer.tsx";
import { paths } from "#app/paths.ts";
import { answerLabels } from "../parts/answer-labels.ts";
import type { viewYoungPersonsCopy } from "./view-copy.ts";

type CopiedAnswersProps = ReturnType<typeof viewYoungPersonsCopy> & { area: string };

const leftOut = [
  "copy.left-out.danger",
  "copy.left-out.notes",
  "copy.left-out.exports",
  "copy.left-out.unsent",
] as const;

/** Everything that is held about what a young person sent. */
export function CopiedAnswers(props: CopiedAnswersProps) {
  const { area, isErased, facts, group, setting, circumstances, rows, consents, texts } = props;
  const translator = useFamilyTranslator();
  const { t, tRich } = translator;
  return (
    <>
      <SummaryList rows={facts} />
      {group === null ? null : <p>{t("young.link.group", { group })}</p>}
      {setting === null ? null : (
        <p>
          <InLanguage>{setting}</InLanguage>
        </p>
      )}
      {circumstances.length === 0 ? null : (
        <>
          <h2>{t("young-answer.about.title")}</h2>
          <ul>
            {circumstances.map((words) => (
              <li key={words}>
                <InLanguage>{words}</InLanguage>
              </li>
            ))}
          </ul>
        </>
      )}
      {isErased ? <p>{t("young-answer.card.taken-back")}</p> : <h2>{t("young-answer.card.said")}</h2>}
      {rows.map(({ question, values, recordingKinds }) => (
        <section key={question.id}>
          <h3>
            <InLanguage>{question.text}</InLanguage>
          </h3>
          {values.length === 0 ? null : (
            <YoungPeoplesAnswer question={question} values={values} labelOf={answerLabels(translator)} />
          )}
          {recordingKinds.map((kind) => (
            <p key={kind}>{t(kind === "recording" ? "youngRecording.kept" : "youngDrawing.kept")}</p>
          ))}
        </section>
      ))}
      <h2>{t("young.consent.now")}</h2>
      {consents.map(({ key, title, paragraphs, answer, moment, note }) => (
        <section key={key}>
          <h3 dir="auto">{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
          <p>
            <strong>{answer}</strong>, {moment}
          </p>
          {note === "" ? null : (
            <p dir="auto">
              <InLanguage>{note}</InLanguage>
            </p>
          )}
        </section>
      ))}
      <h2>{t("copy.texts")}</h2>
      {texts.length === 0 ? <p>{t("copy.texts.none")}</p> : null}
      {texts.map(({ key, words, facts: said, translations, quotations }) => (
        <section key={key}>
          <blockquote dir="auto">{words}</blockquote>
          <ul>
            {said.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <English label={t("copy.text.translation")} texts={translations} />
          <English label={t("copy.text.quotation")} texts={quotations} />
        </section>
      ))}
      <h2>{t("copy.left-out")}</h2>
      <ul>
        {leftOut.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>
        <Wrapped
          parts={tRich("copy.left-out.ask", {
            link: (parts: (string | JSX.Element)[]) => <a href={paths.area.privacy(area)}>{parts}</a>,
          })}
        />
      </p>
    </>
  );
}

/** What inspectors wrote about it, or may quote, in English for the most part. */
function English({ label, texts }: { label: string; texts: readonly { key: number; words: string }[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      {texts.map(({ key, words }) => (
        <blockquote key={key} dir="auto">
          <InLanguage>{words}</InLanguage>
        </blockquote>
      ))}
    </>
  );
}
