import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonRow } from "#app/components/button.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import type { Contact } from "#app/domain/revisits/contact.ts";

type StartOfSurveyProps = {
  area: { name: string; slug: string };
  closes: { at: string; said: string };
  goOnAt: string | null;
  /** How long it takes. */
  minutes: number | null;
  justSaved: boolean;
  justCleared: boolean;
  justErased: boolean;
  noCookie: boolean;
  sharedDevice: boolean;
  contacts: Contact[];
};

/** What a parent should know before they start, and the button that starts. */
export function StartOfSurvey(props: StartOfSurveyProps) {
  const { area, closes, goOnAt, contacts } = props;
  const base = `/areas/${area.slug}/survey`;
  const privacy = contacts.find(({ kind }) => kind === "privacy");
  return (
    <>
      {props.justSaved ? (
        <Banner kind="success" title="Your answers are saved" announce>
          {props.sharedDevice
            ? "You said that others use this device. Your answers are gone from it once the browser is closed, so finish before that."
            : "Come back to this page on this device to go on. Nobody else can see what you saved."}{" "}
          {`The survey closes at ${closes.said}.`}
        </Banner>
      ) : null}
      {props.justCleared ? (
        <Banner kind="success" announce>
          Nothing of yours is left on this device.
        </Banner>
      ) : null}
      {props.justErased ? (
        <Banner kind="success" announce>
          What you had saved is erased. You can start again whenever you like, until the survey closes.
        </Banner>
      ) : null}
      {props.noCookie ? (
        <Banner kind="warning" title="Your browser did not keep your place">
          The survey needs one cookie, which only holds your place and is gone after the survey. Allow cookies
          for this site, or use another browser, and start again.
        </Banner>
      ) : null}
      <h1>{`Have things changed for your child in ${area.name}?`}</h1>
      <p className="lead">
        Tell inspectors what help is like now for children and young people with special educational needs or
        disabilities.
      </p>
      <ul>
        <li>{`It takes about ${props.minutes ?? 10} minutes. You can stop and come back.`}</li>
        <li>You do not have to take part, and you can leave out most questions.</li>
        <li>You do not need an account. We do not ask for your name: please do not write names.</li>
        <li>
          It closes at <time dateTime={closes.at}>{closes.said}</time>.
        </li>
      </ul>
      <Form method="get" action={`${base}/${goOnAt ?? "consent"}`}>
        <ButtonRow>
          <Button>{goOnAt ? "Go on where you stopped" : "Start now"}</Button>
        </ButtonRow>
      </Form>
      {goOnAt && props.sharedDevice ? <ClearDevice area={area} unsent /> : null}
      {goOnAt ? (
        <p>
          <a href={`${base}/consent`}>Change what you agreed to</a>, or{" "}
          <a href={`${base}/erasure`}>erase what you saved</a>.
        </p>
      ) : null}
      <Inset title="Who asks, who reads it, how long it is kept">
        <p>
          Inspectors from Ofsted and the Care Quality Commission (CQC) ask. They use your answers to decide
          whether the area has put right what was wrong. Only they and those who check their work read what
          you write: not the council, not your child’s school, not health services.
        </p>
        <p>
          Answers are kept with the evidence of the re-visit, usually for at least six months.
          {privacy
            ? ` Questions about privacy: ${[privacy.name, privacy.email || privacy.phone].join(", ")}.`
            : null}
        </p>
      </Inset>
      <h2>What this survey cannot do</h2>
      <p>
        Inspectors look at how the whole area works. They cannot settle what happens to one child, or change a
        decision about a plan or a school place. The people below can help with that.
      </p>
      <Safeguarding contacts={socialCareOf(contacts)} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
    </>
  );
}
