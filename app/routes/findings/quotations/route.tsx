import { Fragment } from "react";
import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { QuotationCard, viewQuotation } from "#app/components/quotation-card.tsx";
import { Quote } from "#app/components/quote.tsx";
import { findFinding } from "#app/domain/findings/find-finding.server.ts";
import { linkQuotation } from "#app/domain/findings/link-evidence.server.ts";
import { listQuotableTexts } from "#app/domain/quotations/list-quotable-texts.server.ts";
import { listQuotations } from "#app/domain/quotations/list-quotations.server.ts";
import { describeText } from "#app/domain/reading/describe-text.ts";
import { cleanLine } from "#app/domain/text/clean-text.ts";
import { cutText, shortenText } from "#app/domain/text/text.ts";
import { describeTranslation, languageOfTranslation } from "#app/domain/text-translations/translation.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { shape } from "./form.server.ts";
import "../parts/board.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "findings");
  const { db } = args.context;
  const { focusAreaId = "", findingId = "" } = args.params;
  const finding = await findFinding(args.context, { inspectionId: inspection.id, focusAreaId, findingId });
  if (!finding) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const search = cutText(cleanLine(query.get("holding") ?? ""), 100);
  const [quotations, texts] = await Promise.all([
    listQuotations(db, inspection.id),
    listQuotableTexts(db, { inspectionId: inspection.id, focusAreaId, search }),
  ]);
  const linkedNumbers = finding.evidence.flatMap(({ quote }) => quote?.number ?? []);
  return {
    inspectionId: inspection.id,
    focusAreaId,
    findingId,
    number: finding.number,
    search,
    prepared: query.has("prepared"),
    ready: quotations
      .filter(({ words, focusAreaIds, number }) => {
        return words !== null && focusAreaIds.includes(focusAreaId) && !linkedNumbers.includes(number);
      })
      .map(viewQuotation),
    texts: texts.map((text) => {
      const { who, from } = describeText(text, inspection.id);
      const { number, words, language, translation } = text;
      const finding = `${focusAreaId}:${findingId}`;
      const path = paths.reading.quotation(inspection.id, number);
      return {
        number,
        words,
        language,
        by: `${who}. ${from}`,
        href: withQuery(path, { finding }),
        translation: translation
          ? {
              words: translation.words,
              language: languageOfTranslation(translation),
              by: describeTranslation(translation),
              href: withQuery(path, { of: translation.id, finding }),
            }
          : null,
      };
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const form = await parseForm(args.request, shape);
  if (!form.ok) throw notFound();
  const by = { inspectionId: inspection.id, findingId, actor, now: args.context.receivedAt };
  const outcome = await linkQuotation(args.context.db, { ...by, ...form.value });
  switch (outcome.kind) {
    case "no-such-finding":
    case "not-found":
      throw notFound();
    case "not-to-be-quoted":
      return data({ errors: { quotationId: outcome.why } }, { status: 422 });
    case "linked":
      return redirect(`${paths.findings.finding(inspection.id, focusAreaId, findingId)}?linked`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Quote words in finding ${loaded?.number ?? ""} – Noonday` },
];

export default function QuoteWords() {
  const { inspectionId, focusAreaId, findingId, number, search, prepared, ready, texts } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={
        <BackLink
          href={paths.findings.finding(inspectionId, focusAreaId, findingId)}
        >{`Finding ${number}`}</BackLink>
      }
    >
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>Whose words do you quote?</h1>
      {prepared && !answered ? (
        <Banner kind="success" announce>
          <p>The quotation is prepared. Use it in the finding if it still says what you mean.</p>
        </Banner>
      ) : null}
      {ready.length === 0 ? null : (
        <>
          <h2 id="quotationId">Prepared already</h2>
          <ul className="quotation-list">
            {ready.map((quotation) => (
              <QuotationCard key={quotation.id} quotation={quotation}>
                <Form action={paths.findings.quotations(inspectionId, focusAreaId, findingId)}>
                  <input type="hidden" name="quotationId" value={quotation.id} />
                  <Button kind="secondary">
                    Use it<span className="visually-hidden">{`: quotation ${quotation.number}`}</span>
                  </Button>
                </Form>
              </QuotationCard>
            ))}
          </ul>
        </>
      )}
      <h2>Prepare another</h2>
      <p>Only words whose writer or speaker said that they may be quoted are here.</p>
      <Form method="get" action={paths.findings.quotations(inspectionId, focusAreaId, findingId)}>
        <div className="board-find">
          <TextField label="Search in them" name="holding" defaultValue={search} />
        </div>
        <Button kind="secondary">Find them</Button>
      </Form>
      {texts.length === 0 ? <p>{search === "" ? "There are none yet." : "None have these words."}</p> : null}
      {texts.map((text) => (
        <Fragment key={text.number}>
          <Quote
            lang={text.language === "en" ? undefined : text.language}
            by={text.by}
            source={
              <a href={text.href}>
                Quote this<span className="visually-hidden">{`: ${shortenText(text.words, 60)}`}</span>
              </a>
            }
          >
            {text.words}
          </Quote>
          {text.translation === null ? null : (
            <Quote
              lang={text.translation.language === "en" ? undefined : text.translation.language}
              by={text.translation.by}
              source={
                <a href={text.translation.href}>
                  Quote the translation
                  <span className="visually-hidden">{`: ${shortenText(text.translation.words, 60)}`}</span>
                </a>
              }
            >
              {text.translation.words}
            </Quote>
          )}
        </Fragment>
      ))}
    </Page>
  );
}
