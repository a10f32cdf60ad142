import { BackLink } from "#app/components/breadcrumbs.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { readDisplaySettings, rememberDisplaySettings } from "#app/http/locale.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readReturnPath } from "#app/http/return-path.ts";
import {
  colours,
  fonts,
  motions,
  parseDisplaySettings,
  spacings,
  textSizes,
} from "#app/messages/display-settings.ts";
import { findLanguage } from "#app/messages/languages.ts";
import { redirect } from "#app/remix.server.ts";
import { requireArea } from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { area, translator, locale } = await requireArea(args);
  const { displaySettings, offered } = locale;
  return {
    locale,
    title: translator.t("show.title"),
    from: readReturnPath(new URL(args.request.url).searchParams.get("from"), area.slug),
    showing: displaySettings,
    language: translator.language.code,
    languages: offered.flatMap((code) => findLanguage(code) ?? []).map(({ code, name }) => ({ code, name })),
  };
}

/** Keeps what is chosen on this device, and goes back. A single button's choice leaves the rest as it is. */
export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request));
  const { area } = await requireArea(args);
  const values = new URLSearchParams(
    Object.entries(typed).flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])),
  );
  const displaySettings = parseDisplaySettings(values, readDisplaySettings(args.request));
  return redirect(readReturnPath(typed.from?.[0], area.slug), {
    headers: { "Set-Cookie": rememberDisplaySettings(args.context, displaySettings) },
  });
}

export const meta: FamilyPageMeta<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Show it my way"} – Noonday` },
];

const choices = [
  { name: "textSize", key: "text-size", values: textSizes },
  { name: "spacing", key: "spacing", values: spacings },
  { name: "font", key: "font", values: fonts },
  { name: "colours", key: "colours", values: colours },
  { name: "motion", key: "motion", values: motions },
] as const;

export function DisplaySettingsPage({ loaded }: FamilyPageProps<typeof loader>) {
  const { from, showing: displaySettings, language, languages } = loaded;
  const { t, tOrDefault } = useFamilyTranslator();
  return (
    <Page before={<BackLink href={from} />}>
      <h1>{t("show.title")}</h1>
      <p className="lead">{t("show.words")}</p>
      <Form>
        <input type="hidden" name="from" value={from} />
        {languages.length > 1 ? (
          <RadioGroup
            name="language"
            label={t("show.language")}
            options={languages.map(({ code, name }) => ({
              value: code,
              label: (
                <bdi lang={code} translate="no">
                  {name}
                </bdi>
              ),
            }))}
            defaultValue={language}
          />
        ) : null}
        <RadioGroup
          name="easyRead"
          label={t("show.easy")}
          description={t("show.easy.hint")}
          options={[
            { value: "off", label: t("show.easy.no") },
            { value: "on", label: t("show.easy") },
          ]}
          defaultValue={displaySettings.easyRead ? "on" : "off"}
        />
        {choices.map(({ name, key, values }) => (
          <RadioGroup
            key={name}
            name={name}
            label={tOrDefault(`show.${key}`, key)}
            options={values.map((value) => ({ value, label: tOrDefault(`show.${key}.${value}`, value) }))}
            defaultValue={displaySettings[name]}
          />
        ))}
        <ButtonRow>
          <Button>{t("show.save")}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(DisplaySettingsPage);
