import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { makeDraftCode, readCode } from "#app/domain/drafts/receipt.ts";
import { askToTalk } from "#app/domain/talk-requests/ask-to-talk.server.ts";
import { findTalkOffer } from "#app/domain/talk-requests/find-talk-offer.server.ts";
import { readTalkRequest, talkFields } from "#app/domain/talk-requests/read-talk-request.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requireDiskSpace } from "#app/http/require-disk-space.server.ts";
import { codeField } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { makeSecretBytes } from "#app/platform/tokens.ts";
import { data } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { NotSafe } from "../parts/easy-line.tsx";
import { describeOffer } from "../parts/offer-words.ts";
import { AskForm } from "./ask-form.tsx";
import { AskedPart } from "./asked-part.tsx";
import { NotOffered } from "./not-offered.tsx";
import { TalkGuide } from "./talk-guide.tsx";
import "../../../components/easy-read.css";

/** Where a young person asks to talk to an inspector, through an adult whom they trust. */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const offer = await findTalkOffer(db, { inspectionId: survey.inspectionId, now });
  return {
    locale,
    title: translator.t("talk.page-title", { area: survey.areaName }),
    slug: survey.slug,
    offer: describeOffer(translator, offer),
    // What the form is known by, and what takes it back: whoever presses twice has asked once.
    code: makeDraftCode(makeSecretBytes()),
  };
}

export async function action(args: PageArgs) {
  const { context } = args;
  const typed = typedIn(await readCompleteForm(args.request));
  const { survey, translator } = await requireSurvey(args);
  await requireDiskSpace(context, "begin");
  const read = readTalkRequest(typed);
  if (!read.ok) {
    const errors: FieldErrors = {};
    for (const field of talkFields) {
      const problem = read.problems[field];
      if (problem) errors[field] = translator.t(problem.key, problem.values);
    }
    return again(errors, typed);
  }
  const receipt = readCode(typedOr(typed, codeField)) ?? makeDraftCode(makeSecretBytes());
  const asked = await askToTalk(context.db, {
    inspectionId: survey.inspectionId,
    ...{ receipt, request: read.request, language: translator.language.code, now: context.receivedAt },
  });
  if (asked.kind === "not-open") return again({}, typed, 409);
  return data({ errors: null, typed: null, sent: { code: receipt, adultKnows: read.request.adultKnows } });
}

/** The form again, with all that was typed. */
function again(errors: FieldErrors, typed: Typed, status = 422) {
  return data({ errors, typed, sent: null }, { status });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Talk to an inspector"} – Noonday` },
];

export function AskToTalkPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { offer, slug } = loaded;
  const { t } = useFamilyTranslator();
  const back = <BackLink href={paths.area.youngPeople(slug)}>{t("young.title")}</BackLink>;
  if (answered?.sent)
    return (
      <Page dataState="sent" before={back}>
        <div className="easy-read">
          <p className="easy-read-kind">{t("young.kind")}</p>
          <h1>{t("talk.sent")}</h1>
          <ReadAloudButton />
          <AskedPart
            {...answered.sent}
            hours={offer.kind === "open" ? offer.hours : null}
            takeBackHref={paths.talkRequests.takeBack(slug)}
          />
        </div>
      </Page>
    );
  const state = { open: "open", "no-hours": "not-open", over: "closed" }[offer.kind];
  return (
    <Page dataState={state} before={back}>
      <div className="easy-read">
        <ErrorSummary errors={answered?.errors ?? {}} />
        <p className="easy-read-kind">{t("young.kind")}</p>
        <h1>{t("talk.title")}</h1>
        <ReadAloudButton />
        <NotSafe />
        {offer.kind === "open" ? (
          <>
            <TalkGuide offer={offer} />
            <AskForm
              code={typedOr(answered?.typed ?? undefined, codeField, loaded.code)}
              typed={answered?.typed ?? undefined}
              errors={answered?.errors ?? {}}
            />
          </>
        ) : (
          <NotOffered kind={offer.kind} />
        )}
        <p>
          <a href={paths.talkRequests.takeBack(slug)}>{t("talk.no-more.link")}</a>
        </p>
      </div>
    </Page>
  );
}

export default inRemix(AskToTalkPage);
