import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireDiskSpace } from "#app/http/require-disk-space.server.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { giveDraftCookie, requireSurvey } from "#app/survey-flow/respondent.server.ts";

export function loader({ params }: PageArgs) {
  return redirect(paths.survey.sent(readParam(params, "area")));
}

/** Opens what was sent to be changed, on this device until its browser is closed. */
export async function action(args: PageArgs) {
  const { code } = await readTypedCode(args.request);
  const { context } = args;
  const { survey } = await requireSurvey(args);
  if (code === null) return redirect(paths.survey.sent(survey.slug));
  await requireDiskSpace(context, "begin");
  const changing = await changeResponse(context.db, { survey, receipt: code, now: context.receivedAt });
  switch (changing.kind) {
    case "begun": {
      const { token } = changing;
      const cookie = giveDraftCookie(context, { survey, token, sharedDevice: true });
      return redirect(paths.survey.check(survey.slug), { headers: { "Set-Cookie": cookie } });
    }
    case "paused":
    case "window-closed":
    case "already-withdrawn":
    case "no-response":
      return redirect(paths.survey.sent(survey.slug));
  }
}
