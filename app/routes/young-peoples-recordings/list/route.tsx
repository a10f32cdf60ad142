import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listRecordings } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { kindNames, statusNames } from "../parts/status-words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, person, role } = await requireRole(args, "see", "young-peoples-recordings");
  const recordings = await listRecordings(args.context.db, {
    ...{ inspection, personId: person.id, role, now: args.context.receivedAt },
  });
  const [first] = recordings;
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    firstListener: first?.firstListener?.name ?? null,
    isYou: first?.firstListener?.personId === person.id,
    isSecond: recordings.some(
      ({ status, isListener, firstListener }) =>
        status === "unheard" && isListener && firstListener?.personId !== person.id,
    ),
    recordings: recordings.map(({ recording, status }) => ({
      id: recording.id,
      kind: kindNames[recording.kind],
      question: recording.questionText,
      seconds: recording.seconds,
      sent: recording.sentAt === null ? "" : formatDateAndTime(recording.sentAt),
      status: statusNames[status],
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Recordings and drawings – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function RecordingsPage() {
  const { inspectionId, firstListener, isYou, isSecond, recordings } = useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={paths.youngPeople.list(inspectionId)}>Young people</BackLink>}>
      <h1>Recordings and drawings of young people</h1>
      <p className="lead">
        A voice or a drawing shows who somebody is. The inspector named for safeguarding hears it first. Then
        an inspector writes down the words, and it is erased. Only the words count.
      </p>
      {recordings.length === 0 ? (
        <EmptyState title="Nothing has been sent">
          Recordings and drawings come here when a young person sends their answers.
        </EmptyState>
      ) : (
        <>
          <Banner
            kind={isYou || isSecond ? "warning" : "info"}
            title={isYou ? "You hear them first" : isSecond ? "Some wait too long" : "Who hears them first"}
          >
            <p>
              {isYou
                ? "Until you say that you have heard one, nobody else can open it."
                : isSecond
                  ? `${firstListener ?? "Nobody"} has not heard them in time. Now you can hear those, too.`
                  : firstListener === null
                    ? "No inspector is left to hear them. Name one for the safeguarding queue."
                    : `${firstListener} hears them first. Until then nobody else can open them.`}
            </p>
          </Banner>
          <DataTable
            caption="In the order in which they were sent"
            columns={[
              { key: "kind", label: "What it is" },
              { key: "question", label: "Question", sentences: true },
              { key: "sent", label: "Sent" },
              { key: "status", label: "Where it is on its way" },
            ]}
            rows={recordings.map((one) => ({
              key: one.id,
              cells: [
                <a key="kind" href={paths.youngPeoplesRecordings.entry(inspectionId, one.id)}>
                  {one.seconds === null ? one.kind : `${one.kind}, ${one.seconds} s`}
                </a>,
                one.question,
                one.sent,
                one.status,
              ],
            }))}
          />
        </>
      )}
    </Page>
  );
}
