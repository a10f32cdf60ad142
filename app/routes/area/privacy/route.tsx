import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { loadNotice } from "../parts/load-notice.server.ts";
import { PrivacyNotice } from "../parts/privacy-notice.tsx";

/** What families are told about privacy, as it stands. */
export function loader(args: PageArgs) {
  return loadNotice(args, null);
}

export const template: FamilyPageTemplate<typeof loader> = (loaded) => loaded;

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Privacy"} – Noonday` },
];

export function PrivacyPage({ loaded }: FamilyPageProps<typeof loader>) {
  return <PrivacyNotice loaded={loaded} />;
}

export default inRemix(PrivacyPage);
