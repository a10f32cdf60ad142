import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CodeField } from "#app/components/code-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { findPublicManifest, proveReceipt } from "#app/domain/manifests/find-manifest.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { findOwnReceipt, requireSurvey } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  if (!(await findPublicManifest(args.context.db, survey)))
    throw redirect(paths.receipts.overview(survey.slug));
  return {
    locale,
    title: translator.t("receipts.proof"),
    area: survey.slug,
    receipt: await findOwnReceipt(args, survey),
    back: translator.t("receipts.title", { area: survey.areaName }),
  };
}

/** The receipt travels in the form's body only, and is not kept. */
export async function action(args: PageArgs) {
  const { code, typed } = await readTypedCode(args.request);
  const { survey, translator } = await requireSurvey(args);
  const refuse = (error: string) => data({ error, typed, receipt: null }, { status: 422 });
  if (code === null) return refuse(translator.t("return.bad"));
  const manifest = await findPublicManifest(args.context.db, survey);
  if (!manifest) return redirect(paths.receipts.overview(survey.slug));
  if (!(await proveReceipt(manifest, code))) return refuse(translator.t("receipts.not-in"));
  return data({ error: null, typed, receipt: code });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Get a proof for your receipt"} – Noonday` },
];

export function ReceiptProofPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { title, area, back } = loaded;
  const { t } = useFamilyTranslator();
  const error = answered?.error ?? undefined;
  const before = <BackLink href={paths.receipts.overview(area)}>{back}</BackLink>;
  if (answered?.receipt) {
    return (
      <Page dataState="made" before={before}>
        <h1>{title}</h1>
        <p className="lead">{t("receipts.in")}</p>
        <p>{t("receipts.proof.show")}</p>
        <Form action={paths.receipts.proofFile(area)}>
          <input type="hidden" name="code" value={answered.receipt} />
          <ButtonRow>
            <Button>{t("receipts.proof.save")}</Button>
          </ButtonRow>
        </Form>
      </Page>
    );
  }
  return (
    <Page dataState="made" before={before}>
      <ErrorSummary errors={{ code: error }} />
      <h1>{title}</h1>
      <p className="lead">{t("receipts.proof.words")}</p>
      <Form>
        <CodeField label={t("back.receipt")} typed={answered?.typed ?? loaded.receipt} error={error} />
        <ButtonRow>
          <Button>{t("receipts.proof.make")}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(ReceiptProofPage);
