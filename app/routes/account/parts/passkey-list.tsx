import { DataTable } from "#app/components/data-table.tsx";
import { paths } from "#app/paths.ts";

type Passkey = { id: string; name: string; added: string; lastUsed: string | null };

const columns = [
  { key: "name", label: "Name" },
  { key: "added", label: "Added" },
  { key: "used", label: "Last used" },
  { key: "change", label: "Change" },
];

/** Somebody's own passkeys. */
export function PasskeyList({ passkeys }: { passkeys: readonly Passkey[] }) {
  return (
    <DataTable
      caption="Your passkeys, the oldest first"
      captionHidden
      columns={columns}
      empty={<p>You have none yet.</p>}
      rows={passkeys.map(({ id, name, added, lastUsed }) => ({
        key: id,
        cells: [
          <span key="name" dir="auto">
            {name}
          </span>,
          added,
          lastUsed ?? "Not yet",
          <span key="change">
            <a href={paths.account.passkey(id)}>
              Rename<span className="visually-hidden"> {name}</span>
            </a>
            {", "}
            <a href={paths.account.passkeyRemoval(id)}>
              remove<span className="visually-hidden"> {name}</span>
            </a>
          </span>,
        ],
      }))}
    />
  );
}
