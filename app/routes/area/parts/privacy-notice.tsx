import { BackLink } from "#app/components/breadcrumbs.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";
import type { LoadedNotice } from "./load-notice.server.ts";

type Parts = (string | JSX.Element)[];

/** What families are told about privacy, in one edition. */
export function PrivacyNotice({ loaded }: { loaded: LoadedNotice }) {
  const { area, edition, editionDay, isLatest, editions, sections } = loaded;
  const { t, tRich } = useFamilyTranslator();
  const lineOf = (key: MessageKey) => (
    <Wrapped
      parts={tRich(key, {
        months: loaded.months,
        days: loaded.backupDays,
        link: (parts: Parts) => <a href={paths.survey.copy(area.slug)}>{parts}</a>,
        call: (parts: Parts) => (
          <a href="tel:03031231113" dir="ltr">
            {parts}
          </a>
        ),
        web: (parts: Parts) => <a href="https://ico.org.uk/make-a-complaint/">{parts}</a>,
      })}
    />
  );
  return (
    <Page before={<BackLink href={paths.area.overview(area.slug)} />}>
      <h1>{loaded.title}</h1>
      {isLatest ? null : (
        <p className="lead">
          <Wrapped
            parts={tRich("privacy.older", {
              link: (parts: Parts) => <a href={paths.area.privacy(area.slug)}>{parts}</a>,
            })}
          />
        </p>
      )}
      <p className="lead">{t("privacy.lead", { area: area.name })}</p>
      {sections.map(({ title, lines, areItems }, place) => (
        <section key={title} aria-labelledby={`notice-${place}`}>
          <h2 id={`notice-${place}`}>{t(title)}</h2>
          {areItems ? (
            <ul>
              {lines.map((key) => (
                <li key={key}>{lineOf(key)}</li>
              ))}
            </ul>
          ) : (
            lines.map((key) => <p key={key}>{lineOf(key)}</p>)
          )}
          {place === 0 ? <Responsible {...loaded} /> : null}
        </section>
      ))}
      {edition === null || editionDay === null ? null : (
        <p className="soft">{t("privacy.edition", { edition, date: editionDay })}</p>
      )}
      {editions.length < 2 ? null : (
        <Details summary={t("privacy.editions")}>
          <ul>
            {editions.map((one) => (
              <li key={one.edition}>
                <a href={paths.area.privacyEdition(area.slug, one.edition)}>
                  {t("privacy.edition", { edition: one.edition, date: one.day })}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}

/** In the lead inspector's words, which are English; else who to ask. */
function Responsible({ area, controllers, contact, areaContact }: LoadedNotice) {
  const { tRich } = useFamilyTranslator();
  const contactText = contact || areaContact;
  return (
    <>
      {controllers === "" ? null : (
        <p>
          <InLanguage>{controllers}</InLanguage>
        </p>
      )}
      <p>
        {contactText === null || contactText === "" ? (
          <Wrapped
            parts={tRich("privacy.who.ask", {
              link: (parts: Parts) => <a href={paths.area.overview(area.slug)}>{parts}</a>,
            })}
          />
        ) : (
          <Wrapped parts={tRich("start.who.privacy", { contact: contactText })} />
        )}
      </p>
    </>
  );
}
