import { Banner } from "#app/components/banner.tsx";

/** What comes before any form: a call, and the duty that nobody is rid of by writing. */
export function CallFirst() {
  return (
    <Banner kind="danger" title="If somebody is in danger now">
      <p>
        Call <a href="tel:999">999</a> first. This page brings no help at once.
      </p>
      <p>
        Writing here does not replace your own duty to refer. Follow your organisation’s safeguarding
        procedure as well.
      </p>
    </Banner>
  );
}
