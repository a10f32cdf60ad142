import type { Survey } from "#app/domain/survey/survey.ts";
import { isConsentComplete } from "#app/domain/young-peoples-responses/consent-rule.ts";
import { isAnswering, youngPeoplesStateOf } from "#app/domain/young-peoples-responses/draft.ts";
import {
  type FoundResponse,
  findResponse,
} from "#app/domain/young-peoples-responses/find-response.server.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import type { RequestContext } from "../http/context.ts";
import type { PageLocale } from "../http/page-locale.ts";
import type { PageArgs } from "../http/page-request.ts";

const inCookies = /(?:^|;\s*)noonday-young=([\w.-]+)/;

function youngPersonCookie(context: RequestContext, slug: string, secret: string, seconds?: number): string {
  const secure = context.env.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const maxAge = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `noonday-young=${secret}${maxAge}; Path=${paths.area.youngPeople(slug)}; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * The Set-Cookie header that gives a device what opens a young person's answers: until the visit ends or, on a device that others
 * use, until the browser is closed.
 */
export function giveYoungPersonCookie(
  context: RequestContext,
  { survey, token, sharedDevice }: { survey: Survey; token: string; sharedDevice: boolean },
): string {
  const seconds = Math.max(0, Math.ceil(context.receivedAt.until(survey.sealedAt).total("seconds")));
  return youngPersonCookie(context, survey.slug, token, sharedDevice ? undefined : seconds);
}

export function clearYoungPersonCookie(context: RequestContext, slug: string): string {
  return youngPersonCookie(context, slug, "", 0);
}

/** What the device holds: the secret that it began with, or a card that was typed; null where it holds none. */
export function readYoungPersonSecret({ request }: Pick<PageArgs, "request">): string | null {
  return inCookies.exec(request.headers.get("Cookie") ?? "")?.[1] ?? null;
}

export type YoungPerson = FoundResponse & {
  survey: Survey;
  /** What their device holds: the secret, or a card that was typed. */
  secret: string;
  state: "not-open" | "open" | "closed";
  locale: PageLocale;
  translator: Translator;
};

/** The young person whose answers this device opens; null where it opens none. */
export async function findYoungPerson(args: PageArgs): Promise<YoungPerson | null> {
  const { context } = args;
  const { survey, locale, translator } = await requireSurvey(args);
  const secret = readYoungPersonSecret(args);
  const found =
    secret === null ? null : await findResponse(context.db, { inspectionId: survey.inspectionId, secret });
  if (!found || secret === null) return null;
  const state = youngPeoplesStateOf(survey, { isApproved: true, now: context.receivedAt });
  return { ...found, survey, secret, state, locale, translator };
}

/** The same; anybody else is led to the start. */
export async function requireYoungPerson(args: PageArgs): Promise<YoungPerson> {
  const person = await findYoungPerson(args);
  if (person) return person;
  const { survey } = await requireSurvey(args);
  throw redirect(paths.youngPerson.start(survey.slug));
}

/** A young person in the middle of answering, whose consent is whole; anybody else is led to where they stand. */
export async function requireAnsweringYoungPerson(args: PageArgs): Promise<YoungPerson> {
  const person = await requireYoungPerson(args);
  const { response, consents, state, survey } = person;
  if (!isAnswering(response)) throw redirect(paths.youngPerson.card(survey.slug));
  if (state !== "open") throw redirect(paths.area.youngPeople(survey.slug));
  if (!isConsentComplete({ ageBand: response.ageBand, consents }))
    throw redirect(paths.youngPerson.consent(survey.slug));
  return person;
}

/** Gives words back that could not be saved: nothing is open on this device, it was sent meanwhile, or the visit is over. */
export async function throwUnsavedWords(
  args: PageArgs,
  { words, isSent }: { words: readonly string[]; isSent: boolean },
): Promise<void> {
  const unsavedWords = words.filter((text) => text.trim() !== "");
  if (unsavedWords.length === 0) return;
  const { survey } = await requireSurvey(args);
  const home = isSent ? paths.youngPerson.card(survey.slug) : paths.area.youngPeople(survey.slug);
  throw data({ unsavedWords, alreadySent: isSent, home }, { status: 409 });
}

/** A page's title: what it is, and in which area. */
export function titleOf(
  { translator, survey }: Pick<YoungPerson, "translator" | "survey">,
  title: string,
): string {
  return translator.t("young-answer.title-in", { title, area: survey.areaName });
}
