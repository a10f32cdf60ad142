import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import { describeError } from "#app/platform/log.ts";
import type { RequestContext } from "./context.ts";
import { resolveEarlierLocale, resolveLocale } from "./locale.server.ts";

/**
 * Settles the language of what a family reads when something failed, perhaps before any loader could settle it. In
 * English where the address is no area's. Where the database is what failed, by the languages that were switched on when
 * this process last read them.
 */
export async function resolveErrorLocale(
  request: Request,
  context: RequestContext,
  { databaseIsAway = false } = {},
): Promise<void> {
  const [, slug] = /^\/areas\/([^/]+)/.exec(new URL(request.url).pathname) ?? [];
  if (slug === undefined) return;
  if (databaseIsAway) return void resolveEarlierLocale({ request, context });
  try {
    const survey = await findSurvey(context.db, { slug });
    if (survey) resolveLocale({ request, context }, survey.languages);
  } catch (error) {
    context.log.error({ error: describeError(error) }, "the language of a failed page could not be settled");
  }
}
