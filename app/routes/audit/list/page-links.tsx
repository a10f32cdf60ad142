import { formatSearch } from "#app/domain/audit/audit-filter.ts";
import { paths } from "#app/paths.ts";
import type { AuditView } from "./entry-view.ts";

export function PageLinks({ view }: { view: AuditView }) {
  const { inspectionId, search, ordering, page, pages } = view;
  if (pages === 1) return null;
  const pageHref = (number: number) =>
    `${paths.audit.list(inspectionId)}${formatSearch(search, { ordering, page: number })}`;
  return (
    <nav aria-label="Pages of entries" className="cluster">
      {page > 1 ? <a href={pageHref(page - 1)}>← Page before</a> : null}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages ? <a href={pageHref(page + 1)}>Next page →</a> : null}
    </nav>
  );
}
