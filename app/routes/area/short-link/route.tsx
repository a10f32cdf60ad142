import { AreaList } from "#app/components/area-list.tsx";
import { Page } from "#app/components/page.tsx";
import { findDeletedArea } from "#app/domain/deletion/list-certificates.server.ts";
import { findLikeAreas } from "#app/domain/survey/find-like-areas.ts";
import { listSurveys } from "#app/domain/survey/find-survey.server.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

/**
 * The address that is short enough to be read out or copied from a poster: it leads to the area's survey. Where it was
 * copied wrongly, to every area, those first whose addresses read most like it.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const typed = readParam(params, "area");
  const known = (await listSurveys(context.db)).map(({ slug, areaName }) => ({ slug, areaName }));
  const { same, near, areas } = findLikeAreas(known, typed);
  const meant = known.find(({ slug }) => slug === typed) ?? same;
  if (meant) throw redirect(paths.survey.start(meant.slug));
  if (await findDeletedArea(context.db, typed)) throw redirect(paths.area.deleted(typed));
  return data({ near, areas }, { status: 404 });
}

export const meta: MetaFunction = () => [{ title: "Which area do you mean? – Noonday" }];

export default function AreaListPage() {
  const { near, areas } = useLoaderData<typeof loader>();
  return (
    <Page>
      <h1>Which area do you mean?</h1>
      <p className="lead">There is no survey at this address. A letter may be missing or wrong.</p>
      <AreaList near={near} areas={areas} pathOf={paths.survey.start} />
      {areas.length === 0 ? <p>No area has a survey at the moment.</p> : null}
      <p>
        <a href={paths.home.areas()}>Go to the start of Noonday</a>
      </p>
    </Page>
  );
}
