import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { findAssessment } from "#app/domain/impact-assessment/find-assessment.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "../../../components/printed-sheet.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "impact-assessment");
  const { receivedAt: now } = args.context;
  const assessment = await findAssessment(args.context, { inspectionId: inspection.id, now });
  if (!assessment) throw notFound();
  return { inspectionId: inspection.id, ...assessment };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Impact assessment – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Assessment() {
  const { inspectionId, areaName, parts } = useLoaderData<typeof loader>();
  return (
    <Page before={<BackLink href={paths.privacy.notice(inspectionId)}>Privacy</BackLink>}>
      <div className="printed-sheet-controls">
        <h1>Data protection impact assessment</h1>
        <p className="lead">
          A template. Noonday fills in what it knows of its own configuration. What only the inspectorates and
          the area know is marked “To be filled in”.
        </p>
        <ButtonRow>
          <ButtonLink href={paths.privacy.assessmentFile(inspectionId)} download>
            Download as a document
          </ButtonLink>
          <PrintButton>Print it</PrintButton>
        </ButtonRow>
      </div>
      <article className="printed-sheet" aria-labelledby="assessment-title">
        <h2 id="assessment-title">Data protection impact assessment: the re-visit of {areaName}</h2>
        {parts.map(({ title, lines, rows }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            {lines.map(({ text, isBlank }) =>
              isBlank ? (
                <p key={text}>
                  <strong>{text}</strong>
                </p>
              ) : (
                <p key={text}>{text}</p>
              ),
            )}
            {rows.length === 0 ? null : (
              <DataTable
                caption={title}
                captionHidden
                columns={[
                  { key: "what", label: "What", sentences: true },
                  { key: "how", label: "How", sentences: true },
                ]}
                rows={rows.map(({ label, value }) => ({ key: label, cells: [label, value] }))}
              />
            )}
          </section>
        ))}
      </article>
    </Page>
  );
}
