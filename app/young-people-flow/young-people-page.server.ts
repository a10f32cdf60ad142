import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { findResponse } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { findYoungPeoplesState } from "#app/domain/young-peoples-ways/find-links.server.ts";
import type { YoungPeoplesState } from "#app/domain/young-peoples-ways/link.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { areaNotFound } from "../http/area-not-found.server.ts";
import type { RequestContext } from "../http/context.ts";
import { resolveLocale, translatorOf } from "../http/locale.server.ts";
import type { PageLocale } from "../http/page-locale.ts";
import type { PageArgs } from "../http/page-request.ts";
import { readParam } from "../http/read-param.ts";
import { readYoungPersonSecret } from "./find-young-person.server.ts";
import { startCookie } from "./way-in.ts";

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
  const locale = resolveLocale({ request, context }, survey);
  const found = await findYoungPeoplesState(context.db, { survey, now: context.receivedAt });
  return { survey, locale, translator: translatorOf(locale), ...found };
}

export type YoungPersonAtStart = YoungPeoplesPage & {
  /** What the device holds: the secret that it began with, or a card. */
  secret: string | null;
  /** What this device opens; null where it opens nothing, or it was taken back. */
  response: YoungPeoplesResponsesTable | null;
};

/** The same, with the response that this device opens, if any. */
export async function findYoungPersonAtStart(args: PageArgs): Promise<YoungPersonAtStart> {
  const page = await findYoungPeoplesPage(args);
  const secret = readYoungPersonSecret(args);
  const { inspectionId } = page.survey;
  const found = secret === null ? null : await findResponse(args.context.db, { inspectionId, secret });
  const response = found && found.response.withdrawnAt === null ? found.response : null;
  return { ...page, secret, response };
}
