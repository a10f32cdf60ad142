import { Inset } from "#app/components/inset.tsx";
import { Quote } from "#app/components/quote.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import "./entry-words.css";

type WrittenConcern = {
  isHidden: false;
  words: string;
  saidBy: string;
  happened: string;
  setting: string;
  dangerNow: boolean;
  by: string;
};

/** What somebody wrote down, for those who read it. */
export function ConcernWords({ concern }: { concern: WrittenConcern | { isHidden: true } | null }) {
  if (concern === null) return null;
  if (concern.isHidden)
    return (
      <Inset title="What was written is not for you to read">
        <p>
          The lead inspectors, the inspector named for this queue, who stands in for them, a second inspector
          and whoever the entry is with read it. Only they decide about it.
        </p>
      </Inset>
    );
  const { words, saidBy, happened, setting, dangerNow, by } = concern;
  return (
    <>
      <Quote source={by}>{words}</Quote>
      <SummaryList
        emptyWords="Not said"
        rows={[
          { key: "danger", label: "In danger then", value: dangerNow ? "Yes, as its writer said" : "No" },
          { key: "said-by", label: "Said by", value: saidBy },
          { key: "happened", label: "When", value: happened },
          { key: "setting", label: "About", value: setting },
        ]}
      />
    </>
  );
}

type FoundWordsProps = {
  entry: {
    isAnswer: boolean;
    words: string | null;
    language: string;
    modeText: string;
    translation: { words: string; language: string; by: string } | null;
    changed: string | null;
    isWithdrawn: boolean;
    withdrawnAtText: string | null;
    responsePath: string | null;
    textPath: string | null;
    uploadPath: string | null;
    /** Where a young person's request to talk is read. */
    requestsPath: string | null;
    isHidden: boolean;
  };
};

/** What stands now where words were found, or that they were taken back. */
export function FoundWords({ entry }: FoundWordsProps) {
  const { words, language, translation, changed, modeText } = entry;
  if (entry.isHidden)
    return (
      <Inset title="The words are not for you to read">
        <p>The inspectors of the re-visit read what a young person writes who asks to talk to one.</p>
      </Inset>
    );
  return (
    <>
      {words === null ? (
        <Inset title={entry.isWithdrawn ? "The words have been withdrawn" : "The words are no longer there"}>
          <p>{describeErasure(entry)}</p>
        </Inset>
      ) : (
        <>
          <Quote lang={language === "en" ? undefined : language} source={modeText}>
            {words}
          </Quote>
          {translation ? (
            <Quote
              lang={translation.language === "en" ? undefined : translation.language}
              source={translation.by}
            >
              {translation.words}
            </Quote>
          ) : null}
          {changed ? (
            <p className="soft">
              Changed at {changed}: these are the words that stand there now, not those that were found.
            </p>
          ) : null}
        </>
      )}
      {entry.responsePath === null ? null : (
        <p>
          <a href={entry.responsePath}>Read the whole response</a>
        </p>
      )}
      {entry.textPath === null ? null : (
        <p>
          <a href={entry.textPath}>Read it in the reading room</a>
        </p>
      )}
      {entry.requestsPath === null ? null : (
        <p>
          <a href={entry.requestsPath}>Open the requests to talk</a>
        </p>
      )}
      {entry.uploadPath === null ? null : (
        <p>
          <a href={entry.uploadPath}>Open the document</a>
        </p>
      )}
    </>
  );
}

function describeErasure({
  isWithdrawn,
  isAnswer,
  withdrawnAtText,
  changed,
}: FoundWordsProps["entry"]): string {
  const stays = "This entry stays, with its level, its referrals and its outcome.";
  if (isWithdrawn && !isAnswer) return `They are erased, here too. ${stays}`;
  if (!isWithdrawn) return `Their writer left this question empty at ${changed}. ${stays}`;
  const when = withdrawnAtText === null ? "" : ` at ${withdrawnAtText}`;
  return `Their writer withdrew them${when}. They are erased, here too. ${stays}`;
}
