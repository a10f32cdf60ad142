import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { consentLines } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { findOwnRecording } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { keepRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import { maxSeconds, type RecordingRefusal } from "#app/domain/young-peoples-recordings/recording.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { isMultipart, receiveSound } from "#app/http/receive-recording.server.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { addressOfWay, readWayOn } from "#app/young-people-flow/addresses.ts";
import {
  requireRecordingPerson,
  requireWordsQuestion,
} from "#app/young-people-flow/recording-page.server.ts";
import {
  ChangeOfMind,
  RecordingConsent,
  ThrowAway,
  ToolNotices,
  YoungPersonsPage,
} from "../parts/young-persons-page.tsx";

export async function loader(args: PageArgs) {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, translator, locale, response } = person;
  const { db, familyAssets } = args.context;
  const { hasAgreed, recording, stays } = await findOwnRecording(db, {
    ...{ responseId: response.id, questionVersionId: question.id, kind: "recording" },
  });
  const to = paths.youngPeoplesRecordings;
  return {
    locale,
    title: translator.t("survey.title-in", {
      ...{ title: translator.t("youngRecording.title"), area: survey.areaName },
    }),
    question: question.text,
    page: to.recording(survey.slug, number),
    hasAgreed,
    consentPath: to.recordingConsent(survey.slug, number),
    removalPath: to.recordingRemoval(survey.slug, number),
    sound: recording?.storedName ? to.ownSound(survey.slug, number) : null,
    seen: recording?.id ?? "",
    stays,
    isThrownAway: new URL(args.request.url).searchParams.has("thrown-away"),
    script: familyAssets.recorder,
  };
}

const errors: Readonly<Record<RecordingRefusal | "not-kept" | "conflict" | "consent-missing", MessageKey>> = {
  empty: "youngRecording.error.empty",
  "too-large": "youngRecording.error.too-large",
  "too-long": "youngRecording.error.too-long",
  "not-a-recording": "youngRecording.error.not-a-recording",
  "not-checked": "youngRecording.error.not-checked",
  "not-kept": "youngRecording.error.not-kept",
  conflict: "youngRecording.error.conflict",
  "consent-missing": "youngRecording.consent-missing",
};

/** Every way on sends what was said, so that nothing is lost by any of them; "stay" asks for the page again. */
export async function action(args: PageArgs) {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, secret } = person;
  const { db, uploads, workers, receivedAt: now } = args.context;
  const page = paths.youngPeoplesRecordings.recording(survey.slug, number);
  const goOn = (go: string | undefined) =>
    redirect(
      addressOfWay(readWayOn(go), { slug: survey.slug, number, count: person.questions.length, page }),
    );
  const refuse = (why: keyof typeof errors, status: 409 | 413 | 422 | 503 = 422) =>
    data({ error: why }, { status });
  if (!isMultipart(args.request)) return goOn(typedIn(await readForm(args.request)).go?.[0]);
  const { sound, fields } = await receiveSound(args.request);
  const go = fields.get("go");
  if (sound.kind === "empty") return go === "stay" ? refuse("empty") : goOn(go);
  if (sound.kind === "too-large") return refuse("too-large", 413);
  if (sound.kind !== "received") return refuse("not-kept");
  const outcome = await keepRecording(db, {
    ...{ survey, secret, questionVersionId: question.id, uploads, workers, now },
    ...{ contents: sound.contents, seen: fields.get("seen") ?? null },
  });
  switch (outcome.kind) {
    case "kept":
      return goOn(go);
    case "closed":
      return redirect(paths.area.youngPeople(survey.slug));
    case "consent-missing":
      return refuse("consent-missing");
    case "conflict":
      return refuse("conflict", 409);
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
  const { question, page, hasAgreed, consentPath, removalPath, sound, stays, isThrownAway } = loaded;
  const { t } = useFamilyTranslator();
  const error: keyof typeof errors | null = answered?.error ?? null;
  const notices = (
    <ToolNotices
      error={error && t(errors[error], { seconds: maxSeconds })}
      isThrownAway={isThrownAway && sound === null && error === null}
      stays={stays}
    />
  );
  if (!hasAgreed)
    return (
      <YoungPersonsPage
        title="youngRecording.title"
        question={question}
        script={null}
        label={null}
        action={page}
        tool={notices}
        before={
          <RecordingConsent
            action={consentPath}
            needsScript="youngRecording.needs-script"
            title="youngRecording.consent.title"
            lines={consentLines.recording}
            yes="youngRecording.yes"
            no="youngRecording.no"
          />
        }
      />
    );
  return (
    <YoungPersonsPage
      title="youngRecording.title"
      question={question}
      script={loaded.script}
      label="young-answer.continue"
      action={page}
      encType="multipart/form-data"
      before={sound ? <KeptSound sound={sound} removalPath={removalPath} /> : null}
      tool={
        <>
          {notices}
          <input type="hidden" name="seen" value={loaded.seen} autoComplete="off" />
          <Recorder />
        </>
      }
    >
      <ChangeOfMind
        action={consentPath}
        label="youngRecording.change-mind"
        words="youngRecording.change-mind.words"
      />
    </YoungPersonsPage>
  );
}

function KeptSound({ sound, removalPath }: { sound: string; removalPath: string }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{useFamilyTranslator().t("youngRecording.kept")}</h2>
      <Player sound={sound} />
      <ThrowAway action={removalPath} />
    </section>
  );
}

/** Its button plays it where the browser's own controls take more than one switch. */
function Player({ sound }: { sound?: string }) {
  const { t } = useFamilyTranslator();
  return (
    <div data-recorder-player>
      {/* biome-ignore lint/a11y/useMediaCaption: nobody but they themselves knows the words yet */}
      <audio
        controls
        preload="none"
        src={sound}
        aria-label={t("youngRecording.listen")}
        style={{ maxWidth: "100%" }}
      />
      <p hidden>
        <Button type="button" kind="secondary" data-scan="">
          {t("youngRecording.listen")}
        </Button>
      </p>
    </div>
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
          data-cut={t("youngRecording.cut")}
          data-away={t("youngRecording.thrown-away")}
        />
        <p role="alert" data-recorder-refused hidden>
          {t("youngRecording.refused")}
        </p>
        <ButtonRow>
          <div>
            <Button
              type="button"
              kind="secondary"
              data-scan=""
              data-recorder-start
              data-again={t("youngRecording.again")}
            >
              {t("youngRecording.start")}
            </Button>
          </div>
          <div hidden>
            <Button type="button" kind="danger" data-scan="" data-recorder-stop>
              {t("youngRecording.stop")}
            </Button>
          </div>
        </ButtonRow>
        <div data-recorder-result hidden>
          <Player />
          <ButtonRow>
            <Button kind="secondary" name="go" value="stay" data-scan="">
              {t("youngRecording.keep")}
            </Button>
            <Button type="button" kind="secondary" data-scan="" data-recorder-away>
              {t("youngRecording.throw-away")}
            </Button>
          </ButtonRow>
        </div>
        <input type="file" name="sound" hidden tabIndex={-1} aria-hidden="true" />
      </div>
    </>
  );
}

export default inRemix(RecordingPage);
