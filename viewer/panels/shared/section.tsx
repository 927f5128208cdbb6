/** A part of the details that the reader can fold away. */
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: ComponentChildren;
  /** For tests and styles. */
  readonly name: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, name, open = true, children }: SectionProps) {
  return (
    <details class={`section ${name}`} open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
