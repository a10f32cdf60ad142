import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { socialCareOf } from "#app/components/ways-to-be-heard.tsx";
import { findPublicVisit } from "#app/domain/young-people/find-public-visit.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { Panel } from "./panel.tsx";
import { storyOf } from "./story.ts";
import "./easy-read.css";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const visit = await findPublicVisit(context.db, { slug: params.area ?? "", now: context.receivedAt });
  if (!visit) throw notFound();
  const { contacts, ...rest } = visit;
  return { ...rest, socialCare: socialCareOf(contacts) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Young people and inspectors in ${data?.areaName ?? "the area"}: Easy Read – Noonday` },
];

export default function YoungPeople() {
  const visit = useLoaderData<typeof loader>();
  const parts = storyOf(visit);
  return (
    <Page before={<BackLink href={`/areas/${visit.slug}`}>{`The re-visit of ${visit.areaName}`}</BackLink>}>
      <div className="easy-read">
        <p className="easy-read-kind">Easy Read</p>
        <h1>Inspectors want to hear from young people</h1>
        <ReadAloudButton />
        {parts.map((part) => (
          <section key={part.title} aria-labelledby={part.id}>
            <h2 id={part.id} data-read-aloud>
              {part.title}
            </h2>
            <ul className="easy-read-lines">
              {part.lines.map((line) => (
                <Panel key={line.words} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
