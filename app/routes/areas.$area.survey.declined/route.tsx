import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { findRespondent } from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, state, draft } = await findRespondent(args);
  const contacts = await listContacts(args.context.db, survey.revisitId);
  return { area: { name: survey.areaName, slug: survey.slug }, state, hasDraft: draft !== null, contacts };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `You did not agree: other ways to be heard in ${data?.area.name ?? "the area"} – Noonday` },
];

export default function DeclinedPage() {
  const { area, state, hasDraft, contacts } = useLoaderData<typeof loader>();
  return (
    <Page dataState={state} before={<BackLink href={`/areas/${area.slug}/survey/consent`} />}>
      <h1>That is fine</h1>
      <p className="lead">
        {hasDraft
          ? "You have answers on this device that were not sent. They stay there until you erase them."
          : "You have chosen not to take part. Nothing about you was kept."}
      </p>
      {hasDraft ? (
        <p>
          <a href={`/areas/${area.slug}/survey/erasure`}>Erase what I saved</a>
        </p>
      ) : null}
      <p>You can still change your mind until the survey closes.</p>
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
      <Safeguarding contacts={socialCareOf(contacts)} />
    </Page>
  );
}
