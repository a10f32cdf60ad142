import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { requireArea } from "#app/survey-flow/respondent.server.ts";

/** What families read where everything of a re-visit was deleted. */
export async function loader(args: PageArgs) {
  const { area, deletion, translator, locale } = await requireArea(args);
  if (!deletion) throw notFound();
  const dayOf = (instant: Temporal.Instant) => formatDay(translator, dateInLondon(instant));
  return {
    locale,
    title: translator.t("survey.back-to-area", { area: area.areaName }),
    areaName: area.areaName,
    published: dayOf(deletion.publishedAt),
    deleted: dayOf(deletion.confirmedAt),
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "The re-visit of an area"} – Noonday` },
];

export function DeletedPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { title, areaName, published, deleted } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page before={<BackLink href={paths.home.areas()}>{t("area.all")}</BackLink>}>
      <h1>{title}</h1>
      <p className="lead">{t("area.deleted.letter", { area: areaName, date: published })}</p>
      <p>{t("area.deleted", { date: deleted })}</p>
      <p>{t("area.deleted.stays")}</p>
    </Page>
  );
}

export default inRemix(DeletedPage);
