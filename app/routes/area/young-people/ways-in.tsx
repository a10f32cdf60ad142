import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import type { YoungPeoplesState } from "#app/domain/young-peoples-ways/link.ts";
import { paths } from "#app/paths.ts";

type WaysInProps = {
  slug: string;
  state: YoungPeoplesState;
  /** As words; `opens` is null where it is not known. */
  opens: string | null;
  until: string;
};

/** How a young person can answer by themselves, and whether they can now. */
export function WaysIn({ slug, state, opens, until }: WaysInProps) {
  const { t } = useFamilyTranslator();
  return (
    <section aria-labelledby="ways-in">
      <h2 id="ways-in" data-read-aloud>
        {t("young.ways")}
      </h2>
      {state === "open" ? (
        <>
          <p data-read-aloud>{t("young.ways.how")}</p>
          <p data-read-aloud>{t("young.ways.until", { until })}</p>
          <ButtonRow>
            <ButtonLink href={paths.youngPerson.start(slug)}>{t("young.ways.own")}</ButtonLink>
            <ButtonLink kind="secondary" href={paths.youngPerson.code(slug)}>
              {t("young.ways.code")}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <p data-read-aloud>
          {t(state === "closed" ? "young.ways.closed" : "young.ways.not-open")}{" "}
          {state === "not-open" && opens !== null ? t("young.ways.opens", { opens }) : null}
        </p>
      )}
    </section>
  );
}
