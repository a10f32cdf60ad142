import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { slotMinutes } from "#app/domain/responses/bursts.ts";
import { withdrawalShape } from "#app/domain/responses/judgement-form.server.ts";
import { openMarkedResponses } from "#app/domain/responses/open-marked-responses.server.ts";
import { type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { judgeMany } from "../parts/judge-many.server.ts";
import { describeRows, filterRows, parseFilter } from "./marked-row.ts";
import { PlainList } from "./plain-list.tsx";
import { viewRows } from "./view-rows.ts";
import "./marked.css";

const rowsOnAPage = 50;
const loadTable = () => import("./marked-table.tsx");

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "response-judgements");
  const { context } = args;
  const marked = await openMarkedResponses(context, {
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  const search = new URL(args.request.url).searchParams;
  const undo = withdrawalShape.safeParse({ undo: search.get("judged") });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayJudge: mayStill("response-judgements"),
    entry: makeId(),
    judgedEntry: undo.success ? undo.data.undo : null,
    isUndone: search.has("undone"),
    filter: { kind: search.get("kind") ?? "", judged: search.get("judged") ?? "" },
    page: Number.parseInt(search.get("page") ?? "1", 10) || 1,
    rows: viewRows(marked),
    isCut: marked.moreDoubtful || marked.moreAlike,
    notAllCompared: marked.notAllCompared,
  };
}

export async function action(args: ActionFunctionArgs) {
  const allowed = await requireRole(args, "change", "response-judgements");
  const listPath = paths.responses.marked(allowed.inspection.id);
  const judged = await judgeMany(args, allowed);
  switch (judged.kind) {
    case "judged":
      return redirect(`${listPath}?judged=${judged.entry}`);
    case "withdrawn":
      return redirect(`${listPath}?undone`);
    case "gone":
      return data({ errors: {}, typed: {} as Typed, general: judged.words }, { status: 409 });
    case "invalid":
      return data(
        { errors: judged.form.errors, typed: judged.form.typed, general: undefined },
        { status: 422 },
      );
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Marked responses – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function MarkedResponses() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, mayJudge, judgedEntry, isUndone, filter, rows } = loaded;
  const refused = useActionData<typeof action>();
  const errors: Readonly<Record<string, string>> = refused?.errors ?? {};
  const filtered = filterRows(rows, parseFilter(filter));
  const pages = Math.max(1, Math.ceil(filtered.length / rowsOnAPage));
  const page = Math.min(Math.max(1, loaded.page), pages);
  const plain = (
    <PlainList
      rows={filtered.slice((page - 1) * rowsOnAPage, page * rowsOnAPage)}
      typed={{ subjects: refused?.typed["subjects[]"] ?? [], note: typedOr(refused?.typed, "note") }}
      error={errors["subjects[]"]}
      entry={loaded.entry}
      summary={describeRows(filtered)}
      {...{ inspectionId, mayJudge, filter, page, pages }}
    />
  );
  return (
    <Page width="work" before={<BackLink href={paths.responses.list(inspectionId)}>Responses</BackLink>}>
      <ErrorSummary errors={errors} general={refused?.general} />
      {judgedEntry === null || refused ? null : (
        <Banner kind="success" announce>
          <p>What you think of them is recorded. It changes no count.</p>
          {mayJudge ? (
            <Form action={paths.responses.marked(inspectionId)} aria-label="Undo the judgements">
              <input type="hidden" name="undo" value={judgedEntry} />
              <Button kind="secondary" compact>
                Undo
              </Button>
            </Form>
          ) : null}
        </Banner>
      )}
      {isUndone && !refused ? (
        <Banner kind="success" announce>
          <p>It is undone: what was thought before holds again.</p>
        </Banner>
      ) : null}
      <h1>Marked responses</h1>
      <p className="lead">
        Anybody may answer without an account, so some answers may not be a family’s. These have a sign of it.
        They are for you to judge: every one of them counts, whatever is written here, and each sign has
        innocent causes too.
      </p>
      <Details summary="What each sign means, and what else makes it">
        <dl>
          <dt>Sign of a robot</dt>
          <dd>
            A hidden field was filled in, or it was sent sooner than one can read. A password manager, or
            somebody who pastes what they prepared, does that too.
          </dd>
          <dt>Many at once</dt>
          <dd>
            {`At least 20 responses within ${slotMinutes} minutes, and five times as many as usual. A school that sits parents down together, or a reminder to all of them, does that too.`}
          </dd>
          <dt>Texts nearly alike</dt>
          <dd>
            Texts of at least 12 words of which most are the same. Parents who agreed on their words, or one
            who answers for two children, write such texts too.
            {loaded.notAllCompared
              ? " There are so many texts that only 60,000 of them were compared."
              : null}
          </dd>
        </dl>
      </Details>
      {loaded.isCut ? (
        <p>There are more than this page lists: only the newest 1,000 of a sign are shown.</p>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title="Nothing is marked">
          No response has a sign that it may not be a family’s.
        </EmptyState>
      ) : (
        <EnhancedPart fallback={plain} load={loadTable} props={{ rows, inspectionId, mayJudge, filter }} />
      )}
    </Page>
  );
}
