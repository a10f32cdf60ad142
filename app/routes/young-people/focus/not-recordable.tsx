import { Banner } from "#app/components/banner.tsx";
import type { NotRecordable } from "#app/domain/discussions/recording.ts";
import { paths } from "#app/paths.ts";

type NotRecordableProps = {
  problem: NotRecordable;
  inspectionId: string;
  discussionId: string;
  mayChange: boolean;
};

/** Why nothing can be recorded here, and what has to come first. */
export function NotRecordableNotice({ problem, inspectionId, discussionId, mayChange }: NotRecordableProps) {
  if (problem === "consent-not-checked") {
    return (
      <Banner kind="warning" title="Consent has not been checked at the start">
        <p>
          Nothing can be recorded before the young people were told what it is for, and asked again.
          {mayChange ? (
            <>
              {" "}
              <a href={paths.youngPeople.start(inspectionId, discussionId)}>Record the start</a>
            </>
          ) : null}
        </p>
      </Banner>
    );
  }
  return (
    <Banner kind="warning" title="Nobody counts in this discussion">
      <p>
        Nobody in it has every consent, so nothing can be recorded.
        {mayChange ? (
          <>
            {" "}
            <a href={paths.youngPeople.participants(inspectionId, discussionId)}>See who takes part</a>
          </>
        ) : null}
      </p>
    </Banner>
  );
}
