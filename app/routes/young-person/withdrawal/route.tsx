import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { takeBack } from "#app/domain/young-peoples-responses/take-back.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireYoungPerson, titleOf } from "#app/young-people-flow/find-young-person.server.ts";
import { YoungPage } from "../parts/young-page.tsx";

/** Asks once. */
export async function loader(args: PageArgs) {
  const person = await requireYoungPerson(args);
  const { survey, response, state, translator, locale } = person;
  if (response.sentAt === null || response.withdrawnAt !== null || state !== "open")
    throw redirect(paths.youngPerson.card(survey.slug));
  return {
    locale,
    title: titleOf(person, translator.t("young-answer.back.title")),
    area: survey.slug,
  };
}

export async function action(args: PageArgs) {
  const { survey, secret } = await requireYoungPerson(args);
  const { inspectionId, slug } = survey;
  // Whatever came of it, the card says how things are.
  await takeBack(args.context.db, { inspectionId, secret, now: args.context.receivedAt });
  return redirect(paths.youngPerson.card(slug));
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Take back what you said?"} – Noonday` },
];

export function TakeBackPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { t } = useFamilyTranslator();
  return (
    <YoungPage dataState="sent">
      <h1 data-read-aloud>{t("young-answer.back.title")}</h1>
      <p data-read-aloud>{t("young-answer.back.words")}</p>
      <p data-read-aloud>{t("young-answer.back.safe")}</p>
      <Form>
        <ButtonRow>
          <Button kind="danger" data-scan="">
            {t("young-answer.back.yes")}
          </Button>
          <ButtonLink kind="secondary" href={paths.youngPerson.card(loaded.area)} data-scan="">
            {t("young-answer.back.no")}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </YoungPage>
  );
}

export default inRemix(TakeBackPage);
