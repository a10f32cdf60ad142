import { BackLink } from "#app/components/breadcrumbs.tsx";
import { PhoneLink } from "#app/components/contact-link.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { socialCareOf } from "#app/components/ways-to-be-heard.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readReturnPath } from "#app/http/return-path.ts";
import { findRespondent, readDraftToken, requireArea } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { area, deletion, translator, locale } = await requireArea(args);
  const isAnswering =
    !deletion && readDraftToken(args) !== null && (await findRespondent(args)).draft !== null;
  return {
    locale,
    title: translator.t("danger.title"),
    from: readReturnPath(new URL(args.request.url).searchParams.get("from"), area.slug),
    hasDraft: isAnswering,
    contacts: await listContacts(args.context.db, area.inspectionId),
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "If a child may be in danger"} – Noonday` },
];

/** Who to call, before anything else. */
export function HelpPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { from, hasDraft, contacts } = loaded;
  const translator = useFamilyTranslator();
  const { t, tRich } = translator;
  const call = (number: string) => (parts: (string | JSX.Element)[]) => <a href={`tel:${number}`}>{parts}</a>;
  return (
    <Page before={<BackLink href={from} />}>
      <h1>{t("danger.title")}</h1>
      <p className="lead">
        <Wrapped parts={tRich("danger.now", { call: call("999") })} />
      </p>
      <p>
        <Wrapped
          parts={tRich("danger.cannot-speak", {
            text: (parts: (string | JSX.Element)[]) => <a href="https://www.relayuk.bt.com/">{parts}</a>,
          })}
        />
      </p>
      <p>{t("danger.not-now")}</p>
      <ul>
        {socialCareOf(contacts, translator).map(({ label, phone, when }) => (
          <li key={`${label}${when}`}>
            <InLanguage>{label}</InLanguage> {when}: <PhoneLink phone={phone} />
          </li>
        ))}
        <li>
          <Wrapped parts={tRich("danger.nspcc", { call: call("08088005000") })} />
        </li>
        <li>
          <Wrapped parts={tRich("danger.childline", { call: call("08001111") })} />
        </li>
      </ul>
      <p>{t("danger.survey")}</p>
      {hasDraft ? <p>{t("danger.saved")}</p> : null}
      <ButtonRow>
        <ButtonLink href={from} kind="secondary">
          {t("danger.back")}
        </ButtonLink>
      </ButtonRow>
      <p className="small soft">{t("leave.before")}</p>
    </Page>
  );
}

export default inRemix(HelpPage);
