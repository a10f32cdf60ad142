import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { findSurvey, listSurveys } from "#app/domain/surveys/find-survey.server.ts";
import { slugsByLikeness } from "#app/domain/surveys/slugs-by-likeness.ts";

/**
 * The address that is short enough to be read out or copied from a poster: it leads to the area's survey. Where it was
 * copied wrongly, to every area, those first whose addresses read most like it.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const asked = (params.area ?? "").toLowerCase();
  const survey = await findSurvey(context.db, { slug: asked });
  if (survey) throw redirect(`/areas/${survey.slug}/survey`);
  const surveys = await listSurveys(context.db);
  const areas = slugsByLikeness(
    surveys.map(({ slug, areaName }) => ({ slug, areaName })),
    asked,
  );
  return data({ areas }, { status: 404 });
}

export const meta: MetaFunction = () => [{ title: "Which area do you mean? – Noonday" }];

export default function WhichArea() {
  const { areas } = useLoaderData<typeof loader>();
  return (
    <Page>
      <h1>Which area do you mean?</h1>
      <p className="lead">There is no survey at this address. A letter may be missing or wrong.</p>
      {areas.length === 0 ? (
        <p>No area has a survey at the moment.</p>
      ) : (
        <ul>
          {areas.map(({ slug, areaName }) => (
            <li key={slug}>
              <a href={`/areas/${slug}/survey`}>{areaName}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">Go to the start of Noonday</a>
      </p>
    </Page>
  );
}
