/** Finds a name by how it is pronounced: by whole syllables, the last of which may be cut short, or by their initials. */

export interface Sound {
  /** `xijinping` */
  readonly joined: string;
  /** Where its syllables begin. */
  readonly starts: ReadonlySet<number>;
  /** `xjp` */
  readonly initials: string;
}

export interface SoundMatch {
  readonly by: 'pinyin' | 'initials';
  /** 0: the whole name; 1: its beginning; 2: inside of it. */
  readonly distance: 0 | 1 | 2;
}

/** From `xi jin ping`; nothing from an empty text. */
export function parseSound(syllables: string | undefined): Sound | undefined {
  if (syllables === undefined || syllables === '') return undefined;
  const starts = new Set<number>();
  let [joined, initials] = ['', ''];
  for (const syllable of syllables.split(' ')) {
    starts.add(joined.length);
    joined += syllable;
    initials += syllable[0] ?? '';
  }
  return { joined, starts, initials };
}

/** What of a query can be pronounced: Latin letters, written together, apart or with apostrophes. */
export function spokenQuery(folded: string): string | undefined {
  const letters = folded.replaceAll(/[\s'’]/g, '').replaceAll('ü', 'v');
  return /^[a-z]{2,}$/.test(letters) ? letters : undefined;
}

export function matchSound({ joined, starts, initials }: Sound, letters: string): SoundMatch | undefined {
  for (let at = joined.indexOf(letters); at >= 0; at = joined.indexOf(letters, at + 1)) {
    if (starts.has(at)) return { by: 'pinyin', distance: distance(joined, letters, at) };
  }
  const at = initials.indexOf(letters);
  return at < 0 ? undefined : { by: 'initials', distance: distance(initials, letters, at) };
}

function distance(text: string, part: string, at: number): SoundMatch['distance'] {
  return text.length === part.length ? 0 : at === 0 ? 1 : 2;
}
