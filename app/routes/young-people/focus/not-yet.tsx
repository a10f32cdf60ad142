import { Banner } from "#app/components/banner.tsx";
import type { NotRecordable } from "#app/domain/discussions/recording.ts";

type NotYetProps = { why: NotRecordable; address: string; mayChange: boolean };

/** Why nothing can be recorded here, and what has to come first. */
export function NotYet({ why, address, mayChange }: NotYetProps) {
  if (why === "consent-not-checked") {
    return (
      <Banner kind="warning" title="Consent has not been checked at the start">
        <p>
          Nothing can be recorded before the young people were told what it is for, and asked again.
          {mayChange ? (
            <>
              {" "}
              <a href={`${address}/start`}>Record the start</a>
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
            <a href={`${address}/participants`}>See who takes part</a>
          </>
        ) : null}
      </p>
    </Banner>
  );
}
