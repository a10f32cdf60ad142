import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import type { ThemeFrame } from "../parts/theme-frame.ts";
import { ThemeList } from "./theme-list.tsx";

export type ThemeFramesProps = {
  inspectionId: string;
  frames: readonly ThemeFrame[];
  mayChange: boolean;
};

// React Aria's tree, drag and menu, which no first script of a page carries.
const loadTree = () => import("./theme-tree.tsx");

/** The themes by focus area: a plain list, and for whoever may change them a tree once its script has come. */
export function ThemeFrames(props: ThemeFramesProps) {
  const { inspectionId, frames, mayChange } = props;
  const list = frames.map((frame) => (
    <section key={frame.id} aria-labelledby={`frame-${frame.id}`} className="themes-frame">
      <h2 id={`frame-${frame.id}`}>{frame.shortName}</h2>
      <ThemeList inspectionId={inspectionId} frame={frame} mayChange={mayChange} />
    </section>
  ));
  return mayChange ? <EnhancedPart fallback={list} load={loadTree} props={props} /> : list;
}
