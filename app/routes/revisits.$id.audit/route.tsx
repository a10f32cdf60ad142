import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonRow } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { Select } from "#app/components/select.tsx";
import { actorKinds } from "#app/domain/audit/audit.ts";
import { listAuditEntries } from "#app/domain/audit/list-audit-entries.server.ts";
import { type Role, roleNames } from "#app/domain/people/roles.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { fromText } from "#app/platform/instants.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { revisit } = await requireRole(args, "see", "audit");
  const search = new URL(args.request.url).searchParams;
  const by = actorKinds.find((kind) => kind === search.get("by")) ?? null;
  const page = Number.parseInt(search.get("page") ?? "1", 10) || 1;
  const listed = await listAuditEntries(args.context.db, { revisitId: revisit.id, by, page });
  return {
    id: revisit.id,
    areaName: revisit.areaName,
    by,
    ...listed,
    entries: listed.entries.map(({ number, at, actorKind, actorName, actorRole, action, details, hash }) => ({
      number,
      at: sayDateAndTime(fromText(at)),
      who: sayWho(actorKind, actorName, actorRole),
      action,
      details: sayDetails(details),
      hash: hash.slice(0, 12),
    })),
  };
}

function sayWho(kind: string, name: string | null, role: string | null): string {
  if (kind === "respondent") return "A parent or carer";
  if (kind === "noonday") return "Noonday";
  const roleName = role === null ? undefined : roleNames[role as Role];
  return roleName ? `${name ?? "Somebody"}, ${roleName}` : (name ?? "Somebody");
}

function sayDetails(details: string): string {
  const fields = JSON.parse(details) as Record<string, unknown>;
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join("; ");
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
  const here = `/revisits/${id}/audit`;
  const pageHref = (number: number) =>
    `${here}?${new URLSearchParams({ by: by ?? "", page: String(number) })}`;
  return (
    <Page width="work">
      <h1>Audit</h1>
      <p className="lead">
        Every change, every consent and response, every opening or export of what families said. Entries
        cannot be changed or removed: each is chained to the one before it.
      </p>
      <Form method="get" action={here}>
        <Select label="Done by" name="by" defaultValue={by ?? ""} options={bys} />
        <ButtonRow>
          <Button kind="secondary">Show these</Button>
        </ButtonRow>
      </Form>
      <DataTable
        caption={`${count.toLocaleString("en-GB")} entries, the newest first`}
        columns={[
          { key: "number", label: "Number", numeric: true },
          { key: "at", label: "When" },
          { key: "who", label: "Who" },
          { key: "action", label: "What" },
          { key: "details", label: "Details" },
          { key: "hash", label: "Mark in the chain" },
        ]}
        rows={entries.map((entry) => ({
          key: String(entry.number),
          cells: [
            entry.number,
            entry.at,
            entry.who,
            entry.action,
            entry.details,
            <code key="hash">{entry.hash}</code>,
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
