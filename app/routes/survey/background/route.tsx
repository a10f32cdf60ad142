import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { isProfileStep, type ProfileStep, readStep } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { loadProfileStep, saveProfileStep } from "../parts/profile-step.server.ts";
import { ProfileStepPage } from "../parts/profile-step.tsx";

/** What else a family may say about itself, after everything about the area: a few short pages. */
export function loader(args: PageArgs) {
  return loadProfileStep(args, stepAt(args), "background.title");
}

export function action(args: PageArgs) {
  return saveProfileStep(args, stepAt(args));
}

function stepAt({ params }: PageArgs): ProfileStep {
  const step = readStep(`background/${params.n}`);
  if (step === null || !isProfileStep(step)) throw new Response(null, { status: 404 });
  return step;
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) =>
  loaded.fields.every(({ control }) => loaded.values[control] === undefined)
    ? { ...loaded, values: {}, copy: slot(loaded.copy) }
    : null;

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "More about you"} – Noonday` },
];

export function BackgroundPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { t } = useFamilyTranslator();
  return (
    <ProfileStepPage
      title={t("background.title")}
      words={t("background.why")}
      loaded={loaded}
      answered={answered}
    />
  );
}

export default inRemix(BackgroundPage);
