import { BackLink } from "#app/components/breadcrumbs.tsx";
import { BreakableAddress } from "#app/components/breakable-address.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findMinutesToAnswer } from "#app/domain/facts/find-minutes.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { qrCodeOf } from "#app/platform/qr-code.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "../../../components/printed-sheet.css";
import "./poster.css";

/** Nothing to put up before families may know of the survey, nor once it has closed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "reach");
  const survey = await findSurveyOfInspection(context.db, inspection.id);
  if (!survey || survey.approvalId === null || inspection.notifiedAt === null) throw notFound();
  const state = stateOf(survey, context.receivedAt);
  const address = `${context.env.publicOrigin}${paths.survey.start(inspection.slug)}`;
  return {
    back: paths.reach.overview(inspection.id),
    areaName: inspection.areaName,
    closed: state === "closed",
    opensAtText: state === "not-open" ? formatDateAndTime(survey.opensAt) : null,
    closesAtText: formatDateAndTime(survey.closesAt),
    minutes: await findMinutesToAnswer(context.db, survey, context.receivedAt),
    address,
    addressText: address.replace(/^https?:\/\//, ""),
    shortAddressText: `${context.env.publicOrigin}${paths.area.shortLink(inspection.slug)}`.replace(
      /^https?:\/\//,
      "",
    ),
    code: qrCodeOf(address),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Poster – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Poster() {
  const {
    back,
    areaName,
    closed,
    opensAtText,
    closesAtText,
    minutes,
    address,
    addressText,
    shortAddressText,
    code,
  } = useLoaderData<typeof loader>();
  return (
    <Page before={<BackLink href={back}>Reach</BackLink>}>
      <div className="printed-sheet-controls">
        <h1>A poster to put up</h1>
        <p>
          {closed
            ? "The survey has closed. Please take posters down."
            : "One page of A4. Put it up where families come: schools, surgeries, libraries, shops."}
        </p>
        <PrintButton>Print the poster</PrintButton>
      </div>
      <article className="poster printed-sheet" aria-labelledby="poster-title">
        <p className="poster-who">Parents and carers in {areaName}</p>
        <h2 id="poster-title">Has help for your child with special needs or a disability got better?</h2>
        <p className="poster-say">Inspectors are coming back. Tell them.</p>
        <div className="poster-way">
          <QrCode code={code} address={address} />
          <div>
            <p>Scan this with a phone’s camera, or go to</p>
            <p className="poster-link">
              <BreakableAddress address={shortAddressText} />
            </p>
            <p className="poster-long">
              <BreakableAddress address={addressText} />
            </p>
          </div>
        </div>
        <p className="poster-when">
          {opensAtText ? (
            <>
              Opens at {opensAtText}.
              <br />
            </>
          ) : null}
          Closes at {closesAtText}.
        </p>
        <ul className="poster-points">
          <li>{minutes === null ? null : `About ${minutes} minutes. `}No name, no account.</li>
          <li>For children and young people aged 0 to 25, with or without a plan.</li>
          <li>Only inspectors from Ofsted and the Care Quality Commission (CQC) read it, not the council.</li>
          <li>No computer? Ask here for the paper form.</li>
        </ul>
      </article>
    </Page>
  );
}
