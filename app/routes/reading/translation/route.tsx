import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { isSpoken } from "#app/domain/readable-texts/text.ts";
import { describeText } from "#app/domain/reading/describe-text.ts";
import { openTranslating } from "#app/domain/reading/open-translating.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { describeTranslation } from "#app/domain/text-translations/translation.ts";
import { translationShape } from "#app/domain/text-translations/translation-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { suggestTranslation } from "../parts/suggest-translation.ts";
import { TranslationFields } from "../parts/translation-fields.tsx";
import { describeTranslationRefusal } from "../parts/translation-refusal.ts";
import "../parts/reader.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "text-translations");
  const number = textNumber(args.params);
  const queue = queueOf(args.request);
  const { db, receivedAt: now } = args.context;
  const text = await openTranslating(db, { inspectionId: inspection.id, number, actor, now });
  if (!text) throw notFound();
  const { translation } = text;
  return {
    number,
    textSource: describeText(text, inspection.id),
    words: text.words,
    language: text.language,
    seen: markOf(text.words),
    version: translation?.version ?? 0,
    latest: translation && describeTranslation(translation),
    suggested: suggestTranslation({ ...text, isSpoken: isSpoken(text) }),
    textHref: withQueue(paths.reading.text(inspection.id, number), queue),
    at: withQueue(paths.reading.translation(inspection.id, number), queue),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "text-translations");
  const { request, params, context } = args;
  const number = textNumber(params);
  const form = await parseForm(request, translationShape);
  const refuse = (errors: Record<string, string>, other: { by: string; words: string } | null = null) =>
    data({ errors, other, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const { kind, language, translation: words, seen, version: seenVersion } = form.value;
  const outcome = await saveTranslation(context.db, {
    ...{ inspectionId: inspection.id, number, actor, now: context.receivedAt },
    ...{ kind, language, words, seen, seenVersion },
  });
  switch (outcome.kind) {
    case "no-such-text":
      throw notFound();
    case "words-changed":
      return refuse(describeTranslationRefusal(outcome));
    case "conflict": {
      const { latest } = outcome;
      const other = { by: describeTranslation(latest), words: latest.words };
      return refuse(describeTranslationRefusal(outcome), other);
    }
    case "unchanged":
    case "saved": {
      const text = paths.reading.text(inspection.id, number);
      return redirect(`${withQueue(text, queueOf(request), { translated: "yes" })}#translation`);
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Translate text ${loaded?.number ?? ""} – Noonday` },
];

export default function TranslateText() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { textSource, suggested, version } = loaded;
  const typed = (name: "kind" | "language" | "translation") => answered?.typed[name]?.[0] ?? suggested[name];
  return (
    <Page width="work" before={<BackLink href={loaded.textHref}>The text</BackLink>}>
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>{version === 0 ? "Translate or transcribe" : "Correct the translation or transcript"}</h1>
      <p>
        {version === 0
          ? "It stands beside the original under your name, wherever that is read."
          : `${loaded.latest}. What you save is the next version, under your name.`}
      </p>
      {answered?.other ? (
        <Banner kind="warning" title={answered.other.by}>
          <p className="reader-other">{answered.other.words}</p>
        </Banner>
      ) : null}
      <div className="reader-pair">
        <section aria-labelledby="original">
          <h2 id="original">The original</h2>
          <p className="soft">{textSource.heading}</p>
          <blockquote
            className="reader-words"
            lang={loaded.language === "en" ? undefined : loaded.language}
            dir="auto"
          >
            {loaded.words}
          </blockquote>
          <p className="small soft">{`${textSource.who}. ${textSource.from}`}</p>
        </section>
        <Form action={loaded.at} isUnsaved={answered !== undefined}>
          <TranslationFields
            key={loaded.number}
            seen={loaded.seen}
            version={version}
            errors={answered?.errors ?? {}}
            values={{
              kind: typed("kind"),
              language: typed("language"),
              translation: typed("translation"),
            }}
          />
          <Button>Save it beside the original</Button>
        </Form>
      </div>
    </Page>
  );
}
