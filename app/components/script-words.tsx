/** The words that the script of families' pages shows, which it reads from here (`app/browser/page-words.ts`). */
export function ScriptWords() {
  return (
    <div
      id="script-words"
      hidden
      data-saved="Saved"
      data-not-saved="We cannot save at the moment. What you wrote is still on this page, and we keep trying."
      data-elsewhere="You have answered this in another window too. Press Continue to see both answers."
      data-not-kept="This could not be saved here. Press Continue to see why. What you wrote is not lost."
      data-slow="Still sending. Please wait a moment."
      data-unreachable="We cannot reach Noonday at the moment. What you wrote is still here. We keep trying, and you can press the button again."
      data-read-to-me="Read it to me"
      data-stop-reading="Stop reading"
      data-room-left="Room left, in characters: {many}"
      data-too-long="Too long, by this many characters: {many}"
    />
  );
}
