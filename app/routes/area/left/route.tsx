import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { useWords } from "#app/components/words.ts";
import { clearDraftCookie, requireSurvey } from "#app/http/respondent.server.ts";
import { paths } from "#app/paths.ts";

/** Where somebody is who left quickly without script: a page that says nothing of the survey but what the browser keeps. */
export async function loader(args: LoaderFunctionArgs) {
  const { words } = await requireSurvey(args);
  return { title: words.say("leave.onward") };
}

/** Takes their place in the survey off the device at once. */
export async function action(args: ActionFunctionArgs) {
  const { survey } = await requireSurvey(args);
  const headers = { "Set-Cookie": clearDraftCookie(args.context, survey.slug) };
  return redirect(paths.area.left(survey.slug), { headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Weather" }];

export default function LeftPage() {
  useLoaderData<typeof loader>();
  const { say } = useWords();
  return (
    <Page>
      <h1>{say("leave.title")}</h1>
      <p className="lead">
        <a href="https://www.bbc.co.uk/weather">{say("leave.onward")}</a>
      </p>
      <p>{say("leave.done")}</p>
      <p>{say("leave.history")}</p>
    </Page>
  );
}
