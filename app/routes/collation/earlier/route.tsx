import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { thenAndNow } from "#app/domain/charts/charts.ts";
import { openCharts } from "#app/domain/charts/open-charts.server.ts";
import { earlierForm } from "#app/domain/collation/earlier-figure-form.server.ts";
import { enterEarlierFigure } from "#app/domain/collation/keep-earlier-figure.server.ts";
import { maxSourceLength } from "#app/domain/shares/earlier-figure.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "earlier-figures");
  const now = args.context.receivedAt;
  const { areas, earlier } = await openCharts(args.context, { inspectionId: inspection.id, actor, now });
  const search = new URL(args.request.url).searchParams;
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayEnter: mayStill("earlier-figures"),
    done: (["entered", "removed"] as const).find((name) => search.has(name)) ?? null,
    lines: thenAndNow(areas, earlier),
    chosen: search.get("question"),
    comparableQuestions: areas.flatMap(({ name, tallies }) =>
      tallies.map(({ meaning, choices }) => ({
        id: meaning.id,
        area: name,
        text: meaning.latest.text,
        answers: choices.map(({ label }) => label),
      })),
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "earlier-figures");
  const form = await parseForm(args.request, earlierForm);
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const entered = await enterEarlierFigure(args.context.db, {
    ...form.value,
    inspectionId: inspection.id,
    meaningId: new URL(args.request.url).searchParams.get("question") ?? "",
    actor,
    now: args.context.receivedAt,
  });
  if (entered.kind === "no-such-question") return refuse({ answers: "Choose the answers again" });
  return redirect(`${paths.collation.earlier(inspection.id)}?entered`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `What was found before – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const doneMessages = { entered: "The figure is entered.", removed: "The figure is removed." } as const;

export default function Earlier() {
  const { inspectionId, mayEnter, done, lines, chosen, comparableQuestions } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const typed: Record<string, string[]> = answered?.typed ?? {};
  const question = comparableQuestions.find(({ id }) => id === chosen);
  const field = (name: string) => ({
    name,
    defaultValue: typedOr(typed, name, ""),
    errorMessage: errors[name],
  });
  return (
    <Page width="work" before={<BackLink href={paths.collation.charts(inspectionId)}>Charts</BackLink>}>
      <ErrorSummary errors={errors} />
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>What was found before</h1>
      <SealedNotice />
      <p className="lead">
        Where the earlier inspection, or another count, asked the same, its figure stands beside today’s, with
        a sentence about chance.
      </p>
      {lines.length === 0 ? (
        <p>No figure is entered yet.</p>
      ) : (
        <ul>
          {lines.map(({ key, label, fromLabel: fromSaid, toLabel: toSaid, sentence }) => (
            <li key={key}>
              <p>
                <strong>{label}</strong>
                {`: then ${fromSaid}. Now ${toSaid}. ${sentence}`}
              </p>
              {mayEnter ? (
                <Form action={paths.collation.earlierRemoval(inspectionId, key)}>
                  <Button kind="quiet" compact>
                    Remove
                    <span className="visually-hidden">{`: ${label}`}</span>
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {comparableQuestions.length === 0 ? (
        <EmptyState title="There is no question to set a figure beside">
          They come with the approved questions.
        </EmptyState>
      ) : null}
      {mayEnter && question ? (
        <>
          <h2>{question.text}</h2>
          <p className="soft">{question.area}</p>
          <Form>
            <CheckboxGroup
              label="Which answers did it count?"
              description="Several are counted together."
              name="answers"
              options={question.answers.map((label) => ({ value: label, label }))}
              defaultValue={typed.answers}
              errorMessage={errors.answers}
            />
            <TextField
              label="How many gave them then"
              description="Leave it empty where only a percentage is known."
              width={4}
              inputMode="numeric"
              {...field("count")}
            />
            <TextField label="Of how many who answered" width={4} inputMode="numeric" {...field("base")} />
            <TextField
              label="Or the percentage"
              description="Such as 40 or 40.5"
              width={4}
              {...field("share")}
            />
            <TextField
              label="Where it stands"
              description={`In words, such as “Letter of March 2025, parents’ survey”. ${maxSourceLength} characters at most.`}
              {...field("source")}
            />
            <Button>Enter the figure</Button>
          </Form>
        </>
      ) : null}
      {mayEnter && comparableQuestions.length > 0 ? (
        <>
          <h2>{question ? "Another question" : "Enter a figure for a question"}</h2>
          <ul>
            {comparableQuestions
              .filter(({ id }) => id !== chosen)
              .map(({ id, area, text }) => (
                <li key={`${area}-${id}`}>
                  <a href={`?question=${id}`}>{text}</a> <span className="soft">{area}</span>
                </li>
              ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}
