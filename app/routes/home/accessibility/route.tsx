import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmailLink, PhoneLink } from "#app/components/contact-link.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { Page } from "#app/components/page.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { toLocalPath } from "#app/http/local-path.ts";
import { applyDisplaySettings, translatorOf } from "#app/http/locale.server.ts";
import { formatDay } from "#app/messages/format-date-time.ts";
import { matchSection, paths } from "#app/paths.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { LanguageLinks } from "../parts/language-links.tsx";
import { claims, lastReviewed, notTested, standard, tools } from "./tested-claims.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const locale = applyDisplaySettings({ request, context });
  const translator = translatorOf(locale);
  const from = toLocalPath(new URL(request.url).searchParams.get("from"), paths.home.areas());
  const [pathname = ""] = from.split("?", 1);
  const area = matchSection("survey/start", pathname)?.area ?? "";
  return {
    locale,
    from: /^[a-z0-9-]+$/.test(area) ? from : null,
    contact: context.env.accessibilityContact ?? null,
    reviewed: formatDay(translator, Temporal.PlainDate.from(lastReviewed)),
    title: translator.t("accessibility.title"),
    description: translator.t("accessibility.description"),
  };
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Accessibility"} – Noonday` },
  { name: "description", content: data?.description },
];

type Parts = (string | JSX.Element)[];

export function AccessibilityPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { from, contact, reviewed } = loaded;
  const { t, tRich, language } = useFamilyTranslator();
  const { name, version, level } = standard;
  const buttons = { show: t("show.link"), easy: t("show.easy"), read: t("script.read-to-me") };
  return (
    <Page before={from === null ? undefined : <BackLink href={from} />}>
      <h1>{t("accessibility.heading")}</h1>
      <LanguageLinks query={from === null ? {} : { from }} />
      {language.code === "en" ? null : <p className="soft">{t("show.language.draft")}</p>}
      <p className="lead">{t("accessibility.lead")}</p>

      <h2>{t("accessibility.not-working.title")}</h2>
      <p>{t("accessibility.not-working")}</p>
      <ul>
        <li>
          {t("accessibility.contact")}{" "}
          {contact === null ? (
            <Wrapped
              parts={tRich("accessibility.contact.none", {
                link: (parts: Parts) => <a href={paths.home.areas()}>{parts}</a>,
              })}
            />
          ) : (
            <InLanguage>
              <Contact words={contact} />
            </InLanguage>
          )}
        </li>
        <li>
          <Wrapped
            parts={tRich("accessibility.unhappy", {
              call: (parts: Parts) => <a href="tel:08088000082">{parts}</a>,
              link: (parts: Parts) => <a href="https://www.equalityadvisoryservice.com/">{parts}</a>,
            })}
          />
        </li>
      </ul>

      <h2>{t("accessibility.change.title")}</h2>
      <p>{t("accessibility.change", buttons)}</p>

      <h2>{t("accessibility.how-far.title")}</h2>
      <p>{t("accessibility.how-far", { standard: `${name} ${version}`, level })}</p>
      <h3>{t("accessibility.tested.title")}</h3>
      <ul>
        {claims.map(({ messageKey }) => (
          <li key={messageKey}>{t(messageKey, buttons)}</li>
        ))}
      </ul>
      <p>{t("accessibility.tools", { tools: tools.map((tool) => tool.name).join("; ") })}</p>
      <h3>{t("accessibility.missing.title")}</h3>
      <ul>
        {notTested.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>

      <p className="small soft">{t("accessibility.reviewed", { date: reviewed })}</p>
    </Page>
  );
}

export default inRemix(AccessibilityPage);

/** An email address or a phone number in it can be used at once. */
function Contact({ words }: { words: string }) {
  const parts = words.split(/([^\s,;]+@[^\s,;]+\w|\+?\d[\d ]{7,}\d)/);
  return parts.map((part) => {
    if (part.includes("@")) {
      return <EmailLink key={part} email={part} />;
    }
    const isNumber = /^\+?\d[\d ]{7,}\d$/.test(part);
    return isNumber ? <PhoneLink key={part} phone={part} /> : part;
  });
}
