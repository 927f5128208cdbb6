/** A question's title in the language of the page; the library has it in simplified Chinese and English. */
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../graph/model/index.js';
import { useDesk } from './desk.js';

type Convert = (text: string) => string;
let traditional: Convert | null = null;

export function useQuestionTitle({ title }: Pick<Question, 'title'>): string {
  const { language } = useDesk().state;
  const convert = useTraditional(language === 'zh-Hant');
  if (language === 'en') return title.en;
  return language === 'zh-Hant' && convert ? convert(title.zh) : title.zh;
}

/** The table is large, so that only who reads traditional Chinese loads it. */
function useTraditional(isWanted: boolean): Convert | null {
  const [convert, setConvert] = useState<Convert | null>(() => traditional);
  useEffect(() => {
    if (!isWanted || traditional) return;
    void import('opencc-js/cn2t').then(({ Converter }) => {
      traditional = Converter({ from: 'cn', to: 'tw' });
      setConvert(() => traditional);
    });
  }, [isWanted]);
  return convert ?? traditional;
}
