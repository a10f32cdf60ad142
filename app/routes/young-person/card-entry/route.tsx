import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CardPicture } from "#app/components/card-picture.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { cardSymbols, readTypedCard, writeCard } from "#app/domain/young-peoples-responses/card.ts";
import { findResponse } from "#app/domain/young-peoples-responses/find-response.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { giveYoungPersonCookie } from "#app/young-people-flow/find-young-person.server.ts";
import { YoungPage } from "../parts/young-page.tsx";
import "./card-entry.css";

const places = [1, 2, 3, 4] as const;
const pictureControl = (place: number) => `picture-${place}`;

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  const title = translator.t("young-answer.entry.title");
  return {
    locale,
    title: translator.t("young-answer.title-in", { title, area: survey.areaName }),
    area: survey.slug,
    isSealed: Temporal.Instant.compare(args.context.receivedAt, survey.sealedAt) >= 0,
  };
}

/** Opens what was sent to whoever has its card, on any device until its browser is closed. Which part is wrong is not told. */
export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const { survey } = await requireSurvey(args);
  const chosen = places.flatMap((place) => typed[pictureControl(place)]?.[0] ?? []);
  const card = readTypedCard(typed["card-number"]?.[0] ?? "", chosen);
  const { inspectionId, slug } = survey;
  const secret = card && writeCard(card);
  const found = secret && (await findResponse(args.context.db, { inspectionId, secret }));
  if (!found || secret === null) return data({ typed }, { status: 422 });
  const cookie = giveYoungPersonCookie(args.context, { survey, token: secret, sharedDevice: true });
  return redirect(paths.youngPerson.card(slug), { headers: { "Set-Cookie": cookie } });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Open your card"} – Noonday` },
];

export function CardEntryPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { t } = useFamilyTranslator();
  return (
    <YoungPage
      dataState={loaded.isSealed ? "closed" : "open"}
      before={<BackLink href={paths.area.youngPeople(loaded.area)} />}
    >
      <ErrorSummary errors={answered ? { "card-number": t("young-answer.entry.wrong") } : {}} />
      <h1 data-read-aloud>{t("young-answer.entry.title")}</h1>
      <p data-read-aloud>{t("young-answer.entry.words")}</p>
      <svg width="0" height="0" className="card-entry-pictures" aria-hidden="true">
        {cardSymbols.map((symbol) => (
          <symbol key={symbol} id={`symbol-${symbol}`} viewBox="0 0 120 120">
            <CardPicture name={symbol} />
          </symbol>
        ))}
      </svg>
      <Form action={paths.youngPerson.cardEntry(loaded.area)}>
        <TextField
          label={t("young-answer.entry.number")}
          name="card-number"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={answered?.typed["card-number"]?.[0]}
          errorMessage={answered ? t("young-answer.entry.wrong") : undefined}
        />
        {places.map((place) => (
          <fieldset key={place} className="card-entry">
            <legend>{t("young-answer.entry.picture", { number: place })}</legend>
            <ul>
              {cardSymbols.map((symbol) => (
                <li key={symbol}>
                  <label>
                    <input
                      type="radio"
                      name={pictureControl(place)}
                      value={symbol}
                      defaultChecked={answered?.typed[pictureControl(place)]?.[0] === symbol}
                    />
                    <svg viewBox="0 0 120 120" aria-hidden="true">
                      <use href={`#symbol-${symbol}`} />
                    </svg>
                    {t(`young-answer.symbol.${symbol}`)}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        ))}
        <ButtonRow>
          <Button>{t("young-answer.entry.open")}</Button>
        </ButtonRow>
        <FormEnd />
      </Form>
    </YoungPage>
  );
}

export default inRemix(CardEntryPage);
