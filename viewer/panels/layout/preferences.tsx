/** A small menu for the language of the page and its theme. */
import { dress, speak } from '../../state/page.js';
import { LANGUAGES, type Language, THEMES, type Theme } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' };

export function Preferences() {
  const { text } = useDesk();
  return (
    <div class="preferences">
      <button
        type="button"
        class="square"
        popovertarget="preferences"
        aria-label={text('preferences.label')}
        title={text('preferences.label')}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round">
            <path d="M1.5 4.5h6m5 0h2M1.5 11.5h2m5 0h6" />
            <circle cx="10" cy="4.5" r="2" />
            <circle cx="6" cy="11.5" r="2" />
          </g>
        </svg>
      </button>
      <div id="preferences" popover="auto">
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </div>
  );
}

function LanguageChoice() {
  const { state, change, text } = useDesk();
  return (
    <label>
      {text('language.label')}
      <select
        value={state.language}
        onChange={({ currentTarget }) => change((before) => speak(before, currentTarget.value as Language))}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeChoice() {
  const { state, change, text } = useDesk();
  return (
    <label>
      {text('theme.label')}
      <select
        value={state.theme}
        onChange={({ currentTarget }) => change((before) => dress(before, currentTarget.value as Theme))}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {text(`theme.${theme}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
