import type { LoaderFunctionArgs } from "@remix-run/node";
import { readFilter } from "#app/domain/collation/collation-filter.ts";
import { exportWords } from "#app/domain/collation/export-words.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { streamText, textFile } from "#app/http/text-file.ts";

/** What families wrote and said, for those who may read it on screen too. */
export async function loader(args: LoaderFunctionArgs) {
  const { revisit, actor } = await requireRole(args, "see", "responses");
  const words = await exportWords(args.context, {
    revisitId: revisit.id,
    filter: readFilter(new URL(args.request.url).searchParams),
    actor,
    now: args.context.receivedAt,
  });
  return textFile(streamText(words), { name: `${revisit.slug}-words.csv`, type: "text/csv" });
}
