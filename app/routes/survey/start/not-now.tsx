import { ClearDevice } from "#app/components/clear-device.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { LetterNews } from "#app/components/letter-news.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { ExtendedSurvey, PausedSurvey } from "#app/components/paused-survey.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { ReceiptsLink } from "#app/components/receipts-link.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import type { Contact } from "#app/domain/contacts/contact-words.ts";
import type { OpenWays } from "#app/domain/facts/open-ways.ts";
import type { LetterNewsKind } from "#app/domain/publication-notices/notice.ts";
import type { PauseView } from "#app/domain/survey/survey.ts";
import { paths } from "#app/paths.ts";

type NotNowProps = {
  area: { name: string; slug: string };
  /** Both as words. */
  opens: string;
  closes: string;
  late: boolean;
  hasDraft: boolean;
  hasReceiptList: boolean;
  contacts: Contact[];
  ways: OpenWays;
  letterNews: LetterNewsKind;
};

/** Before the opening noon, or after it while the questions are not approved. */
export function NotOpenYet({ area, opens, closes, late, contacts, ways }: NotNowProps) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <h1>{t("not-open.title")}</h1>
      <p className="lead">{t(late ? "not-open.late" : "not-open.when", { opens, closes })}</p>
      <p>{t("not-open.any-time")}</p>
      {late ? null : (
        <ButtonRow>
          <ButtonLink href={paths.survey.openingCalendar(area.slug)} kind="secondary">
            {t("not-open.calendar")}
          </ButtonLink>
        </ButtonRow>
      )}
      <SocialCare contacts={contacts} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} />
    </>
  );
}

type PausedProps = Pick<NotNowProps, "area" | "closes" | "hasDraft" | "contacts" | "ways"> & {
  pause: PauseView;
  extension: { reason: string } | null;
  /** To go on with on another device; null where there is nothing saved, or others use this one. */
  code: string | null;
};

/** While the survey is paused: nobody begins or sends, and nothing is lost. */
export function PausedStart({ area, closes, pause, extension, code, hasDraft, contacts, ways }: PausedProps) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <h1>{t("paused.title")}</h1>
      <PausedSurvey pause={pause} hasDraft={hasDraft} />
      {extension ? <ExtendedSurvey closes={closes} reason={extension.reason} /> : null}
      {code === null ? null : (
        <>
          <ReceiptCode code={code} label={t("kept.code")} />
          <p>{t("kept.code.words")}</p>
        </>
      )}
      {hasDraft ? <ClearDevice area={area} unsent /> : null}
      <p>
        <a href={paths.survey.sent(area.slug)}>{t("start.with-receipt")}</a>
      </p>
      <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} />
      <SocialCare contacts={contacts} />
    </>
  );
}

/** From the closing noon on. */
export function ClosedSurvey(props: NotNowProps) {
  const { area, closes, hasDraft, hasReceiptList, contacts, ways, letterNews } = props;
  const { t, tRich } = useFamilyTranslator();
  return (
    <>
      <h1>{t("closed.title")}</h1>
      <p className="lead">{t("closed.when", { closes })}</p>
      {hasDraft ? (
        <p>
          <Wrapped
            parts={tRich("closed.draft", {
              link: (words) => <a href={paths.survey.ended(area.slug)}>{words}</a>,
            })}
          />
        </p>
      ) : null}
      <p>
        <a href={paths.survey.sent(area.slug)}>{t("closed.with-receipt")}</a>
      </p>
      {hasReceiptList ? <ReceiptsLink area={area.slug} /> : null}
      <LetterNews news={letterNews} slug={area.slug} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} />
      <SocialCare contacts={contacts} />
    </>
  );
}
