import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form, FormEnd } from "#app/components/form.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import { saveCircumstances } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import {
  requireAnsweringYoungPerson,
  requireYoungPerson,
  titleOf,
} from "#app/young-people-flow/find-young-person.server.ts";
import { AboutChoices } from "../parts/about-choices.tsx";
import { DefaultButton } from "../parts/default-button.tsx";
import { YoungPage } from "../parts/young-page.tsx";

export async function loader(args: PageArgs) {
  const person = await requireAnsweringYoungPerson(args);
  const { survey, translator, locale, response } = person;
  if (response.sentAt !== null) throw redirect(paths.youngPerson.check(survey.slug));
  return {
    locale,
    title: titleOf(person, translator.t("young-answer.about.title")),
    area: survey.slug,
    chosen: response.circumstances,
  };
}

export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const { survey, secret } = await requireYoungPerson(args);
  const { db, receivedAt: now } = args.context;
  const circumstances = typed.circumstance ?? [];
  const saved = await saveCircumstances(db, { survey, secret, circumstances, now });
  if (saved.kind !== "saved") return redirect(paths.youngPerson.card(survey.slug));
  const isStop = typed.go?.[0] === "stop";
  return redirect(isStop ? paths.youngPerson.stop(survey.slug) : paths.youngPerson.check(survey.slug));
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Which of these are true for you?"} – Noonday` },
];

/** The groups of ¶76-77, for whoever wants to say that they are in one. */
export function AboutMePage({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, chosen } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <YoungPage dataState="open" before={<BackLink href={paths.youngPerson.check(area)} />}>
      <Form action={paths.youngPerson.about(area)}>
        <DefaultButton />
        <AboutChoices chosen={chosen} />
        <YoungPeoplesBar label={t("young-answer.continue")} />
        <FormEnd />
      </Form>
    </YoungPage>
  );
}

export default inRemix(AboutMePage);
