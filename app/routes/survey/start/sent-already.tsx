import { AnswerAgain } from "#app/components/answer-again.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { LetterNews } from "#app/components/letter-news.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { PausedSurvey } from "#app/components/paused-survey.tsx";
import { ReceiptsLink } from "#app/components/receipts-link.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import type { Contact } from "#app/domain/contacts/contact-words.ts";
import type { OpenWays } from "#app/domain/facts/open-ways.ts";
import type { LetterNewsKind } from "#app/domain/publication-notices/notice.ts";
import type { PauseView } from "#app/domain/survey/survey.ts";
import { paths } from "#app/paths.ts";

type SentAlreadyProps = {
  area: { name: string; slug: string };
  closes: string;
  isOpen: boolean;
  pause: PauseView | null;
  isWithdrawn: boolean;
  hasReceiptList: boolean;
  contacts: Contact[];
  ways: OpenWays;
  letterNews: LetterNewsKind;
};

/** For a device that has sent its answers. */
export function SentAlready(props: SentAlreadyProps) {
  const { area, closes, isOpen, pause, isWithdrawn, hasReceiptList, contacts, ways, letterNews } = props;
  const { t } = useFamilyTranslator();
  return (
    <>
      <h1>{t(isWithdrawn ? "receipt.taken-back" : "sent.title")}</h1>
      <p className="lead">{t(isWithdrawn ? "sent.erased" : "sent.words")}</p>
      <ButtonRow>
        <ButtonLink href={paths.survey.receipt(area.slug)}>{t("sent.receipt")}</ButtonLink>
        {isWithdrawn ? null : (
          <ButtonLink href={paths.survey.sent(area.slug)} kind="secondary">
            {t("back.title")}
          </ButtonLink>
        )}
      </ButtonRow>
      {pause ? (
        <>
          <h2>{t("paused.title")}</h2>
          <PausedSurvey pause={pause} />
        </>
      ) : (
        <p>{t(isOpen ? "sent.closes" : "sent.closed", { closes })}</p>
      )}
      {hasReceiptList ? <ReceiptsLink area={area.slug} /> : null}
      {isOpen ? <AnswerAgain area={area.slug} isWithdrawn={isWithdrawn} /> : null}
      <LetterNews news={letterNews} slug={area.slug} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} />
      <SocialCare contacts={contacts} />
    </>
  );
}
