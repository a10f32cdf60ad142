import type { ApprovedSet } from "#app/domain/approvals/find-approved-set.server.ts";
import { findDeletedArea } from "#app/domain/deletion/list-certificates.server.ts";
import type { Draft } from "#app/domain/drafts/draft.ts";
import { findReceipt, type SubmittedDraft } from "#app/domain/drafts/find-draft.server.ts";
import { findSurveyAndDraft } from "#app/domain/drafts/find-survey-and-draft.server.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { findAskedPages } from "#app/domain/survey/asked-pages.ts";
import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import { findSurveyQuestions } from "#app/domain/survey/find-survey-questions.server.ts";
import {
  erasedAt,
  type Survey,
  type SurveyPage,
  type SurveyState,
  stateOf,
} from "#app/domain/survey/survey.ts";
import { affectsQuestion, parseFaultNumbers, type SurveyFault } from "#app/domain/survey-faults/fault.ts";
import { listFaults } from "#app/domain/survey-faults/list-faults.server.ts";
import { findWordings, type SetWordings } from "#app/domain/translations/find-wordings.server.ts";
import { focusAreaWordingFor, wordingFor } from "#app/domain/translations/wording.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import { areaNotFound } from "../http/area-not-found.server.ts";
import type { RequestContext } from "../http/context.ts";
import { resolveLocale, translatorOf } from "../http/locale.server.ts";
import type { PageLocale } from "../http/page-locale.ts";
import type { PageArgs } from "../http/page-request.ts";
import { readParam } from "../http/read-param.ts";

/**
 * The cookie that holds a respondent's own draft: for this area's pages only, and never joined with anybody's sign-in.
 * Without `seconds` it goes when the browser is closed.
 */
function draftCookie(context: RequestContext, slug: string, token: string, seconds?: number): string {
  const secure = context.env.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const maxAge = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `noonday-draft=${token}${maxAge}; Path=${paths.area.overview(slug)}; HttpOnly; SameSite=Lax${secure}`;
}

/** Stands behind the secret on a device that nobody shares: what is asked for there again is filled in (WCAG 3.3.7). */
const ownDeviceMark = ".own";

const inCookies = /(?:^|;\s*)noonday-draft=([\w-]+)/;

/**
 * The Set-Cookie header that gives a device its draft: until what is in it is erased, or, on a shared device, until the
 * browser is closed.
 */
export function giveDraftCookie(
  context: RequestContext,
  { survey, token, sharedDevice }: { survey: Survey; token: string; sharedDevice: boolean },
): string {
  if (sharedDevice) return draftCookie(context, survey.slug, token);
  const seconds = Math.ceil(context.receivedAt.until(erasedAt(survey.closesAt)).total("seconds"));
  return draftCookie(context, survey.slug, `${token}${ownDeviceMark}`, Math.max(0, seconds));
}

/**
 * Where the closing was extended since a device was given its draft, its cookie would go with the first closing: the header
 * that gives it the later end. None on a shared device, whose cookie has no end, nor without an extension.
 */
export function renewDraftCookie(
  context: RequestContext,
  { survey, token, draft }: Pick<Respondent, "survey" | "token" | "draft">,
): Record<string, string> {
  if (survey.extension === null || token === null || !draft || draft.sharedDevice) return {};
  return { "Set-Cookie": giveDraftCookie(context, { survey, token, sharedDevice: false }) };
}

export function clearDraftCookie(context: RequestContext, slug: string): string {
  return draftCookie(context, slug, "", 0);
}

/** The survey at this address; a 404 where there is none that families may know of. */
export async function requireSurvey(args: PageArgs): Promise<SurveyWithState> {
  const survey = await findSurvey(args.context.db, { slug: readParam(args.params, "area") });
  if (!survey) throw await areaNotFound(args);
  return resolveSurvey(args, survey);
}

/** The area at this address, also where everything of its re-visit was deleted: for pages that say nothing of the survey. */
export async function requireArea(args: PageArgs) {
  const { db } = args.context;
  const slug = readParam(args.params, "area");
  const survey = await findSurvey(db, { slug });
  const deletion = survey ? null : await findDeletedArea(db, slug);
  const area = survey ?? deletion;
  if (!area) throw await areaNotFound(args);
  const locale = resolveLocale(args, area);
  return { area, deletion, locale, translator: translatorOf(locale) };
}

type SurveyWithState = { survey: Survey; state: SurveyState; locale: PageLocale; translator: Translator };

function resolveSurvey({ request, context }: PageArgs, survey: Survey): SurveyWithState {
  const locale = resolveLocale({ request, context }, survey);
  const state = stateOf(survey, context.receivedAt);
  return { survey, state, locale, translator: translatorOf(locale) };
}

export function readDraftToken({ request }: Pick<PageArgs, "request">): string | null {
  return inCookies.exec(request.headers.get("Cookie") ?? "")?.[1] ?? null;
}

/** Whether whoever began here said that nobody shares the device. */
function isOwnDevice(request: Pick<PageArgs, "request">["request"]): boolean {
  const cookies = request.headers.get("Cookie") ?? "";
  const token = inCookies.exec(cookies)?.[1];
  return token !== undefined && cookies.includes(`noonday-draft=${token}${ownDeviceMark}`);
}

/** The receipt that this device was given, for pages that ask for it; "" where it was given none, or is shared. */
export async function findOwnReceipt(
  args: PageArgs,
  { inspectionId }: Pick<Survey, "inspectionId">,
): Promise<string> {
  const token = isOwnDevice(args.request) ? readDraftToken(args) : null;
  if (token === null) return "";
  return (await findReceipt(args.context.db, { inspectionId, token }))?.receipt ?? "";
}

export type Respondent = {
  locale: PageLocale;
  translator: Translator;
  survey: Survey;
  state: SurveyState;
  token: string | null;
  draft: Draft | null;
  sent: SubmittedDraft | null;
};

/** The survey and where this device stands in it. */
export async function findRespondent(args: PageArgs): Promise<Respondent> {
  const token = readDraftToken(args);
  if (token === null) return { ...(await requireSurvey(args)), token, draft: null, sent: null };
  const { context, params } = args;
  const surveyAndDraft = await findSurveyAndDraft(context.db, { slug: readParam(params, "area"), token });
  if (!surveyAndDraft) throw await areaNotFound(args);
  const { draft } = surveyAndDraft;
  const surveyWithState = resolveSurvey(args, surveyAndDraft.survey);
  const sent = draft
    ? null
    : await findReceipt(context.db, { inspectionId: surveyWithState.survey.inspectionId, token });
  return { ...surveyWithState, token, draft, sent };
}

export type Answering = {
  locale: PageLocale;
  translator: Translator;
  survey: Survey;
  token: string;
  draft: Draft;
  set: ApprovedSet;
  /** On which something is asked of this family. */
  pages: SurveyPage<FocusAreasTable>[];
  /** What did not work while this draft was worked on. */
  faults: readonly SurveyFault[];
};

/** The faults that touched a draft. One that none touched costs no query. */
async function findDraftFaults({ db }: RequestContext, draft: Draft): Promise<readonly SurveyFault[]> {
  if (draft.faults === "") return [];
  const numbers = parseFaultNumbers(draft.faults);
  const faults = await listFaults(db, draft.inspectionId);
  return faults.filter(({ number }) => numbers.includes(number));
}

/** "This question did not work …", for whoever answers it; undefined where it did. */
export function faultNotice(
  { faults, translator }: Pick<Answering, "faults" | "translator">,
  questionVersionId: string,
): string | undefined {
  const fault = faults.find((one) => affectsQuestion(one, questionVersionId));
  return (
    fault &&
    translator.t("fault.notice", {
      from: formatDateTime(translator, fault.startsAt),
      until: formatDateTime(translator, fault.endsAt),
    })
  );
}

/**
 * Somebody in the middle of an open survey; anybody else is led to the page that says where they stand. `respondent` is
 * who was found already, where somebody was.
 */
export async function requireAnswering(args: PageArgs, respondent?: Respondent): Promise<Answering> {
  const found = respondent ?? (await findRespondent(args));
  const { survey, state, locale, translator, token, draft, sent } = found;
  // A step that is being saved goes on in a pause; no page of it is shown then.
  const isAnswering = state === "open" || (respondent !== undefined && state === "paused");
  if (sent || !draft || token === null || !isAnswering) return throwNotAnswering(args, found);
  const [questions, faults] = await Promise.all([
    findDraftQuestions(args.context, draft),
    findDraftFaults(args.context, draft),
  ]);
  return { survey, locale, translator, token, draft, faults, ...questions };
}

/** Leads somebody who is not answering to the page that says where they stand. */
export function throwNotAnswering(
  args: PageArgs,
  { survey, state, token, draft, sent }: Omit<Respondent, "locale" | "translator">,
): never {
  const base = paths.survey.start(survey.slug);
  if (sent) throw redirect(paths.survey.receipt(survey.slug));
  if (!draft || token === null)
    throw redirect(hasRefusedCookie(args, survey.slug) ? `${base}?no-cookie` : base);
  throw redirect(state === "closed" ? paths.survey.ended(survey.slug) : base);
}

/** Somebody who has just agreed and comes without their draft has a browser that keeps no cookies. */
function hasRefusedCookie({ request }: PageArgs, slug: string): boolean {
  const from = request.headers.get("Referer");
  return from !== null && URL.canParse(from) && new URL(from).pathname === paths.survey.consent(slug);
}

/**
 * Shows people what they wrote when there is no draft to save it in. The cookie is lost, the draft was erased, or
 * another window sent it. Without words there is nothing to show.
 */
export function throwUnsavedWords(
  { survey, sent }: Pick<Respondent, "survey" | "sent">,
  words: readonly string[],
): void {
  const unsavedWords = words.filter((text) => text !== "");
  if (unsavedWords.length === 0) return;
  const home = paths.survey.start(survey.slug);
  throw data({ unsavedWords, alreadySent: sent !== null, home }, { status: 409 });
}

/** The questions that a draft began with, and the pages on which its family is asked something. */
export async function findDraftQuestions(
  context: RequestContext,
  draft: Pick<Draft, "inspectionId" | "approvalId" | "about" | "childProfiles" | "answers">,
): Promise<{ set: ApprovedSet; pages: SurveyPage<FocusAreasTable>[] }> {
  const { inspectionId, approvalId } = draft;
  const set = await findSurveyQuestions(context.db, { inspectionId, approvalId, now: context.receivedAt });
  if (!set) throw new Error("a draft's approved questions are gone");
  return { set, pages: findAskedPages(set, draft) };
}

/** The words of an approved set's questions and focus areas for a reader. English standard words need no looking up. */
export async function findSurveyWordings(
  { context }: Pick<PageArgs, "context">,
  approvalId: string | null,
  { language, easyRead }: Pick<Translator, "language" | "easyRead">,
) {
  // Other wordings belong to approved questions: before there are any, everything is as it was written.
  const isStandard = approvalId === null || (language.code === "en" && !easyRead);
  const wordings: SetWordings = isStandard
    ? { questions: {}, focusAreas: {} }
    : await findWordings(context.db, { approvalId });
  return {
    question: (question: Pick<QuestionVersion, "id" | "text" | "hint" | "choices">) =>
      wordingFor({ ...question, wordings: wordings.questions[question.id] ?? [] }, language.code, easyRead),
    focusArea: (focusArea: Pick<FocusAreasTable, "id" | "shortName">) =>
      focusAreaWordingFor(
        { ...focusArea, wordings: wordings.focusAreas[focusArea.id] ?? [] },
        language.code,
        easyRead,
      ),
  };
}

/** A page's title: what it is, and whose survey. */
export function surveyTitle(
  { translator, survey }: { translator: Translator; survey: Survey },
  key: MessageKey,
): string {
  return translator.t("survey.title-in", { title: translator.t(key), area: survey.areaName });
}
