/** What the library says, in the language of the page; it has simplified Chinese and English. */
import { useEffect, useState } from 'preact/hooks';
import type { InBoth } from '../../../graph/model/index.js';
import { useDesk } from '../shared/desk.js';

type Convert = (text: string) => string;
let traditional: Convert | null = null;
let loading: Promise<Convert> | null = null;

export function useInBoth(): (said: InBoth) => string {
  const { language } = useDesk().state;
  const convert = useTraditional(language === 'zh-Hant');
  if (language === 'en') return ({ en }) => en;
  return language === 'zh-Hant' && convert ? ({ zh }) => convert(zh) : ({ zh }) => zh;
}

/** The table is large, so that only who reads traditional Chinese loads it, and all who wait for it wait for one. */
function useTraditional(isWanted: boolean): Convert | null {
  const [convert, setConvert] = useState<Convert | null>(() => traditional);
  useEffect(() => {
    if (!isWanted || traditional) return;
    loading ??= loadTraditional();
    void loading.then((loaded) => setConvert(() => loaded));
  }, [isWanted]);
  return convert ?? traditional;
}

async function loadTraditional(): Promise<Convert> {
  const { Converter } = await import('opencc-js/cn2t');
  const script = Converter({ from: 'cn', to: 'tw' });
  traditional = (text) => script(text).replaceAll('“', '「').replaceAll('”', '」');
  return traditional;
}
