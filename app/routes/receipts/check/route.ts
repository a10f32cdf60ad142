import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { findPublicManifest, isOfEarlierClosing } from "#app/domain/manifests/find-manifest.server.ts";
import { formatManifestFile } from "#app/domain/manifests/manifest-file.ts";
import { hashForPolicy } from "#app/http/content-policy.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { CheckDocument } from "./check-document.tsx";

/**
 * The page that checks a receipt, as one file with the list in it: it works when it is saved, and its policy lets it reach
 * nothing and nobody.
 */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const { db, env, familyAssets } = args.context;
  const overview = paths.receipts.overview(survey.slug);
  const manifest = await findPublicManifest(db, survey);
  if (!manifest) return redirect(overview);
  const { script, styles } = familyAssets.receiptCheck;
  const policy = [
    "default-src 'none'",
    `script-src ${hashForPolicy(script)}`,
    `style-src ${hashForPolicy(styles)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = renderToStaticMarkup(
    createElement(CheckDocument, {
      ...{ translator, policy, script, styles },
      displaySettings: locale.displaySettings,
      area: survey.areaName,
      address: `${env.publicOrigin}${overview}`,
      list: formatManifestFile(manifest),
      closed: formatDateTime(translator, manifest.closedAt),
      isEarlier: isOfEarlierClosing(manifest, survey),
      size: manifest.leaves.length,
      root: manifest.root,
    }),
  );
  return new Response(`<!DOCTYPE html>${page}`, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    },
  });
}
