import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readParam } from "#app/http/read-param.ts";
import { loadNotice } from "../parts/load-notice.server.ts";
import { PrivacyNotice } from "../parts/privacy-notice.tsx";

/** An edition of the privacy notice that stood once, or stands. */
export async function loader(args: PageArgs) {
  const edition = readParam(args.params, "edition");
  if (!/^[1-9]\d{0,5}$/.test(edition)) throw notFound();
  return loadNotice(args, Number(edition));
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Privacy"} – Noonday` },
];

export function PrivacyEditionPage({ loaded }: FamilyPageProps<typeof loader>) {
  return <PrivacyNotice loaded={loaded} />;
}

export default inRemix(PrivacyEditionPage);
