/** Buttons of which one is pressed: a choice among a few. */
import type { ComponentChildren } from 'preact';

interface OneOfProps<T extends string> {
  readonly class: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly choose: (option: T) => void;
  /** What stands on the button of an option. */
  readonly children: (option: T) => ComponentChildren;
}

export function OneOf<T extends string>({ label, options, chosen, choose, children, ...look }: OneOfProps<T>) {
  return (
    <fieldset class={look.class} aria-label={label}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === chosen} onClick={() => choose(option)}>
          {children(option)}
        </button>
      ))}
    </fieldset>
  );
}
