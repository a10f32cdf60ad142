import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { FileField } from "#app/components/native/file-field.tsx";
import { Page } from "#app/components/page.tsx";
import { importPo } from "#app/domain/language-words/import-po.server.ts";
import { maxPoBytes } from "#app/domain/language-words/po-file.server.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { receiveFile } from "#app/http/receive-file.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { translationMessages } from "#app/messages/work/translation-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { languageIn } from "../parts/language-in.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  return { inspectionId: inspection.id, areaName: inspection.areaName, language };
}

const problems = {
  none: "Choose a file.",
  "too-large": "This file is too large: a PO file can have 2 MB.",
  "disk-full": "There is no room for this file at the moment. Tell whoever runs Noonday.",
  "not-whole": "The file did not arrive whole. Send it again.",
  "not-paired":
    "Files cannot be received at the moment: the lead inspector has to say first which folder is right.",
  "not-a-po-file": "This is no PO file that can be read. Download one here, and have that filled in.",
  "survey-closed": "The survey closed meanwhile, so nothing is changed any more.",
  "changed-meanwhile": "Somebody changed words while the file was read. Send it again.",
} as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "survey-languages");
  const language = languageIn(params);
  const { db, uploads, receivedAt: now } = context;
  const refuse = (why: keyof typeof problems) =>
    data({ error: problems[why], imported: null }, { status: why === "too-large" ? 413 : 422 });
  const { received } = await receiveFile(request, uploads);
  if (received.kind !== "kept") return refuse(received.kind);
  try {
    if (received.file.size > maxPoBytes) return refuse("too-large");
    const pieces: Uint8Array[] = [];
    for await (const piece of uploads.read(received.file.storedName)) pieces.push(piece);
    const file = Buffer.concat(pieces);
    const outcome = await importPo(db, { inspectionId: inspection.id, language, file, actor, now });
    if (outcome.kind !== "imported") return refuse(outcome.kind);
    const { words, questions, leftOut } = outcome;
    return data({
      error: null,
      imported: { summary: translationMessages.t("po.taken", { words, questions }), leftOut },
    });
  } finally {
    await uploads.remove(received.file.storedName);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `A file of translations – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function ImportPo() {
  const { inspectionId, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { english } = languageNames[language];
  const error = answer?.error ?? undefined;
  const imported = answer?.imported ?? null;
  return (
    <Page
      width="work"
      before={
        <BackLink
          href={paths.translations.language(inspectionId, language)}
        >{`Words in ${english}`}</BackLink>
      }
    >
      <ErrorSummary errors={{ file: error }} />
      {imported ? (
        <Banner kind="success" announce>
          <p>{imported.summary}</p>
        </Banner>
      ) : null}
      <h1>A file of translations into {english}</h1>
      <p>
        <a href={paths.translations.poFile(inspectionId, language)}>Download the PO file</a>, have it filled
        in by a translator with their own program, and upload it here. What it holds is a draft: families read
        it once somebody has signed it off. Questions are others at once.
      </p>
      <Form encType="multipart/form-data">
        <FileField label="PO file" name="file" description="2 MB at most" accept=".po" errorMessage={error} />
        <ButtonRow>
          <Button>Upload it</Button>
        </ButtonRow>
      </Form>
      {imported && imported.leftOut.length > 0 ? (
        <section className="section" aria-labelledby="left-out">
          <h2 id="left-out">{translationMessages.t("po.left-out", { count: imported.leftOut.length })}</h2>
          <ul>
            {imported.leftOut.map(({ english: words, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two entries can be alike, and their order is fixed.
              <li key={index}>
                “{words}”: {why}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
