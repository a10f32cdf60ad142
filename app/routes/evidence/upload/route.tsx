import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { parseInstant } from "#app/domain/calendar/instant-text.ts";
import { describeUploadState } from "#app/domain/evidence/find-upload-state.server.ts";
import { listEvidence } from "#app/domain/evidence/list-evidence.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { describeTextProblem, describeWordlessPages } from "#app/domain/evidence/text-problem.ts";
import { findUploadsOwner } from "#app/domain/evidence/upload.ts";
import { isImage } from "#app/domain/file-formats/file-kinds.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readInteger } from "#app/http/read-number.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { data, type LoaderFunctionArgs, type MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { UploadTags } from "../parts/upload-list.tsx";
import { viewUpload, viewWithdrawal } from "../parts/view-evidence.ts";
import { ExtractedText } from "./extracted-text.tsx";
import { ImagePreview } from "./image-preview.tsx";
import { UploadWithdrawal } from "./upload-withdrawal.tsx";
import "../parts/evidence.css";

export async function loader(args: LoaderFunctionArgs) {
  const { params, context, request } = args;
  const { inspection, role, actor, mayStill } = await requireRole(args, "see", "evidence");
  const { db, receivedAt: now } = context;
  const sends = may(role, "change", "evidence");
  const inspectionId = inspection.id;
  const sentBy = findUploadsOwner(actor, !sends);
  const asked = { inspectionId, uploadId: readParam(params, "uploadId"), sentBy, how: "read" as const };
  const page = readInteger(new URL(request.url).searchParams.get("page"));
  const upload = await openUpload(db, { ...asked, page, actor, now });
  if (!upload) throw notFound();
  const [focusAreas, { requests }] = await Promise.all([
    listFocusAreas(db, inspectionId),
    listEvidence(db, { inspectionId, sentBy, askedOf: null }),
  ]);
  const { withdrawal, text, textCut, email, isStored: hasFile, fileKind, preview } = upload;
  const isRead = text !== null || !fileKind.holdsText;
  const isScanned = upload.scan !== "not-scanned" || context.env.clamavUrl === undefined;
  return data({
    inspectionId,
    areaName: inspection.areaName,
    sends,
    mayWithdraw: mayStill("evidence"),
    mayAnswer: mayStill("evidence-withdrawals"),
    doneKey: new URL(request.url).searchParams.get("said"),
    hasFile,
    upload: viewUpload(upload, { inspectionId, requests }),
    focusAreas: focusAreas
      .filter(({ id }) => upload.focusAreaIds.includes(id))
      .map(({ shortName }) => shortName),
    withdrawal: viewWithdrawal(withdrawal),
    isImage: isImage(fileKind),
    preview,
    work: describeWork({ hasFile, isRead, isScanned, preview: preview.kind }),
    state: describeUploadState({
      ...{ isStored: hasFile, isRead: text !== null, preview: preview.kind, scan: upload.scan },
    }),
    // Of sound there is none to wait for.
    text: isRead ? (text ?? "") : null,
    textCut,
    page: upload.page,
    pages: upload.pages,
    textProblem: fileKind.holdsText
      ? upload.textProblem && describeTextProblem(upload.textProblem, fileKind.key === "pdf")
      : "Nothing in a recording can be searched. Download the file to listen to it.",
    wordlessPages: describeWordlessPages(upload.wordlessPages),
    email: email === null ? null : { ...email, date: formatEmailDate(email.date) },
  });
}

/** What Noonday is doing with a file, in a sentence; null where it is done. */
function describeWork(of: { hasFile: boolean; isRead: boolean; isScanned: boolean; preview: string }) {
  if (!of.hasFile) return null;
  const doing = [
    ...(of.isRead ? [] : ["its text is being read"]),
    ...(of.preview === "waiting" ? ["a preview is being made"] : []),
    ...(of.isScanned ? [] : ["it is being looked through for viruses"]),
  ];
  if (doing.length === 0) return null;
  const words = doing.join(" and ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Where it is an instant, as it was in London; else as the email has it. */
function formatEmailDate(date: string): string {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(date) ? formatDateAndTime(parseInstant(date)) : date;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.upload.fileName ?? "Evidence"} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const words: Record<string, string> = {
  asked: "The inspectors are asked whether you may withdraw it.",
  withdrawn: "It is withdrawn. The file and its text are erased.",
  kept: "It is kept. Its sender sees your answer here.",
};

export default function OneUpload() {
  const loaded = useLoaderData<typeof loader>();
  const { inspectionId, upload, doneKey, hasFile, sends, withdrawal, focusAreas } = loaded;
  return (
    <Page width="work" before={<BackLink href={paths.evidence.list(inspectionId)}>Evidence</BackLink>}>
      {doneKey && words[doneKey] ? (
        <Banner kind="success" announce>
          <p>{words[doneKey]}</p>
        </Banner>
      ) : null}
      <h1 className="evidence-name">{upload.fileName}</h1>
      <SealedNotice />
      <UploadTags upload={upload} />
      <p className="lead">{upload.shows}</p>
      <SummaryList
        rows={[
          { key: "about", label: "About", value: focusAreas.join(", ") },
          { key: "kind", label: "File", value: upload.fileDescription },
          { key: "sent", label: "Sent", value: upload.sent },
          ...(upload.answers === null
            ? []
            : [{ key: "answers", label: "Answers what was asked for", value: upload.answers }]),
          { key: "opened", label: "First read", value: upload.opened ?? "Not yet by an inspector" },
        ]}
      />
      {hasFile ? (
        <p>
          <ButtonLink
            kind={sends ? "secondary" : "primary"}
            href={paths.evidence.uploadFile(inspectionId, upload.id)}
          >
            Download the file
          </ButtonLink>
        </p>
      ) : (
        <p>
          {upload.scan === "infected"
            ? "A virus was found in it after it was received. The file is erased."
            : `Its sender withdrew it at ${upload.withdrawn}. The file and its text are erased; what is said here stays.`}
        </p>
      )}
      {hasFile && !sends && upload.scan === "not-scanned" ? (
        <Banner kind="warning" title="Not scanned for viruses">
          <p>
            Open the file only on a computer that scans it. What stands below was read or drawn from it by
            Noonday, and is safe.
          </p>
        </Banner>
      ) : null}
      <WorkState
        isWorking={loaded.work !== null}
        words={loaded.work ?? ""}
        doneWords="Noonday is done with the file. What it found stands below."
        currentHref={paths.evidence.upload(inspectionId, upload.id)}
        stateHref={paths.evidence.uploadState(inspectionId, upload.id)}
        state={loaded.state}
      />
      <ImagePreview
        preview={loaded.preview}
        href={paths.evidence.uploadPreview(inspectionId, upload.id)}
        fileName={upload.fileName}
        shows={upload.shows}
      />
      {hasFile && !loaded.isImage ? (
        <ExtractedText
          uploadPath={paths.evidence.upload(inspectionId, upload.id)}
          page={loaded.page}
          pages={loaded.pages}
          text={loaded.text}
          cut={loaded.textCut}
          problem={loaded.textProblem}
          wordlessPages={loaded.wordlessPages}
          email={loaded.email}
        />
      ) : null}
      <UploadWithdrawal
        inspectionId={inspectionId}
        uploadId={upload.id}
        withdrawal={withdrawal}
        hasFile={hasFile && (loaded.mayWithdraw || !sends)}
        sends={sends}
        mayAnswer={loaded.mayAnswer}
        opened={upload.opened !== null}
      />
    </Page>
  );
}
