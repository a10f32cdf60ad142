/** Offers to copy a code, and to share it where the browser has a way to: without script a code is selected and copied by hand. */
export function offerCopying(): void {
  const ways = document.querySelector<HTMLElement>("[data-code-ways]");
  if (!ways || !navigator.clipboard) return;
  const text = ways.dataset.codeWays ?? "";
  const [copy, share] = ways.querySelectorAll("button");
  if (!copy || !share) return;
  ways.hidden = false;
  copy.onclick = async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = ways.dataset.copied ?? "";
  };
  share.hidden = !navigator.share;
  share.onclick = () => navigator.share({ text });
}
