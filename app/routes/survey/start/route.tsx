import { BackLink } from "#app/components/breadcrumbs.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { countBackupDays } from "#app/domain/backups/backup.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { askTogether } from "#app/domain/facts/ask-together.server.ts";
import { findOpenWays } from "#app/domain/facts/find-open-ways.server.ts";
import { minutesToAnswer } from "#app/domain/facts/minutes-to-answer.ts";
import { isManifestPublic } from "#app/domain/manifests/find-manifest.server.ts";
import type { LetterNewsKind } from "#app/domain/publication-notices/notice.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { isClosingSoon, nextStep, stepsOf } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { data } from "#app/remix.server.ts";
import { findLetterNews } from "#app/survey-flow/find-letter-news.server.ts";
import {
  findDraftQuestions,
  findRespondent,
  findSurveyWordings,
  renewDraftCookie,
} from "#app/survey-flow/respondent.server.ts";
import { viewPause } from "#app/survey-flow/view-pause.server.ts";
import { ClosedSurvey, NotOpenYet, PausedStart } from "./not-now.tsx";
import { SentAlready } from "./sent-already.tsx";
import { StartOfSurvey } from "./start-of-survey.tsx";

export async function loader(args: PageArgs) {
  const { context, request } = args;
  const { survey, state, translator, token, draft, sent, locale } = await findRespondent(args);
  const [contacts, ways, hasReceiptList] = await askTogether(context.db, (db) =>
    Promise.all([
      listContacts(db, survey.inspectionId),
      findOpenWays(db, survey, context.receivedAt),
      state === "closed" && isManifestPublic(db, survey.inspectionId),
    ]),
  );
  const { inspectionId } = survey;
  const approvalId = draft?.approvalId ?? survey.approvalId;
  const found =
    approvalId === null
      ? null
      : await findDraftQuestions(context, {
          ...(draft ?? { about: {}, childProfiles: [], answers: {} }),
          ...{ inspectionId, approvalId },
        });
  const going = draft && state === "open" && found ? stepsOf(found.pages) : null;
  const { searchParams } = new URL(request.url);
  const loaded = {
    locale,
    title: translator.t("survey.of", { area: survey.areaName }),
    state: sent ? ("sent" as const) : state,
    area: { name: survey.areaName, slug: survey.slug },
    opens: formatDateTime(translator, survey.opensAt),
    closes: formatDateTime(translator, survey.closesAt),
    late: survey.approvalId === null && Temporal.Instant.compare(context.receivedAt, survey.opensAt) >= 0,
    pause: state === "paused" ? viewPause(survey, translator) : null,
    extension: state === "open" || state === "paused" ? survey.extension : null,
    code: state === "paused" && draft && !draft.sharedDevice ? token : null,
    isClosingSoon: isClosingSoon(survey, context.receivedAt),
    goOnAt: draft && going ? nextStep(going, draft.passed) : null,
    inEnglish:
      state === "open" && found ? await countInEnglish(args, approvalId, found.set.questions, translator) : 0,
    backupDays: countBackupDays(context.env.backupDays),
    minutes: found ? minutesToAnswer(found.set.questions) : null,
    hasDraft: draft !== null,
    isOpen: state === "open",
    isWithdrawn: sent !== null && sent.withdrawnAt !== null,
    noCookie: searchParams.has("no-cookie"),
    justErased: searchParams.has("erased"),
    justCleared: searchParams.has("cleared"),
    sharedDevice: draft?.sharedDevice ?? false,
    keptMonths: survey.keptMonths,
    contacts,
    ways,
    hasReceiptList,
    letterNews: state === "closed" ? await findLetterNews(context, inspectionId) : ("none" as LetterNewsKind),
  };
  return data(loaded, { headers: renewDraftCookie(context, { survey, token, draft }) });
}

/** How many questions show in English to somebody who reads another language. */
async function countInEnglish(
  args: PageArgs,
  approvalId: string | null,
  questions: readonly QuestionVersion[],
  translator: Translator,
): Promise<number> {
  const { language } = translator;
  if (language.code === "en") return 0;
  const wordings = await findSurveyWordings(args, approvalId, translator);
  return questions.filter((question) => wordings.question(question).text.language !== language.code).length;
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) => ({
  ...loaded,
  // It is shown in groups.
  code: loaded.code === null ? null : loaded.code.split("-").map(slot).join("-"),
});

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Survey of parents and carers"} – Noonday` },
];

export function SurveyStart({ loaded }: FamilyPageProps<typeof loader>) {
  const { t } = useFamilyTranslator();
  const { state, area } = loaded;
  return (
    <Page
      dataState={state === "sent" && loaded.pause ? "paused" : state}
      before={
        <BackLink href={paths.area.overview(area.slug)}>
          {t("survey.back-to-area", { area: area.name })}
        </BackLink>
      }
    >
      {state === "not-open" ? <NotOpenYet {...loaded} /> : null}
      {state === "paused" && loaded.pause ? <PausedStart {...loaded} pause={loaded.pause} /> : null}
      {state === "open" ? <StartOfSurvey {...loaded} /> : null}
      {state === "closed" ? <ClosedSurvey {...loaded} /> : null}
      {state === "sent" ? <SentAlready {...loaded} /> : null}
    </Page>
  );
}

export default inRemix(SurveyStart);
