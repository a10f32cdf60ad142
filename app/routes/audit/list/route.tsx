import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { findMistakes, formatSearch, parseOrdering, parseSearch } from "#app/domain/audit/audit-filter.ts";
import { listAuditEntries } from "#app/domain/audit/list-audit-entries.server.ts";
import { listProofs } from "#app/domain/audit-proofs/find-proof.server.ts";
import { formatDateWithoutWeekday, formatLondonTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { auditMessages } from "#app/messages/work/audit-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { formatEntry } from "../parts/format-entry.ts";
import { PlainEntries } from "./plain-entries.tsx";
import { ProofsTable } from "./proofs-table.tsx";
import "./audit.css";

const loadTable = () => import("./entries-table.tsx");

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "audit");
  const query = new URL(args.request.url).searchParams;
  const search = parseSearch(query);
  const ordering = parseOrdering(query.get("order"));
  const listed = await listAuditEntries(args.context, {
    inspectionId: inspection.id,
    search,
    ordering,
    page: Number.parseInt(query.get("page") ?? "1", 10) || 1,
  });
  const names = new Map(listed.focusAreas.map(({ id, shortName }) => [id, shortName]));
  return {
    areaName: inspection.areaName,
    mistakes: findMistakes(search),
    proofs: (await listProofs(args.context.db, inspection.id)).map(
      ({ id, occasion, recordedAt, length, hash, receivedAt }) => ({
        ...{ id, hash, isStamped: receivedAt !== null },
        what: occasion === "seal" ? "Evidence sealed" : "Letter published",
        when: `${formatDateWithoutWeekday(dateInLondon(recordedAt))}, ${formatLondonTime(recordedAt)}`,
        length: formatNumber(length),
      }),
    ),
    view: {
      inspectionId: inspection.id,
      search,
      ordering,
      count: listed.count,
      page: listed.page,
      pages: listed.pages,
      today: dateInLondon(args.context.receivedAt).toString(),
      actions: listed.actions,
      people: listed.people,
      entries: listed.entries.map((entry) => ({
        id: String(entry.number),
        number: String(entry.position ?? entry.number),
        day: formatDateWithoutWeekday(dateInLondon(entry.at)),
        time: formatLondonTime(entry.at),
        hash: entry.hash.slice(0, 12),
        ...formatEntry(entry, names),
      })),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Audit of ${data?.areaName ?? "the re-visit"} – Noonday` },
];

export default function AuditPage() {
  const { view, mistakes, proofs } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <ErrorSummary errors={mistakes} />
      <h1>Audit</h1>
      <p className="lead">
        Every change, every consent and response, every opening or export of what families said. Entries
        cannot be changed or removed: each is chained to the one before it.
      </p>
      <EnhancedPart
        fallback={<PlainEntries view={view} mistakes={mistakes} />}
        load={loadTable}
        props={{ view, mistakes }}
      />
      <p role="status">{`${auditMessages.t("entries.found", { count: view.count })}.`}</p>
      <p>
        <ButtonLink
          kind="secondary"
          href={`${paths.audit.file(view.inspectionId)}${formatSearch(view.search)}`}
        >
          Download these entries (CSV)
        </ButtonLink>
      </p>
      <ProofsTable inspectionId={view.inspectionId} proofs={proofs} />
      <p className="small soft">
        Whoever runs the server can check the whole audit with the command <code>npm run audit:verify</code>.
      </p>
    </Page>
  );
}
