import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { findYoungPeoplesPage } from "#app/young-people-flow/young-people-page.server.ts";
import { WayPage } from "../parts/way-page.tsx";

export async function loader(args: PageArgs) {
  const { survey, state, locale, translator } = await findYoungPeoplesPage(args);
  const isErased = new URL(args.request.url).searchParams.has("gone");
  return { locale, title: translator.t("young.no.title"), slug: survey.slug, state, isErased };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "That is fine"} – Noonday` },
];

/** For whoever said no, or took back what they had said: nothing is asked of them. */
export function YoungDeclinedPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { slug, state, isErased } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <WayPage state={state}>
      <h1 data-read-aloud>{t("young.no.title")}</h1>
      <p data-read-aloud>{t("young.no.words")}</p>
      <p data-read-aloud>{t(isErased ? "young.no.gone" : "young.no.nothing")}</p>
      {state === "open" ? <p data-read-aloud>{t("young.no.again")}</p> : null}
      <ButtonRow>
        {state === "open" ? (
          <ButtonLink kind="secondary" href={paths.youngPerson.start(slug)}>
            {t("young.no.start")}
          </ButtonLink>
        ) : null}
        <ButtonLink kind="secondary" href={paths.area.youngPeople(slug)}>
          {t("young.no.back")}
        </ButtonLink>
      </ButtonRow>
    </WayPage>
  );
}

export default inRemix(YoungDeclinedPage);
