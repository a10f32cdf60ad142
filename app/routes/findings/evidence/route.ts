import type { z } from "zod";
import { type EvidenceItem, linkEvidence, linkQuotation } from "#app/domain/findings/link-evidence.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { findingMessages } from "#app/messages/work/finding-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { linkForm } from "./form.server.ts";

/** An inspector links one thing to a finding, from beside it or by drag. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const form = await parseForm(args.request, linkForm);
  if (!form.ok) throw notFound();
  const findingId = readParam(args.params, "findingId");
  const focusAreaId = readParam(args.params, "focusAreaId");
  const by = { inspectionId: inspection.id, findingId, actor, now: args.context.receivedAt };
  const page = `${paths.findings.finding(inspection.id, focusAreaId, findingId)}?linked`;
  const answerLinked = (number: number, evidenceId: string) =>
    answerAct(
      args.request,
      {
        isDone: true,
        words: findingMessages.t("done.linked", { number }),
        undoPath: paths.findings.evidenceRemoval(inspection.id, focusAreaId, findingId, evidenceId),
      },
      page,
    );
  const refuse = (kind: EvidenceItem["kind"] | "quotation") =>
    answerAct(args.request, { isDone: false, words: findingMessages.t(`refused.${kind}`) }, page);
  if (form.value.kind === "quotation") {
    const linked = await linkQuotation(args.context.db, { ...by, quotationId: form.value.id });
    if (linked.kind === "no-such-finding") throw notFound();
    return linked.kind === "linked"
      ? answerLinked(linked.findingNumber, linked.evidenceId)
      : refuse("quotation");
  }
  const linked = await linkEvidence(args.context, { ...by, items: [readItem(form.value)] });
  switch (linked.kind) {
    case "no-such-finding":
      throw notFound();
    case "not-found":
      return refuse(linked.item);
    case "linked":
      return answerLinked(linked.findingNumber, linked.evidenceIds[0] ?? "");
  }
}

function readItem(form: Exclude<z.infer<typeof linkForm>, { kind: "quotation" }>): EvidenceItem {
  switch (form.kind) {
    case "figure":
      return { kind: "figure", of: form.of, meaningId: form.id, labels: [form.label] };
    case "theme":
      return { kind: "theme", source: form.of, themeId: form.id, feeling: null };
    case "note":
      return { kind: "note", noteId: form.id };
    case "document":
      return { kind: "document", uploadId: form.id };
  }
}
