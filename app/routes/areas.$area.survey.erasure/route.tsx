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
import { eraseDraft } from "#app/domain/surveys/erase-draft.server.ts";
import {
  clearDraftCookie,
  findRespondent,
  readDraftToken,
  requireSurvey,
} from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, state, draft } = await findRespondent(args);
  const base = `/areas/${survey.slug}/survey`;
  if (!draft) throw redirect(base);
  return { area: survey.areaName, base, state, back: state === "closed" ? `${base}/ended` : base };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { survey } = await requireSurvey(args);
  const base = `/areas/${survey.slug}/survey`;
  const token = await readDraftToken(args);
  if (token === null) return redirect(base);
  const erased = await eraseDraft(context.db, { survey, token, now: context.receivedAt });
  switch (erased.kind) {
    case "already-received":
      return redirect(`${base}/receipt`);
    case "no-draft":
    case "erased":
      return redirect(`${base}?erased`, {
        headers: { "Set-Cookie": await clearDraftCookie(context, survey.slug) },
      });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Erase what you saved. Survey in ${data?.area ?? "the area"} – Noonday` },
];

export default function ErasurePage() {
  const { state, back } = useLoaderData<typeof loader>();
  return (
    <Page dataState={state} before={<BackLink href={back} />}>
      <h1>Erase what you saved?</h1>
      <p className="lead">
        {state === "closed"
          ? "Your own copy of your answers is erased at once. It cannot be brought back. If you agreed that unfinished answers may be used, what inspectors have stays."
          : "Everything you saved on this device is erased at once, and no longer counts as agreed. Nobody will ever read it. It cannot be brought back."}
      </p>
      <Form>
        <ButtonRow>
          <Button kind="danger">Erase my answers</Button>
          <ButtonLink href={back} kind="quiet">
            Keep them
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
