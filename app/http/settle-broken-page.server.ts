import { findSurvey } from "#app/domain/surveys/find-survey.server.ts";
import { describeError } from "#app/platform/log.ts";
import type { RequestContext } from "./context.ts";
import { settlePage } from "./show-page.server.ts";

/**
 * Settles the language of what a family reads when something failed, perhaps before any loader could settle it. In
 * English where the address is no area's, or where the database is what failed.
 */
export async function settleBrokenPage(request: Request, context: RequestContext): Promise<void> {
  const [, slug] = /^\/areas\/([^/]+)/.exec(new URL(request.url).pathname) ?? [];
  if (slug === undefined) return;
  try {
    const survey = await findSurvey(context.db, { slug });
    if (survey) settlePage({ request, context }, survey.languages);
  } catch (error) {
    context.log.error({ error: describeError(error) }, "the language of a failed page could not be settled");
  }
}
