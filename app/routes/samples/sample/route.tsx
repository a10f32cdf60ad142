import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { type Agreement, describeAgreement, formatKappa } from "#app/domain/samples/kappa.ts";
import { openComparedTexts } from "#app/domain/samples/open-compared-texts.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sampleMessages } from "#app/messages/work/sample-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { SampleTexts } from "./sample-texts.tsx";
import "./sample.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "reading");
  const { sampleId = "" } = args.params;
  const about = { inspectionId: inspection.id, sampleId, actor, now: args.context.receivedAt };
  const opened = await openComparedTexts(args.context.db, about);
  if (!opened) throw notFound();
  const { sample, compared, texts: comparedTexts } = opened;

  const [first, second] = sample.readers;
  const isReader = sample.readers.some(({ personId }) => personId === actor.personId);
  return {
    inspectionId: inspection.id,
    sampleId,
    areaName: inspection.areaName,
    status: sample.status,
    texts: sample.numbers.length,
    heading: sampleMessages.t("texts.read-blind", { count: sample.numbers.length }),
    area: sample.area ?? "all focus areas",
    seed: sample.seed,
    drawn: formatDateAndTime(sample.proposedAt),
    readers: [first, second].map(({ name, read }) => ({ name, read })),
    mayAgree: sample.status === "proposed" && second.personId === actor.personId,
    mayEnd: isReader && (sample.status === "proposed" || sample.status === "reading"),
    readAt:
      isReader && sample.status === "reading"
        ? `${paths.reading.next(inspection.id)}?sample=${encodeURIComponent(sampleId)}&state=unread`
        : null,
    all: compared?.all ? formatAgreement(compared.all) : null,
    themes: (compared?.themes ?? []).map(({ themeId, name, table, agreement }) => ({
      themeId,
      name,
      both: table.both,
      onlyFirst: table.onlyFirst,
      onlySecond: table.onlySecond,
      ...(agreement ? formatAgreement(agreement) : { percent: "–", kappa: "–", words: "" }),
    })),
    comparedTexts,
    maySettle: mayStill("reading"),
    isSettled: new URL(args.request.url).searchParams.has("settled"),
  };
}

function formatAgreement(agreement: Agreement) {
  return {
    percent: `${Math.round(agreement.share * 100)}%`,
    kappa:
      agreement.kappa === null || agreement.interval === null
        ? "–"
        : `${formatKappa(agreement.kappa)} (${formatKappa(agreement.interval.low)} to ${formatKappa(agreement.interval.high)})`,
    // It goes on after a name and a colon.
    words: describeAgreement(agreement).replace(/^./, (first) => first.toLowerCase()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `A sample read blind – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Sample() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, sampleId, readers, heading, texts, status, all, themes, comparedTexts } = loaded;
  const [first, second] = readers.map(({ name }) => name);
  return (
    <Page width="work" before={<BackLink href={paths.samples.list(inspectionId)}>Reading blind</BackLink>}>
      {loaded.isSettled ? (
        <Banner kind="success" announce>
          <p>It is settled.</p>
        </Banner>
      ) : null}
      <h1>{heading}</h1>
      <p>{`From ${loaded.area}, drawn ${loaded.drawn} with the number ${loaded.seed}.`}</p>
      <DataTable
        caption="How far it is read"
        columns={[
          { key: "reader", label: "Reader" },
          { key: "read", label: "Read", numeric: true },
          { key: "left", label: "Left", numeric: true },
        ]}
        rows={readers.map(({ name, read }) => ({ key: name, cells: [name, read, texts - read] }))}
      />
      {status === "proposed" ? (
        <p>{`It waits for ${second} to agree. What either codes in these texts is hidden from the other until both have read them all.`}</p>
      ) : null}
      {status === "ended" ? <p>It was ended before both had read it.</p> : null}
      <ButtonRow>
        {loaded.mayAgree ? (
          <Form action={paths.samples.agreement(inspectionId, sampleId)}>
            <Button>Agree to read it</Button>
          </Form>
        ) : null}
        {loaded.readAt === null ? null : (
          <ButtonLink href={loaded.readAt}>Read what you have not read</ButtonLink>
        )}
        {loaded.mayEnd ? (
          <Form action={paths.samples.ending(inspectionId, sampleId)}>
            <Button kind="quiet">End the sample</Button>
          </Form>
        ) : null}
      </ButtonRow>
      {comparedTexts === null ? null : (
        <>
          <h2>How far they agree</h2>
          <p className="lead">
            {all === null ? "Neither put any of these texts under a theme." : `Over all themes: ${all.words}`}
          </p>
          <DataTable
            caption="Agreement by theme"
            columns={[
              { key: "theme", label: "Theme" },
              { key: "both", label: "Both", numeric: true },
              { key: "first", label: `Only ${first}`, numeric: true },
              { key: "second", label: `Only ${second}`, numeric: true },
              { key: "percent", label: "Alike", numeric: true },
              { key: "kappa", label: "Kappa", numeric: true },
            ]}
            rows={themes.map((theme) => ({
              key: theme.themeId,
              cells: [
                <a key={theme.themeId} href={paths.themes.theme(inspectionId, theme.themeId)}>
                  {theme.name}
                </a>,
                theme.both,
                theme.onlyFirst,
                theme.onlySecond,
                theme.percent,
                theme.kappa,
              ],
            }))}
            foot={all === null ? undefined : ["All", "", "", "", all.percent, all.kappa]}
            note="Cohen’s kappa: 1 where they always agree, 0 where they agree no more than chance would give; in brackets where it may well lie, 95 in 100 (Cohen’s standard error, 1960). Counted as it was when both had finished."
            empty="Neither used a theme."
          />
          {themes.some(({ words }) => words !== "") ? (
            <ul>
              {themes.map(({ themeId, name, words }) => (
                <li key={themeId}>{`${name}: ${words}`}</li>
              ))}
            </ul>
          ) : null}
          <h2>Text by text</h2>
          <SampleTexts
            inspectionId={inspectionId}
            sampleId={sampleId}
            readers={[first ?? "", second ?? ""]}
            texts={comparedTexts}
            maySettle={loaded.maySettle}
          />
        </>
      )}
    </Page>
  );
}
