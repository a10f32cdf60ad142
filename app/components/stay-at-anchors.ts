/**
 * A link to a place in the page, such as one to a mistake or over the navigation, only moves there, and so do Back and Forward
 * between such places. The router would take it for a visit, and forget the answer to a form that the page is: the mistakes,
 * and with them what was typed. Called before the router listens.
 */
export function stayAtAnchors(): void {
  addEventListener(
    "popstate",
    (event) => {
      const before = window.__remixRouter?.state.location;
      if (before?.pathname !== location.pathname || before.search !== location.search) return;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
