import { BackLink } from "#app/components/breadcrumbs.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { findManifestStatus, isOfEarlierClosing } from "#app/domain/manifests/find-manifest.server.ts";
import { minLeaves } from "#app/domain/manifests/receipt-leaf.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { ManifestFacts } from "./manifest-facts.tsx";

export async function loader(args: PageArgs) {
  const { survey, state, locale, translator } = await requireSurvey(args);
  const manifest = await findManifestStatus(args.context.db, survey.inspectionId);
  const isMade = manifest.kind === "made";
  return {
    locale,
    title: translator.t("receipts.title", { area: survey.areaName }),
    area: { name: survey.areaName, slug: survey.slug },
    state: manifest.kind === "not-made" && state === "closed" ? ("being-made" as const) : manifest.kind,
    closes: formatDateTime(translator, survey.closesAt),
    manifest: isMade
      ? {
          closed: formatDateTime(translator, manifest.closedAt),
          size: manifest.size,
          root: manifest.root,
          unfinishedCount: manifest.unfinishedCount,
          enteredCount: manifest.enteredCount,
          withdrawnCount: manifest.withdrawnCount,
          isSealed: manifest.countedAt !== null,
          isEarlier: isOfEarlierClosing(manifest, survey),
        }
      : null,
  };
}

export const template: FamilyPageTemplate<typeof loader> = (loaded) => loaded;

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "The receipts of the survey"} – Noonday` },
];

/** The list of receipts that were valid when the survey closed, for everybody. */
export function ReceiptsPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { title, area, state, closes, manifest } = loaded;
  const { t } = useFamilyTranslator();
  return (
    <Page
      dataState={state}
      before={
        <BackLink href={paths.area.overview(area.slug)}>
          {t("survey.back-to-area", { area: area.name })}
        </BackLink>
      }
    >
      <h1>{title}</h1>
      {manifest === null ? (
        <p className="lead">
          {state === "too-few"
            ? t("receipts.too-few", { min: minLeaves })
            : t(state === "being-made" ? "receipts.being-made" : "receipts.not-made", { closes })}
        </p>
      ) : (
        <>
          <p className="lead">{t("receipts.lead")}</p>
          {manifest.isEarlier ? <p>{t("receipts.earlier", { closed: manifest.closed })}</p> : null}
          <h2>{t("receipts.check")}</h2>
          <p>{t("receipts.check.words")}</p>
          <ButtonRow>
            <ButtonLink href={paths.receipts.check(area.slug)}>{t("receipts.check.open")}</ButtonLink>
            <ButtonLink kind="secondary" href={paths.receipts.check(area.slug)} download>
              {t("receipts.check.save")}
            </ButtonLink>
          </ButtonRow>
          <ManifestFacts {...manifest} />
          <section className="section" aria-labelledby="says">
            <h2 id="says">{t("receipts.says")}</h2>
            <p>
              <strong>{t("receipts.says.in")}</strong>
            </p>
            <p>{t("receipts.says.nothing")}</p>
            <p>{t("receipts.says.trust")}</p>
          </section>
          <section className="section" aria-labelledby="files">
            <h2 id="files">{t("receipts.files")}</h2>
            <ul>
              <li>
                <a href={paths.receipts.listFile(area.slug)} download>
                  {t("receipts.list")}
                </a>
              </li>
              <li>
                <a href="/check-receipt.mjs" download>
                  {t("receipts.script")}
                </a>
              </li>
              <li>
                <a href={paths.receipts.proof(area.slug)}>{t("receipts.proof")}</a>
              </li>
            </ul>
            <p>{t("receipts.script.words")}</p>
            <p>
              <code dir="ltr" translate="no">{`node check-receipt.mjs ${area.slug}-receipts.txt`}</code>
            </p>
          </section>
        </>
      )}
    </Page>
  );
}

export default inRemix(ReceiptsPage);
