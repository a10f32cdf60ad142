import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./tabs.css";

type TabsProps = {
  label: string;
  tabs: readonly { id: string; name: ReactNode; content: ReactNode }[];
  defaultTab?: string;
};

export function Tabs({ label, tabs, defaultTab }: TabsProps) {
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
        <TabPanel key={id} id={id} className="aria-tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
