/** Radicals that text taken from PDF holds in place of the characters they look like; NFKC knows only those of U+2F00–2FD5. */

/** Radical and character in turn; what is only part of a character (⺮, ⻊) stands for none. */
const SUPPLEMENT =
  '⺁厂 ⺊卜 ⺜日 ⺝月 ⺧牛 ⻞食 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺋㔾 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺘扌 ⺙攵 ⺛旡 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺥爫 ⺦丬 ⺨犭 ' +
  '⺩王 ⺪疋 ⺬示 ⺭礻 ⺰纟 ⺱罓 ⺲罒 ⺶羊 ⺷羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ' +
  '⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ' +
  '⻮齿 ⻯竜 ⻰龙 ⻱龟 ⻲亀 ⻳龟';

/** The ideograph that a radical of the supplement (U+2E80–2EF3) stands for. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  SUPPLEMENT.split(' ').map((pair): [string, string] => {
    const [radical = '', character = ''] = pair;
    return [radical, character];
  }),
);
