import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { consentLines } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { readDrawing, sheetSize, writeDrawing } from "#app/domain/young-peoples-recordings/drawing.ts";
import { findOwnRecording } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import {
  keepDrawing,
  throwAwayRecording,
} from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
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
  const {
    hasAgreed,
    recording: drawing,
    stays,
  } = await findOwnRecording(db, {
    ...{ responseId: response.id, questionVersionId: question.id, kind: "drawing" },
  });
  const to = paths.youngPeoplesRecordings;
  return {
    locale,
    title: translator.t("survey.title-in", {
      ...{ title: translator.t("youngDrawing.title"), area: survey.areaName },
    }),
    question: question.text,
    page: to.drawing(survey.slug, number),
    hasAgreed,
    consentPath: to.drawingConsent(survey.slug, number),
    removalPath: to.drawingRemoval(survey.slug, number),
    drawn: drawing?.strokes ? writeDrawing(drawing.strokes) : "",
    seen: drawing?.id ?? "",
    stays,
    isThrownAway: new URL(args.request.url).searchParams.has("thrown-away"),
    script: familyAssets.sketchpad,
  };
}

const errors = {
  empty: "youngDrawing.error.empty",
  "too-much": "youngDrawing.error.too-much",
  "not-a-drawing": "youngDrawing.error.not-a-drawing",
  conflict: "youngDrawing.error.conflict",
  "consent-missing": "youngRecording.consent-missing",
} as const satisfies Record<string, MessageKey>;

/**
 * Every way on sends the strokes that are on the sheet, so that nothing is lost by any of them; "stay" asks for the page again. A
 * sheet that was cleared, and held a drawing, throws that away.
 */
export async function action(args: PageArgs) {
  const person = await requireRecordingPerson(args);
  const { number, question } = requireWordsQuestion(person, args);
  const { survey, secret } = person;
  const page = paths.youngPeoplesRecordings.drawing(survey.slug, number);
  const typed = typedIn(await readForm(args.request));
  const [go] = typed.go ?? [];
  const [written = ""] = typed.strokes ?? [];
  const [seen = null] = typed.seen ?? [];
  const way = { slug: survey.slug, number, count: person.questions.length, page };
  const refuse = (error: keyof typeof errors, status: 409 | 422 = 422) => {
    // What cannot be read is not drawn again either.
    const isUnreadable = error === "not-a-drawing";
    return data({ error, drawn: isUnreadable ? "" : written }, { status });
  };
  const read = readDrawing(written);
  if (read.kind === "too-much" || read.kind === "not-a-drawing") return refuse(read.kind);
  const { db, uploads, receivedAt: now } = args.context;
  const about = { survey, secret, questionVersionId: question.id, uploads, now };
  const isCleared = read.kind === "empty" && typed.strokes !== undefined && seen;
  if (read.kind === "empty" && !isCleared)
    return go === "stay" ? refuse("empty") : redirect(addressOfWay(readWayOn(go), way));
  const outcome =
    read.kind === "drawn"
      ? await keepDrawing(db, { ...about, strokes: read.strokes, seen })
      : await throwAwayRecording(db, { ...about, kind: "drawing", seen });
  switch (outcome.kind) {
    case "kept":
      return redirect(addressOfWay(readWayOn(go), way));
    case "closed":
      return redirect(paths.area.youngPeople(survey.slug));
    case "conflict":
      return refuse("conflict", 409);
    case "consent-missing":
      return refuse("consent-missing");
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Draw it"} – Noonday` },
];

export function DrawingPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { question, page, hasAgreed, consentPath, removalPath, drawn, stays, isThrownAway } = loaded;
  const { t } = useFamilyTranslator();
  const error: keyof typeof errors | null = answered?.error ?? null;
  const notices = (
    <ToolNotices
      error={error && t(errors[error])}
      isThrownAway={isThrownAway && drawn === "" && error === null}
      stays={stays}
    />
  );
  if (!hasAgreed)
    return (
      <YoungPersonsPage
        title="youngDrawing.title"
        question={question}
        script={null}
        label={null}
        action={page}
        tool={notices}
        before={
          <RecordingConsent
            action={consentPath}
            needsScript="youngDrawing.needs-script"
            title="youngDrawing.consent.title"
            lines={consentLines.drawing}
            yes="youngDrawing.yes"
            no="youngDrawing.no"
          />
        }
      />
    );
  return (
    <YoungPersonsPage
      title="youngDrawing.title"
      question={question}
      script={loaded.script}
      label="young-answer.continue"
      action={page}
      tool={
        <>
          {drawn === "" ? null : <p>{t("youngDrawing.kept")}</p>}
          {notices}
          <input type="hidden" name="seen" value={loaded.seen} autoComplete="off" />
          <Sketchpad drawn={answered?.drawn || drawn} />
        </>
      }
    >
      {drawn === "" ? null : <ThrowAway action={removalPath} />}
      <ChangeOfMind
        action={consentPath}
        label="youngDrawing.change-mind"
        words="youngDrawing.change-mind.words"
      />
    </YoungPersonsPage>
  );
}

/** How a pen is moved by buttons: by one switch, too. */
const moves = ["left", "up", "down", "right"] as const;

/** Its script shows it; without, the page says that it needs one. */
function Sketchpad({ drawn }: { drawn: string }) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <p data-sketchpad-without>{t("youngDrawing.needs-script")}</p>
      <input type="hidden" name="strokes" defaultValue={drawn} autoComplete="off" />
      <div data-sketchpad hidden>
        <p id="how" data-read-aloud>
          {t("youngDrawing.how")}
        </p>
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
        <p
          role="status"
          data-full={t("youngDrawing.full")}
          data-down={t("youngDrawing.pen-down")}
          data-up={t("youngDrawing.pen-up")}
        />
        <div style={{ display: "flex", flexWrap: "wrap", gap: "0.5rem" }}>
          <Button type="button" kind="secondary" compact data-scan="" data-sketchpad-pen>
            {t("youngDrawing.pen")}
          </Button>
          {moves.map((move) => (
            <Button key={move} type="button" kind="secondary" compact data-scan="" data-sketchpad-move={move}>
              {t(`youngDrawing.move-${move}`)}
            </Button>
          ))}
        </div>
        <ButtonRow>
          <Button type="button" kind="secondary" data-scan="" data-sketchpad-undo>
            {t("youngDrawing.undo")}
          </Button>
          <Button type="button" kind="secondary" data-scan="" data-sketchpad-clear>
            {t("youngDrawing.clear")}
          </Button>
          <Button kind="secondary" name="go" value="stay" data-scan="">
            {t("youngRecording.keep")}
          </Button>
        </ButtonRow>
      </div>
    </>
  );
}

export default inRemix(DrawingPage);
