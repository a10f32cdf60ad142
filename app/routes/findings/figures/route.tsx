import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { Page } from "#app/components/page.tsx";
import { formatShareOf } from "#app/domain/findings/claims.ts";
import { findFinding } from "#app/domain/findings/find-finding.server.ts";
import { formatCounted } from "#app/domain/findings/finding.ts";
import { type EvidenceItem, linkEvidence } from "#app/domain/findings/link-evidence.server.ts";
import { listDocuments } from "#app/domain/findings/list-documents.server.ts";
import { openBoard } from "#app/domain/findings/open-board.server.ts";
import { readThemes } from "#app/domain/findings/read-themes.server.ts";
import { sourceNames } from "#app/domain/findings/source.ts";
import { feelingWords } from "#app/domain/themes/theme.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { viewBoard } from "../parts/view-board.ts";
import { themeChosen } from "./form.server.ts";
import "../../../components/typed-words.css";
import "../parts/board.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const board = await openBoard(args.context, {
    inspectionId: inspection.id,
    focusAreaId,
    actor,
    now: args.context.receivedAt,
  });
  const finding = await findFinding(args.context, { inspectionId: inspection.id, focusAreaId, findingId });
  if (board.kind === "not-found" || !finding) throw notFound();
  const { figures, faces, own, notes } = viewBoard(board);
  const { leaders, forum } = await listDocuments(args.context.db, inspection.id, focusAreaId);
  const offered = (await readThemes(args.context, inspection.id)).offer(focusAreaId);
  return {
    back: paths.findings.finding(inspection.id, focusAreaId, findingId),
    number: finding.number,
    words: finding.words,
    figures,
    faces,
    own,
    notes,
    documents: [...leaders, ...forum].map(({ id, fileName, shows }) => ({
      value: id,
      label: fileName,
      hint: shows,
    })),
    themes: [...new Set(offered.map(({ themeId }) => themeId))].map((id) => {
      const ofTheme = offered.filter(({ themeId }) => themeId === id);
      return {
        id,
        name: ofTheme[0]?.name ?? "",
        options: ofTheme.map(({ source, feeling, ...counted }) => ({
          value: `${source}:${feeling ?? "all"}`,
          label: `${sourceNames[source]}, ${feeling === null ? "all" : feelingWords[feeling].toLowerCase()}: ${themeMessages.t("texts.counted", { counted: formatCounted(counted), base: counted.base ?? counted.count })}`,
        })),
      };
    }),
  };
}

const missingItemMessages = {
  figure:
    "Those answers cannot be counted together: some people may have chosen several of them. Link them one at a time. Nothing was linked.",
  theme: "A theme has been removed meanwhile. Choose again. Nothing was linked.",
  note: "A note has been removed meanwhile. Choose again. Nothing was linked.",
  document: "A document has been withdrawn meanwhile. Choose again. Nothing was linked.",
} as const;

/**
 * Controls are named for what they count: `parents:QUESTION`, `young-people:QUESTION`, `young-peoples-answers:QUESTION`, `theme:THEME`, `notes`,
 * `documents`.
 */
function readItems(typed: Readonly<Record<string, string[]>>): EvidenceItem[] | null {
  const items: EvidenceItem[] = [];
  for (const [name, values] of Object.entries(typed)) {
    const [of, id = ""] = name.split(":");
    if (of === "parents" || of === "young-people" || of === "young-peoples-answers") {
      items.push({ kind: "figure", of, meaningId: id, labels: values });
    } else if (of === "theme") {
      for (const value of values) {
        const chosen = themeChosen.safeParse(value.split(":"));
        if (!chosen.success) return null;
        const [source, feeling] = chosen.data;
        items.push({ kind: "theme", themeId: id, source, feeling });
      }
    } else if (name === "notes") {
      items.push(...values.map((noteId) => ({ kind: "note" as const, noteId })));
    } else if (name === "documents") {
      items.push(...values.map((uploadId) => ({ kind: "document" as const, uploadId })));
    }
  }
  return items;
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "" } = args.params;
  const typed = typedIn(await readCompleteForm(args.request));
  const refuse = (message: string) => data({ errors: { none: message }, typed }, { status: 422 });
  const items = readItems(typed);
  if (items === null) return refuse("Choose the texts again. Nothing was linked.");
  if (items.length === 0) return refuse("Choose what the finding rests on.");
  const by = { inspectionId: inspection.id, findingId, actor, now: args.context.receivedAt };
  const outcome = await linkEvidence(args.context, { ...by, items });
  switch (outcome.kind) {
    case "no-such-finding":
      throw notFound();
    case "not-found":
      return refuse(missingItemMessages[outcome.item]);
    case "linked":
      return redirect(`${paths.findings.finding(inspection.id, focusAreaId, findingId)}?linked`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Link figures to finding ${loaded?.number ?? ""} – Noonday` },
];

export default function LinkFigures() {
  const { back, number, words, figures, faces, own, notes, documents, themes } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed: Record<string, string[]> = answered?.typed ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>{`Finding ${number}`}</BackLink>}>
      <ErrorSummary errors={{}} general={answered?.errors.none} />
      <h1>{`Which figures and documents does finding ${number} rest on?`}</h1>
      <p className="typed-words">{words}</p>
      {figures.length + faces.length + own.length + notes.length + documents.length + themes.length === 0 ? (
        <EmptyState title="There are no figures yet">
          <p>They come with the first responses, discussions and notes.</p>
        </EmptyState>
      ) : (
        <Form>
          <p>
            Answers ticked under one question are counted together. The figure is kept as it is now; if it
            changes, you are told.
          </p>
          {figures.map(({ id, question, choices, base, several }) => (
            <CheckboxGroup
              key={id}
              label={question}
              description={`Parents and carers${several ? "; they could choose several: tick one" : ""}`}
              name={`parents:${id}`}
              options={choices.map(({ label, ...counted }) => ({
                value: label,
                label: `${label}: ${formatShareOf({ ...counted, base })}`,
              }))}
              defaultValue={typed[`parents:${id}`]}
            />
          ))}
          {faces.map(({ id, question, choices, base }) => (
            <CheckboxGroup
              key={id}
              label={question}
              description="Children and young people, in discussions"
              name={`young-people:${id}`}
              options={choices.map(({ label, count }) => ({
                value: label,
                label: `${label}: ${formatShareOf({ count, base })}`,
              }))}
              defaultValue={typed[`young-people:${id}`]}
            />
          ))}
          {own.map(({ id, question, choices, isMat }) => (
            <CheckboxGroup
              key={id}
              label={question}
              description={`Young people’s own answers${isMat ? "; tick places of one card" : ""}`}
              name={`young-peoples-answers:${id}`}
              options={choices.map(({ label, ...figure }) => ({
                value: label,
                label: `${label}: ${formatShareOf(figure)}`,
              }))}
              defaultValue={typed[`young-peoples-answers:${id}`]}
            />
          ))}
          {notes.length === 0 ? null : (
            <CheckboxGroup
              label="What was noted at the open meeting"
              name="notes"
              options={notes.map(({ id, body, source }) => ({ value: id, label: body, hint: source }))}
              defaultValue={typed.notes}
            />
          )}
          {documents.length === 0 ? null : (
            <CheckboxGroup
              label="Documents sent as evidence"
              name="documents"
              options={documents}
              defaultValue={typed.documents}
            />
          )}
          {themes.map(({ id, name, options }) => (
            <CheckboxGroup
              key={id}
              label={`Texts under the theme “${name}”`}
              description="Texts, not people: they bear no “most” or “many”. What is coded in a sample counts once both have read it."
              name={`theme:${id}`}
              options={options}
              defaultValue={typed[`theme:${id}`]}
            />
          ))}
          <Button>Link to the finding</Button>
          <FormEnd />
        </Form>
      )}
    </Page>
  );
}
