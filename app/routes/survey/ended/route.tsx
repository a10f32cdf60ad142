import { Banner } from "#app/components/banner.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Page } from "#app/components/page.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { SpeechLines } from "#app/components/speech-lines.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { WordsToCopy } from "#app/components/words-to-copy.tsx";
import { Wrapped } from "#app/components/wrapped.tsx";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import type { Draft } from "#app/domain/drafts/draft.ts";
import { findDraftConsent } from "#app/domain/drafts/find-draft.server.ts";
import { findOpenWays } from "#app/domain/facts/find-open-ways.server.ts";
import { arrangeQuestions, countAskedChildren } from "#app/domain/survey/asked-pages.ts";
import { readAnswerKey } from "#app/domain/survey/asked-questions.ts";
import { erasedAt, surveyPages } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { findLetterNews } from "#app/survey-flow/find-letter-news.server.ts";
import { findDraftQuestions, findRespondent } from "#app/survey-flow/respondent.server.ts";
import { viewAnswers } from "#app/survey-flow/view-answers.server.ts";

export async function loader(args: PageArgs) {
  const { context } = args;
  const { survey, state, translator, draft, sent, locale } = await findRespondent(args);
  const base = paths.survey.start(survey.slug);
  if (sent) throw redirect(paths.survey.receipt(survey.slug));
  if (!draft || state !== "closed") throw redirect(base);
  const [{ set }, consent, contacts, ways, letterNews] = await Promise.all([
    findDraftQuestions(context, draft),
    findDraftConsent(context.db, draft.id),
    listContacts(context.db, survey.inspectionId),
    findOpenWays(context.db, survey, context.receivedAt),
    findLetterNews(context, survey.inspectionId),
  ]);
  const { approvalId, childProfiles } = draft;
  // All that was saved is for its writer to copy, also what would not have been sent.
  const children = countStoredChildren(draft);
  const pages = surveyPages(set).map((page) => ({
    ...page,
    questions: [...arrangeQuestions(page.questions, children)],
  }));
  const viewSavedAnswers = async (answers: Record<string, string[]>) => {
    const answersView = await viewAnswers(args, {
      translator,
      approvalId,
      pages,
      answers,
      about: {},
      childProfiles,
      children,
      changeIn: null,
    });
    return answersView.pages.flatMap((page) => page.answers).filter(({ value }) => value.length > 0);
  };
  const saved = await viewSavedAnswers(draft.answers);
  return {
    locale,
    title: translator.t("ended.page-title", { area: survey.areaName }),
    area: { name: survey.areaName, slug: survey.slug },
    closed: formatDateTime(translator, survey.closesAt),
    erased: formatDateTime(translator, erasedAt(survey.closesAt)),
    becameOf:
      draft.changesResponseId !== null
        ? ("first-stands" as const)
        : consent?.useUnfinished === true && saved.length > 0
          ? ("used" as const)
          : ("unused" as const),
    saved,
    late: await viewSavedAnswers(draft.late),
    contacts,
    ways,
    letterNews,
  };
}

/** Of how many children a draft holds anything. */
function countStoredChildren({ answers, late, about }: Draft): number {
  const numbers = Object.keys({ ...answers, ...late }).map((key) => readAnswerKey(key).child);
  return Math.max(countAskedChildren(about), ...numbers);
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "The survey closed while you were answering"} – Noonday` },
];

export function EndedPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, closed, erased, becameOf, saved, late, contacts, ways } = loaded;
  const { t, tRich } = useFamilyTranslator();
  const rowsOf = (answers: typeof saved) =>
    answers.map(({ key, part, label, value }) => ({
      key,
      label: (
        <>
          {part === undefined ? null : `${part}: `}
          <InLanguage code={label.language}>{label.words}</InLanguage>
        </>
      ),
      value: <SpeechLines lines={value} />,
    }));
  return (
    <Page dataState="closed">
      <h1>{t("ended.title")}</h1>
      <p className="lead">{t("ended.when", { closed })}</p>
      <Banner kind="info" title={t(`ended.${becameOf}.title`)}>
        {t(becameOf === "unused" && saved.length === 0 ? "ended.none" : `ended.${becameOf}`)}
      </Banner>
      <p>
        <Wrapped
          parts={tRich("ended.copy", {
            erased,
            link: (words) => <a href={paths.survey.erasure(area.slug)}>{words}</a>,
          })}
        />
      </p>
      {saved.length > 0 ? <h2>{t("ended.saved")}</h2> : null}
      <SummaryList rows={rowsOf(saved)} />
      {late.length > 0 ? (
        <>
          <h2>{t("ended.late")}</h2>
          <p>{t("ended.late.words")}</p>
          <SummaryList rows={rowsOf(late)} />
        </>
      ) : null}
      {saved.length + late.length > 0 ? (
        <WordsToCopy
          name="all"
          label={t("ended.copy-all")}
          words={[...saved, ...late]
            .map(({ part, label, value }) =>
              [part === undefined ? label.words : `${part}: ${label.words}`, ...value].join("\n"),
            )
            .join("\n\n")}
        />
      ) : null}
      <LetterNews news={loaded.letterNews} slug={area.slug} />
      <ClearDevice area={area} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} />
      <SocialCare contacts={contacts} />
    </Page>
  );
}

export default inRemix(EndedPage);
