import { exportAnswers } from "#app/domain/export-tables/export-answers.server.ts";
import { prepareDownload } from "#app/http/prepare-download.server.ts";
import { streamText } from "#app/http/stream-text.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

export async function downloadAnswers(args: LoaderFunctionArgs): Promise<Response> {
  const { exportArgs, stampWords, respond } = await prepareDownload(args, "answers");
  return respond(await streamText(await exportAnswers(args.context, { ...exportArgs, stamp: stampWords })));
}
