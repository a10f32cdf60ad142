import { useCallback } from "react";
import { PageLayoutContext } from "#app/components/page-layout-context.ts";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { useLiveBadges } from "#app/components/workplace/use-live-badges.ts";
import { WorkNav } from "#app/components/workplace/work-nav.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { findReadableLetter } from "#app/domain/letter-status/find-letter-state.server.ts";
import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import {
  Outlet,
  type ShouldRevalidateFunction,
  useLoaderData,
  useLocation,
  useRevalidator,
} from "#app/remix.ts";
import { currentSection, sectionsFor } from "../parts/sections.ts";
import { listBadges } from "../parts/waiting.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, sealed, person } = await requireRole(args, "see", "overview");
  const waiting = await listWaiting(args.context.db, {
    inspectionId: inspection.id,
    personId: person.id,
    role,
    now: args.context.receivedAt,
    // The page within is read at the same time, and whoever may do something about an entry sees it by opening it.
    openingEntryId: may(role, "change", "safeguarding-entries") ? args.params.entryId : undefined,
  });
  const letter = (await findReadableLetter(args.context.db, { inspectionId: inspection.id, role })) !== null;
  return {
    id: inspection.id,
    sealed,
    maySeeSeal: may(role, "see", "seal"),
    areaName: inspection.areaName,
    sections: sectionsFor(role, inspection.id, { letter }),
    badges: listBadges(inspection.id, waiting),
  };
}

/** Nothing of it changes with what stands after the question mark of an address. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, ...change }) =>
  change.formMethod === undefined && currentUrl.search !== nextUrl.search
    ? currentUrl.pathname !== nextUrl.pathname
    : change.defaultShouldRevalidate;

export const handle = crumbsHandle<typeof loader>(({ id, areaName, sections }, pathname) => {
  const home = paths.revisits.overview(id);
  const current = currentSection(
    sections.map(({ href }) => href),
    pathname,
  );
  const section = sections.find(({ href }) => href === current && href !== home);
  return [
    { href: paths.revisits.list(), label: "Your re-visits" },
    pathname === home ? { label: areaName } : { href: home, label: areaName },
    ...(section ? [pathname === section.href ? { label: section.label } : section] : []),
  ];
});

/** Around every page of a re-visit: the way back, and the sections that the person's role may see. */
export default function InspectionLayout() {
  const { id, areaName, sections, badges: loadedBadges, sealed, maySeeSeal } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  const isOverview = pathname === paths.revisits.overview(id);
  const onChange = useCallback(() => {
    // Other pages write into the audit that they were opened: only the overview is loaded anew.
    if (isOverview) revalidate();
  }, [isOverview, revalidate]);
  const badges = useLiveBadges(paths.revisits.waiting(id), loadedBadges, onChange);
  const current = currentSection(
    sections.map(({ href }) => href),
    pathname,
  );
  const items = sections.map((section) => ({
    ...section,
    current: section.href === current,
    badge: badges[section.href],
  }));
  return (
    <PageLayoutContext.Provider
      value={{
        sealed,
        before:
          sealed === null ? undefined : (
            <aside className="small" aria-label="The seal on the evidence">
              {`The evidence was sealed at ${sealed}. `}
              {maySeeSeal ? <a href={paths.seal.overview(id)}>The seal</a> : null}
            </aside>
          ),
        side: <WorkNav label={`Sections of ${areaName}`} items={items} />,
      }}
    >
      <Outlet />
    </PageLayoutContext.Provider>
  );
}
