import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { withdrawResponse } from "#app/domain/surveys/withdraw-response.server.ts";
import { findRespondent, readDraftToken, requireSurvey } from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, state, sent } = await findRespondent(args);
  const base = `/areas/${survey.slug}/survey`;
  if (!sent || sent.withdrawnAt !== null || state !== "open") throw redirect(`${base}/receipt`);
  return { area: survey.areaName, base };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { survey } = await requireSurvey(args);
  const base = `/areas/${survey.slug}/survey`;
  const token = await readDraftToken(args);
  if (token === null) return redirect(base);
  await withdrawResponse(context.db, { survey, token, now: context.receivedAt });
  return redirect(`${base}/receipt`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take back your answers. Survey in ${data?.area ?? "the area"} – Noonday` },
];

export default function WithdrawalPage() {
  const { base } = useLoaderData<typeof loader>();
  return (
    <Page dataState="sent" before={<BackLink href={`${base}/receipt`} />}>
      <h1>Take back your answers?</h1>
      <p className="lead">
        Everything you sent is erased at once, and inspectors do not use it. It cannot be brought back. Only
        that somebody sent answers and took them back stays on record, with nothing about you.
      </p>
      <Form>
        <ButtonRow>
          <Button kind="danger">Take back my answers</Button>
          <ButtonLink href={`${base}/receipt`} kind="quiet">
            Leave them as they are
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
