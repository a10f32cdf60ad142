import { formatSetting } from "#app/domain/discussions/setting.ts";
import type { CopiedText } from "#app/domain/held-data/copy-texts.server.ts";
import type { YoungPersonsCopy } from "#app/domain/held-data/find-young-persons-copy.server.ts";
import { circumstanceChoices } from "#app/domain/young-peoples-responses/circumstances.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { findLanguage } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";
import { viewSent } from "../parts/answers-view.ts";

/** The copy as its page shows it, in the page's language; what is in English by itself is marked by who shows it. */
export function viewYoungPersonsCopy(copy: YoungPersonsCopy, translator: Translator) {
  const { t } = translator;
  const moment = (instant: Temporal.Instant) => formatDateTime(translator, instant);
  const { sentAt, changedAt, withdrawnAt, groupName, setting, circumstances } = copy;
  const times = [
    { key: "received", label: t("copy.received"), at: sentAt },
    { key: "changed", label: t("copy.changed"), at: changedAt },
    { key: "withdrawn", label: t("copy.withdrawn"), at: withdrawnAt },
  ];
  return {
    isErased: withdrawnAt !== null,
    facts: [
      ...times.flatMap(({ at, ...time }) => (at === null ? [] : [{ ...time, value: moment(at) }])),
      {
        key: "language",
        label: t("copy.language"),
        value: findLanguage(copy.language)?.name ?? copy.language,
      },
      { key: "age", label: t("young.start.age"), value: t(`young.age.${copy.ageBand}`) },
      {
        key: "helped",
        label: t("young.start.helped"),
        value: t(copy.helped ? "young.start.helped.yes" : "young.start.helped.no"),
      },
      {
        key: "shared",
        label: t("young.start.shared"),
        value: t(copy.sharedDevice ? "young.start.shared.yes" : "young.start.shared.no"),
      },
    ],
    group: groupName,
    /** In English. */
    setting: setting === null ? null : formatSetting(setting),
    /** In English. */
    circumstances: circumstanceChoices
      .filter(({ slug }) => circumstances.includes(slug))
      .map(({ words }) => words),
    rows: viewSent(
      copy.questions,
      copy.sent,
      copy.recordings.filter(({ erasedAt }) => erasedAt === null),
    ),
    consents: copy.consents.map(({ statement, given, recordedAt, note }, place) => ({
      ...{ key: place, ...readStatement(statement), note },
      answer: t(given ? "form.yes" : "form.no"),
      moment: moment(recordedAt),
    })),
    texts: copy.texts.map((text, place) => ({ key: place, ...viewText(text, translator) })),
  };
}

/** A statement as it was stored: its title and its paragraphs. */
function readStatement(statement: unknown): { title: string; paragraphs: string[] } {
  const { title = "", paragraphs = [] } = (statement ?? {}) as { title?: string; paragraphs?: string[] };
  return { title, paragraphs };
}

function viewText(text: CopiedText, { t }: Translator) {
  return {
    words: text.words,
    facts: [
      t("copy.text.read", { count: text.readings }),
      t("copy.text.themes", { count: text.themes }),
      ...(text.isFlagged ? [t("copy.text.flagged")] : []),
    ],
    translations: text.translations.map(({ words }, place) => ({ key: place, words })),
    quotations: text.quotations.flatMap(({ number, words }) =>
      words === null ? [] : [{ key: number, words }],
    ),
  };
}
