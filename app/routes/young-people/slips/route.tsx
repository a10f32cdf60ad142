import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { qrCodeOf } from "#app/platform/qr-code.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { Slip } from "./slip.tsx";
import "../../../components/printed-sheet.css";
import "../parts/sheets.css";

/** The slips that were made together and that nobody has agreed to yet, a page each; the newest where it is not said which. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "young-peoples-views");
  const agreements = await listAgreements(context.db, inspection.id);
  const made = new URL(request.url).searchParams.get("made");
  const batchOf = ({ createdAt }: { createdAt: Temporal.Instant }) => String(createdAt.epochMilliseconds);
  const [newest] = agreements;
  const batch = made ?? (newest ? batchOf(newest) : null);
  const address = `${context.env.publicOrigin}${paths.area.youngPeople(inspection.slug)}`;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    codes: agreements
      .filter((agreement) => agreement.state === "given-out" && batchOf(agreement) === batch)
      .map(({ code }) => code),
    address,
    addressText: address.replace(/^https?:\/\//, ""),
    qrCode: qrCodeOf(address),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Slips – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function Slips() {
  const { inspectionId, areaName, codes, address, addressText, qrCode } = useLoaderData<typeof loader>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.agreements(inspectionId)}>Parents’ agreement</BackLink>}
    >
      <div className="printed-sheet-controls">
        <h1>Slips to give out</h1>
        <p>
          A page each. The lower part comes back to an inspector, signed; the young person keeps the upper
          one, with the code. Record each that comes back.
        </p>
        {codes.length === 0 ? (
          <EmptyState title="No slip to print">
            All of these were agreed or withdrawn. Make more under Parents’ agreement.
          </EmptyState>
        ) : (
          <PrintButton>Print the slips</PrintButton>
        )}
      </div>
      {codes.map((code) => (
        <Slip key={code} {...{ code, areaName, address, addressText, qrCode }} />
      ))}
    </Page>
  );
}
