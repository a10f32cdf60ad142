/**
 * Fills in the code that an emailed link carries behind its `#`, which a browser never sends to a server, and takes it
 * out of the address, so that it stays in no history.
 */
export function fillCode(): void {
  const field = document.querySelector<HTMLInputElement>("input[name=code]");
  const code = location.hash.slice(1);
  if (!field || !/^[\w-]{20,30}$/.test(code)) return;
  field.value = code;
  history.replaceState(null, "", location.pathname + location.search);
}
