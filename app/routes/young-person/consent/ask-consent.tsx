import { BigChoices } from "#app/components/big-choices.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import type { AgreementRole } from "#app/domain/parental-agreements/agreement.ts";
import { paths } from "#app/paths.ts";
import { ConsentLines } from "../parts/consent-lines.tsx";
import { StopButton } from "../parts/stop-button.tsx";

type AskConsentProps = {
  slug: string;
  /** The second question: whether their words may be used. */
  isQuotation: boolean;
  isLookedAfter: boolean;
  /** Who agreed for somebody under 16. */
  agreedRole: AgreementRole | null;
  error: string | undefined;
};

/** Who reads it, that it is evidence, and who is told if somebody is not safe; then yes or no. No box before it. */
export function AskConsent({ slug, isQuotation, isLookedAfter, agreedRole, error }: AskConsentProps) {
  const { t } = useFamilyTranslator();
  const agreed =
    agreedRole === null || agreedRole === "advocate" ? null : t(`young.consent.agreed.${agreedRole}`);
  return (
    <>
      <ErrorSummary errors={{ answer: error }} />
      {isQuotation ? (
        <>
          <h1 data-read-aloud>{t("young.consent.quote")}</h1>
          <p data-read-aloud>{t("young.consent.quote.how")}</p>
        </>
      ) : (
        <>
          <h1 data-read-aloud>{t("young.consent.title")}</h1>
          <ConsentLines isLookedAfter={isLookedAfter} agreed={agreed} />
          <p>
            <a href={paths.area.privacy(slug)}>{t("privacy.link")}</a>
          </p>
          <h2 data-read-aloud>{t("young.consent.question")}</h2>
        </>
      )}
      <Form id="answer">
        <BigChoices
          name="answer"
          choices={
            isQuotation
              ? [
                  { value: "quote", label: t("young.consent.quote.yes"), picture: "yes" },
                  { value: "no-quote", label: t("young.consent.quote.no"), picture: "no" },
                ]
              : [
                  { value: "yes", label: t("young.consent.yes"), picture: "yes" },
                  { value: "no", label: t("young.consent.no"), picture: "no" },
                ]
          }
        />
      </Form>
      <StopButton slug={slug} />
    </>
  );
}
