import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { findYoungPersonsCopy } from "#app/domain/held-data/find-young-persons-copy.server.ts";
import { writeYoungPersonsCopy } from "#app/domain/held-data/write-young-persons-copy.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { requireYoungPerson, titleOf } from "#app/young-people-flow/find-young-person.server.ts";
import { YoungPage } from "../parts/young-page.tsx";
import { CopiedAnswers } from "./copied-answers.tsx";
import { viewYoungPersonsCopy } from "./view-copy.ts";

/** For whoever has the card: it is opened first, also under the seal. Making the copy is recorded, so it is a press. */
export async function loader(args: PageArgs) {
  const person = await requireYoungPerson(args);
  const { survey, response, translator, locale } = person;
  if (response.sentAt === null) throw redirect(paths.youngPerson.card(survey.slug));
  return { locale, title: titleOf(person, translator.t("young-copy.title")), area: survey.slug };
}

/** What the card opens is in this one answer and nowhere else (UK GDPR, Articles 15 and 20). */
export async function action(args: PageArgs) {
  const { survey, secret, translator } = await requireYoungPerson(args);
  const isFile = typedIn(await readForm(args.request)).go?.[0] === "file";
  const { slug, inspectionId, areaName } = survey;
  const { db, receivedAt: now } = args.context;
  const copy = await findYoungPersonsCopy(db, { inspectionId, secret, now });
  if (!copy) return redirect(paths.youngPerson.card(slug));
  if (isFile)
    return createDownloadResponse(writeYoungPersonsCopy(copy, { areaName }), {
      name: `${slug}-what-is-held.json`,
      type: "application/json; charset=utf-8",
    });
  return data({ copy: viewYoungPersonsCopy(copy, translator) });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Everything we have from you"} – Noonday` },
];

export function YoungCopyPage({ loaded: { area }, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { t } = useFamilyTranslator();
  const copy = answered && "copy" in answered ? answered.copy : null;
  return (
    <YoungPage dataState="sent" before={<BackLink href={paths.youngPerson.card(area)} />}>
      <h1 data-read-aloud>{t("young-copy.title")}</h1>
      <p data-read-aloud>{t("young-copy.words")}</p>
      <Form action={paths.youngPerson.copy(area)}>
        {copy ? (
          <Button kind="secondary" name="go" value="file" data-scan="">
            {t("copy.file")}
          </Button>
        ) : (
          <Button data-scan="">{t("young-copy.show")}</Button>
        )}
      </Form>
      {copy ? <CopiedAnswers {...copy} area={area} /> : null}
    </YoungPage>
  );
}

export default inRemix(YoungCopyPage);
