/** Offers to copy a code, and to share it where the browser has a way to: without script a code is selected and copied by hand. */
export function offerCopying(): void {
  const ways = document.querySelector<HTMLElement>("[data-code-ways]");
  if (!ways || !navigator.clipboard) return;
  const { codeWays: text = "", copied = "" } = ways.dataset;
  ways.hidden = false;
  ways.onclick = async ({ target }) => {
    const button = target as HTMLElement;
    if ("share" in button.dataset) return navigator.share({ text });
    await navigator.clipboard.writeText(text);
    button.textContent = copied;
  };
  ways.querySelectorAll("button")[1]?.toggleAttribute("hidden", !navigator.share);
}
