import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { countThemes } from "#app/domain/export-documents/export-codebook.server.ts";
import { listLetterEditionsFor } from "#app/domain/export-documents/export-letter.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import {
  backgroundExportKinds,
  directExportKinds,
  type ExportKind,
  mayExport,
  seesExactly,
} from "#app/domain/exports/export-kinds.ts";
import { listExports } from "#app/domain/exports/list-exports.server.ts";
import { findReleases } from "#app/domain/releases/find-releases.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { DirectDownloads } from "./direct-downloads.tsx";
import { ExportFiles } from "./export-files.tsx";
import { ExportForm } from "./export-form.tsx";
import { shape } from "./form.server.ts";
import { viewExport } from "./view-export.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { inspection, role, person } = await requireRole(args, "see", "exports");
  const now = context.receivedAt;
  const [files, editions, releases, themes] = await Promise.all([
    listExports(context.db, { inspectionId: inspection.id, personId: person.id }),
    listLetterEditionsFor(context.db, { inspectionId: inspection.id, role, now }),
    findReleases(context.db, { inspectionId: inspection.id, role }),
    countThemes(context.db, inspection.id),
  ]);
  const exact = seesExactly(role);
  const hasContent = (kind: ExportKind) =>
    kind === "counts" || (kind.startsWith("workbook") && !exact)
      ? releases.length > 0
      : kind !== "codebook" || themes > 0;
  // Whoever may only ever see the letter is not told of a page before there is one.
  if (editions.length === 0 && !may(role, "see", "releases")) throw notFound();
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    exact,
    made: backgroundExportKinds.filter((kind) => mayExport(role, kind) && hasContent(kind)),
    direct: directExportKinds.filter(
      (kind) => kind !== "letter" && mayExport(role, kind) && hasContent(kind),
    ),
    readme: may(role, "see", "releases"),
    editions: editions.map(({ id, name }) => ({ id, name })),
    files: files.map(viewExport),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { inspection, role, actor } = await requireRole(args, "see", "exports");
  const parsed = await parseForm(args.request, shape);
  if (!parsed.ok) return data({ errors: parsed.errors }, { status: 422 });
  const { kind } = parsed.value;
  if (!mayExport(role, kind)) throw notFound();
  await askForExport(context.db, { inspectionId: inspection.id, kind, role, actor, now: context.receivedAt });
  return redirect(`${paths.exports.list(inspection.id)}#files`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Export – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Exports() {
  const { id, areaName, exact, made, direct, readme, editions, files } = useLoaderData<typeof loader>();
  const errors: FieldErrors = useActionData<typeof action>()?.errors ?? {};
  const isBeingMade = files.some(({ state }) => state === "waiting" || state === "running");
  return (
    <Page width="work">
      <ErrorSummary errors={{ kind: errors.kind }} />
      <h1>Export</h1>
      <p className="lead">
        {exact
          ? `Files of what ${areaName} holds, to work with elsewhere. They have exact figures and families’ own words.`
          : "Files of what you may see here, to keep or to work with elsewhere."}
      </p>
      <Inset title="Each file is yours to look after">
        <p>
          It says that you made it, and when. That you export it is written into the audit: which kind and how
          many rows, not what is in it. Responses that were withdrawn are never in one.
        </p>
      </Inset>
      {files.length === 0 && made.length === 0 ? null : (
        <ExportFiles files={files} inspectionId={id} isBeingMade={isBeingMade} />
      )}
      {made.length === 0 ? null : <ExportForm kinds={made} inspectionId={id} exact={exact} />}
      {direct.length === 0 && editions.length === 0 ? (
        <EmptyState title="Nothing yet">
          When the inspectors share counts, or the letter is published, it will be here.
        </EmptyState>
      ) : (
        <DirectDownloads kinds={direct} editions={editions} inspectionId={id} readme={readme} />
      )}
    </Page>
  );
}
