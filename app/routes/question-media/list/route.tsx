import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { listMediaSubjects } from "#app/domain/question-media/list-media.server.ts";
import { toldMonths } from "#app/domain/retention/retention.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { statusWords } from "../parts/status-words.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "question-media");
  const { subjects, languages } = await listMediaSubjects(context.db, {
    ...{ inspectionId: inspection.id, keptMonths: toldMonths(inspection) },
  });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    languages,
    subjects: subjects.map(({ subject, text, media }) => ({
      ...{ subject, text },
      media: media.map(({ kind, language, status }) => ({ kind, language, status })),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `British Sign Language and sound – ${data?.areaName ?? ""} – Noonday` },
];

export default function QuestionMediaList() {
  const { inspectionId, languages, subjects } = useLoaderData<typeof loader>();
  const columns = [
    { key: "subject", label: "Question", sentences: true },
    { key: "bsl", label: "British Sign Language" },
    ...languages.map((language) => ({ key: language, label: `Sound, ${languageNames[language].english}` })),
  ];
  return (
    <Page
      width="work"
      before={<BackLink href={paths.questions.wordings(inspectionId)}>Easy Read and translations</BackLink>}
    >
      <h1>British Sign Language and sound</h1>
      <p>
        A film in British Sign Language with captions, and a sound of the words read aloud, for each question
        and for what families agree to. Families see what the lead inspector has signed off, within half a
        minute. It is played from here, and from nowhere else. When a question’s words change, its film and
        sounds show no more.
      </p>
      <DataTable
        caption="What there is of each question"
        captionHidden
        columns={columns}
        rows={subjects.map(({ subject, text, media }) => ({
          key: subject,
          cells: [
            <a key="subject" href={paths.questionMedia.subject(inspectionId, subject)}>
              {text}
            </a>,
            <Statuses key="bsl" media={media.filter(({ kind }) => kind === "bsl")} />,
            ...languages.map((language) => (
              <Statuses
                key={language}
                media={media.filter((one) => one.kind === "sound" && one.language === language)}
              />
            )),
          ],
        }))}
      />
    </Page>
  );
}

type Status = keyof typeof statusWords;

function Statuses({ media }: { media: readonly { status: Status }[] }) {
  if (media.length === 0) return <span className="soft">None</span>;
  return media.map(({ status }) => (
    <StatusTag key={status} kind={statusWords[status].kind}>
      {statusWords[status].label}
    </StatusTag>
  ));
}
