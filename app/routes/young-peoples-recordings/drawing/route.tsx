import { Banner } from "#app/components/banner.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { consentLines } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { readDrawing, sheetSize, writeDrawing } from "#app/domain/young-peoples-recordings/drawing.ts";
import { findOwnRecording } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { keepDrawing } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
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
  const { hasAgreed, recording: drawing } = await findOwnRecording(db, {
    ...{ responseId: response.id, questionVersionId: question.id, kind: "drawing" },
  });
  return {
    locale,
    title: translator.t("survey.title-in", {
      ...{ title: translator.t("youngDrawing.title"), area: survey.areaName },
    }),
    question: question.text,
    addresses: addressesFrom(survey.slug, { number, count: person.questions.length }),
    hasAgreed,
    consentPath: paths.youngPeoplesRecordings.drawingConsent(survey.slug, number),
    removalPath: paths.youngPeoplesRecordings.drawingRemoval(survey.slug, number),
    drawn: drawing?.strokes ? writeDrawing(drawing.strokes) : "",
    isThrownAway: new URL(args.request.url).searchParams.has("thrown-away"),
    script: familyAssets.sketchpad,
  };
}

const errors = {
  empty: "youngDrawing.error.empty",
  "too-much": "youngDrawing.error.too-much",
  "not-a-drawing": "youngDrawing.error.not-a-drawing",
  "consent-missing": "youngRecording.consent-missing",
} as const satisfies Record<string, MessageKey>;

export async function action(args: PageArgs) {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, token } = person;
  const page = paths.youngPeoplesRecordings.drawing(survey.slug, number);
  const typed = typedIn(await readForm(args.request));
  const refuse = (error: keyof typeof errors, drawn = "") => data({ error, drawn }, { status: 422 });
  const written = typed.strokes?.[0] ?? "";
  const read = readDrawing(written);
  if (read.kind !== "drawn") return refuse(read.kind);
  const { db, uploads, receivedAt: now } = args.context;
  const giving = { survey, token, questionVersionId: question.id, uploads, now };
  const outcome = await keepDrawing(db, { ...giving, strokes: read.strokes });
  if (outcome.kind === "consent-missing") return refuse("consent-missing", written);
  return redirect(outcome.kind === "closed" ? paths.area.youngPeople(survey.slug) : page);
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Draw it"} – Noonday` },
];

export function DrawingPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { question, addresses, hasAgreed, consentPath, removalPath, drawn, isThrownAway, script } = loaded;
  const { t } = useFamilyTranslator();
  const error: keyof typeof errors | null = answered?.error ?? null;
  return (
    <YoungPersonsPage
      title="youngDrawing.title"
      question={question}
      addresses={addresses}
      script={hasAgreed ? script : null}
      hasContents={drawn !== ""}
    >
      {error ? (
        <Banner kind="danger" announce>
          {t(errors[error])}
        </Banner>
      ) : null}
      {isThrownAway && drawn === "" ? (
        <Banner kind="success" announce>
          {t("youngRecording.thrown-away")}
        </Banner>
      ) : null}
      {hasAgreed ? (
        <>
          {drawn === "" ? null : <p>{t("youngDrawing.kept")}</p>}
          <Sketchpad drawn={answered?.drawn || drawn} />
          {drawn === "" ? null : (
            <Form action={removalPath}>
              <ButtonRow>
                <Button kind="secondary">{t("youngRecording.throw-away")}</Button>
              </ButtonRow>
            </Form>
          )}
          <ChangeOfMind
            action={consentPath}
            label="youngDrawing.change-mind"
            words="youngDrawing.change-mind.words"
          />
        </>
      ) : (
        <RecordingConsent
          action={consentPath}
          needsScript="youngDrawing.needs-script"
          title="youngDrawing.consent.title"
          lines={consentLines.drawing}
          yes="youngDrawing.yes"
          no="youngDrawing.no"
        />
      )}
    </YoungPersonsPage>
  );
}

/** Its script shows it; without, the page says that it needs one. */
function Sketchpad({ drawn }: { drawn: string }) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <p data-sketchpad-without>{t("youngDrawing.needs-script")}</p>
      <div data-sketchpad hidden>
        <p id="how" data-read-aloud>
          {t("youngDrawing.how")}
        </p>
        <Form>
          <svg
            viewBox={`0 0 ${sheetSize} ${sheetSize}`}
            role="application"
            aria-label={t("youngDrawing.sheet")}
            aria-describedby="how"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys draw
            tabIndex={0}
            style={{
              width: "100%",
              maxWidth: "36rem",
              touchAction: "none",
              background: "#fff",
              border: "3px solid",
            }}
          >
            <g fill="none" stroke="#12343b" strokeWidth="14" strokeLinecap="round" strokeLinejoin="round" />
            <circle r="16" fill="none" stroke="#9a3412" strokeWidth="6" />
          </svg>
          <input type="hidden" name="strokes" defaultValue={drawn} />
          <p
            role="status"
            data-full={t("youngDrawing.full")}
            data-down={t("youngDrawing.pen-down")}
            data-up={t("youngDrawing.pen-up")}
          />
          <ButtonRow>
            <Button>{t("youngDrawing.keep")}</Button>
            <Button type="button" kind="secondary" data-sketchpad-undo>
              {t("youngDrawing.undo")}
            </Button>
            <Button type="button" kind="secondary" data-sketchpad-clear>
              {t("youngDrawing.clear")}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </>
  );
}

export default inRemix(DrawingPage);
