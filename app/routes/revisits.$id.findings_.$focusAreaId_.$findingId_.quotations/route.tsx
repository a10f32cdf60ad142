import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { findFinding } from "#app/domain/findings/find-finding.server.ts";
import { listQuotableWords } from "#app/domain/findings/list-quotable-words.server.ts";
import { tieQuotation } from "#app/domain/findings/tie-evidence.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import "../revisits.$id.findings_.$focusAreaId/board.css";

export async function loader(args: LoaderFunctionArgs) {
  const { revisit } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const finding = await findFinding(args.context, { revisitId: revisit.id, focusAreaId, findingId });
  if (!finding) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const search = (query.get("holding") ?? "").trim().slice(0, 100);
  const all = await listQuotableWords(args.context.db, { revisitId: revisit.id, focusAreaId, search });
  return {
    back: `/revisits/${revisit.id}/findings/${focusAreaId}/${findingId}`,
    number: finding.number,
    search,
    all,
    chosen: all.find(({ reference }) => reference === query.get("words")) ?? null,
  };
}

const shape = z.object({ reference: z.string(), part: z.string() });

export async function action(args: ActionFunctionArgs) {
  const { revisit, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const form = await parseForm(args.request, shape);
  if (!form.ok) throw notFound();
  const { reference, part } = form.value;
  const [of, first = "", second = ""] = reference.split(":");
  const by = { revisitId: revisit.id, findingId, part, actor, now: args.context.receivedAt };
  const { db } = args.context;
  const outcome =
    of === "parents"
      ? await tieQuotation(db, { ...by, of, responseId: first, questionVersionId: second })
      : of === "young-people"
        ? await tieQuotation(db, { ...by, of, wordsId: first })
        : await tieQuotation(db, { ...by, of: "open-meeting", noteId: first });
  const refuse = (message: string) => data({ errors: { part: message }, typed: form.typed }, { status: 422 });
  switch (outcome.kind) {
    case "no-such-finding":
    case "not-there":
      throw notFound();
    case "not-to-be-quoted":
      return refuse("Their writer has not said that they may be quoted.");
    case "not-in-the-words":
      return refuse("That does not stand in the words. Quote them exactly as they are.");
    case "tied":
      return redirect(`/revisits/${revisit.id}/findings/${focusAreaId}/${findingId}?tied`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Quote words in finding ${loaded?.number ?? ""} – Noonday` },
];

export default function QuoteWords() {
  const { back, number, search, all, chosen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const here = `${back}/quotations`;
  const kept = search === "" ? "" : `holding=${encodeURIComponent(search)}&`;
  return (
    <Page width="work" before={<BackLink href={back}>{`Finding ${number}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>{chosen ? "Which part do you quote?" : "Whose words do you quote?"}</h1>
      {chosen ? (
        <Form action={`${here}?${kept}words=${encodeURIComponent(chosen.reference)}`}>
          <Quote lang={chosen.language === "en" ? undefined : chosen.language} by={chosen.about}>
            {chosen.words}
          </Quote>
          <input type="hidden" name="reference" value={chosen.reference} />
          <TextArea
            label="The part that you quote"
            hint="Cut what is not needed, and whatever could tell who wrote it: a name, a school, a place, a rare detail."
            name="part"
            rows={5}
            lang={chosen.language === "en" ? undefined : chosen.language}
            defaultValue={typedOr(answered?.typed, "part", chosen.words)}
            error={errors.part}
          />
          <Button>Quote it</Button>
          <p>
            <a href={`${here}?${kept}`}>Choose other words</a>
          </p>
        </Form>
      ) : (
        <>
          <p>Only words whose writer or speaker said that they may be quoted are here.</p>
          <Form method="get" action={here}>
            <div className="board-find">
              <TextField label="That hold" name="holding" defaultValue={search} />
            </div>
            <Button kind="secondary">Find them</Button>
          </Form>
          {all.length === 0 ? <p>{search === "" ? "There are none yet." : "None hold that."}</p> : null}
          {all.map(({ reference, words, language, about }) => (
            <div key={reference}>
              <Quote
                lang={language === "en" ? undefined : language}
                by={about}
                source={
                  <a href={`${here}?${kept}words=${encodeURIComponent(reference)}`}>
                    Quote this<span className="visually-hidden">{`: ${words.slice(0, 60)}`}</span>
                  </a>
                }
              >
                {words}
              </Quote>
            </div>
          ))}
        </>
      )}
    </Page>
  );
}
