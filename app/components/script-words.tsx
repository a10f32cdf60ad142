import { useWords } from "#app/components/words.ts";

/** The words that the script of families' pages shows, which it reads from here (`app/browser/page-words.ts`). */
export function ScriptWords() {
  const { say } = useWords();
  return (
    <div
      id="script-words"
      hidden
      data-saved={say("script.saved")}
      data-not-saved={say("script.not-saved")}
      data-elsewhere={say("script.elsewhere")}
      data-not-kept={say("script.not-kept")}
      data-slow={say("script.slow")}
      data-unreachable={say("script.unreachable")}
      data-read-to-me={say("script.read-to-me")}
      data-stop-reading={say("script.stop-reading")}
      data-room-left={say("script.room-left")}
      data-too-long-to-save={say("script.too-long-to-save")}
      data-too-long={say("script.too-long")}
    />
  );
}
