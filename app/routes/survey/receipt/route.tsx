import { AnswerAgain } from "#app/components/answer-again.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { EmailCode } from "#app/components/email-code.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { ReceiptsLink } from "#app/components/receipts-link.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { askTogether } from "#app/domain/facts/ask-together.server.ts";
import { findOpenWays } from "#app/domain/facts/find-open-ways.server.ts";
import { isManifestPublic } from "#app/domain/manifests/find-manifest.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { emailCode } from "#app/survey-flow/email-code.server.ts";
import { findLetterNews, maySendToFamilies } from "#app/survey-flow/find-letter-news.server.ts";
import { findRespondent, surveyTitle } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, state, translator, sent, locale } = await findRespondent(args);
  if (!sent) throw redirect(paths.survey.start(survey.slug));
  const moment = (instant: Temporal.Instant) => formatDateTime(translator, instant);
  const { context } = args;
  const [contacts, ways, letterNews, hasReceiptList] = await askTogether(context.db, (db) =>
    Promise.all([
      listContacts(db, survey.inspectionId),
      findOpenWays(db, survey, context.receivedAt),
      findLetterNews({ ...context, db }, survey.inspectionId),
      state === "closed" && isManifestPublic(db, survey.inspectionId),
    ]),
  );
  return {
    locale,
    title: surveyTitle({ translator, survey }, "receipt.page-title"),
    area: { name: survey.areaName, slug: survey.slug },
    receipt: sent.receipt,
    received: moment(sent.receivedAt),
    changed: sent.changedAt === null ? null : moment(sent.changedAt),
    withdrawnAtText: sent.withdrawnAt === null ? null : moment(sent.withdrawnAt),
    isOpen: state === "open",
    isPaused: state === "paused",
    isSealed: Temporal.Instant.compare(context.receivedAt, survey.sealedAt) >= 0,
    closes: formatDateTime(translator, survey.closesAt),
    sealed: formatDateTime(translator, survey.sealedAt),
    contacts,
    ways,
    hasReceiptList,
    letterNews,
    canSend: maySendToFamilies(context) && sent.withdrawnAt === null,
  };
}

/** Sends the receipt to an address that somebody gives for this, at once; the address is kept nowhere. */
export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request)).email?.[0] ?? "";
  const { survey, translator, sent } = await findRespondent(args);
  if (!sent || sent.withdrawnAt !== null) throw redirect(paths.survey.start(survey.slug));
  const { receipt } = sent;
  const message = {
    subject: translator.t("receipt.email.subject"),
    text: translator.t("receipt.email.body", {
      area: survey.areaName,
      receipt,
      page: `${args.context.env.publicOrigin}${paths.survey.sent(survey.slug)}`,
      sealed: formatDateTime(translator, survey.sealedAt),
    }),
  };
  return emailCode(args, { typed, translator, code: receipt, message });
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) => {
  const { receipt, received, changed, withdrawnAtText } = loaded;
  return {
    ...loaded,
    // It is shown in groups.
    receipt: receipt.split("-").map(slot).join("-"),
    received: slot(received),
    changed: changed === null ? null : slot(changed),
    withdrawnAtText: withdrawnAtText === null ? null : slot(withdrawnAtText),
  };
};

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Your receipt"} – Noonday` },
];

export function ReceiptPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, receipt, received, changed, withdrawnAtText, isOpen, isSealed, closes, sealed } = loaded;
  const { t, tRich } = useFamilyTranslator();
  const link = (words: (string | JSX.Element)[]) => <a href={paths.survey.sent(area.slug)}>{words}</a>;
  return (
    <Page dataState={loaded.isPaused ? "paused" : "sent"}>
      {loaded.isPaused ? (
        <Banner kind="info" title={t("paused.title")}>
          {t("back.words-paused", { sealed })}
        </Banner>
      ) : null}
      <ErrorSummary errors={{ email: answered?.error ?? undefined }} />
      {answered?.sent == null ? null : (
        <Banner kind={answered.sent ? "success" : "warning"} announce>
          {t(answered.sent ? "kept.email.sent" : "kept.email.failed")}
        </Banner>
      )}
      <h1>{t(withdrawnAtText ? "receipt.taken-back" : "receipt.title")}</h1>
      <p className="lead">
        {withdrawnAtText
          ? t("receipt.erased", { received, erased: withdrawnAtText })
          : changed
            ? t("receipt.changed", { received, changed })
            : t("receipt.arrived", { received })}
      </p>
      <ReceiptCode code={receipt} />
      {withdrawnAtText ? null : <p>{t("receipt.keep")}</p>}
      <p>{t("receipt.again")}</p>
      {loaded.canSend ? (
        <EmailCode
          title={t("receipt.email.title")}
          send={t("receipt.email.send")}
          typed={answered?.typed}
          error={answered?.error ?? undefined}
        />
      ) : null}
      {loaded.hasReceiptList ? <ReceiptsLink area={area.slug} /> : null}
      {isOpen ? <AnswerAgain area={area.slug} isWithdrawn={withdrawnAtText !== null} /> : null}
      <h2>{t("receipt.next.title")}</h2>
      <p>{t("receipt.next")}</p>
      <LetterNews news={loaded.letterNews} slug={area.slug} />
      {withdrawnAtText !== null || isSealed ? null : (
        <>
          <h2>{t("receipt.mind.title")}</h2>
          <p>
            <Wrapped
              parts={
                isOpen
                  ? tRich("receipt.mind.open", { closes, sealed, link })
                  : tRich("receipt.mind.closed", { sealed, link })
              }
            />
          </p>
        </>
      )}
      <h2>{t("receipt.others")}</h2>
      <ClearDevice area={area} />
      <Details summary={t("ways.title")}>
        <WaysToBeHeard slug={area.slug} contacts={loaded.contacts} ways={loaded.ways} titleAs={null} />
      </Details>
      <SocialCare contacts={loaded.contacts} />
    </Page>
  );
}

export default inRemix(ReceiptPage);
