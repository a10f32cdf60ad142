import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { requireYoungPerson } from "#app/young-people-flow/young-person.server.ts";
import { YoungPage } from "../parts/young-page.tsx";

export async function loader(args: PageArgs) {
  const { survey, state, locale, translator } = await requireYoungPerson(args);
  return { locale, title: translator.t("young.ways"), slug: survey.slug, state };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Say what you think"} – Noonday` },
];

export function YoungQuestionPage({ loaded: { slug, state } }: FamilyPageProps<typeof loader>) {
  const { t } = useFamilyTranslator();
  return (
    <YoungPage state={state}>
      <h1 data-read-aloud>{t("young.ways")}</h1>
      <p>
        <a href={paths.youngPerson.consent(slug)}>{t("young.consent.now")}</a>
      </p>
    </YoungPage>
  );
}

export default inRemix(YoungQuestionPage);
