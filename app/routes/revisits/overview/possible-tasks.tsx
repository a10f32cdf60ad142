import type { ReactNode } from "react";
import type { Role } from "#app/domain/access/roles.ts";
import type { ReadableLetter } from "#app/domain/letter-status/letter-readers.ts";
import type { SurveyState } from "#app/domain/survey/survey.ts";
import { paths } from "#app/paths.ts";

type Now = {
  inspectionId: string;
  slug: string;
  surveyIs: SurveyState;
  visitIsOver: boolean;
  /** What of the letter they may read. */
  letter: ReadableLetter | null;
};

/** What somebody's part in it is now, and where it is done. */
export function PossibleTasks({ role, ...now }: Now & { role: Role }) {
  switch (role) {
    case "parent-carer-forum":
      return <ForumsPart {...now} />;
    case "local-area-officer":
      return <OfficersPart {...now} />;
    case "letter-recipient":
      return <RecipientsPart {...now} />;
    case "young-peoples-group":
      return <GroupsPart {...now} />;
    case "lead-inspector":
    case "cqc-inspector":
    case "quality-assurance":
      return <InspectorsPart {...now} />;
  }
}

function ForumsPart(now: Now) {
  const { inspectionId, surveyIs, visitIsOver } = now;
  const review =
    surveyIs === "not-open" ? (
      <li>
        <a href={paths.reviews.review(inspectionId)}>Review the questions for parents</a> once they are shared
        with you: see each as parents will, comment on it, and see what was done with your comment.
      </li>
    ) : (
      <li>
        See <a href={paths.reviews.review(inspectionId)}>what was done with your comments on the questions</a>
        .
      </li>
    );
  return (
    <Part>
      <PublishedLetter {...now} />
      {surveyIs === "not-open" ? review : null}
      <Reach {...now} />
      {visitIsOver ? null : (
        <>
          <li>
            <a href={paths.openMeeting.overview(inspectionId)}>Tell families about the open meeting</a>, with
            a notice to send round.
          </li>
          <li>
            <a href={paths.evidence.list(inspectionId)}>Send evidence</a>: what families told you, and what
            inspectors ask for.
          </li>
        </>
      )}
      {surveyIs === "not-open" ? null : review}
      <li>
        Look at the <a href={paths.focusAreas.list(inspectionId)}>focus areas</a>: what inspectors come back
        to.
      </li>
    </Part>
  );
}

function GroupsPart(now: Now) {
  return (
    <Part>
      {/* They read it where everybody does: the pages of work on it are not theirs. */}
      {now.letter === "published" ? (
        <li>
          <a href={paths.letter.published(now.slug)}>Read the inspectors’ letter</a>. It is published.
        </li>
      ) : null}
      <li>
        <a href={paths.reviews.youngPeoplesReview(now.inspectionId)}>
          Look at the questions for young people
        </a>
        . Say if they are easy to understand.
      </li>
    </Part>
  );
}

function OfficersPart(now: Now) {
  const { inspectionId, visitIsOver } = now;
  return (
    <Part>
      <PublishedLetter {...now} />
      <Reach {...now} />
      {visitIsOver ? null : (
        <li>
          <a href={paths.openMeeting.overview(inspectionId)}>Tell families about the open meeting</a>, with a
          notice to send round. Who comes is not shared.
        </li>
      )}
      <li>
        {visitIsOver ? (
          <>
            See the <a href={paths.evidence.list(inspectionId)}>evidence</a> that was sent, and what
            inspectors still ask for.
          </>
        ) : (
          <>
            <a href={paths.evidence.list(inspectionId)}>Send evidence</a> of what was done, and what
            inspectors ask for.
          </>
        )}
      </li>
      <li>
        Look at the <a href={paths.focusAreas.list(inspectionId)}>focus areas</a> and the{" "}
        <a href={paths.dates.overview(inspectionId)}>dates</a>
        {visitIsOver ? "." : " to prepare for."}
      </li>
    </Part>
  );
}

function RecipientsPart(now: Now) {
  const { inspectionId, letter } = now;
  if (letter === "sent")
    return (
      <Part>
        <li>
          <a href={paths.letter.overview(inspectionId)}>Read the letter before it is final</a>, and say which
          facts in it are wrong.
        </li>
      </Part>
    );
  if (letter === "final")
    return (
      <Part>
        <li>
          <a href={paths.letter.overview(inspectionId)}>Read the final letter</a>, before everybody reads it.
        </li>
      </Part>
    );
  if (letter === "published")
    return (
      <Part>
        <PublishedLetter {...now} />
      </Part>
    );
  return (
    <section className="section" aria-labelledby="your-part">
      <h2 id="your-part">Your part</h2>
      <p>
        Inspectors write their letter after the visit. While it is not with you, you have nothing to do here.
      </p>
    </section>
  );
}

function PublishedLetter({ inspectionId, letter }: Now) {
  if (letter !== "published") return null;
  return (
    <li>
      <a href={paths.letter.overview(inspectionId)}>Read the inspectors’ letter</a>. It is published.
    </li>
  );
}

function Reach({ inspectionId, surveyIs }: Now) {
  if (surveyIs === "closed")
    return (
      <li>
        See <a href={paths.reach.overview(inspectionId)}>how many answered the survey</a>, and which families
        it did not reach.
      </li>
    );
  return (
    <li>
      <a href={paths.reach.overview(inspectionId)}>Spread the word about the survey</a>, with texts, a poster
      and a short link, and see who is not being reached. The{" "}
      <a href={paths.paper.overview(inspectionId)}>paper form</a> is for families without a computer.
    </li>
  );
}

function InspectorsPart({ inspectionId, surveyIs }: Now) {
  switch (surveyIs) {
    case "not-open":
      return null;
    case "open":
    case "paused":
      return (
        <Part>
          <li>
            See{" "}
            <a href={paths.reach.overview(inspectionId)}>who has answered, and who is not being reached</a>.
          </li>
          <li>
            <a href={paths.reading.room(inspectionId)}>Read what families write</a> as it comes in.
          </li>
        </Part>
      );
    case "closed":
      return (
        <Part>
          <li>
            <a href={paths.reading.room(inspectionId)}>Read what people said</a>, and put it under themes.
          </li>
          <li>
            See <a href={paths.collation.overview(inspectionId)}>how each focus area looks</a> to parents and
            to young people.
          </li>
          <li>
            <a href={paths.findings.list(inspectionId)}>Findings</a> and the judgement of each focus area come
            next, then the <a href={paths.letter.overview(inspectionId)}>letter</a>.
          </li>
        </Part>
      );
  }
}

function Part({ children }: { children: ReactNode }) {
  return (
    <section className="section" aria-labelledby="your-part">
      <h2 id="your-part">Your part</h2>
      <ul>{children}</ul>
    </section>
  );
}
