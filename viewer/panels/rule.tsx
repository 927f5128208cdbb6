/** A rule: its name, the construction it reads, and a sentence in which it reads the words that are lit. */
import type { ComponentChildren } from 'preact';
import { ruleParts } from '../../graph/model/rules/index.js';
import { useDesk } from './desk.js';

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
          <code>{part.name}</code>{' '}
          <span class="rule-reads" lang="en">
            {part.reads}
          </span>
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

/** The words between ⟦ and ⟧ as a mark. */
function lit(example: string): ComponentChildren[] {
  return example
    .split(/[⟦⟧]/)
    .map((piece, position) => (position % 2 === 1 ? <mark key={position}>{piece}</mark> : piece));
}
