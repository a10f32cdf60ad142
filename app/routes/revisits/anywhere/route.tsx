import { Page } from "#app/components/page.tsx";
import type { PaletteEntry } from "#app/components/workplace/palette-entry.ts";
import { listInspectionsOfPerson } from "#app/domain/inspections/list-inspections-of-person.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { PaletteList } from "../parts/palette-list.tsx";
import { listSiteEntries } from "../parts/site-entries.ts";

/** Every re-visit and every page beside them that this person may open. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const inspections = await listInspectionsOfPerson(context.db, {
    personId: person.id,
    now: context.receivedAt,
  });
  const entries: PaletteEntry[] = [
    ...inspections.map(({ id, areaName }) => ({
      group: "Re-visits",
      label: areaName,
      href: paths.revisits.overview(id),
    })),
    ...listSiteEntries({ mayStart: person.mayStartInspections }),
  ];
  return { entries };
}

export const meta: MetaFunction = () => [{ title: "Go to – Noonday" }];

export default function GoToAnywhere() {
  const { entries } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>Go to</h1>
      <PaletteList entries={entries} />
    </Page>
  );
}
