// Where a card is typed: says in each heading which picture was chosen, and opens the next one. Without it, a tick says so.

const all = [...document.querySelectorAll<HTMLDetailsElement>("[data-card-picture]")];
for (const [index, one] of all.entries()) {
  const show = () => {
    const words = one.querySelector("[data-chosen]");
    const label = one.querySelector("label:has(:checked)");
    if (words && label) words.textContent = `: ${label.textContent}`;
  };
  show();
  one.addEventListener("change", show);
  // Arrow keys choose on their way: only a press goes on.
  one.addEventListener("click", (event) => {
    const next = all[index + 1];
    if (!(event.target instanceof HTMLInputElement) || event.detail === 0 || !next) return;
    next.open = true;
    next.querySelector("summary")?.focus();
  });
}

export {};
