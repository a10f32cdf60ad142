import { useRef } from "react";
import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { Quote } from "#app/components/quote.tsx";
import { findMasks, masksNotFound } from "#app/domain/masks/find-masks.server.ts";
import { describeMaskReliability } from "#app/domain/masks/masks-in-other-languages.ts";
import { mergeMasks } from "#app/domain/masks/redaction.ts";
import { openPreparing } from "#app/domain/quotations/open-preparing.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { placeOf, readQuotation } from "#app/domain/quotations/quotation-form.ts";
import { describeText } from "#app/domain/reading/describe-text.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { findQuotableParts } from "#app/domain/text/quotable-parts.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { widenRange } from "#app/domain/text/word-boundaries.ts";
import { describeTranslation } from "#app/domain/text-translations/translation.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { textNumber } from "#app/http/reading-queue.ts";
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
import { MaskForm } from "./mask-form.tsx";
import { QuoteSelected } from "./quote-selected.tsx";
import { RangeForm } from "./range-form.tsx";
import "../parts/reader.css";
import "./quotation.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "quotations");
  const { context, params, request } = args;
  const number = textNumber(params);
  const opened = await openPreparing(context.db, {
    inspectionId: inspection.id,
    textNumber: number,
    translationId: translationOf(request),
    actor,
    now: context.receivedAt,
  });
  if (!opened) throw notFound();
  const { text, quoted, placeNames, refused, under } = opened;
  const { words } = quoted;
  const { translation } = text;
  const query = new URL(request.url).searchParams;
  const carried = { finding: query.get("finding") || null, of: translationOf(request) };
  const sentences = findQuotableParts(words);
  // Of a single sentence there is nothing to choose.
  const range =
    chosenRange(query, words) ??
    (sentences.length <= 1 ? widenRange(words, { start: 0, end: words.length }) : null);
  const proposed = range
    ? await proposeMasksIn(args, { ...quoted, range, placeNames, areaName: inspection.areaName })
    : [];
  return {
    number,
    quotationPath: paths.reading.quotation(inspection.id, number),
    textHref: paths.reading.text(inspection.id, number),
    carried,
    translated: carried.of !== null && translation ? describeTranslation(translation) : null,
    otherHref: translation
      ? withQuery(paths.reading.quotation(inspection.id, number), {
          ...carried,
          of: carried.of === null ? translation.id : null,
        })
      : null,
    textSource: describeText(text, inspection.id),
    language: quoted.language,
    words,
    reliability: proposed === null ? masksNotFound : describeMaskReliability(words, quoted.language),
    refused,
    under,
    seen: markOf(words),
    range,
    // A name of which only a part is quoted is masked as far as it is.
    proposed: range ? mergeMasks(proposed ?? [], { from: range.start, to: range.end }) : [],
    sentences: (sentences.length > 0 ? sentences : [{ start: 0, end: words.length, text: words }]).map(
      ({ start, end, text: sentence }) => ({
        start,
        end,
        label: shortenText(sentence, 70),
      }),
    ),
  };
}

function proposeMasksIn(
  { context, request }: Pick<LoaderFunctionArgs, "context" | "request">,
  {
    words,
    language,
    range,
    placeNames,
    areaName,
  }: {
    words: string;
    language: string;
    range: { start: number; end: number };
    placeNames: readonly string[];
    areaName: string;
  },
) {
  const options = { language, placeNames, range };
  return findMasks(context.workers, { words, known: [areaName], options }, request.signal);
}

/** The translation that is quoted instead of the words themselves. */
function translationOf(request: Request): string | null {
  return new URL(request.url).searchParams.get("of") || null;
}

/** From the beginning of one sentence, or of what was selected, to the end of another; null until it is chosen. */
function chosenRange(query: URLSearchParams, words: string) {
  const [from, to] = [query.get("from"), query.get("to")];
  if (from === null || to === null) return null;
  const ends = [Number(from), Number(to)];
  return widenRange(words, { start: Math.min(...ends), end: Math.max(...ends) });
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "quotations");
  const { context, params, request } = args;
  const number = textNumber(params);
  const typed = typedIn(await readForm(request));
  const about = {
    inspectionId: inspection.id,
    textNumber: number,
    translationId: translationOf(request),
    actor,
    now: context.receivedAt,
  };
  const opened = await openPreparing(context.db, about);
  const range = chosenRange(new URL(request.url).searchParams, opened?.quoted.words ?? "");
  if (!opened || !range) throw notFound();
  const { start, end } = range;
  const form = readQuotation(typed, opened.quoted.words, { from: start, to: end });
  const masks = form.masks.map((mask) => ({ ...mask, place: placeOf(mask) }));
  const again = (errors: Record<string, string>, status: number) =>
    data({ errors, typed, masks, looked: status === 200 }, { status });
  if (typed.step?.[0] === "look") {
    const { recognisable: _, ...errors } = form.errors;
    return again(errors, Object.keys(errors).length > 0 ? 422 : 200);
  }
  if (Object.keys(form.errors).length > 0) return again(form.errors, 422);
  const { under, recognisable } = form;
  const { quoted, placeNames } = opened;
  const proposedMasks = await proposeMasksIn(args, {
    ...quoted,
    range,
    placeNames,
    areaName: inspection.areaName,
  });
  const outcome = await prepareQuotation(context.db, {
    ...about,
    seen: typed.seen?.[0] ?? "",
    start,
    end,
    masks: form.masks,
    proposedMasks,
    under,
    recognisable,
  });
  switch (outcome.kind) {
    case "no-such-text":
    case "no-such-range":
      throw notFound();
    case "not-to-be-quoted":
      return again({ under: "Whoever said it has not agreed that it may be quoted" }, 422);
    case "words-changed":
      return again({ under: "The words have been changed meanwhile. Read them again" }, 422);
    case "not-of-the-group":
      return again({ under: "Its writer does not belong to that group. Choose again" }, 422);
    case "too-few":
      return again({ under: outcome.why }, 422);
    case "prepared": {
      const finding = new URL(request.url).searchParams.get("finding") ?? "";
      const [, focusAreaId, findingId] = /^([\w-]+):([\w-]+)$/.exec(finding) ?? [];
      const back =
        focusAreaId !== undefined && findingId !== undefined
          ? paths.findings.quotations(inspection.id, focusAreaId, findingId)
          : paths.quotations.list(inspection.id);
      return redirect(`${back}?prepared=${outcome.number}#quotation-${outcome.number}`);
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Quote text ${loaded?.number ?? ""} – Noonday` },
];

export default function PrepareQuotation() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const quote = useRef<HTMLDivElement>(null);
  const { quotationPath, textSource, words, range, refused, carried } = loaded;
  return (
    <Page width="work" before={<BackLink href={loaded.textHref}>The text</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>{range && refused === null ? "What must not leave?" : "Which words do you quote?"}</h1>
      {refused === null ? null : (
        <Banner kind="warning" title="It cannot be quoted">
          <p>{refused}</p>
        </Banner>
      )}
      {loaded.translated === null ? null : (
        <p>{`${loaded.translated}: the quotation says so, wherever it stands.`}</p>
      )}
      {loaded.otherHref === null || refused !== null ? null : (
        <p>
          <a href={loaded.otherHref}>
            {carried.of === null ? "Quote its translation instead" : "Quote the original instead"}
          </a>
        </p>
      )}
      {range && refused === null ? (
        <MaskForm
          {...loaded}
          range={range}
          mayChoose={loaded.sentences.length > 1 || range.end - range.start < words.trim().length}
          answered={answered}
        />
      ) : (
        <>
          <div ref={quote}>
            <Quote
              lang={loaded.language === "en" ? undefined : loaded.language}
              by={textSource.who}
              source={textSource.from}
            >
              {words}
            </Quote>
          </div>
          {refused === null ? (
            <>
              <QuoteSelected quote={quote} words={words} quotationPath={quotationPath} carried={carried} />
              <RangeForm quotationPath={quotationPath} carried={carried} sentences={loaded.sentences} />
            </>
          ) : null}
        </>
      )}
    </Page>
  );
}
