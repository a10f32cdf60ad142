import { OwnAnswers } from "#app/components/own-answers.tsx";
import { Page } from "#app/components/page.tsx";
import { QuestionTallyChart } from "#app/components/question-tally.tsx";
import { ResponseFilterForm } from "#app/components/response-filter.tsx";
import { ResponsesApart } from "#app/components/responses-apart.tsx";
import { StillCounting } from "#app/components/still-counting.tsx";
import { formatDateAndTime, formatDateWithoutWeekday } from "#app/domain/calendar/format-dates.ts";
import { type ResponseFilter, readFilter, writeFilter } from "#app/domain/collation/collation-filter.ts";
import { listResponsesApart } from "#app/domain/collation/list-responses-apart.server.ts";
import { openFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { markBelow, type QuestionTally } from "#app/domain/collation/tally.ts";
import { listThemesOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { weighQuestions } from "#app/domain/raking/open-weights.server.ts";
import { aboutQuestions, rolesApart } from "#app/domain/survey/respondent-profile.ts";
import { affectsQuestion, describeFault } from "#app/domain/survey-faults/fault.ts";
import { listFaultsTouching } from "#app/domain/survey-faults/list-faults.server.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import {
  describeRefusal,
  describeWeighed,
  describeWeightLines,
  type WeightedWords,
} from "../parts/describe-weights.ts";
import { FocusAreaGlance } from "./focus-area-glance.tsx";
import { MeetingNotes } from "./meeting-notes.tsx";
import { ParentsWordsList } from "./parents-words-list.tsx";
import { WeightedAnswers } from "./weighted-answers.tsx";
import { YoungPeoplesViews } from "./young-peoples-views.tsx";
import "./focus-area.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "collation");
  const { context, params, request } = args;
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const [meaningId, choice] = (search.get("who-chose") ?? "").split(":");
  const opened = await openFocusArea(context, {
    inspectionId: inspection.id,
    focusAreaId: readParam(params, "focusAreaId"),
    filter,
    answerFilter: meaningId && choice ? { meaningId, choice } : null,
    page: Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1),
    actor,
    now: context.receivedAt,
  });
  if (opened.kind === "not-found") throw new Response(null, { status: 404 });
  const { kind, approvals, ...collation } = opened;
  const wordings = collation.tallies.map(({ meaning }) => ({
    meaningId: meaning.id,
    versions: meaning.versions.map(({ id, text }) => ({ id, text, approvals: approvals.get(id) ?? [] })),
  }));
  const query = writeFilter(filter).toString();
  // A filter asks for some groups: their own proportions are the area's.
  const weighed =
    query === ""
      ? await weighQuestions(context, {
          inspectionId: inspection.id,
          meanings: collation.tallies.map(({ meaning }) => meaning),
        })
      : null;
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    notWeighted: weighed?.weights.kind === "refused" ? weighed.weights.refusals.map(describeRefusal) : [],
    weighted: weighed ? viewWeighed(weighed, collation.tallies) : [],
    mayRecord: mayStill("young-peoples-views"),
    filter,
    query,
    wordings,
    apart: await listResponsesApart(context.db, inspection.id),
    faults: (await listFaultsTouching(context.db, { inspectionId: inspection.id, filter })).map((fault) => ({
      ...{ id: fault.id, words: describeFault(fault) },
      meaningIds: collation.tallies
        .filter(({ meaning }) => meaning.versions.some(({ id }) => affectsQuestion(fault, id)))
        .map(({ meaning }) => meaning.id),
    })),
    themes: await listThemesOfFocusArea(context, {
      inspectionId: inspection.id,
      focusAreaId: opened.focusArea.id,
      personId: actor.personId,
    }),
    ...collation,
    youngPeoplesWords: collation.youngPeoplesWords.map((said) => ({
      ...said,
      heldOnText: formatDateWithoutWeekday(Temporal.PlainDate.from(said.heldOn)),
    })),
    notes: collation.notes.map(({ startsAt, ...note }) => ({
      ...note,
      startsAtText: formatDateAndTime(startsAt),
    })),
  };
}

function viewWeighed(
  { weights, questions }: Awaited<ReturnType<typeof weighQuestions>>,
  tallies: readonly QuestionTally[],
): WeightedWords[] {
  const weightLines = weights.kind === "weighted" ? describeWeightLines(weights) : [];
  return questions.flatMap((question) => {
    const tally = tallies.find(({ meaning }) => meaning.id === question.meaningId);
    return tally ? [describeWeighed(question, { tally, weightLines })] : [];
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.focusArea.shortName ?? "Focus area"}: what was said in ${data?.areaName ?? "the area"} – Noonday`,
  },
];

function isOfRoleApart({ groups }: ResponseFilter): boolean {
  return groups.some(({ name, value }) => name === "role" && rolesApart.includes(value));
}

/** Who is counted: parents and carers, but for a filter that asks for those who stand apart. */
function describeGroups({ groups }: ResponseFilter): string {
  const role = groups.find(({ name }) => name === "role");
  if (!role || !rolesApart.includes(role.value)) return "Parents and carers";
  const question = aboutQuestions.find(({ name }) => name === "role");
  return question?.options.find(({ value }) => value === role.value)?.label ?? "Others";
}

export default function FocusAreaCollation() {
  const data = useLoaderData<typeof loader>();
  const { id, filter, query, total, stillCounting, tallies, focusArea, focusAreas } = data;
  const focusAreaPath = paths.collation.focusArea(id, focusArea.id);
  const filtered = (path: string, more: Record<string, string> = {}) => {
    const search = new URLSearchParams([...new URLSearchParams(query), ...Object.entries(more)]).toString();
    return search === "" ? path : `${path}?${search}`;
  };
  const place = focusAreas.findIndex((one) => one.id === focusArea.id);
  const [before, after] = [focusAreas[place - 1], focusAreas[place + 1]];
  const turn = (name: string) => (
    <nav className="focus-area-turn" aria-label={name}>
      <a href={filtered(paths.collation.overview(id))}>All focus areas</a>
      {before ? (
        <a href={filtered(paths.collation.focusArea(id, before.id))} rel="prev">{`← ${before.shortName}`}</a>
      ) : null}
      {after ? (
        <a href={filtered(paths.collation.focusArea(id, after.id))} rel="next">{`${after.shortName} →`}</a>
      ) : null}
    </nav>
  );
  const narrowed = query !== "";
  const wordsHref = (meaningId: string, choice: string) =>
    `${filtered(focusAreaPath, { "who-chose": `${meaningId}:${choice}` })}#words`;
  return (
    <Page width="work">
      <div className="focus-area-head">
        <h1>{focusArea.shortName}</h1>
        {turn("Focus areas")}
      </div>
      <p className="focus-area-full">{focusArea.fullText}</p>
      {stillCounting ? (
        <StillCounting
          currentHref={filtered(paths.collation.focusArea(id, focusArea.id))}
          stateHref={paths.responses.state(id)}
        />
      ) : null}
      <ResponseFilterForm
        action={focusAreaPath}
        filter={filter}
        responseCount={total.responses}
        hasFaults={data.faults.length > 0}
        notFiltered={collationMessages.t("not-filtered")}
      />
      <FocusAreaGlance
        heading={collationMessages.t("responses", { whose: describeGroups(filter), count: total.responses })}
        narrowed={narrowed}
        tallies={tallies}
        everybody={data.everybody}
        faces={data.faces}
        own={data.own}
        themes={data.themes}
        inspectionId={id}
        focusAreaId={focusArea.id}
      />

      <div className="focus-area-sides">
        <section aria-labelledby="questions" className="focus-area-parents">
          <h2 id="questions">Question by question</h2>
          {narrowed ? null : <ResponsesApart apart={data.apart} collation={focusAreaPath} />}
          <NotWeighted
            refusals={data.notWeighted}
            narrowed={narrowed}
            weightsHref={paths.collation.weights(id)}
          />
          {tallies.map((tally) => (
            <div key={tally.meaning.id} id={`question-${tally.meaning.id}`} className="focus-area-question">
              <QuestionTallyChart
                tally={tally}
                markBelow={markBelow}
                hrefOf={(choice) => wordsHref(tally.meaning.id, choice)}
              />
              {data.faults
                .filter(({ meaningIds }) => meaningIds.includes(tally.meaning.id))
                .map((fault) => (
                  <p key={fault.id} className="small">
                    {fault.words}
                  </p>
                ))}
              <WeightedAnswers
                question={tally.meaning.latest.text}
                words={data.weighted.find(({ meaningId }) => meaningId === tally.meaning.id)}
                weightsHref={paths.collation.weights(id)}
              />
              <Wordings
                versions={data.wordings.find((one) => one.meaningId === tally.meaning.id)?.versions ?? []}
              />
            </div>
          ))}
          <p>
            <a href={`${paths.reading.room(id)}?focus-area=${focusArea.id}`}>
              Read all words about it in the reading room
            </a>
          </p>
          <ParentsWordsList
            title={isOfRoleApart(filter) ? "In their words" : "In parents’ words"}
            words={data.words}
            inspectionId={id}
            everybodyHref={`${filtered(focusAreaPath)}#words`}
            pageHref={(page) =>
              `${filtered(focusAreaPath, { ...(data.words.answerFilter ? { "who-chose": `${data.words.answerFilter.meaningId}:${data.words.answerFilter.choice}` } : {}), page: String(page) })}#words`
            }
          />
        </section>
        <div className="focus-area-others">
          <YoungPeoplesViews
            faces={data.faces}
            cards={data.cards}
            words={data.youngPeoplesWords}
            narrowed={narrowed}
            inspectionId={id}
            mayRecord={data.mayRecord}
          />
          <OwnAnswers own={data.own} narrowed={narrowed} />
          <MeetingNotes notes={data.notes} narrowed={narrowed} inspectionId={id} />
        </div>
      </div>
      {turn("Focus areas, again")}
    </Page>
  );
}

/** Why no figure of the page is weighted; nothing where they are. */
function NotWeighted({
  refusals,
  narrowed,
  weightsHref,
}: {
  refusals: readonly string[];
  narrowed: boolean;
  weightsHref: string;
}) {
  const [first] = refusals;
  if (narrowed) {
    return (
      <p className="small soft">
        Figures in the area’s proportions are of everybody: they are not shown under a filter.
      </p>
    );
  }
  if (first === undefined) return null;
  return (
    <p className="small soft">
      {`${first} `}
      <a href={weightsHref}>How answers are weighted</a>
    </p>
  );
}

/** Where a question was asked in more than one wording: each of them, and in which approved set. */
function Wordings({
  versions,
}: {
  versions: readonly { id: string; text: string; approvals: readonly number[] }[];
}) {
  if (versions.length < 2) return null;
  return (
    <div className="small soft">
      Counted together, because the lead said that the meaning is the same:
      <ul>
        {versions.map(({ id, text, approvals }) => (
          <li key={id}>{`“${text}” (version ${approvals.join(", ")} of the survey)`}</li>
        ))}
      </ul>
    </div>
  );
}
