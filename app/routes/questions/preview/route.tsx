import { useMemo } from "react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { InLanguage } from "#app/components/in-language.tsx";
import { Page } from "#app/components/page.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { TranslatorContext } from "#app/components/translator.ts";
import { nameOfVariant } from "#app/domain/translations/describe-missing.ts";
import { translatedLanguages } from "#app/domain/translations/languages.ts";
import { previewQuestions } from "#app/domain/translations/preview-questions.server.ts";
import { codeOf, readVariant, type Variant } from "#app/domain/translations/wording.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import { commonMessages } from "#app/messages/common-messages.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import { createTranslator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { findFieldMessages } from "./find-field-messages.server.ts";
import "../parts/questions.css";

const widths = [
  { id: "phone", name: "On a phone" },
  { id: "tablet", name: "On a tablet" },
  { id: "desk", name: "On a computer" },
] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "questions");
  const query = new URL(request.url).searchParams;
  const code = query.get("in") ?? "en";
  const variant = code === "en" ? ({ language: "en", easyRead: false } as const) : readVariant(code);
  if (!variant) throw notFound();
  const { language, easyRead } = variant;
  const groups = await previewQuestions(context.db, { inspectionId: inspection.id, language, easyRead });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    code,
    language,
    easyRead,
    width: widths.find(({ id }) => id === query.get("width"))?.id ?? "phone",
    messages: findFieldMessages(language, easyRead),
    groups: groups.map((group) => ({
      ...group,
      questions: group.questions.map(
        ({ question: { updatedAt: _, createdBy: __, ...question }, wording }) => ({
          question,
          wording,
        }),
      ),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `The questions as parents see them – ${loaded?.areaName ?? ""} – Noonday` },
];

const views: { code: string; name: string }[] = [
  { code: "en", name: "English" },
  ...variantsOfAll().map((variant) => ({ code: codeOf(variant), name: nameOfVariant(variant) })),
];

function variantsOfAll(): Variant[] {
  return [
    { language: "en", easyRead: true },
    ...translatedLanguages.flatMap((language) => [
      { language, easyRead: false },
      { language, easyRead: true },
    ]),
  ];
}

export default function PreviewQuestions() {
  const { inspectionId, code, easyRead, width, messages, groups, ...loaded } = useLoaderData<typeof loader>();
  const language = findLanguage(loaded.language) ?? english;
  const translator = useMemo(
    () => createTranslator(language, { ...commonMessages, ...choiceMessages }, [messages], { easyRead }),
    [language, messages, easyRead],
  );
  const page = paths.questions.preview(inspectionId);
  return (
    <Page
      width="work"
      before={<BackLink href={paths.questions.list(inspectionId)}>Questions: Parents’ survey</BackLink>}
    >
      <h1>The questions as parents see them</h1>
      <p className="lead">As they stand now, shared or not. What is not translated shows in English.</p>
      <Links
        label="View"
        current={code}
        links={views.map(({ code: id, name }) => ({ id, name, href: `${page}?in=${id}&width=${width}` }))}
      />
      <Links
        label="Width"
        current={width}
        links={widths.map(({ id, name }) => ({ id, name, href: `${page}?in=${code}&width=${id}` }))}
      />
      <div className={`question-preview question-preview--${width}`} lang={language.code} dir={language.dir}>
        <TranslatorContext.Provider value={translator}>
          {groups.map(({ id, shortName, questions }) => (
            <section key={id} aria-labelledby={`area-${id}`}>
              <h2 id={`area-${id}`}>
                <InLanguage code={shortName.language}>{shortName.words}</InLanguage>
              </h2>
              {questions.map(({ question, wording }) => (
                <QuestionField
                  key={`${code} ${question.id}`}
                  question={question}
                  wording={wording}
                  name={`look-${question.id}`}
                  disabled
                />
              ))}
            </section>
          ))}
        </TranslatorContext.Provider>
      </div>
    </Page>
  );
}

type LinksProps = {
  label: string;
  current: string;
  links: readonly { id: string; name: string; href: string }[];
};

function Links({ label, current, links }: LinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="audiences">
        {links.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href} aria-current={id === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
