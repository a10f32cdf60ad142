import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { LetterNews } from "#app/components/letter-news.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import {
  confirmNotice,
  declineNotice,
  findNoticeStatus,
} from "#app/domain/publication-notices/answer-notice.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { data } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** Opening the link changes nothing: mail scanners open links. Pressing a button does. */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const link = {
    ...{ inspectionId: survey.inspectionId, token: readParam(args.params, "token") },
    now: args.context.receivedAt,
  };
  return {
    locale,
    title: translator.t("notice.answer", { area: survey.areaName }),
    area: { name: survey.areaName, slug: survey.slug },
    status: await findNoticeStatus(args.context.db, link),
  };
}

export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request));
  const { survey } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const { inspectionId } = survey;
  const link = { inspectionId, token: readParam(args.params, "token"), now };
  if (typed.tell?.[0] === "yes") return data({ done: await confirmNotice(db, link) });
  await declineNotice(db, link);
  return data({ done: "stopped" as const });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Tell me when the letter is out"} – Noonday` },
];

export function NoticeLinkPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { title, area, status } = loaded;
  const { t } = useFamilyTranslator();
  const done = answered?.done ?? (status === "waiting" ? null : status);
  return (
    <Page
      before={
        <BackLink href={paths.area.overview(area.slug)}>
          {t("survey.back-to-area", { area: area.name })}
        </BackLink>
      }
    >
      <h1>{title}</h1>
      {done === null ? null : (
        <p className="lead" role="status">
          {t(`notice.${done === "published" ? "out-now" : done}`)}
        </p>
      )}
      {done === "published" ? <LetterNews news="out" slug={area.slug} /> : null}
      {done === null || done === "confirmed" ? (
        <Form>
          <ButtonRow>
            {done === null ? (
              <Button name="tell" value="yes">
                {t("notice.yes")}
              </Button>
            ) : null}
            <Button name="tell" value="no" kind="secondary">
              {t("notice.stop")}
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
    </Page>
  );
}

export default inRemix(NoticeLinkPage);
