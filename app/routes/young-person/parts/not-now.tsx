import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

type NotNowProps = {
  isClosed: boolean;
  /** "12 noon on Monday 30 November 2026"; null where it is not known when it opens. */
  opens: string | null;
  slug: string;
};

/** Before young people can answer by themselves, and after it. */
export function NotNow({ isClosed, opens, slug }: NotNowProps) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <h1 data-read-aloud>{t(isClosed ? "young.ways.closed" : "young.ways.not-open")}</h1>
      {!isClosed && opens !== null ? <p data-read-aloud>{t("young.ways.opens", { opens })}</p> : null}
      <ButtonRow>
        <ButtonLink kind="secondary" href={paths.area.youngPeople(slug)}>
          {t("young.no.back")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
