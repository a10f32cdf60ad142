import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Picture } from "#app/components/picture.tsx";
import { listGivenRecordings } from "#app/domain/young-peoples-recordings/list-given-recordings.server.ts";
import { discardChanges } from "#app/domain/young-peoples-responses/change-response.server.ts";
import { isChanging, listAnswered } from "#app/domain/young-peoples-responses/draft.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { throwAway } from "#app/domain/young-peoples-responses/take-back.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import {
  clearYoungPersonCookie,
  requireAnsweringYoungPerson,
  requireYoungPerson,
} from "#app/young-people-flow/find-young-person.server.ts";
import { YoungPage } from "../parts/young-page.tsx";
import "./stop.css";

/** `?gone`: what was said has just been thrown away, and nothing of it is on the device any more. */
export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const area = survey.slug;
  const titleIn = (title: string) => translator.t("young-answer.title-in", { title, area: survey.areaName });
  if (new URL(args.request.url).searchParams.has("gone"))
    return { locale, title: titleIn(translator.t("young-answer.gone.title")), area, kind: "gone" as const };
  const { response, questions } = await requireAnsweringYoungPerson(args);
  const isEmpty =
    listAnswered(questions, response.answers).length === 0 &&
    (await listGivenRecordings(args.context.db, response.id)).length === 0;
  return {
    locale,
    title: titleIn(translator.t("young-answer.stop.title")),
    area,
    kind: isChanging(response) ? ("changing" as const) : isEmpty ? ("empty" as const) : ("answered" as const),
  };
}

export async function action(args: PageArgs) {
  const { survey, secret } = await requireYoungPerson(args);
  const { slug, inspectionId } = survey;
  const { db, receivedAt: now } = args.context;
  const [go] = typedIn(await readForm(args.request)).go ?? [];
  switch (go) {
    case "keep": {
      const said = { choosers: {}, mayQuote: null };
      const sent = await sendResponse(db, { inspectionId, secret, said, seen: null, now });
      // Who chose the words is asked where what was said is looked at.
      const isToBeSaid = sent.kind === "chooser-missing" || sent.kind === "nothing-answered";
      return redirect(isToBeSaid ? paths.youngPerson.check(slug) : paths.youngPerson.card(slug));
    }
    case "throw-away": {
      const thrown = await throwAway(db, { inspectionId, secret, now });
      if (thrown.kind === "already-sent") return redirect(paths.youngPerson.card(slug));
      const headers = { "Set-Cookie": clearYoungPersonCookie(args.context, slug) };
      return redirect(`${paths.youngPerson.stop(slug)}?gone`, { headers });
    }
    case "discard":
      await discardChanges(db, { survey, secret, now });
      return redirect(paths.youngPerson.card(slug));
    default:
      return redirect(paths.youngPerson.question(slug, 1));
  }
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Do you want to stop?"} – Noonday` },
];

export function StopPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { area, kind } = loaded;
  const { t } = useFamilyTranslator();
  if (kind === "gone")
    return (
      <YoungPage dataState="open">
        <h1 data-read-aloud>{t("young-answer.gone.title")}</h1>
        <p data-read-aloud>{t("young-answer.gone")}</p>
        <p data-read-aloud>{t("young-answer.gone.fine")}</p>
        <p>
          <a className="button button--secondary" href={paths.youngPerson.start(area)} data-scan="">
            {t("young-answer.continue")}
          </a>
        </p>
      </YoungPage>
    );
  return (
    <YoungPage dataState="open">
      <h1 data-read-aloud>{t("young-answer.stop.title")}</h1>
      <p data-read-aloud>
        {t(
          kind === "empty"
            ? "young-answer.stop.nothing"
            : kind === "changing"
              ? "young-answer.stop.changes"
              : "young-answer.stop.ask",
        )}
      </p>
      <Form>
        <ul className="young-stop">
          {kind === "empty" ? null : (
            <li>
              <StopButton
                value="keep"
                picture="letter"
                label={t(kind === "changing" ? "young-answer.send-changes" : "young-answer.stop.keep")}
                hint={t("young-answer.stop.keep.hint")}
              />
            </li>
          )}
          <li>
            {kind === "changing" ? (
              <StopButton
                value="discard"
                picture="fine"
                label={t("young-answer.stop.discard")}
                hint={t("young-answer.stop.discard.hint")}
              />
            ) : (
              <StopButton
                value="throw-away"
                picture="take-out"
                label={t("young-answer.stop.throw")}
                hint={t("young-answer.stop.throw.hint")}
              />
            )}
          </li>
        </ul>
      </Form>
      <p>
        <a className="button button--quiet" href={paths.youngPerson.question(area, 1)} data-scan="">
          {t("young-answer.stop.back")}
        </a>
      </p>
    </YoungPage>
  );
}

type StopButtonProps = {
  value: string;
  picture: "letter" | "take-out" | "fine";
  label: string;
  hint: string;
};

function StopButton({ value, picture, label, hint }: StopButtonProps) {
  return (
    <button type="submit" className="young-stop-button" name="go" value={value} data-scan="" data-read-aloud>
      <span className="young-stop-picture">
        <Picture name={picture} />
      </span>
      <span className="young-stop-label">{label}</span> <span>{hint}</span>
    </button>
  );
}

export default inRemix(StopPage);
