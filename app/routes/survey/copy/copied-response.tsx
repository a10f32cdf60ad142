import { AnswerList } from "#app/components/answer-list.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { InLanguage } from "#app/components/in-language.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { paths } from "#app/paths.ts";
import type { viewCopy } from "./view-copy.server.ts";

type CopiedResponseProps = Awaited<ReturnType<typeof viewCopy>> & { area: string; receipt: string };

/** Everything that is held about one response, for whoever has its receipt. */
export function CopiedResponse(props: CopiedResponseProps) {
  const { area, receipt, isErased, made, times, consents, marks, answersView, texts } = props;
  const { t } = useFamilyTranslator();
  return (
    <>
      <h1>{t("copy.title")}</h1>
      <p className="lead">{t("copy.lead", { moment: made })}</p>
      {isErased ? <p>{t("copy.erased")}</p> : null}
      <Form action={paths.survey.copyFile(area)}>
        <input type="hidden" name="code" value={receipt} />
        <ButtonRow>
          <Button kind="secondary">{t("copy.file")}</Button>
        </ButtonRow>
      </Form>
      <h2>{t("copy.when")}</h2>
      <SummaryList rows={times} />
      {isErased ? null : <AnswerList {...answersView} />}
      <h2>{t("check.agreed")}</h2>
      {consents.map(({ agreed, edition, rows }) => (
        <section key={agreed} aria-label={agreed}>
          <h3>{agreed}</h3>
          <p>
            {edition === null ? (
              t("copy.no-edition")
            ) : (
              <a href={paths.area.privacyEdition(area, edition.number)}>
                {t("copy.edition", { edition: edition.number })}
              </a>
            )}
          </p>
          <SummaryList rows={rows} />
        </section>
      ))}
      {isErased ? null : (
        <>
          <h2>{t("copy.texts")}</h2>
          {texts.length === 0 ? <p>{t("copy.texts.none")}</p> : null}
          {texts.map(({ key, question, words, facts, translations, quotations }) => (
            <section key={key} className="section">
              {question === null ? null : (
                <h3>
                  <InLanguage>{question}</InLanguage>
                </h3>
              )}
              <blockquote dir="auto">{words}</blockquote>
              <ul>
                {facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
              <English label={t("copy.text.translation")} texts={translations} />
              <English
                label={t("copy.text.quotation")}
                texts={quotations.map((one) => ({ key: one.number, words: one.words }))}
              />
            </section>
          ))}
          <h2>{t("copy.marks")}</h2>
          {marks.length === 0 ? <p>{t("copy.marks.none")}</p> : null}
          <ul>
            {marks.map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t("privacy.long.title")}</h2>
      <p>{t("privacy.long.sent", { months: props.months })}</p>
      <p>{t("privacy.long.back", { days: props.backupDays })}</p>
      <LeftOut area={area} />
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

const leftOut = [
  "copy.left-out.danger",
  "copy.left-out.notes",
  "copy.left-out.exports",
  "copy.left-out.unsent",
] as const;

function LeftOut({ area }: { area: string }) {
  const { t, tRich } = useFamilyTranslator();
  return (
    <>
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
