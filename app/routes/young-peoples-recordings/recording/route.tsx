import { Banner } from "#app/components/banner.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { consentLines } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { findOwnRecording } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { keepRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import { maxSeconds, type RecordingRefusal } from "#app/domain/young-peoples-recordings/recording.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { isMultipart, receiveSound } from "#app/http/receive-recording.server.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { addressesFrom } from "#app/young-people-flow/addresses.ts";
import {
  requireRecordingPerson,
  requireWordsQuestion,
} from "#app/young-people-flow/recording-page.server.ts";
import { ChangeOfMind, RecordingConsent, YoungPersonsPage } from "../parts/young-persons-page.tsx";

export async function loader(args: PageArgs) {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, translator, locale, response } = person;
  const { db, familyAssets } = args.context;
  const { hasAgreed, recording } = await findOwnRecording(db, {
    ...{ responseId: response.id, questionVersionId: question.id, kind: "recording" },
  });
  return {
    locale,
    title: translator.t("survey.title-in", {
      ...{ title: translator.t("youngRecording.title"), area: survey.areaName },
    }),
    question: question.text,
    addresses: addressesFrom(survey.slug, { number, count: person.questions.length }),
    hasAgreed,
    consentPath: paths.youngPeoplesRecordings.recordingConsent(survey.slug, number),
    removalPath: paths.youngPeoplesRecordings.recordingRemoval(survey.slug, number),
    sound: recording?.storedName ? paths.youngPeoplesRecordings.ownSound(survey.slug, number) : null,
    isThrownAway: new URL(args.request.url).searchParams.has("thrown-away"),
    script: familyAssets.recorder,
  };
}

const errors: Readonly<Record<RecordingRefusal | "not-kept" | "consent-missing", MessageKey>> = {
  empty: "youngRecording.error.empty",
  "too-large": "youngRecording.error.too-large",
  "too-long": "youngRecording.error.too-long",
  "not-a-recording": "youngRecording.error.not-a-recording",
  "not-checked": "youngRecording.error.not-checked",
  "not-kept": "youngRecording.error.not-kept",
  "consent-missing": "youngRecording.consent-missing",
};

export async function action(args: PageArgs) {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, token } = person;
  const { db, uploads, workers, receivedAt: now } = args.context;
  const page = paths.youngPeoplesRecordings.recording(survey.slug, number);
  const refuse = (why: keyof typeof errors, status: 413 | 422 | 503 = 422) =>
    data({ error: why }, { status });
  if (!isMultipart(args.request)) return refuse("empty");
  const received = await receiveSound(args.request);
  if (received.kind === "not-whole") return refuse("not-kept");
  if (received.kind !== "received") return refuse(received.kind, received.kind === "empty" ? 422 : 413);
  const outcome = await keepRecording(db, {
    ...{ survey, token, questionVersionId: question.id, uploads, workers, now },
    contents: received.contents,
  });
  switch (outcome.kind) {
    case "kept":
      return redirect(page);
    case "closed":
      return redirect(paths.area.youngPeople(survey.slug));
    case "consent-missing":
      return refuse("consent-missing");
    case "refused":
      return refuse(outcome.why, outcome.why === "not-checked" ? 503 : 422);
    case "disk-full":
    case "not-paired":
      return refuse("not-kept", 503);
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Say it out loud"} – Noonday` },
];

export function RecordingPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { question, addresses, hasAgreed, consentPath, removalPath, sound, isThrownAway, script } = loaded;
  const { t } = useFamilyTranslator();
  const error: keyof typeof errors | null = answered?.error ?? null;
  return (
    <YoungPersonsPage
      title="youngRecording.title"
      question={question}
      addresses={addresses}
      script={hasAgreed ? script : null}
      hasContents={sound !== null}
    >
      {error ? (
        <Banner kind="danger" announce>
          {t(errors[error], { seconds: maxSeconds })}
        </Banner>
      ) : null}
      {isThrownAway && !sound ? (
        <Banner kind="success" announce>
          {t("youngRecording.thrown-away")}
        </Banner>
      ) : null}
      {hasAgreed ? (
        <>
          {sound ? <KeptSound sound={sound} removalPath={removalPath} /> : null}
          <Recorder />
          <ChangeOfMind
            action={consentPath}
            label="youngRecording.change-mind"
            words="youngRecording.change-mind.words"
          />
        </>
      ) : (
        <RecordingConsent
          action={consentPath}
          needsScript="youngRecording.needs-script"
          title="youngRecording.consent.title"
          lines={consentLines.recording}
          yes="youngRecording.yes"
          no="youngRecording.no"
        />
      )}
    </YoungPersonsPage>
  );
}

function KeptSound({ sound, removalPath }: { sound: string; removalPath: string }) {
  const { t } = useFamilyTranslator();
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t("youngRecording.kept")}</h2>
      {/* biome-ignore lint/a11y/useMediaCaption: nobody but they themselves knows the words yet */}
      <audio
        controls
        preload="none"
        src={sound}
        aria-label={t("youngRecording.listen")}
        style={{ maxWidth: "100%" }}
      />
      <Form action={removalPath}>
        <ButtonRow>
          <Button kind="secondary">{t("youngRecording.throw-away")}</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

/** Its script shows it; without, the page says that it needs one. */
function Recorder() {
  const { t } = useFamilyTranslator();
  return (
    <>
      <p data-recorder-without>{t("youngRecording.needs-script")}</p>
      <div data-recorder hidden>
        <p data-read-aloud>{t("youngRecording.limit", { seconds: maxSeconds })}</p>
        <p>
          <strong data-recorder-countdown>{maxSeconds}</strong> {t("youngRecording.left")}
        </p>
        <p
          role="status"
          data-recorder-state
          data-recording={t("youngRecording.on")}
          data-done={t("youngRecording.listen")}
          data-away={t("youngRecording.thrown-away")}
        />
        <p role="alert" data-recorder-refused hidden>
          {t("youngRecording.refused")}
        </p>
        <ButtonRow>
          <div>
            <Button type="button" data-recorder-start data-again={t("youngRecording.again")}>
              {t("youngRecording.start")}
            </Button>
          </div>
          <div hidden>
            <Button type="button" kind="danger" data-recorder-stop>
              {t("youngRecording.stop")}
            </Button>
          </div>
        </ButtonRow>
        <form method="post" encType="multipart/form-data" data-recorder-form hidden>
          {/* biome-ignore lint/a11y/useMediaCaption: nobody but they themselves knows the words yet */}
          <audio
            controls
            data-recorder-listen
            aria-label={t("youngRecording.listen")}
            style={{ maxWidth: "100%" }}
          />
          <input type="file" name="sound" hidden tabIndex={-1} aria-hidden="true" />
          <ButtonRow>
            <Button>{t("youngRecording.keep")}</Button>
            <Button type="button" kind="secondary" data-recorder-away>
              {t("youngRecording.throw-away")}
            </Button>
          </ButtonRow>
        </form>
      </div>
    </>
  );
}

export default inRemix(RecordingPage);
