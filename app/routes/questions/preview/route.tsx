import { useMemo } from "react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { InLanguage } from "#app/components/in-language.tsx";
import { Page } from "#app/components/page.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { TranslatorContext } from "#app/components/translator.ts";
import { describeAskedOf } from "#app/domain/questions/describe-condition.ts";
import { sortAskedQuestions } from "#app/domain/survey/asked-questions.ts";
import { nameOfVariant } from "#app/domain/translations/describe-missing.ts";
import { translatedLanguages } from "#app/domain/translations/languages.ts";
import { type PreviewedGroup, previewQuestions } from "#app/domain/translations/preview-questions.server.ts";
import { codeOf, readVariant, type Variant } from "#app/domain/translations/wording.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { choiceMessages } from "#app/messages/choice-messages.ts";
import { commonMessages } from "#app/messages/common-messages.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import { createTranslator } from "#app/messages/translator.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { findFieldMessages, nameChild } from "./find-field-messages.server.ts";
import "../parts/questions.css";

/** The families as which the questions can be looked at. */
const families = [
  { id: "all", name: "Every question", children: null, support: null },
  { id: "plan-1", name: "One child, with an EHC plan", children: 1, support: "ehc-plan" },
  { id: "plan-3", name: "Three children, with EHC plans", children: 3, support: "ehc-plan" },
  { id: "none-1", name: "One child, without a plan", children: 1, support: "none" },
  { id: "none-3", name: "Three children, without plans", children: 3, support: "none" },
] as const;

/**
 * What such a family is asked of each focus area, with the number of the child where there are several. What depends on a question
 * of the survey itself is shown: they have not answered it yet.
 */
function listPreviewed(groups: readonly PreviewedGroup[], { children, support }: (typeof families)[number]) {
  const all = groups.flatMap(({ questions }) => questions.map(({ question }) => question));
  const versions = all.map((one) => ({ ...one, questionId: one.id, number: 1, meaningId: one.id }));
  const answers = {
    about:
      children === null
        ? {}
        : { role: ["parent-or-carer"], children: [String(children)], support: [support] },
    childProfiles: Array.from({ length: children ?? 0 }, () => ({
      support: support === null ? [] : [support],
    })),
    answers: {},
  };
  const { asked } = sortAskedQuestions(versions, answers);
  return groups.map(({ questions, ...group }) => ({
    ...group,
    questions: asked.flatMap(({ id, child = 1, ofEachChild }) => {
      const found = questions.find(({ question }) => question.id === id);
      if (!found) return [];
      const numbered = ofEachChild && children !== null && children > 1 ? child : null;
      return [{ ...found, child: numbered, askedOfText: describeAskedOf(found.question, all) }];
    }),
  }));
}

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
  const family = families.find(({ id }) => id === query.get("family")) ?? families[0];
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    code,
    language,
    easyRead,
    width: widths.find(({ id }) => id === query.get("width"))?.id ?? "phone",
    family: family.id,
    messages: findFieldMessages(language, easyRead),
    groups: listPreviewed(groups, family).map((group) => ({
      ...group,
      questions: group.questions.map(({ child, askedOfText, wording, ...one }) => {
        const { updatedAt: _, createdBy: __, ...question } = one.question;
        const childText = child === null ? null : nameChild(child, language, easyRead);
        return { question, wording, child, childText, askedOfText };
      }),
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
  const { inspectionId, code, easyRead, width, family, messages, groups, ...loaded } =
    useLoaderData<typeof loader>();
  const language = findLanguage(loaded.language) ?? english;
  const translator = useMemo(
    () => createTranslator(language, { ...commonMessages, ...choiceMessages }, [messages], { easyRead }),
    [language, messages, easyRead],
  );
  const page = paths.questions.preview(inspectionId);
  const to = (change: { in?: string; width?: string; family?: string }) =>
    withQuery(page, { in: code, width, family, ...change });
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
        links={views.map(({ code: id, name }) => ({ id, name, href: to({ in: id }) }))}
      />
      <Links
        label="Width"
        current={width}
        links={widths.map(({ id, name }) => ({ id, name, href: to({ width: id }) }))}
      />
      <Links
        label="As which family"
        current={family}
        links={families.map(({ id, name }) => ({ id, name, href: to({ family: id }) }))}
      />
      <div className={`question-preview question-preview--${width}`} lang={language.code} dir={language.dir}>
        <TranslatorContext.Provider value={translator}>
          {groups.map(({ id, shortName, questions }) => (
            <section key={id} aria-labelledby={`area-${id}`}>
              <h2 id={`area-${id}`}>
                <InLanguage code={shortName.language}>{shortName.words}</InLanguage>
              </h2>
              {questions.map(({ question, wording, child, childText, askedOfText }) => (
                <div key={`${code} ${question.id} ${child}`}>
                  {askedOfText ? (
                    <p className="soft small" lang="en" dir="ltr">
                      {askedOfText}
                    </p>
                  ) : null}
                  {childText ? <p className="question-preview-child">{childText}</p> : null}
                  <QuestionField
                    question={question}
                    wording={wording}
                    name={`look-${question.id}-${child ?? 1}`}
                    disabled
                  />
                </div>
              ))}
              {questions.length === 0 ? (
                <p className="soft" lang="en" dir="ltr">
                  This family is asked nothing here.
                </p>
              ) : null}
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
