/** Offers to copy a code, and to share it where the browser has a way to: without script a code is selected and copied by hand. */
export function offerCopying(): void {
  const ways = document.querySelector<HTMLElement>("[data-code-ways]");
  const { clipboard } = navigator;
  if (!ways || !clipboard) return;
  const text = ways.dataset.codeWays ?? "";
  const [copy, share] = ways.querySelectorAll("button");
  ways.hidden = false;
  copy?.addEventListener("click", () =>
    clipboard.writeText(text).then(
      () => (copy.textContent = ways.dataset.copied ?? ""),
      () => (copy.hidden = true),
    ),
  );
  if (!share) return;
  share.hidden = !navigator.share;
  share.addEventListener("click", () => navigator.share({ text }).catch(() => undefined));
}
