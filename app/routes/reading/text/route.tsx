import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listFindingsToLink } from "#app/domain/findings/list-findings-to-link.server.ts";
import type { ReadableText } from "#app/domain/readable-texts/text.ts";
import { describeText } from "#app/domain/reading/describe-text.ts";
import { pageOfPassage } from "#app/domain/reading/documents.ts";
import { markWords } from "#app/domain/reading/mark-words.ts";
import { openText } from "#app/domain/reading/open-text.server.ts";
import type { ReadingQueue } from "#app/domain/reading/text-filter.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { describeLikelyLanguage } from "#app/domain/text-translations/translation.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { codedRanges, codedWords, parseWordsRange } from "#app/domain/themes/theme.ts";
import { codingShape } from "#app/domain/themes/theme-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { allDocumentsQueue, queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { readingMessages } from "#app/messages/work/reading-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { describeCodingRefusal } from "../parts/coding-refusal.ts";
import { MarkedWords } from "../parts/marked-words.tsx";
import { CodingForm } from "./coding-form.tsx";
import { CodingList } from "./coding-list.tsx";
import { FindingForm } from "./finding-form.tsx";
import { ReadingKeys } from "./reading-keys.tsx";
import { ReadingSteps } from "./reading-steps.tsx";
import { TextTranslationPanel } from "./text-translation.tsx";
import { describeVersion, listSentences } from "./view-translation.server.ts";
import "../parts/reader.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor, sealed, mayStill } = await requireRole(args, "see", "reading");
  const { context, params, request } = args;
  const number = textNumber(params);
  const requested = queueOf(request);
  const search = new URL(request.url).searchParams;
  const opened = await openText(context, {
    inspectionId: inspection.id,
    number,
    filter: requested.filter,
    actor,
    now: context.receivedAt,
  });
  if (!opened) throw notFound();
  const { translation } = opened.text;
  const { text, codings, themes, claim, before, after, unreadCount: remaining } = opened;
  const queue = { ...requested, filter: opened.filter };
  const currentCodings = codings.filter(({ removedAt }) => removedAt === null);
  const coded = (coding: (typeof codings)[number]) => ({
    id: coding.id,
    theme: coding.themeName,
    themeHref: coding.themeRemovedAt === null ? paths.themes.theme(inspection.id, coding.themeId) : null,
    feeling: coding.feeling,
    codedWords: coding.startsAt === null ? null : codedWords(text.words, coding),
    codedIn:
      coding.translationId === null
        ? null
        : coding.translationId === translation?.id
          ? "in the translation"
          : "in an earlier version of the translation",
    by: `${coding.codedByName}, ${formatDateAndTime(coding.codedAt)}`,
    undone:
      coding.removedAt === null ? null : `${coding.removedByName}, ${formatDateAndTime(coding.removedAt)}`,
    undoAt: withQueue(paths.reading.codingRemoval(inspection.id, number, coding.id), queue),
  });
  return {
    number,
    areaName: inspection.areaName,
    mayMark: may(role, "change", "reading"),
    mayCode: mayStill("themes"),
    sealed,
    done: search.has("coded") ? ("coded" as const) : search.has("undone") ? ("undone" as const) : null,
    textSource: describeText(text, inspection.id),
    focusAreas: text.focusAreas,
    language: text.language,
    pieces: markWords(text.words, codedRanges(currentCodings, null), queue.filter.sought),
    translation: translation && {
      ...describeVersion(translation),
      pieces: markWords(translation.words, codedRanges(currentCodings, translation.id), queue.filter.sought),
    },
    earlier: opened.translations
      .slice(0, -1)
      .toReversed()
      .map((version) => ({ ...describeVersion(version), words: version.words })),
    isTranslationWanted: text.language !== "en",
    likely: text.likelyLanguage === null ? null : describeLikelyLanguage(text.likelyLanguage),
    isTranslated: search.has("translated"),
    translateHref: mayStill("text-translations")
      ? withQueue(paths.reading.translation(inspection.id, number), queue)
      : null,
    seen: markOf(text.words),
    sentences: listSentences(text),
    mayQuote: text.mayQuote,
    isDoubtful: text.source === "survey" && text.isDoubtful,
    unfinished: text.source === "survey" && text.unfinished,
    flaggedBy: text.flaggedBy,
    readByMe: text.readBy.some(({ personId }) => personId === actor.personId),
    readBy: text.readBy.filter(({ personId }) => personId !== actor.personId).map(({ name }) => name),
    inHand:
      claim && claim.personId !== actor.personId
        ? `${claim.name} has this text in hand until ${formatDateAndTime(claim.claimedUntil)}.`
        : null,
    mine: claim?.personId === actor.personId ? formatDateAndTime(claim.claimedUntil) : null,
    remaining,
    shared: queue.shared,
    isBlind: opened.isBlind,
    themes: themes.map(({ id, name, focusAreaId, shortName, description }) => ({
      id,
      name,
      focusAreaId,
      shortName,
      description,
    })),
    newThemeIn:
      text.focusAreas.find(({ id }) => id === queue.filter.focusAreaId)?.id ?? text.focusAreas[0]?.id ?? null,
    codings: currentCodings.map(coded),
    undone: codings.filter(({ removedAt }) => removedAt !== null).map(coded),
    back: backTo(inspection.id, text, queue),
    ofDocument: text.source === "evidence",
    findings:
      text.source === "evidence" && mayStill("findings")
        ? await listFindingsToLink(context.db, {
            inspectionId: inspection.id,
            focusAreaIds: text.focusAreas.map(({ id }) => id),
          })
        : [],
    findingAt: withQueue(paths.reading.finding(inspection.id, number), queue),
    linked: search.get("linked"),
    textPath: withQueue(paths.reading.text(inspection.id, number), queue),
    beforeHref:
      before === null
        ? null
        : withQueue(paths.reading.text(inspection.id, before), { ...queue, shared: false }),
    afterHref: after === null ? null : withQueue(paths.reading.text(inspection.id, after), queue),
    readingsAt: withQueue(paths.reading.textReadings(inspection.id, number), queue),
    flagAt: withQueue(paths.reading.flag(inspection.id, number), queue),
    quoteAt:
      text.mayQuote && may(role, "change", "quotations")
        ? paths.reading.quotation(inspection.id, number)
        : null,
    alikeHref: paths.reading.alike(inspection.id, number),
    skipAt: withQueue(paths.reading.next(inspection.id), queue, { after: String(number) }),
  };
}

/** To the pile that a text is of, or to a passage's place in its document. */
function backTo(
  inspectionId: string,
  text: ReadableText,
  queue: ReadingQueue,
): { href: string; words: string } {
  if (text.source !== "evidence")
    return { href: withQueue(paths.reading.room(inspectionId), queue), words: "Reading room" };
  const page = String(pageOfPassage(text.passage));
  const document = withQueue(paths.reading.document(inspectionId, text.uploadId), allDocumentsQueue(queue), {
    page,
  });
  const href = `${document}#passage-${text.passage}`;
  return { href, words: text.fileName };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "themes");
  const { request, params, context } = args;
  const number = textNumber(params);
  const form = await parseForm(request, codingShape);
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const { themeId, newTheme, newThemeIn, feeling, part, selected, seen } = form.value;
  const outcome = await codeText(context.db, {
    inspectionId: inspection.id,
    number,
    theme: newTheme === "" ? { id: themeId } : { name: newTheme, focusAreaId: newThemeIn },
    range: parseWordsRange(selected || part || ""),
    feeling,
    seen,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-text") throw notFound();
  if (outcome.kind !== "coded") return refuse(describeCodingRefusal(outcome.kind));
  const textPath = withQueue(paths.reading.text(inspection.id, number), queueOf(request), { coded: "yes" });
  return redirect(`${textPath}#themes`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Reading, text ${loaded?.number ?? ""} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function ReadOneText() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { textSource, focusAreas, pieces, readBy, mayCode, remaining } = loaded;
  const found: Record<string, string | undefined> = answered?.errors ?? {};
  // Where there are no themes yet, there is only a new one to name.
  const errors =
    loaded.themes.length > 0
      ? found
      : { ...found, themeId: undefined, newTheme: found.newTheme ?? found.themeId };
  return (
    <Page width="work" before={<BackLink href={loaded.back.href}>{loaded.back.words}</BackLink>}>
      <ErrorSummary errors={errors} />
      <div className="reader">
        <article className="reader-text" aria-labelledby="asked">
          <p className="reader-area">
            {focusAreas.length === 0
              ? "No focus area"
              : focusAreas.map(({ shortName }) => shortName).join(" · ")}
          </p>
          <h1 id="asked" className="reader-asked">
            {textSource.heading}
          </h1>
          <div className={loaded.translation ? "reader-pair" : undefined}>
            <section aria-label="The original">
              {loaded.translation ? <h2 className="reader-translation">The original</h2> : null}
              <blockquote
                className={loaded.ofDocument ? "reader-words reader-words--document" : "reader-words"}
                id="words"
                lang={loaded.language === "en" ? undefined : loaded.language}
                dir="auto"
              >
                <MarkedWords pieces={pieces} />
              </blockquote>
            </section>
            {loaded.translation || loaded.translateHref || loaded.isTranslationWanted || loaded.likely ? (
              <TextTranslationPanel
                translation={loaded.translation}
                earlier={loaded.earlier}
                translateHref={loaded.translateHref}
                isWanted={loaded.isTranslationWanted}
                likely={loaded.likely}
                isSaved={loaded.isTranslated}
              />
            ) : null}
          </div>
          <p className="reader-who">{textSource.who}</p>
          <p className="small soft">
            {`${textSource.from}. `}
            <a href={textSource.href}>{textSource.hrefWords}</a>
            {" · "}
            <a href={loaded.alikeHref}>
              {loaded.ofDocument ? "What people said that is like it" : "Texts like this one"}
            </a>
          </p>
          <p className="cluster">
            {loaded.flaggedBy === null ? null : (
              <StatusTag kind="info">{`Flagged by ${loaded.flaggedBy}`}</StatusTag>
            )}
            {loaded.mayQuote ? null : <StatusTag kind="warning">Not to be quoted</StatusTag>}
            {loaded.isDoubtful ? <StatusTag kind="warning">Perhaps a robot’s</StatusTag> : null}
            {loaded.unfinished ? <StatusTag>Unfinished</StatusTag> : null}
            {loaded.readByMe ? <StatusTag kind="success">Read by you</StatusTag> : null}
          </p>
          {readBy.length > 0 ? <p className="small soft">{`Read by ${readBy.join(", ")}.`}</p> : null}
          {loaded.inHand === null ? null : (
            <Banner kind="warning">
              <p>{loaded.inHand}</p>
            </Banner>
          )}
          {loaded.mine === null ? null : (
            <p className="small soft">{`Nobody else is handed this text before ${loaded.mine}.`}</p>
          )}
          <ReadingSteps {...loaded} />
          <p className="small soft" role="status">
            {readingMessages.t(
              loaded.ofDocument ? "passages.left" : loaded.shared ? "texts.left-to-all" : "texts.left",
              {
                count: remaining,
              },
            )}
          </p>
          <ReadingKeys
            mayMark={loaded.mayMark}
            mayCode={mayCode && loaded.newThemeIn !== null}
            mayQuote={loaded.quoteAt !== null}
            mayTranslate={loaded.translateHref !== null}
          />
        </article>
        <section className="reader-themes" aria-labelledby="themes">
          <h2 id="themes">Themes</h2>
          {loaded.done === null || answered ? null : (
            <Banner kind="success" announce>
              <p>{loaded.done === "coded" ? "It is under the theme." : "It is undone."}</p>
            </Banner>
          )}
          {loaded.isBlind ? (
            <p className="small soft">
              You read this text blind: what the other reader codes is not shown yet.
            </p>
          ) : null}
          <CodingList codings={loaded.codings} undone={loaded.undone} mayCode={mayCode} />
          {mayCode ? (
            <CodingForm
              key={loaded.number}
              at={loaded.textPath}
              themes={loaded.themes}
              newThemeIn={loaded.newThemeIn}
              sentences={loaded.sentences}
              seen={loaded.seen}
              errors={errors}
              typed={answered?.typed}
            />
          ) : (
            <SealedNotice sealedAt={loaded.sealed} />
          )}
          {loaded.ofDocument ? (
            <FindingForm at={loaded.findingAt} findings={loaded.findings} linked={loaded.linked} />
          ) : null}
        </section>
      </div>
    </Page>
  );
}
