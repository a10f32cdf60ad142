import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import type { EditionContent } from "#app/domain/letters/letter-form.server.ts";
import { paths } from "#app/paths.ts";
import { LetterText } from "../parts/letter-text.tsx";

type Read = { areaName: string; inspectionId: string; content: EditionContent } & (
  | { kind: "sent" | "published"; commentBy: string | null; publicHref: string; mayComment: boolean }
  | { kind: "final"; isReopened: boolean; publishedBy: string; commentsHref: string }
);

/** The letter as the others read it: its recipients before it is published, and everybody with a part afterwards. */
export function ReadingView({ loaded }: { loaded: Read }) {
  const { areaName, content } = loaded;
  const mayComment = loaded.kind === "sent" && loaded.mayComment;
  return (
    <Page width="work">
      <h1>{`Letter about the re-visit of ${areaName}`}</h1>
      <About loaded={loaded} />
      <LetterText
        content={content}
        sectionAside={(id) =>
          mayComment ? (
            <p>
              <a
                href={`${paths.letter.comments(loaded.inspectionId)}?part=${encodeURIComponent(id)}#comment`}
              >
                Comment on a fact
                <span className="visually-hidden">
                  {`: ${content.sections.find((section) => section.id === id)?.title ?? ""}`}
                </span>
              </a>
            </p>
          ) : null
        }
      />
      <PrintButton>Print the letter</PrintButton>
    </Page>
  );
}

function About({ loaded }: { loaded: Read }) {
  switch (loaded.kind) {
    case "sent":
      return (
        <Banner kind="warning" title="This is a restricted draft">
          <p>{`Please do not pass it on or speak of what it says. You can comment on its facts until the end of ${loaded.commentBy}.`}</p>
          {loaded.mayComment ? (
            <ButtonLink href={paths.letter.comments(loaded.inspectionId)}>Comment on facts</ButtonLink>
          ) : null}
        </Banner>
      );
    case "final":
      return (
        <Banner
          kind="warning"
          title={
            loaded.isReopened ? "This letter is being changed" : "This is the final letter, not yet published"
          }
        >
          <p>
            {loaded.isReopened
              ? "It was final and was reopened. You will be told when the new final letter is there to read."
              : `It is to be published by ${loaded.publishedBy}. Until then it is restricted: please do not pass it on or speak of what it says.`}
          </p>
          <p>
            Once it is published, publish it on your organisation’s website, too. Give a copy to anybody who
            asks; you may charge a reasonable fee.
          </p>
          <p>
            <a href={loaded.commentsHref}>Your comments on facts, and the answers</a>
          </p>
        </Banner>
      );
    case "published":
      return (
        <p>
          It is <a href={loaded.publicHref}>published for everybody to read</a>.
        </p>
      );
  }
}
