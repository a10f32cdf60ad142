import { BigChoices } from "#app/components/big-choices.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { paths, withQuery } from "#app/paths.ts";

type ChangeConsentProps = {
  slug: string;
  mayQuote: boolean;
  /** Whether they are asked if they take everything back. */
  isLeaving: boolean;
  isSealed: boolean;
  error: string | undefined;
};

/** What a young person agreed to, to be changed one by one, or taken back with everything. */
export function ChangeConsent({ slug, mayQuote, isLeaving, isSealed, error }: ChangeConsentProps) {
  const { t } = useFamilyTranslator();
  const consent = paths.youngPerson.consent(slug);
  if (isLeaving && !isSealed)
    return (
      <>
        <h1 data-read-aloud>{t("young.consent.leave.sure")}</h1>
        <p data-read-aloud>{t("young.consent.leave.what")}</p>
        <Form action={consent}>
          <BigChoices
            name="answer"
            choices={[{ value: "leave", label: t("young.consent.leave.yes"), picture: "yes" }]}
          />
        </Form>
        <p>
          <a href={consent}>{t("young.consent.leave.no")}</a>
        </p>
      </>
    );
  return (
    <>
      <ErrorSummary errors={{ answer: error }} />
      <h1 data-read-aloud>{t("young.consent.now")}</h1>
      <p data-read-aloud>{t("young.consent.now.part")}</p>
      <p data-read-aloud>{t(mayQuote ? "young.consent.now.quote" : "young.consent.now.no-quote")}</p>
      {isSealed ? (
        <p data-read-aloud>{t("young.consent.sealed")}</p>
      ) : (
        <>
          <ButtonRow>
            <ButtonLink href={paths.youngPerson.question(slug, 1)}>{t("young.consent.go-on")}</ButtonLink>
          </ButtonRow>
          <Form id="answer">
            <BigChoices
              name="answer"
              choices={[
                mayQuote
                  ? { value: "no-quote", label: t("young.consent.change.no"), picture: "private" }
                  : { value: "quote", label: t("young.consent.change.yes"), picture: "speech" },
              ]}
            />
          </Form>
          <p>
            <a href={withQuery(consent, { leave: true })}>{t("young.consent.leave")}</a>
          </p>
        </>
      )}
    </>
  );
}
