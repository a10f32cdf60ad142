import { readFilter } from "#app/domain/collation/collation-filter.ts";
import { exportWords } from "#app/domain/export-tables/export-words.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { prepareDownload } from "./prepare-download.server.ts";
import { streamText } from "./stream-text.ts";

export async function downloadWords(args: LoaderFunctionArgs): Promise<Response> {
  const { exportArgs, stampWords, query, respond } = await prepareDownload(args, "words");
  const filter = readFilter(query);
  return respond(
    await streamText(await exportWords(args.context, { ...exportArgs, stamp: stampWords, filter })),
  );
}
