import "../../../components/native/hidden-field.css";

/** What Enter in a form presses: browsers take the first button in the page, which is the main one of no long form (HTML, implicit submission). */
export function DefaultButton() {
  return (
    <div className="hidden-field" aria-hidden="true">
      <button type="submit" tabIndex={-1} />
    </div>
  );
}
