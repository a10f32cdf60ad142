import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { findYoungPeoplesState } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { findResponseOfDevice } from "#app/domain/young-peoples-ways/find-session.server.ts";
import type { YoungPeoplesState } from "#app/domain/young-peoples-ways/link.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { areaNotFound } from "../http/area-not-found.server.ts";
import type { RequestContext } from "../http/context.ts";
import { resolveLocale, translatorOf } from "../http/locale.server.ts";
import type { PageLocale } from "../http/page-locale.ts";
import type { PageArgs } from "../http/page-request.ts";
import { readParam } from "../http/read-param.ts";
import { startCookie } from "./way-in.ts";

const inCookies = /(?:^|;\s*)noonday-young=([\w-]+)/;

/**
 * The Set-Cookie header that gives a device the secret of a young person's response: until the visit ends, or, on a shared
 * device, until the browser is closed. For the young people's pages of this area only.
 */
export function giveYoungPersonCookie(
  context: RequestContext,
  { survey, token, sharedDevice }: { survey: Survey; token: string; sharedDevice: boolean },
): string {
  const seconds = Math.ceil(context.receivedAt.until(survey.sealedAt).total("seconds"));
  return cookieOf(context, survey.slug, {
    ...{ name: "noonday-young", value: token },
    seconds: sharedDevice ? undefined : Math.max(0, seconds),
  });
}

/** Takes the secret off the device: for the next person, or once it was taken back. */
export function clearYoungPersonCookie(context: RequestContext, slug: string): string {
  return cookieOf(context, slug, { name: "noonday-young", value: "", seconds: 0 });
}

/** What was chosen so far before consent, on this device alone, until the browser is closed; empty takes it off. */
export function giveStartCookie(context: RequestContext, slug: string, value: string): string {
  return cookieOf(context, slug, { name: startCookie, value, seconds: value === "" ? 0 : undefined });
}

function cookieOf(
  context: RequestContext,
  slug: string,
  { name, value, seconds }: { name: string; value: string; seconds: number | undefined },
): string {
  const secure = context.env.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const maxAge = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `${name}=${value}${maxAge}; Path=${paths.area.youngPeople(slug)}; HttpOnly; SameSite=Lax${secure}`;
}

/** Headers with several cookies. */
export function withCookies(...cookies: readonly string[]): { headers: Headers } {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return { headers };
}

export type YoungPeoplesPage = {
  locale: PageLocale;
  translator: Translator;
  survey: Survey;
  state: YoungPeoplesState;
  approvalId: string | null;
};

/** The area of the address and whether young people can answer by themselves now; a 404 where there is none. */
export async function findYoungPeoplesPage(args: PageArgs): Promise<YoungPeoplesPage> {
  const { context, request, params } = args;
  const survey = await findSurvey(context.db, { slug: readParam(params, "area") });
  if (!survey) throw await areaNotFound(args);
  const locale = resolveLocale({ request, context }, survey.languages);
  const found = await findYoungPeoplesState(context.db, { survey, now: context.receivedAt });
  return { survey, locale, translator: translatorOf(locale), ...found };
}

export type YoungPerson = YoungPeoplesPage & {
  token: string | null;
  /** What this device has begun; null where it has not, or it was taken back. */
  response: YoungPeoplesResponsesTable | null;
};

/** The same, with the response that this device's secret opens. */
export async function findYoungPerson(args: PageArgs): Promise<YoungPerson> {
  const page = await findYoungPeoplesPage(args);
  const token = inCookies.exec(args.request.headers.get("Cookie") ?? "")?.[1] ?? null;
  const { inspectionId } = page.survey;
  const response =
    token === null ? null : await findResponseOfDevice(args.context.db, { inspectionId, token });
  return { ...page, token, response };
}

/** A young person who has begun; anybody else is led to the start. */
export async function requireYoungPerson(
  args: PageArgs,
): Promise<YoungPerson & { token: string; response: YoungPeoplesResponsesTable }> {
  const person = await findYoungPerson(args);
  const { token, response } = person;
  if (token === null || response === null) throw redirect(paths.youngPerson.start(person.survey.slug));
  return { ...person, token, response };
}
