import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { describeLetterWarning } from "#app/domain/letter-status/deadlines.ts";
import { openLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { listRecipients } from "#app/domain/letter-workflow/send-letter.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { DraftView } from "./draft-view.tsx";
import { ReadingView } from "./reading-view.tsx";
import { viewDraft } from "./view-draft.server.ts";
import { LetterWarnings } from "./warnings.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "letter");
  const now = args.context.receivedAt;
  const opened = await openLetter(args.context, { inspectionId: inspection.id, role, actor, now });
  const about = { areaName: inspection.areaName, inspectionId: inspection.id, done: doneOf(args.request) };
  switch (opened.kind) {
    case "not-for-them":
      throw notFound();
    case "not-drafted":
      return {
        ...about,
        kind: opened.kind,
        mayDraft: may(role, "change", "letter-draft"),
        warnings: opened.warnings.map(describeLetterWarning),
      } as const;
    case "final":
      return {
        ...about,
        kind: opened.kind,
        content: opened.content,
        isReopened: opened.isReopened,
        publishedBy: formatDate(opened.publishedBy),
        commentsHref: paths.letter.comments(inspection.id),
      } as const;
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
      const recipients = (await listRecipients(args.context.db, inspection.id)).length;
      const { id: inspectionId, slug } = inspection;
      const viewed = viewDraft(opened, { inspectionId, slug, role, recipients, now });
      return { ...about, kind: opened.kind, ...viewed } as const;
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
  "head-saved": "To whom it is, its date and who signs it are saved.",
  "final-sent": "The final letter is with its recipients.",
  delayed: "The delay is recorded, and the area is told of it.",
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
        <LetterWarnings warnings={loaded.warnings} />
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
  if (loaded.kind !== "draft") return <ReadingView loaded={loaded} />;
  return <DraftView loaded={loaded} doneBanner={doneBanner} />;
}
