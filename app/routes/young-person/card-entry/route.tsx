import { useContext } from "react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CardPicture } from "#app/components/card-picture.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { NonceContext } from "#app/components/nonce.ts";
import {
  cardNumberControl,
  cardPictureControl,
  cardPlaces,
  cardSymbols,
  readCardOfForm,
} from "#app/domain/young-peoples-responses/card.ts";
import { openByCard } from "#app/domain/young-peoples-responses/find-response.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { findYoungPerson, giveYoungPersonCookie } from "#app/young-people-flow/find-young-person.server.ts";
import { holdsUnsent } from "#app/young-people-flow/holds-unsent.server.ts";
import { YoungPage } from "../parts/young-page.tsx";
import "./card-entry.css";

export async function loader(args: PageArgs) {
  const { survey, translator, locale } = await requireSurvey(args);
  await askAboutUnsent(args, survey.slug);
  const title = translator.t("young-answer.entry.title");
  return {
    locale,
    title: translator.t("young-answer.title-in", { title, area: survey.areaName }),
    area: survey.slug,
    script: args.context.familyAssets.cardEntry,
    isSealed: Temporal.Instant.compare(args.context.receivedAt, survey.sealedAt) >= 0,
  };
}

/** A card takes the place of what the device holds: what somebody has not sent yet is asked about first. */
async function askAboutUnsent(args: PageArgs, slug: string): Promise<void> {
  const person = await findYoungPerson(args);
  if (person && (await holdsUnsent(args.context.db, person.response)))
    throw redirect(paths.youngPerson.start(slug));
}

/** Opens what was sent to whoever has its card, on any device until its browser is closed. Which part is wrong is not told. */
export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const { survey } = await requireSurvey(args);
  await askAboutUnsent(args, survey.slug);
  const card = readCardOfForm(typed);
  const { inspectionId, slug } = survey;
  const secret = card && (await openByCard(args.context.db, { inspectionId, card }));
  if (secret === null) return data({ typed }, { status: 422 });
  const cookie = giveYoungPersonCookie(args.context, { survey, token: secret, sharedDevice: true });
  return redirect(paths.youngPerson.card(slug), { headers: { "Set-Cookie": cookie } });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Open your card"} – Noonday` },
];

export function CardEntryPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { t } = useFamilyTranslator();
  const nonce = useContext(NonceContext);
  return (
    <YoungPage
      dataState={loaded.isSealed ? "closed" : "open"}
      before={<BackLink href={paths.area.youngPeople(loaded.area)} />}
    >
      <ErrorSummary errors={answered ? { [cardNumberControl]: t("young-answer.entry.wrong") } : {}} />
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
          name={cardNumberControl}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={answered?.typed[cardNumberControl]?.[0]}
          errorMessage={answered ? t("young-answer.entry.wrong") : undefined}
        />
        {cardPlaces.map((place) => (
          <details key={place} className="card-entry" name="picture" open={place === 1} data-card-picture>
            <summary data-scan="">
              {t("young-answer.entry.picture", { number: place })}
              <span data-chosen />
            </summary>
            <fieldset data-scan="group">
              <legend className="visually-hidden">
                {t("young-answer.entry.picture", { number: place })}
              </legend>
              <ul>
                {cardSymbols.map((symbol) => (
                  <li key={symbol}>
                    <label>
                      <input
                        type="radio"
                        name={cardPictureControl(place)}
                        value={symbol}
                        defaultChecked={answered?.typed[cardPictureControl(place)]?.[0] === symbol}
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
          </details>
        ))}
        <ButtonRow>
          <Button data-scan="">{t("young-answer.entry.open")}</Button>
        </ButtonRow>
        <FormEnd />
      </Form>
      <script src={loaded.script} nonce={nonce} defer />
    </YoungPage>
  );
}

export default inRemix(CardEntryPage);
