import { Banner } from "#app/components/banner.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { ExtendedSurvey } from "#app/components/paused-survey.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import type { Contact } from "#app/domain/contacts/contact-words.ts";
import type { OpenWays } from "#app/domain/facts/open-ways.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import type { Step } from "#app/domain/survey/survey.ts";
import { paths } from "#app/paths.ts";

type StartOfSurveyProps = {
  area: { name: string; slug: string };
  closes: string;
  /** Why it closes later than was said before. */
  extension: { reason: string } | null;
  goOnAt: Step | null;
  /** In its last two hours somebody who has begun can send what they have at once. */
  isClosingSoon: boolean;
  /** How long it takes. */
  minutes: number | null;
  /** For how many days a backup may hold what was erased. */
  backupDays: number;
  /** How many questions are there in English only, for a reader of another language. */
  inEnglish: number;
  justCleared: boolean;
  justErased: boolean;
  noCookie: boolean;
  sharedDevice: boolean;
  keptMonths: number;
  contacts: Contact[];
  ways: OpenWays;
};

/** What a parent should know before they start, and the button that starts. */
export function StartOfSurvey(props: StartOfSurveyProps) {
  const { area, closes, extension, goOnAt, contacts, ways } = props;
  const { t, tRich } = useFamilyTranslator();
  const privacy = contacts.find(({ kind }) => kind === "privacy");
  return (
    <>
      {props.justCleared ? (
        <Banner kind="success" announce>
          {t("leave.done")} {t("leave.history")}
        </Banner>
      ) : null}
      {props.justErased ? (
        <Banner kind="success" announce>
          {t("start.erased")}
        </Banner>
      ) : null}
      {props.noCookie ? (
        <Banner kind="warning" title={t("start.no-cookie.title")}>
          {t("start.no-cookie")}
        </Banner>
      ) : null}
      <h1>{t("start.title", { area: area.name })}</h1>
      <p className="lead">{t("start.lead")}</p>
      <ul>
        {props.minutes === null ? null : <li>{t("start.minutes", { minutes: props.minutes })}</li>}
        {props.inEnglish === 0 ? null : <li>{t("start.in-english", { count: props.inEnglish })}</li>}
        <li>{t("start.free")}</li>
        <li>{t("start.closes", { moment: closes })}</li>
      </ul>
      {extension ? <ExtendedSurvey closes={closes} reason={extension.reason} /> : null}
      <Form
        method="get"
        action={goOnAt ? stepPath(area.slug, { step: goOnAt }) : paths.survey.consent(area.slug)}
      >
        <ButtonRow>
          <Button>{t(goOnAt ? "start.go-on" : "start.now")}</Button>
        </ButtonRow>
      </Form>
      {goOnAt && props.isClosingSoon ? (
        <p>
          <a href={paths.survey.check(area.slug)}>{t("closing-soon.send")}</a>
        </p>
      ) : null}
      {goOnAt && props.sharedDevice ? <ClearDevice area={area} unsent /> : null}
      {goOnAt ? (
        <p>
          <Wrapped
            parts={tRich("start.change-or-erase", {
              change: (words) => <a href={paths.survey.consent(area.slug)}>{words}</a>,
              erase: (words) => <a href={paths.survey.erasure(area.slug)}>{words}</a>,
            })}
          />
        </p>
      ) : (
        <p>
          <a href={paths.survey.return(area.slug)}>{t("start.with-code")}</a>
        </p>
      )}
      <p>
        <a href={paths.survey.sent(area.slug)}>{t("start.with-receipt")}</a>
      </p>
      <p>
        <a href={paths.area.privacy(area.slug)}>{t("privacy.link")}</a>
      </p>
      <Details summary={t("start.who.title")}>
        <div data-read-group>
          <ReadAloudButton />
          <p data-read-aloud>{t("start.who.asks")}</p>
          <p data-read-aloud>{t("start.no-account")}</p>
          <p data-read-aloud>
            {t("start.who.kept", { months: props.keptMonths })}
            {privacy ? (
              <>
                {" "}
                <Wrapped
                  parts={tRich("start.who.privacy", {
                    contact: [privacy.name, privacy.email || privacy.phone].join(", "),
                  })}
                />
              </>
            ) : null}
          </p>
          <p data-read-aloud>{t("start.who.backups", { days: props.backupDays })}</p>
        </div>
      </Details>
      <Details summary={t("start.cannot.title")}>
        <div data-read-group>
          <ReadAloudButton />
          <p data-read-aloud>{t("start.cannot")}</p>
        </div>
      </Details>
      <SocialCare contacts={contacts} />
      <Details summary={t("ways.title")} open={props.noCookie}>
        <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} titleAs={null} />
      </Details>
    </>
  );
}
