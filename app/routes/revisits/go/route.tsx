import { Page } from "#app/components/page.tsx";
import type { PaletteEntry } from "#app/components/workplace/palette-entry.ts";
import { may } from "#app/domain/access/permissions.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { findReadableLetter } from "#app/domain/letter-status/find-letter-state.server.ts";
import { listThemeNames } from "#app/domain/themes/list-theme-names.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { listActions } from "../parts/actions.ts";
import { PaletteList } from "../parts/palette-list.tsx";
import { sectionsFor } from "../parts/sections.ts";
import { listSiteEntries } from "../parts/site-entries.ts";

/** Every page and action of a re-visit that this person may open: for the command palette, and as a page without script. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, person, mayStill } = await requireRole(args, "see", "overview");
  const { db } = args.context;
  const inspectionId = inspection.id;
  const seesCollation = may(role, "see", "collation");
  const [letter, focusAreas, themes] = await Promise.all([
    findReadableLetter(db, { inspectionId, role }),
    seesCollation ? listFocusAreas(db, inspectionId) : [],
    may(role, "see", "themes") ? listThemeNames(db, inspectionId) : [],
  ]);
  const sections = sectionsFor(role, inspectionId, { letter: letter !== null });
  const entries: PaletteEntry[] = [
    ...sections.map(({ group, label, href }) => ({ group: group ?? inspection.areaName, label, href })),
    ...listActions(inspectionId, (doing, resource) =>
      doing === "change" ? mayStill(resource) : may(role, "see", resource),
    ),
    ...focusAreas.flatMap(({ id, shortName }) => [
      { group: "Collation", label: shortName, href: paths.collation.focusArea(inspectionId, id) },
      { group: "Findings", label: shortName, href: paths.findings.board(inspectionId, id) },
    ]),
    ...themes.map(({ id, name }) => ({
      group: "Theme",
      label: name,
      href: paths.themes.theme(inspectionId, id),
    })),
    ...listSiteEntries({ mayStart: person.mayStartInspections }),
  ];
  return { areaName: inspection.areaName, entries };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Go to – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function GoTo() {
  const { entries } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>Go to</h1>
      <PaletteList entries={entries} />
    </Page>
  );
}
