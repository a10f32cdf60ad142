import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./tabs.css";

type TabsProps = {
  label: string;
  tabs: readonly { id: string; name: ReactNode; content: ReactNode }[];
  defaultTab?: string;
  /** Whether what is typed in a tab stays in the page while another is looked at. */
  keepsPanels?: boolean;
};

export function Tabs({ label, tabs, defaultTab, keepsPanels }: TabsProps) {
  return (
    <AriaTabs className="aria-tabs" defaultSelectedKey={defaultTab}>
      <TabList className="aria-tab-list" aria-label={label}>
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={id} className="aria-tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="aria-tab-panel" shouldForceMount={keepsPanels}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

type TabBarProps = {
  label: string;
  tabs: readonly { id: string; name: ReactNode; tabId: string; panelId: string }[];
  selected: string;
  onSelect: (id: string) => void;
};

/** Tabs without their panels, which stand in the page already under ids of its own. */
export function TabBar({ label, tabs, selected, onSelect }: TabBarProps) {
  return (
    <AriaTabs
      className="aria-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      keyboardActivation="manual"
    >
      <TabList className="aria-tab-list" aria-label={label}>
        {tabs.map(({ id, name, tabId, panelId }) => (
          <Tab
            key={id}
            id={id}
            className="aria-tab"
            render={(tab) =>
              "href" in tab ? <a {...tab} /> : <div {...tab} id={tabId} aria-controls={panelId} />
            }
          >
            {name}
          </Tab>
        ))}
      </TabList>
    </AriaTabs>
  );
}
