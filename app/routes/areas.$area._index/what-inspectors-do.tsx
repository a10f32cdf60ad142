/** What families can expect of a re-visit and what not, so that nobody waits for what it cannot give. */
export function WhatInspectorsDo() {
  return (
    <section className="section" aria-labelledby="what-inspectors-do">
      <h2 id="what-inspectors-do">What inspectors can and cannot do</h2>
      <div className="area-can">
        <div>
          <h3>They can</h3>
          <ul>
            <li>listen to parents, carers and young people</li>
            <li>weigh what many families say beside other evidence</li>
            <li>say for each focus area whether enough has got better</li>
            <li>write a letter about it that everybody can read</li>
          </ul>
        </div>
        <div>
          <h3>They cannot</h3>
          <ul>
            <li>settle what happens to one child</li>
            <li>change a decision about a plan, a school place or money</li>
            <li>deal with a complaint</li>
            <li>tell you what became of what you said</li>
          </ul>
        </div>
      </div>
    </section>
  );
}
