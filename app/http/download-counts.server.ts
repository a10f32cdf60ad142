import { openLatestRelease } from "#app/domain/releases/open-release.server.ts";
import { releaseCsv } from "#app/domain/releases/release-csv.ts";
import { paths } from "#app/paths.ts";
import { type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";
import { prepareDownload } from "./prepare-download.server.ts";

/** The counts of the latest release; without a release, a redirect to the page that makes one. */
export async function downloadCounts(args: LoaderFunctionArgs): Promise<Response> {
  const { exportArgs, stampWords, inspection, respond } = await prepareDownload(args, "counts");
  const release = await openLatestRelease(args.context.db, { ...exportArgs, how: "taken-out" });
  if (release.kind === "not-found") return redirect(`${paths.releases.list(inspection.id)}?none`);
  return respond(releaseCsv(release, stampWords));
}
