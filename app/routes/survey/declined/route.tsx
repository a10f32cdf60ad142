import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { findOpenWays } from "#app/domain/facts/find-open-ways.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { findRespondent } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, state, translator, draft, locale } = await findRespondent(args);
  return {
    locale,
    title: translator.t("declined.page-title", { area: survey.areaName }),
    slug: survey.slug,
    state,
    hasDraft: draft !== null,
    contacts: await listContacts(args.context.db, survey.inspectionId),
    ways: await findOpenWays(args.context.db, survey, args.context.receivedAt),
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "You did not agree"} – Noonday` },
];

export function DeclinedPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { slug, state, hasDraft, contacts, ways } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page dataState={state} before={<BackLink href={paths.survey.consent(slug)} />}>
      <h1>{t("declined.title")}</h1>
      <p className="lead">{t(hasDraft ? "declined.draft" : "declined.nothing-kept")}</p>
      {hasDraft ? (
        <p>
          <a href={paths.survey.erasure(slug)}>{t("declined.erase")}</a>
        </p>
      ) : null}
      <p>{t("declined.change-mind")}</p>
      <WaysToBeHeard slug={slug} contacts={contacts} ways={ways} />
      <SocialCare contacts={contacts} />
    </Page>
  );
}

export default inRemix(DeclinedPage);
