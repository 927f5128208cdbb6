/** The head of the page: its name, the search, what stands in the middle, and how the page speaks and looks. */
import { openTab } from '../state/page.js';
import { TABS } from '../state/state.js';
import { useDesk } from './desk.js';
import { Preferences } from './preferences.js';
import { SearchBox } from './search-box.js';
import { ShareMenu } from './share-menu.js';

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
    <fieldset class="tabs" aria-label={text('tab.label')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-pressed={tab === state.tab}
          onClick={() => change((before) => openTab(before, tab))}
        >
          {text(`tab.${tab}`)}
        </button>
      ))}
    </fieldset>
  );
}
