/**
 * Leaves at once. The page is replaced, so that Back does not return to it, and the server is asked to delete this
 * device's draft cookie. Without script the button does the same in two steps.
 */
export function leaveQuickly(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-leave]");
  const form = button?.form;
  if (!button || !form) return;
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      document.documentElement.hidden = true;
      void fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" }).catch(() => undefined);
      location.replace(button.dataset.leave ?? "/");
    },
    true,
  );
}
