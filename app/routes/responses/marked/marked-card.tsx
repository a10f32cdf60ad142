import type { ReactNode } from "react";
import { Card } from "#app/components/card.tsx";
import { Details } from "#app/components/native/details.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { JudgedKind } from "#app/domain/responses/judgement.ts";
import { JudgementForm } from "../parts/judgement-form.tsx";
import type { JudgementView } from "../parts/view-judgement.ts";

type MarkedCardProps = {
  title: string;
  kind: JudgedKind;
  subject: string;
  entry: string;
  judgement: JudgementView | null;
  /** Where judgements go, or null for those who only read. */
  judgeAt: string | null;
  children: ReactNode;
};

/** One thing to judge, with what an inspector has thought of it. */
export function MarkedCard({ title, kind, subject, entry, judgement, judgeAt, children }: MarkedCardProps) {
  return (
    <Card title={title} titleAs="h3">
      {children}
      {judgement === null ? (
        <p>
          <StatusTag kind="info">Nobody has judged it yet</StatusTag>
        </p>
      ) : (
        <p>
          {judgement.judgedText}
          {judgement.note === "" ? "." : `: ${judgement.note}`}
        </p>
      )}
      {judgeAt === null ? null : (
        <Details summary={judgement === null ? "Judge it" : "Judge it again"}>
          <JudgementForm action={judgeAt} entry={entry} kind={kind} subject={subject} about={title} />
        </Details>
      )}
    </Card>
  );
}
