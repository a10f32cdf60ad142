import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { changeLetterSummary } from "#app/domain/letter-summaries/change-summary.server.ts";
import { themeWordsProblems } from "#app/domain/letter-summaries/check-theme-words.server.ts";
import { openSummaries } from "#app/domain/letter-summaries/open-summary.server.ts";
import { maxThemeLength } from "#app/domain/letters/letter-summary.ts";
import { isTranslatedLanguage, languageNames } from "#app/domain/translations/languages.ts";
import { notFound } from "#app/http/not-found.ts";
import { type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { findLanguage } from "#app/messages/languages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

const finalMessage = "The letter is final: it can no longer be changed.";
const tickOf = (themeId: string) => `theme-shown-${themeId}`;
const wordsOf = (themeId: string, language: string) => `theme-words-${themeId}-${language}`;

async function findOpened(args: LoaderFunctionArgs | ActionFunctionArgs, inspectionId: string) {
  const opened = await openSummaries(args.context, { inspectionId, now: args.context.receivedAt });
  const draft = opened?.drafts.find(({ sectionId }) => sectionId === readParam(args.params, "sectionId"));
  if (!opened || !draft) throw notFound();
  return { ...opened, draft };
}

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-draft");
  const { draft, languages, isFinal } = await findOpened(args, inspection.id);
  const { summary, version, suggestedCount } = draft;
  return {
    back: paths.letter.decided(inspection.id),
    themesHref: paths.themes.list(inspection.id),
    title: draft.title,
    seen: version,
    mayChange: may(role, "change", "letter-draft") && !isFinal,
    isFinal,
    themes: draft.themes.map(({ id, name, atLeast }, place) => {
      const chosen = summary.themes.find(({ themeId }) => themeId === id);
      const isSuggested = place < suggestedCount;
      return {
        ...{ id, name, atLeast, isSuggested },
        isChosen: version === 0 ? isSuggested : chosen !== undefined,
        english: chosen?.words.en ?? name,
        translations: languages.filter(isTranslatedLanguage).map((code) => ({
          ...{ code, name: languageNames[code].english, words: chosen?.words[code] ?? "" },
          dir: findLanguage(code)?.dir ?? ("ltr" as const),
        })),
      };
    }),
    tooFew: draft.tooFew,
    quotation: summary.quotation === null ? "none" : String(summary.quotation),
    quotations: draft.quotations.map(({ number, words, whom }) => ({
      value: String(number),
      label: `Q${number}: “${words}”`,
      hint: whom,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const typed = typedIn(await readCompleteForm(args.request));
  const { draft, languages } = await findOpened(args, inspection.id);
  const refuse = (errors: Record<string, string>, again: Typed = typed) =>
    data({ errors, typed: again }, { status: 422 });
  const codes = ["en", ...languages];
  const chosen = draft.themes.filter(({ id }) => tickOf(id) in typed);
  const themes = chosen.map(({ id: themeId }) => ({
    themeId,
    words: Object.fromEntries(
      codes.flatMap((code) => {
        const words = typedOr(typed, wordsOf(themeId, code)).trim();
        return words === "" ? [] : [[code, words] as const];
      }),
    ),
  }));
  for (const { themeId, words } of themes)
    for (const [code, text] of Object.entries(words))
      if (text.length > maxThemeLength)
        return refuse({ [wordsOf(themeId, code)]: `Use ${maxThemeLength} characters at most` });
  const seen = typedOr(typed, "seen");
  const quotation = typedOr(typed, "quotation", "none");
  if (!/^\d{1,6}$/.test(seen) || !/^(?:none|\d{1,6})$/.test(quotation))
    return refuse({ quotation: "Choose a quotation, or none" });
  const first = tickOf(draft.themes[0]?.id ?? "");
  const changed = await changeLetterSummary(args.context, {
    inspectionId: inspection.id,
    sectionId: draft.sectionId,
    themes,
    quotation: quotation === "none" ? null : Number(quotation),
    seen: Number(seen),
    actor,
    now: args.context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-section":
      throw notFound();
    case "letter-is-final":
      return refuse({ [first]: finalMessage });
    case "changed-meanwhile":
      return refuse(
        {
          [first]: `${changed.writtenByName} changed this while you did. Save again to use yours in its place.`,
        },
        { ...typed, seen: [String(changed.number)] },
      );
    case "wrong-number-of-themes":
      return refuse({ [first]: "Choose three to five themes, or none" });
    case "english-missing":
      return refuse({ [wordsOf(changed.themeId, "en")]: "Word this theme for everybody" });
    case "no-such-theme":
      return refuse({ [first]: "A theme was removed, or fewer wrote of it now. Choose again." });
    case "no-such-quotation":
      return refuse({ quotation: "That quotation may no longer be used here. Choose again." });
    case "not-releasable":
      return refuse({ [wordsOf(changed.themeId, changed.language)]: themeWordsProblems[changed.why] });
    case "changed":
    case "unchanged":
      return redirect(`${paths.letter.decided(inspection.id)}?saved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Beside the decision: ${loaded?.title ?? "a weakness"} – Noonday` },
];

export default function LetterDecidedSection() {
  const { back, themesHref, title, seen, mayChange, isFinal, themes, tooFew, quotation, quotations } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const { typed } = answered ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>What families read beside each decision</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>{`Beside the decision: ${title}`}</h1>
      {isFinal ? <p>{finalMessage}</p> : null}
      {themes.length === 0 ? (
        <p>
          No theme of this weakness has the words of five parents or carers yet.{" "}
          <a href={themesHref}>See the themes</a>.
        </p>
      ) : null}
      {tooFew.length === 0 ? null : (
        <p>{`Fewer than five parents or carers wrote of these, so they cannot be shown: ${tooFew.join("; ")}.`}</p>
      )}
      {mayChange ? (
        <Form>
          <input type="hidden" name="seen" value={typedOr(typed, "seen", String(seen))} />
          {themes.length === 0 ? null : (
            <p>
              Choose three to five, the largest first, or none. Word each for everybody: no name, no place,
              and nothing as a family wrote it. Numbers are rounded down to fives.
            </p>
          )}
          {themes.map(({ id, name, atLeast, isSuggested, isChosen, english, translations }) => (
            <fieldset key={id} className="fieldset">
              <legend>
                <strong>{name}</strong>
              </legend>
              <Checkbox
                label="Show this theme"
                description={`At least ${atLeast} parents and carers wrote of it.${isSuggested ? " Suggested." : ""}`}
                name={tickOf(id)}
                defaultChecked={typed ? tickOf(id) in typed : isChosen}
                errorMessage={errors[tickOf(id)]}
              />
              <TextField
                label="In words for everybody"
                name={wordsOf(id, "en")}
                maxLength={maxThemeLength}
                defaultValue={typedOr(typed, wordsOf(id, "en"), english)}
                errorMessage={errors[wordsOf(id, "en")]}
              />
              {translations.map(({ code, name: language, words, dir }) => (
                <TextField
                  key={code}
                  label={`In ${language}`}
                  description="Left empty, it is shown in English."
                  isOptional
                  name={wordsOf(id, code)}
                  lang={code}
                  dir={dir}
                  maxLength={maxThemeLength}
                  defaultValue={typedOr(typed, wordsOf(id, code), words)}
                  errorMessage={errors[wordsOf(id, code)]}
                />
              ))}
            </fieldset>
          ))}
          <RadioGroup
            label="A quotation"
            description="Those prepared about this weakness. It goes from the page as soon as its writer takes their agreement back."
            name="quotation"
            options={[...quotations, { value: "none", label: "None", apart: true }]}
            defaultValue={typedOr(typed, "quotation", quotation)}
            errorMessage={errors.quotation}
          />
          <FormEnd />
          <Button>Save</Button>
        </Form>
      ) : null}
    </Page>
  );
}
