import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonRow } from "#app/components/button.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { useWords } from "#app/components/words.ts";
import { Wrapped } from "#app/components/wrapped.tsx";
import type { OpenWays } from "#app/domain/facts/open-ways.ts";
import type { Contact } from "#app/domain/revisits/contact-words.ts";
import { paths } from "#app/paths.ts";

type StartOfSurveyProps = {
  area: { name: string; slug: string };
  closes: string;
  goOnAt: string | null;
  /** How long it takes. */
  minutes: number | null;
  /** How many questions are there in English only, for a reader of another language. */
  inEnglish: number;
  justCleared: boolean;
  justErased: boolean;
  noCookie: boolean;
  sharedDevice: boolean;
  contacts: Contact[];
  ways: OpenWays;
};

/** What a parent should know before they start, and the button that starts. */
export function StartOfSurvey(props: StartOfSurveyProps) {
  const { area, closes, goOnAt, contacts, ways } = props;
  const { say, sayWith } = useWords();
  const base = paths.survey.start(area.slug);
  const privacy = contacts.find(({ kind }) => kind === "privacy");
  return (
    <>
      {props.justCleared ? (
        <Banner kind="success" announce>
          {say("start.cleared")}
        </Banner>
      ) : null}
      {props.justErased ? (
        <Banner kind="success" announce>
          {say("start.erased")}
        </Banner>
      ) : null}
      {props.noCookie ? (
        <Banner kind="warning" title={say("start.no-cookie.title")}>
          {say("start.no-cookie")}
        </Banner>
      ) : null}
      <h1>{say("start.title", { area: area.name })}</h1>
      <p className="lead">{say("start.lead")}</p>
      <ul>
        {props.minutes === null ? null : <li>{say("start.minutes", { minutes: props.minutes })}</li>}
        {props.inEnglish === 0 ? null : <li>{say("start.in-english", { count: props.inEnglish })}</li>}
        <li>{say("start.free")}</li>
        <li>{say("start.no-account")}</li>
        <li>{say("start.closes", { moment: closes })}</li>
      </ul>
      <Form method="get" action={`${base}/${goOnAt ?? "consent"}`}>
        <ButtonRow>
          <Button>{say(goOnAt ? "start.go-on" : "start.now")}</Button>
        </ButtonRow>
      </Form>
      {goOnAt && props.sharedDevice ? <ClearDevice area={area} unsent /> : null}
      {goOnAt ? (
        <p>
          <Wrapped
            parts={sayWith("start.change-or-erase", {
              change: (words) => <a href={paths.survey.consent(area.slug)}>{words}</a>,
              erase: (words) => <a href={paths.survey.erasure(area.slug)}>{words}</a>,
            })}
          />
        </p>
      ) : (
        <p>
          <a href={paths.survey.return(area.slug)}>{say("start.with-code")}</a>
        </p>
      )}
      <p>
        <a href={paths.survey.sent(area.slug)}>{say("start.with-receipt")}</a>
      </p>
      <Inset title={say("start.who.title")}>
        <p>{say("start.who.asks")}</p>
        <p>
          {say("start.who.kept")}
          {privacy ? (
            <>
              {" "}
              <Wrapped
                parts={sayWith("start.who.privacy", {
                  contact: [privacy.name, privacy.email || privacy.phone].join(", "),
                })}
              />
            </>
          ) : null}
        </p>
      </Inset>
      <h2>{say("start.cannot.title")}</h2>
      <p>{say("start.cannot")}</p>
      <SocialCare contacts={contacts} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} ways={ways} />
    </>
  );
}
