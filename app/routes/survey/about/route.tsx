import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { loadProfileStep, saveProfileStep } from "../parts/profile-step.server.ts";
import { ProfileStepPage } from "../parts/profile-step.tsx";

/** What decides the way: whose view it is, of how many children, and which help each has. */
export function loader(args: PageArgs) {
  return loadProfileStep(args, "about", "about.first");
}

export function action(args: PageArgs) {
  return saveProfileStep(args, "about");
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) =>
  Object.keys(loaded.values).length === 0 ? { ...loaded, copy: slot(loaded.copy) } : null;

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "About you and your children"} – Noonday` },
];

export function AboutPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { t } = useFamilyTranslator();
  return (
    <ProfileStepPage
      title={t("about.first")}
      words={t("form.leave-out-any")}
      loaded={loaded}
      answered={answered}
    />
  );
}

export default inRemix(AboutPage);
