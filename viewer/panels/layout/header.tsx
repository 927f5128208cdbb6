/** The head of the page: its name, the search, what stands in the middle, and how the page speaks and looks. */
import { openTab } from '../../state/page.js';
import { TABS } from '../../state/state.js';
import { SearchBox } from '../finding/search-box.js';
import { useDesk } from '../shared/desk.js';
import { OneOf } from '../shared/one-of.js';
import { ShareMenu } from '../sharing/share-menu.js';
import { Preferences } from './preferences.js';

export function Header() {
  const { text } = useDesk();
  return (
    <header class="top">
      <h1>
        {text('app.name')} <small>{text('app.tagline')}</small>
      </h1>
      <Tabs />
      <SearchBox />
      <ShareMenu />
      <Preferences />
    </header>
  );
}

function Tabs() {
  const { state, change, text } = useDesk();
  return (
    <OneOf
      class="tabs"
      label={text('tab.label')}
      options={TABS}
      chosen={state.tab}
      choose={(tab) => change((before) => openTab(before, tab))}
    >
      {(tab) => text(`tab.${tab}`)}
    </OneOf>
  );
}
