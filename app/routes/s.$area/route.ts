import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findSurvey } from "#app/domain/surveys/find-survey.server.ts";
import { notFound } from "#app/http/not-found.ts";

/** The address that is short enough to be read out or copied from a poster: it leads to the area's survey. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const survey = await findSurvey(context.db, { slug: (params.area ?? "").toLowerCase() });
  if (!survey) throw notFound();
  return redirect(`/areas/${survey.slug}/survey`);
}
