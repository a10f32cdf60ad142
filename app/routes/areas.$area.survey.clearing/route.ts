import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { clearDraftCookie, requireSurvey } from "#app/http/respondent.server.ts";

/** Takes the draft's secret off the device: what was sent stays sent. */
export async function action(args: ActionFunctionArgs) {
  const { survey } = await requireSurvey(args);
  const headers = { "Set-Cookie": clearDraftCookie(args.context, survey.slug) };
  return redirect(`/areas/${survey.slug}/survey?cleared`, { headers });
}

export function loader({ params }: { params: { area?: string } }) {
  return redirect(`/areas/${params.area}/survey`);
}
