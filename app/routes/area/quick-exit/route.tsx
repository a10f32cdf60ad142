import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { clearDraftCookie, requireArea } from "#app/survey-flow/respondent.server.ts";

/** Where somebody is who left quickly without script: a page that says nothing of the survey but what the browser keeps. */
export async function loader(args: PageArgs) {
  const { translator, locale } = await requireArea(args);
  return { locale, title: translator.t("leave.onward") };
}

/** Takes their place in the survey off the device at once. */
export async function action(args: PageArgs) {
  const { area } = await requireArea(args);
  const headers = { "Set-Cookie": clearDraftCookie(args.context, area.slug) };
  return redirect(paths.area.quickExit(area.slug), { headers });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [{ title: data?.title ?? "Weather" }];

export function QuickExitPage(_: FamilyPageProps<typeof loader>) {
  const { t } = useFamilyTranslator();
  return (
    <Page>
      <h1>{t("leave.title")}</h1>
      <p className="lead">
        <a href="https://www.bbc.co.uk/weather">{t("leave.onward")}</a>
      </p>
      <p>{t("leave.done")}</p>
      <p>{t("leave.history")}</p>
    </Page>
  );
}

export default inRemix(QuickExitPage);
