/**
 * Leaves at once: the page is replaced, so that Back does not lead to it, and the server is asked to take the device's
 * place in the survey away. Without script the button does the same in two steps.
 */
export function leaveQuickly(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-leave]");
  const form = button?.form;
  if (!button || !form) return;
  const leave = () => {
    document.documentElement.hidden = true;
    void fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" }).catch(() => undefined);
    location.replace(button.dataset.leave ?? "/");
  };
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    },
    true,
  );
  let shifts: number[] = [];
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    // Three times and nothing else in between, as nobody does who types capital letters.
    const earlier = shifts.filter((at) => event.timeStamp - at < 2000);
    shifts = event.key === "Shift" ? [...earlier, event.timeStamp] : [];
    if (shifts.length >= 3) leave();
  });
}
