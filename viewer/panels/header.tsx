/** The head of the page: its name, the search, what stands in the middle, and how the page speaks and looks. */
import { dress, openTab, speak } from '../state/page.js';
import { LANGUAGES, type Language, TABS, THEMES, type Theme } from '../state/state.js';
import { useDesk } from './desk.js';
import { SearchBox } from './search-box.js';

export function Header() {
  const { text } = useDesk();
  return (
    <header class="top">
      <h1>
        {text('app.name')} <small>{text('app.tagline')}</small>
      </h1>
      <Tabs />
      <SearchBox />
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

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };

function Preferences() {
  const { state, change, text } = useDesk();
  return (
    <div class="preferences">
      <select
        aria-label={text('theme.label')}
        value={state.theme}
        onChange={({ currentTarget }) => change((before) => dress(before, currentTarget.value as Theme))}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {text(`theme.${theme}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={text('language.label')}
        value={state.language}
        onChange={({ currentTarget }) => change((before) => speak(before, currentTarget.value as Language))}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
