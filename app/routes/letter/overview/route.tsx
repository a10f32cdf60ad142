import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { VerbatimMatches } from "#app/components/verbatim-matches.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { citesIn } from "#app/domain/citations/cites.ts";
import { describeVerbatimPlace } from "#app/domain/disclosure-checks/verbatim-matches.ts";
import { readSourceNames, reasonNames } from "#app/domain/letter-checks/obstacles.ts";
import { letterStatusNames } from "#app/domain/letter-status/steps.ts";
import { openLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { listMissingParts, questionSection } from "#app/domain/letters/letter.ts";
import { changedFigures } from "#app/domain/letters/letter-figures.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { letterMessages } from "#app/messages/work/letter-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { LetterText } from "../parts/letter-text.tsx";
import { ChangedFigures } from "./changed-figures.tsx";
import { Obstacles } from "./obstacles.tsx";
import { LetterSteps } from "./steps.tsx";
import { viewSteps } from "./view-steps.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "letter");
  const now = args.context.receivedAt;
  const opened = await openLetter(args.context, { inspectionId: inspection.id, role, actor, now });
  const about = { areaName: inspection.areaName, inspectionId: inspection.id, done: doneOf(args.request) };
  switch (opened.kind) {
    case "not-for-them":
      throw notFound();
    case "not-drafted":
      return { ...about, kind: opened.kind, mayDraft: may(role, "change", "letter-draft") } as const;
    case "sent":
    case "published":
      return {
        ...about,
        kind: opened.kind,
        content: opened.content,
        commentBy: opened.commentBy === null ? null : formatDate(Temporal.PlainDate.from(opened.commentBy)),
        publicHref: paths.letter.published(inspection.slug),
        mayComment: may(role, "change", "letter-comments"),
      } as const;
    case "draft": {
      const { letter, findings, figures, dates, verbatimMatches, facts, obstacles, reasons } = opened;
      const isFinal = letter.final !== null;
      return {
        ...about,
        kind: opened.kind,
        statusText:
          letter.publication && letter.status !== "published"
            ? "Published, being corrected"
            : letterStatusNames[letter.status],
        content: letter.content,
        quotations: letter.quotations.map(({ number, words }) => ({ number, words })),
        sections: letter.sections.map((section) => ({
          id: section.id,
          title: section.title,
          body: section.body,
          questions: isFinal ? [] : questionSection(section, findings),
          changed: changedFigures(section, findings, figures),
        })),
        findings: findings.flatMap(({ number, id, focusAreaId, withdrawnAt }) =>
          withdrawnAt === null
            ? [{ number, href: paths.findings.finding(inspection.id, focusAreaId, id) }]
            : [],
        ),
        notUsed: isFinal
          ? []
          : findings
              .filter(({ withdrawnAt }) => withdrawnAt === null)
              .filter(({ number }) => !letter.sections.some(({ body }) => citesIn(body).includes(number)))
              .map(({ number }) => number),
        isFinal,
        missing: [
          ...listMissingParts(letter.sections),
          ...describeVerbatimPlace(letter.sections, verbatimMatches),
          ...new Set(obstacles.filter(({ reasonFor }) => reasonFor === null).map(({ words }) => words)),
        ],
        obstacles: obstacles.filter(
          ({ reasonFor }, place) =>
            reasonFor !== null &&
            obstacles.findIndex(
              (one) =>
                one.reasonFor?.subject === reasonFor.subject && one.reasonFor.about === reasonFor.about,
            ) === place,
        ),
        reasons: reasons.map(({ id, about, reason, recordedByName }) => ({
          id,
          words: `${reasonNames[about]}: ${reason} (${recordedByName})`,
        })),
        readCounts: facts.readCounts.map(
          ({ source, count, unread }) => `${readSourceNames[source]}: ${count - unread} of ${count} read`,
        ),
        mayGiveReasons: may(role, "change", "letter-steps") && letter.status !== "published",
        verbatimMatches,
        steps: viewSteps(letter, inspection.id, dates, now),
        mayChange: may(role, "change", "letter-draft") && !isFinal,
        publicHref: letter.publication ? paths.letter.published(inspection.slug) : null,
      } as const;
    }
  }
}

const doneMessages = {
  drafted: "The letter is drafted from the findings. Read every section, and change it where it stands.",
  saved: "The section is saved.",
  accepted: "The new figure is accepted. Read the sentence again.",
  "changed-again": "The figure changed again meanwhile. It stands below as it is now.",
  "reason-recorded": "The reason is recorded.",
  assured: "The letter is marked as assured, as it is now.",
  sent: "The letter is with its recipients.",
  final: "The letter is final.",
  reopened: "The letter is open again. Change what must be changed, and make it final again.",
  published: "The letter is published.",
} as const;

function doneOf(request: Request): keyof typeof doneMessages | null {
  const search = new URL(request.url).searchParams;
  return (
    (Object.keys(doneMessages) as (keyof typeof doneMessages)[]).find((name) => search.has(name)) ?? null
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Letter – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Letter() {
  const loaded = useLoaderData<typeof loader>();
  const { areaName, inspectionId, done } = loaded;
  const doneBanner = done ? (
    <Banner kind="success" announce>
      <p>{doneMessages[done]}</p>
    </Banner>
  ) : null;
  if (loaded.kind === "not-drafted") {
    return (
      <Page width="work">
        <h1>{`The letter about ${areaName}`}</h1>
        <p className="lead">
          It drafts itself from the <a href={paths.findings.list(inspectionId)}>findings and judgements</a>:
          the decision for each weakness, a brief summary of each, other serious concerns, and what was read
          and heard.
        </p>
        {loaded.mayDraft ? (
          <Form action={paths.letter.drafting(inspectionId)}>
            <Button>Draft the letter</Button>
          </Form>
        ) : (
          <p>It is not drafted yet.</p>
        )}
      </Page>
    );
  }
  if (loaded.kind !== "draft") {
    return (
      <Page width="work">
        <h1>{`Letter about the re-visit of ${areaName}`}</h1>
        {loaded.kind === "sent" ? (
          <Banner kind="warning" title="This is a restricted draft">
            <p>{`Please do not pass it on or speak of what it says. You can comment on its facts until the end of ${loaded.commentBy}.`}</p>
            {loaded.mayComment ? (
              <ButtonLink href={paths.letter.comments(inspectionId)}>Comment on facts</ButtonLink>
            ) : null}
          </Banner>
        ) : (
          <p>
            It is <a href={loaded.publicHref}>published for everybody to read</a>.
          </p>
        )}
        <LetterText content={loaded.content} />
        <PrintButton>Print the letter</PrintButton>
      </Page>
    );
  }
  const bySection = new Map(loaded.sections.map((section) => [section.id, section]));
  const changedCount = loaded.sections.reduce((sum, { changed }) => sum + changed.length, 0);
  const hrefs = new Map(loaded.findings.map(({ number, href }) => [number, href]));
  return (
    <Page width="work">
      {doneBanner}
      <h1>{`The letter about ${areaName}`}</h1>
      <p>
        <StatusTag kind="info">{loaded.statusText}</StatusTag>
        {loaded.publicHref === null ? null : (
          <>
            {" "}
            <a href={loaded.publicHref}>As everybody reads it</a>
          </>
        )}
      </p>
      <div className="letter-work">
        <LetterSteps steps={loaded.steps} />
        {loaded.missing.length > 0 ? (
          <Banner kind="warning" title="Before it can leave you">
            <ul>
              {loaded.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Banner>
        ) : null}
        <Obstacles
          obstacles={loaded.obstacles}
          reasons={loaded.reasons}
          readCounts={loaded.readCounts}
          reasonsHref={loaded.mayGiveReasons ? paths.letter.reasons(inspectionId) : null}
        />
        {changedCount > 0 ? (
          <Banner
            kind="warning"
            title={letterMessages.t(loaded.isFinal ? "figures.changed-since-final" : "figures.changed", {
              count: changedCount,
            })}
          >
            <p>Each stands under the paragraph that rests on it.</p>
          </Banner>
        ) : null}
        {loaded.notUsed.length > 0 ? (
          <p>
            {letterMessages.t("findings.unused", {
              count: loaded.notUsed.length,
              numbers: loaded.notUsed.join(", "),
            })}
          </p>
        ) : null}
        <ButtonRow>
          <PrintButton>Print the letter</PrintButton>
        </ButtonRow>
      </div>
      <LetterText
        content={loaded.content}
        wordsOf={(id) => bySection.get(id)?.body}
        hrefOf={(number) => hrefs.get(number)}
        quotations={loaded.quotations}
        under={(id, paragraph) => (
          <>
            <VerbatimMatches
              matches={loaded.verbatimMatches.filter(
                ({ sectionId, sentence }) => sectionId === id && paragraph.includes(sentence),
              )}
              inspectionId={inspectionId}
            />
            <ChangedFigures
              changed={(bySection.get(id)?.changed ?? []).filter(({ sentence }) =>
                paragraph.includes(sentence),
              )}
              action={loaded.mayChange ? paths.letter.sectionFigures(inspectionId, id) : null}
            />
          </>
        )}
        sectionAside={(id) => {
          const section = bySection.get(id);
          return section ? (
            <div className="letter-work">
              {section.questions.length === 0 ? null : (
                <div className="letter-questions">
                  <p>Look again before it goes:</p>
                  <ul>
                    {section.questions.map((question, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the same question may be asked of two sentences
                      <li key={`${place}-${question}`}>{question}</li>
                    ))}
                  </ul>
                </div>
              )}
              <p>
                <a href={paths.letter.section(inspectionId, id)}>
                  {loaded.mayChange ? "Change" : "History"}
                  <span className="visually-hidden">{`: ${section.title}`}</span>
                </a>
              </p>
            </div>
          ) : null;
        }}
      />
    </Page>
  );
}
