import { DataTable } from "#app/components/data-table.tsx";
import type { viewSeal } from "./view-seal.ts";

/** How much of each kind was sealed, whether it was the same when last checked, and the hash of all of it. */
export function SealedParts({ seal }: { seal: ReturnType<typeof viewSeal> }) {
  return (
    <>
      <DataTable
        caption="What was sealed"
        columns={[
          { key: "what", label: "What" },
          { key: "sealed", label: "Sealed", numeric: true },
          ...(seal.isChecked ? [{ key: "found", label: "When last checked" }] : []),
        ]}
        rows={seal.rows.map(({ key, name, sealed, found }) => ({
          key,
          cells: [name, sealed, ...(seal.isChecked ? [found] : [])],
        }))}
      />
      <p>SHA-256 of all of it:</p>
      <p className="seal-hash">
        <code>{seal.hash}</code>
      </p>
      <p className="soft">
        {"Whoever runs Noonday can work it out again from the database: "}
        <code>npm run verify-seal</code>.
      </p>
    </>
  );
}
