import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { type Role, roleNames } from "#app/domain/access/roles.ts";
import { actorKinds } from "#app/domain/audit/audit.ts";
import { describeAuditAction } from "#app/domain/audit/audit-actions.ts";
import { listAuditEntries } from "#app/domain/audit/list-audit-entries.server.ts";
import { formatDateWithoutWeekday, formatLondonTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { auditMessages } from "#app/messages/work/audit-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { formatDetails } from "./format-details.ts";
import "./audit.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "audit");
  const search = new URL(args.request.url).searchParams;
  const by = actorKinds.find((kind) => kind === search.get("by")) ?? null;
  const page = Number.parseInt(search.get("page") ?? "1", 10) || 1;
  const listed = await listAuditEntries(args.context.db, { inspectionId: inspection.id, by, page });
  const names = new Map(listed.focusAreas.map(({ id, shortName }) => [id, shortName]));
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    by,
    count: listed.count,
    page: listed.page,
    pages: listed.pages,
    entries: listed.entries.map(({ number, at, actorKind, actorName, actorRole, action, details, hash }) => ({
      number,
      day: formatDateWithoutWeekday(dateInLondon(at)),
      time: formatLondonTime(at),
      who: describeActor(actorKind, actorName, actorRole),
      action: describeAuditAction(action),
      details: formatDetails(details, names),
      hash: hash.slice(0, 12),
    })),
  };
}

function describeActor(kind: string, name: string | null, role: Role | null): string {
  if (kind === "respondent") return "A parent or carer";
  if (kind === "noonday") return "Noonday";
  const roleName = role === null ? undefined : roleNames[role];
  return roleName ? `${name ?? "Somebody"}, ${roleName}` : (name ?? "Somebody");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Audit of ${data?.areaName ?? "the re-visit"} – Noonday` },
];

const bys = [
  { value: "", label: "Anybody" },
  { value: "person", label: "People with a role" },
  { value: "respondent", label: "Parents and carers" },
  { value: "noonday", label: "Noonday, at a set time" },
];

export default function AuditPage() {
  const { id, by, count, page, pages, entries } = useLoaderData<typeof loader>();
  const listPath = paths.audit.list(id);
  const pageHref = (number: number) =>
    `${paths.audit.list(id)}?${new URLSearchParams({ by: by ?? "", page: String(number) })}`;
  return (
    <Page width="work">
      <h1>Audit</h1>
      <p className="lead">
        Every change, every consent and response, every opening or export of what families said. Entries
        cannot be changed or removed: each is chained to the one before it.
      </p>
      <Form method="get" action={listPath}>
        <Select label="Done by" name="by" defaultValue={by ?? ""} options={bys} />
        <ButtonRow>
          <Button kind="secondary">Show these</Button>
        </ButtonRow>
      </Form>
      <DataTable
        caption={auditMessages.t("entries", { count })}
        columns={[
          { key: "at", label: "When" },
          { key: "action", label: "What, and by whom" },
        ]}
        rows={entries.map((entry) => ({
          key: String(entry.number),
          cells: [
            <span key="at">
              <span className="audit-when">{entry.day}</span>
              <span className="audit-when small soft">{entry.time}</span>
            </span>,
            <span key="action">
              <span className="audit-what">{entry.action}</span>
              <span className="audit-more small soft">{entry.who}</span>
              {entry.details === "" ? null : <span className="audit-more small soft">{entry.details}</span>}
              <span className="audit-more small soft">
                {`Entry ${entry.number}, mark in the chain `}
                <code>{entry.hash}</code>
              </span>
            </span>,
          ],
        }))}
        empty="Nothing has been recorded yet."
      />
      {pages > 1 ? (
        <nav aria-label="Pages of entries" className="cluster">
          {page > 1 ? <a href={pageHref(page - 1)}>← Newer</a> : null}
          <span>{`Page ${page} of ${pages}`}</span>
          {page < pages ? <a href={pageHref(page + 1)}>Older →</a> : null}
        </nav>
      ) : null}
      <p className="small soft">
        Whoever runs the server can check the whole chain with the command <code>npm run audit:verify</code>.
      </p>
    </Page>
  );
}
