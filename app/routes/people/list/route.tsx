import { DataTable } from "#app/components/data-table.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { listAccounts } from "#app/domain/people/open-account.server.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  return { accounts: await listAccounts(context.db) };
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "All people" },
]);

export const meta: MetaFunction = () => [{ title: "All people – Noonday" }];

const columns = [
  { key: "name", label: "Name" },
  { key: "email", label: "Email address" },
  { key: "status", label: "Status" },
  { key: "parts", label: "Re-visits", numeric: true },
];

export default function AllPeople() {
  const { accounts } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>All people</h1>
      <p className="lead">
        Everybody who can sign in, or could. Open a name to see where they are signed in, to deactivate them,
        or to end or make an appointment as lead inspector.
      </p>
      <DataTable
        caption="People, by name"
        captionHidden
        columns={columns}
        rows={accounts.map(({ id, name, email, isLead, deactivated, parts }) => ({
          key: id,
          cells: [
            <a key="name" href={paths.people.person(id)} dir="auto">
              {name}
            </a>,
            email,
            <span key="status">
              {isLead ? <StatusTag kind="info">Lead inspector</StatusTag> : null}{" "}
              {deactivated ? <StatusTag kind="warning">Deactivated</StatusTag> : null}
              {!deactivated && !isLead && parts === 0 ? "No part any more" : null}
            </span>,
            parts,
          ],
        }))}
      />
    </Page>
  );
}
