import { DataTable } from "#app/components/data-table.tsx";
import { paths } from "#app/paths.ts";

export type ProofView = {
  id: string;
  what: string;
  when: string;
  length: string;
  hash: string;
  isStamped: boolean;
};

/** Where the audit stood when something was sealed or published, as quality assurance and everybody were told. */
export function ProofsTable({
  inspectionId,
  proofs,
}: {
  inspectionId: string;
  proofs: readonly ProofView[];
}) {
  if (proofs.length === 0) return null;
  return (
    <section className="section audit-proofs" aria-labelledby="proofs">
      <h2 id="proofs">What left of it</h2>
      <p>
        How long the audit was then, and the hash of its last entry. Quality assurance had both by email. The
        published letter has them, too.
      </p>
      <DataTable
        caption="What left of the audit"
        captionHidden
        columns={[
          { key: "what", label: "When" },
          { key: "length", label: "Entries", numeric: true },
          { key: "hash", label: "Hash of the last (SHA-256)" },
          { key: "stamp", label: "Time stamp" },
        ]}
        rows={proofs.map(({ id, what, when, length, hash, isStamped }) => ({
          key: id,
          cells: [
            `${what}, ${when}`,
            length,
            <code key="hash">{hash}</code>,
            isStamped ? (
              <a key="stamp" href={paths.audit.timeStamp(inspectionId, id)}>
                Download<span className="visually-hidden">{` the time stamp of ${when}`}</span>
              </a>
            ) : (
              "None"
            ),
          ],
        }))}
      />
    </section>
  );
}
