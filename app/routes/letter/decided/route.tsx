import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DecidedAreas } from "#app/components/decided-areas.tsx";
import { FamilyTranslatorContext } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { openSummaries } from "#app/domain/letter-summaries/open-summary.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { easyReadTranslator } from "#app/messages/easy-read-translator.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { letterMessages } from "#app/messages/work/letter-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-draft");
  const { id: inspectionId } = inspection;
  const opened = await openSummaries(args.context, { inspectionId, now: args.context.receivedAt });
  if (!opened) throw notFound();
  const { search } = new URL(args.request.url);
  const { preview, drafts, isFinal, release } = opened;
  return {
    inspectionId,
    isSaved: search.includes("saved"),
    inEasyRead: search.includes("easy-read"),
    isFinal,
    release,
    mayChange: may(role, "change", "letter-draft") && !isFinal,
    drafts: drafts.map(({ sectionId, title, summary }) => ({
      ...{ sectionId, title },
      themes: summary.themes.length,
      quotation: summary.quotation,
    })),
    preview: {
      ...preview,
      areas: preview.areas.map((area) => ({
        ...area,
        name: { words: area.title, language: "en" },
        questionNames: {},
      })),
    },
  };
}

const title = "What families read beside each decision";

export const meta: MetaFunction = () => [{ title: `${title} – Noonday` }];

export default function LetterDecided() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, isSaved, inEasyRead, isFinal, release, mayChange, drafts, preview } = loaded;
  const address = paths.letter.decided(inspectionId);
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      <h1>{title}</h1>
      {isSaved ? (
        <Banner kind="success" announce>
          <p>It is saved.</p>
        </Banner>
      ) : null}
      <p className="lead">
        With the letter a page for everybody is published: what was asked, how many were heard, what was
        decided. For each weakness you choose three to five themes and, where there is one, a quotation. It is
        a part of the letter, and is assured with it.
      </p>
      {isFinal ? (
        <Banner kind="info">
          <p>The letter is final: this can no longer be changed.</p>
        </Banner>
      ) : null}
      <ul>
        {drafts.map(({ sectionId, title: weakness, themes, quotation }) => (
          <li key={sectionId}>
            <a href={paths.letter.decidedSection(inspectionId, sectionId)}>{weakness}</a>
            {`: ${letterMessages.t("decided.chosen", { themes })}, ${quotation === null ? "no quotation" : `quotation ${quotation}`}${mayChange && themes === 0 ? ". Families read none until you choose some." : ""}`}
          </li>
        ))}
      </ul>
      <section className="section" aria-labelledby="preview">
        <h2 id="preview">As families would read it now</h2>
        <p>
          {release === null
            ? "There is no release of counts yet: without one the page has no numbers but those of the themes."
            : `With release ${release}, the newest. Which one goes with the letter is chosen when it is published.`}{" "}
          <a href={inEasyRead ? address : `${address}?easy-read`}>
            {inEasyRead ? "Show it in plain words" : "Show it in Easy Read"}
          </a>
        </p>
        <FamilyTranslatorContext.Provider value={inEasyRead ? easyReadTranslator : englishTranslator}>
          <DecidedAreas decided={preview} level={3} />
        </FamilyTranslatorContext.Provider>
      </section>
    </Page>
  );
}
