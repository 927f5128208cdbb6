/** A rule: its name, the construction it reads, and a sentence in which it reads the words that are lit. */
import type { ComponentChildren } from 'preact';
import { type RulePart, ruleParts } from '../../../graph/model/rules/index.js';
import { RULE_WORDS } from '../../i18n/rule-words.js';
import { LANGUAGES } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

export function Rule({ name }: { readonly name: string }) {
  const { text } = useDesk();
  const parts = ruleParts(name);
  if (!parts) {
    return (
      <p class="rule">
        <code>{name}</code> <span class="note">{text('why.foreignRule')}</span>
      </p>
    );
  }
  return (
    <>
      {parts.map((part) => (
        <div key={part.name} class="rule">
          <code>{part.name}</code> <Reads part={part} />
          {part.example !== '' && (
            <p class="rule-example" lang="zh-Hans">
              {text('why.example')} {lit(part.example)}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

/** In the language of the reader; the rules themselves are described in English. */
function Reads({ part: { name, reads } }: { readonly part: RulePart }) {
  const { language } = useDesk().state;
  const translated = language === 'en' ? undefined : RULE_WORDS[name]?.[LANGUAGES.indexOf(language)];
  return (
    <span class="rule-reads" lang={translated === undefined ? 'en' : undefined}>
      {translated ?? reads}
    </span>
  );
}

/** The words between ⟦ and ⟧ as a mark. */
function lit(example: string): ComponentChildren[] {
  return example
    .split(/[⟦⟧]/)
    .map((piece, position) => (position % 2 === 1 ? <mark key={position}>{piece}</mark> : piece));
}
