import { ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import type { Contact } from "#app/domain/revisits/contact.ts";

type NotNowProps = {
  area: { name: string; slug: string };
  opens: { at: string; said: string };
  closes: { at: string; said: string };
  late: boolean;
  hasDraft: boolean;
  contacts: Contact[];
};

/** Before the opening noon, or after it while the questions are not approved. */
export function NotOpenYet({ area, opens, closes, late, contacts }: NotNowProps) {
  return (
    <>
      <h1>The survey is not open yet</h1>
      {late ? (
        <p className="lead">
          It should have opened at <time dateTime={opens.at}>{opens.said}</time>. The inspectors are still
          settling the questions. Please look here again soon. It closes at{" "}
          <time dateTime={closes.at}>{closes.said}</time>.
        </p>
      ) : (
        <p className="lead">
          It opens at <time dateTime={opens.at}>{opens.said}</time>, and closes at{" "}
          <time dateTime={closes.at}>{closes.said}</time>.
        </p>
      )}
      <p>You can answer at any time in between, by day or night.</p>
      {late ? null : (
        <ButtonRow>
          <ButtonLink href={`/areas/${area.slug}/survey/opening.ics`} kind="secondary">
            Put it in my calendar
          </ButtonLink>
        </ButtonRow>
      )}
      <Safeguarding contacts={socialCareOf(contacts)} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
    </>
  );
}

/** From the closing noon on. */
export function ClosedSurvey({ area, closes, hasDraft, contacts }: NotNowProps) {
  return (
    <>
      <h1>The survey has closed</h1>
      <p className="lead">
        It closed at <time dateTime={closes.at}>{closes.said}</time>. Thank you to everybody who answered.
      </p>
      {hasDraft ? (
        <p>
          You had started to answer on this device.{" "}
          <a href={`/areas/${area.slug}/survey/ended`}>See what happens to your answers, and copy them</a>.
        </p>
      ) : null}
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
      <Safeguarding contacts={socialCareOf(contacts)} />
    </>
  );
}
