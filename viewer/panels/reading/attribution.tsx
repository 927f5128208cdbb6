/** Said by whom, via whom, in which outlet, in one line: the same wherever a statement stands. */

import { languageOf } from '../../data/graph.js';
import { type AttributionLink, attributionOf, isSecondHand } from '../../data/text/attribution.js';
import { nameOf } from '../../i18n/attribution.js';
import { useDesk } from '../shared/desk.js';
import { SelectionLink } from '../shared/links.js';

interface AttributionProps {
  /** Id of a statement. */
  readonly statement: string;
  /** Names lead to their actors; leave out inside a link or a button. */
  readonly linked?: boolean;
  /** Off where the outlet is plain from what stands around. */
  readonly outlet?: boolean;
}

export function Attribution({ statement, linked = false, outlet = true }: AttributionProps) {
  const { index, text } = useDesk();
  const links = attributionOf(index, statement).filter(({ part }) => outlet || part !== 'outlet');
  const hand = isSecondHand(links) ? 'second' : 'first';
  return (
    <span class={`attribution ${hand}-hand`} title={text(`attribution.${hand}`)}>
      {links.map((link, position) => (
        <span key={`${link.part}/${link.id}`} class={`voice ${link.part}`}>
          {position > 0 && <Arrow part={link.part} />}
          <Voice link={link} linked={linked} />
        </span>
      ))}
    </span>
  );
}

/** The arrow is for the eye; a screen reader hears the word for it. */
function Arrow({ part }: Pick<AttributionLink, 'part'>) {
  const { text } = useDesk();
  return (
    <>
      <span class="arrow" aria-hidden="true">
        {' ← '}
      </span>
      <span class="unseen">{` ${text(`attribution.${part}`)} `}</span>
    </>
  );
}

function Voice({ link, linked }: { readonly link: AttributionLink; readonly linked: boolean }) {
  const { index, text } = useDesk();
  const { id, part, title, unnamed } = link;
  const language = id === null || part === 'outlet' ? undefined : languageOf(index, id);
  const name = (
    <span class={`voice-name ${id === null ? 'nobody' : unnamed ? 'unnamed' : ''}`.trim()} lang={language}>
      {title !== null && <span class="voice-title">{title} </span>}
      {nameOf(link, text)}
    </span>
  );
  if (!linked || id === null || part === 'outlet') return name;
  return <SelectionLink selection={{ kind: 'node', id }}>{name}</SelectionLink>;
}
