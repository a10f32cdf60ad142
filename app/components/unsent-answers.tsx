import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { AnswersView } from "#app/domain/survey/answers-view.ts";
import { AnswerParts } from "./answer-list.tsx";

/** What a draft holds that is not sent with it, and why; nothing where all of it is sent. */
export function UnsentAnswers({ unsent }: { unsent: AnswersView["unsent"] }) {
  const { t } = useFamilyTranslator();
  if (!unsent) return null;
  return (
    <section aria-labelledby="answers-unsent">
      <h2 id="answers-unsent">{t("check.unsent.title")}</h2>
      <p>{t("check.unsent.words")}</p>
      {unsent.map(({ reason, answers }) => (
        <section key={reason} aria-label={reason}>
          <p>
            <strong>{reason}</strong>
          </p>
          <AnswerParts answers={answers} errors={{}} />
        </section>
      ))}
    </section>
  );
}
