import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { findPaperForm } from "#app/domain/surveys/find-paper-form.server.ts";
import { findSurvey } from "#app/domain/surveys/find-survey.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { PaperSheets } from "./paper-sheets.tsx";
import { sizeIn, viewPaper } from "./view-paper.ts";

/** For everybody, so that a forum, a school or a library can print it; there once the area knows and the questions are approved. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const survey = await findSurvey(context.db, { slug: params.area ?? "" });
  if (!survey) throw notFound();
  const { set, returnWords } = await findPaperForm(context.db, survey.revisitId);
  if (!set) throw notFound();
  const paper = viewPaper({
    survey,
    set,
    returnWords,
    origin: context.env.publicOrigin,
    size: sizeIn(request),
    now: context.receivedAt,
  });
  return { base: `/areas/${survey.slug}/survey`, paper };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `The survey on paper, ${data?.paper.areaName ?? "an area"} – Noonday` },
  { name: "robots", content: "noindex" },
];

export default function PaperPage() {
  const { base, paper } = useLoaderData<typeof loader>();
  return (
    <Page dataState={paper.state} before={<BackLink href={base}>The survey on a screen</BackLink>}>
      <PaperSheets paper={paper} here={`${base}/paper`} />
    </Page>
  );
}
