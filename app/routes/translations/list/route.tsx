import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Card } from "#app/components/card.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { countWordings } from "#app/domain/translations/count-wordings.server.ts";
import { describeMissing } from "#app/domain/translations/describe-missing.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { listLanguages } from "#app/domain/translations/list-languages.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "survey-languages");
  const languages = await listLanguages(context.db, inspection.id);
  const variants = languages.map(({ language }) => ({ language, easyRead: false }) as const);
  const counts = await countWordings(context.db, { inspectionId: inspection.id, variants });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: may(role, "change", "survey-languages"),
    languages: languages.map(({ signedOff, ...standing }, index) => {
      const count = counts[index];
      return {
        ...standing,
        signedOff: signedOff
          ? { ...signedOff, dateText: formatDate(Temporal.PlainDate.from(signedOff.on)) }
          : null,
        missing: count ? describeMissing(count, count.variant) : [],
      };
    }),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Languages for families – ${data?.areaName ?? ""} – Noonday` },
];

const doneMessages: Record<string, string> = {
  "signed-off": "It is recorded who signed the language off.",
  on: "Families can choose the language now.",
  off: "Families cannot choose the language any more. What they sent stays.",
};

export default function Languages() {
  const { inspectionId, mayChange, languages, done } = useLoaderData<typeof loader>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.questions.wordings(inspectionId)}>Easy Read and translations</BackLink>}
    >
      {done && doneMessages[done] ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>Languages for families</h1>
      <p>
        Besides English, parents can answer in the languages that are on here. Noonday’s own words in them
        (buttons, consent, help) are drafts: somebody who knows the language reads them and signs them off
        before families see them.
      </p>
      <ul className="stack" style={{ padding: 0, listStyle: "none" }}>
        {languages.map(({ language, isOn, signedOff, missing }) => {
          const { english, nativeName, direction } = languageNames[language];
          const page = paths.translations.language(inspectionId, language);
          return (
            <li key={language}>
              <Card
                title={
                  <>
                    {english}{" "}
                    <bdi lang={language} dir={direction}>
                      {nativeName}
                    </bdi>
                  </>
                }
                aside={<LanguageTag isOn={isOn} signedOff={signedOff !== null} />}
              >
                <p>
                  {signedOff
                    ? `Signed off by ${signedOff.by} on ${signedOff.dateText}, recorded by ${signedOff.recordedBy}.`
                    : "Noonday’s own words in it are a draft that nobody has signed off."}
                </p>
                {missing.length > 0 ? (
                  <ul>
                    {missing.map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                ) : (
                  <p>All questions and focus areas have their wording in it.</p>
                )}
                <p>
                  <a href={`${paths.questions.wordings(inspectionId)}?in=${language}`}>
                    Questions in {english}
                  </a>
                </p>
                <Form action={paths.translations.switch(inspectionId, language)}>
                  <input type="hidden" name="on" value={isOn ? "no" : "yes"} />
                  <ButtonRow>
                    {mayChange && signedOff ? (
                      <Button kind={isOn ? "secondary" : "primary"} compact>
                        Switch {english} {isOn ? "off" : "on"}
                      </Button>
                    ) : null}
                    <ButtonLink kind={signedOff ? "quiet" : "secondary"} compact href={page}>
                      {mayChange ? "Read, correct and sign off" : "Read"} the words in {english}
                    </ButtonLink>
                  </ButtonRow>
                </Form>
              </Card>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

function LanguageTag({ isOn, signedOff }: { isOn: boolean; signedOff: boolean }) {
  if (isOn) return <StatusTag kind="success">On</StatusTag>;
  return signedOff ? <StatusTag kind="info">Signed off, not on</StatusTag> : <StatusTag>Off</StatusTag>;
}
