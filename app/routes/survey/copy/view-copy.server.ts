import { countBackupDays } from "#app/domain/backups/backup.ts";
import type { CopiedText } from "#app/domain/held-data/copy-texts.server.ts";
import type { ResponseCopy } from "#app/domain/held-data/find-response-copy.server.ts";
import { findAskedPages } from "#app/domain/survey/asked-pages.ts";
import { choicesIn } from "#app/domain/survey/consent-statement.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { findLanguage } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";
import { viewAnswers } from "#app/survey-flow/view-answers.server.ts";

/** The copy as its page shows it, in the page's language. */
export async function viewCopy(
  args: Pick<PageArgs, "context">,
  { copy, survey, translator }: { copy: ResponseCopy; survey: Survey; translator: Translator },
) {
  const { t } = translator;
  const moment = (instant: Temporal.Instant) => formatDateTime(translator, instant);
  const { set, answers, about, childProfiles, withdrawnAt, changedAt } = copy;
  const labels = choicesIn(translator);
  return {
    isErased: withdrawnAt !== null,
    made: moment(copy.madeAt),
    times: [
      { key: "received", label: t("copy.received"), value: moment(copy.receivedAt) },
      ...(changedAt === null ? [] : [{ key: "changed", label: t("copy.changed"), value: moment(changedAt) }]),
      ...(withdrawnAt === null
        ? []
        : [{ key: "withdrawn", label: t("copy.withdrawn"), value: moment(withdrawnAt) }]),
      {
        key: "language",
        label: t("copy.language"),
        value: findLanguage(copy.language)?.name ?? copy.language,
      },
    ],
    consents: copy.consents.map(({ givenAt, withdrawnAt: takenBackAt, noticeEdition, choices }) => ({
      agreed: t("copy.agreed", { moment: moment(givenAt) }),
      edition: noticeEdition === null ? null : { number: noticeEdition },
      rows: [
        ...labels.map(({ name, label }) => ({
          key: name,
          label,
          value: t(choices[name] ? "form.yes" : "form.no"),
        })),
        ...(takenBackAt === null
          ? []
          : [{ key: "withdrawn", label: t("copy.withdrawn"), value: moment(takenBackAt) }]),
      ],
    })),
    marks: [
      ...copy.botSignals.map((signal) => t(`copy.mark.${signal}`)),
      ...copy.verdicts.map(({ verdict }) => t(`copy.verdict.${verdict}`)),
      ...copy.faults.map(({ startsAt, endsAt }) =>
        t("copy.mark.fault", { from: moment(startsAt), until: moment(endsAt) }),
      ),
    ],
    answersView: await viewAnswers(args, {
      translator,
      approvalId: set.id,
      pages: findAskedPages(set, copy),
      answers,
      about,
      childProfiles,
      changeIn: null,
    }),
    texts: copy.texts.map((text, place) => ({ key: place, ...viewText(text, translator) })),
    months: survey.keptMonths,
    backupDays: countBackupDays(args.context.env.backupDays),
  };
}

function viewText(text: CopiedText, { t }: Translator) {
  return {
    question: text.question,
    words: text.words,
    facts: [
      t("copy.text.read", { count: text.readings }),
      t("copy.text.themes", { count: text.themes }),
      ...(text.isFlagged ? [t("copy.text.flagged")] : []),
    ],
    translations: text.translations.map(({ words }, place) => ({ key: place, words })),
    quotations: text.quotations.flatMap(({ number, words }) => (words === null ? [] : [{ number, words }])),
  };
}
