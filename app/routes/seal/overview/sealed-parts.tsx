import { DataTable } from "#app/components/data-table.tsx";
import { paths } from "#app/paths.ts";
import type { viewSeal } from "./view-seal.ts";

type SealedPartsProps = {
  seal: ReturnType<typeof viewSeal>;
  /** The public list of receipts; null where there is none. */
  receipts: { root: string; slug: string } | null;
};

/**
 * How much of each kind was sealed, whether it was the same when last checked, the hash of all of it, and the root of the list
 * of receipts.
 */
export function SealedParts({ seal, receipts }: SealedPartsProps) {
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
      {receipts === null ? null : (
        <>
          <p>
            {"Root of the "}
            <a href={paths.receipts.overview(receipts.slug)}>
              list of receipts that were valid when the survey closed
            </a>
            :
          </p>
          <p className="seal-hash">
            <code>{receipts.root}</code>
          </p>
        </>
      )}
    </>
  );
}
