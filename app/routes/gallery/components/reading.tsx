import { DataTable } from "#app/components/data-table.tsx";
import { Face, type FaceName } from "#app/components/face.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { NoonToNoon } from "#app/components/noon-to-noon.tsx";
import { Progress } from "#app/components/progress.tsx";
import { Quote } from "#app/components/quote.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { ReceiptsLink } from "#app/components/receipts-link.tsx";
import { Stat, StatRow } from "#app/components/stat.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { WordDifference } from "#app/components/word-difference.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

export function Reading() {
  return (
    <Part id="reading" title="Reading">
      <Specimen name="Progress">
        <Progress step={1} of={7} label="Taking part" />
        <Progress step={4} of={7} label="Getting help early enough" />
        <Progress step={7} of={7} />
      </Specimen>
      <Specimen name="WorkState">
        <WorkState
          isWorking
          words="Noonday is reading the text in the file."
          doneWords="The text is read."
          currentHref={paths.gallery.components()}
          // Nothing is read here, and nothing is asked.
          stateHref="/healthz"
        />
        <WorkState
          isWorking={false}
          words=""
          doneWords="The text is read."
          currentHref={paths.gallery.components()}
        />
      </Specimen>
      <Specimen name="NoonToNoon">
        <NoonToNoon
          opens={<time dateTime="2026-11-24T12:00:00Z">Tuesday 24 November at noon</time>}
          closes={<time dateTime="2026-11-30T12:00:00Z">Monday 30 November at noon</time>}
          days={6}
          now={0.4}
        />
        <NoonToNoon
          opensLabel="Opened"
          closesLabel="Closed"
          opens="Monday 3 February at noon"
          closes="Friday 7 February at noon"
          days={4}
        />
      </Specimen>
      <Specimen name="SummaryList">
        <SummaryList
          rows={[
            {
              key: "change",
              label: "Compared with May 2025, how is the help that your child gets?",
              value: "Better",
              changeHref: paths.gallery.components(),
              changeLabel: "how the help has changed",
            },
            {
              key: "words",
              label: "Tell us more",
              value: "We waited two years.\n\nThen a new person came, and it all happened in a month.",
              changeHref: paths.gallery.components(),
              changeLabel: "what you told us",
            },
            {
              key: "none",
              label: "What would have helped?",
              changeHref: paths.gallery.components(),
              changeLabel: "what would have helped",
            },
            { key: "arabic", label: "Anything else?", value: "شكرا لكم على السؤال" },
          ]}
        />
      </Specimen>
      <Specimen name="ReceiptCode">
        <ReceiptCode code="7KQ4-M2XT-9HDW-R6BP-3C" />
      </Specimen>
      <Specimen name="ReceiptsLink">
        <ReceiptsLink area="exampleshire" />
      </Specimen>
      <Specimen name="Timeline">
        <Timeline
          label="The dates of this re-visit"
          entries={[
            {
              key: "a",
              when: <time dateTime="2026-11-12">Thursday 12 November</time>,
              title: "The area is told",
              state: "past",
            },
            {
              key: "b",
              when: "Tuesday 24 November at noon",
              title: "The survey opens",
              state: "now",
              children: <p>It stays open for four working days.</p>,
            },
            { key: "c", when: "Monday 30 November at noon", title: "The survey closes" },
            {
              key: "d",
              when: "Tuesday 1 December",
              title: "The inspectors arrive, and the open meeting is held",
              children: (
                <p>The rule gives 30 November. Moved by the lead inspector: the hall was not free.</p>
              ),
            },
          ]}
        />
      </Specimen>
      <Specimen name="StatusTag">
        <p className="cluster">
          <StatusTag>Draft</StatusTag>
          <StatusTag kind="info">Shared</StatusTag>
          <StatusTag kind="success">Approved</StatusTag>
          <StatusTag kind="warning">Waiting for the forum</StatusTag>
          <StatusTag kind="danger">Overdue</StatusTag>
        </p>
      </Specimen>
      <Specimen name="StatRow, Stat">
        <StatRow>
          <Stat label="Responses" value="400" note="of them 12 unfinished" />
          <Stat label="Children they speak for" value="531" href={paths.gallery.components()} />
          <Stat label="Young people heard" value="c" note="c: 1 to 4, not shown" />
        </StatRow>
      </Specimen>
      <Specimen name="WordDifference">
        <WordDifference
          pieces={[
            { kind: "same", text: "Do " },
            { kind: "removed", text: "people " },
            { kind: "added", text: "teachers " },
            { kind: "same", text: "listen?" },
          ]}
        />
      </Specimen>
      <Specimen name="Quote">
        <Quote
          by="Parent of a child aged 5 to 10, SEN support"
          source={<a href={paths.gallery.components()}>The whole answer</a>}
          flags={<StatusTag kind="success">May be quoted</StatusTag>}
        >
          {"They listened this time.\nIt is the first letter I have had that I could understand."}
        </Quote>
        <Quote
          lang="ar"
          by="Parent, in Arabic"
          flags={<StatusTag kind="warning">Not to be quoted</StatusTag>}
        >
          ننتظر منذ عامين ولم يتصل بنا أحد
        </Quote>
        <Quote>No.</Quote>
      </Specimen>
      <Specimen name="DataTable">
        <DataTable
          caption="Answers by what parents said about themselves"
          columns={[
            { key: "group", label: "Group" },
            { key: "better", label: "Better", numeric: true },
            { key: "same", label: "About the same", numeric: true },
            { key: "worse", label: "Worse", numeric: true },
            { key: "base", label: "All who answered", numeric: true },
            { key: "do", label: "Do" },
          ]}
          rows={[
            {
              key: "ehcp",
              cells: [
                "Child with an EHC plan",
                "1,112",
                "97",
                "81",
                "1,290",
                <Button key="hide" type="button" kind="secondary" compact>
                  Hide
                </Button>,
              ],
            },
            {
              key: "sen",
              cells: [
                "Child at SEN support, or with another kind of help whose name is long",
                "64",
                "c",
                "c",
                "c",
                "",
              ],
            },
          ]}
          foot={["All", "1,176", "97", "81", "1,354", ""]}
          note="c: hidden, so that nobody can be picked out."
        />
        <DataTable
          caption="People"
          columns={[{ key: "name", label: "Name" }]}
          rows={[]}
          empty={<p>Nobody is invited yet.</p>}
        />
      </Specimen>
      <Specimen name="Details">
        <Details summary="Why do you ask this?">
          <p>So that inspectors can see whether families of all kinds were heard.</p>
        </Details>
        <Details summary="Already open" open>
          <p>These words are in sight from the start.</p>
        </Details>
      </Specimen>
      <Specimen name="Face">
        <p className="cluster">
          {(["good", "ok", "not-good", "not-sure"] satisfies FaceName[]).map((name) => (
            <Face key={name} name={name} words />
          ))}
        </p>
      </Specimen>
    </Part>
  );
}
