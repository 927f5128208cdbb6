/** English verbs of speech with their forms, and the small words around them. */
import type { CueWord } from '../../cues.js';
import { words } from '../../rule.js';
import type { SpeechVerb } from '../../spaced.js';

type Row = Omit<CueWord, 'cue'> & { readonly told?: true; readonly forms: string };

const ROWS: readonly Row[] = [
  { frame: 'say', act: 'inform', forms: 'say says said saying' },
  {
    frame: 'say',
    act: 'inform',
    told: true,
    forms:
      'tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded',
  },
  {
    ...{ frame: 'say', act: 'inform' },
    forms:
      'add adds added adding note notes noted noting explain explains explained explaining state states stated stating ' +
      'announce announces announced announcing declare declares declared declaring remark remarks remarked observe observes observed ' +
      'comment commented commenting recall recalls recalled recalling recount recounts recounted stress stresses stressed stressing ' +
      'emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising underline underlined underscore underscored ' +
      'reiterate reiterates reiterated reiterating repeat repeated reveal reveals revealed revealing disclose discloses disclosed disclosing ' +
      'indicate indicates indicated indicating mention mentioned reply replies replied replying respond responds responded responding ' +
      'answer answers answered continue continues continued write writes wrote writing tweet tweets tweeted tweeting post posts posted posting ' +
      'testify testifies testified testifying joke joked joking quip quipped shout shouted shouting yell yelled whisper whispered mutter muttered ' +
      'read reads clarify clarified relate related elaborate elaborated conclude concludes concluded find finds found finding show shows showed',
  },
  {
    frame: 'report',
    act: 'inform',
    forms: 'report reports reported reporting quote quotes quoted quoting cite cites cited citing',
  },
  {
    ...{ frame: 'say', act: 'claim' },
    forms:
      'claim claims claimed claiming argue argues argued arguing insist insists insisted insisting maintain maintains maintained maintaining ' +
      'assert asserts asserted asserting contend contends contended contending boast boasted boasting swear swore suggest suggests suggested suggesting ' +
      'complain complains complained complaining lament laments lamented',
  },
  { frame: 'say', act: 'accuse', forms: 'allege alleges alleged alleging' },
  { frame: 'say', act: 'warn', forms: 'warn warns warned warning caution cautions cautioned cautioning' },
  { frame: 'say', act: 'threaten', forms: 'threaten threatens threatened threatening' },
  {
    frame: 'say',
    act: 'confirm',
    forms:
      'confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding agree agrees agreed',
  },
  {
    frame: 'say',
    act: 'promise',
    forms: 'promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging',
  },
  {
    frame: 'say',
    act: 'question',
    polarity: 'asked',
    forms: 'ask asks asked asking wonder wonders wondered wondering inquire inquired',
  },
  {
    frame: 'say',
    act: 'propose',
    polarity: 'requested',
    forms: 'propose proposes proposed proposing recommend recommends recommended recommending',
  },
  {
    frame: 'say',
    act: 'apologise',
    forms: 'apologize apologizes apologized apologizing apologise apologises apologised apologising',
  },
  {
    ...{ frame: 'demand', act: 'demand', polarity: 'requested', told: true },
    forms:
      'urge urges urged urging demand demands demanded demanding order orders ordered ordering instruct instructed implore implored beg begged',
  },
  {
    frame: 'object',
    act: 'deny',
    polarity: 'denied',
    forms: 'deny denies denied denying dispute disputes disputed disputing refute refuted refuting',
  },
  {
    frame: 'object',
    act: 'reject',
    polarity: 'refused',
    forms: 'reject rejects rejected rejecting dismiss dismisses dismissed dismissing',
  },
  {
    ...{ frame: 'object', act: 'criticise' },
    forms:
      'criticize criticizes criticized criticizing criticise criticises criticised criticising condemn condemns condemned condemning denounce denounces denounced denouncing slam slams slammed slamming blast blasts blasted',
  },
  { frame: 'object', act: 'accuse', forms: 'accuse accuses accused accusing blame blames blamed blaming' },
  {
    frame: 'object',
    act: 'praise',
    forms: 'praise praises praised praising hail hails hailed hailing welcome welcomes welcomed welcoming',
  },
  { frame: 'object', act: 'support', forms: 'endorse endorses endorsed endorsing' },
  {
    ...{ frame: 'think', act: 'opinion' },
    forms:
      'think thinks thought believe believes believed believing feel feels felt consider considers considered describe describes described describing',
  },
  { frame: 'think', act: 'opinion', polarity: 'hoped', forms: 'hope hopes hoped hoping wish wishes wished' },
  { frame: 'think', act: 'opinion', lead: true, forms: 'fear fears feared fearing worry worries worried' },
  {
    frame: 'think',
    act: 'predict',
    forms:
      'predict predicts predicted predicting forecast forecasts forecasted expect expects expected estimate estimates estimated estimating',
  },
];

export const VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  ROWS.flatMap(({ forms, ...row }) => words(forms).map((cue) => [cue, { cue, ...row }] as const)),
);

export const ACCORDING_TO = ['according to', 'in the words of'];

export const BETWEEN: ReadonlySet<string> = new Set(
  words(
    'also has have had later then further again repeatedly previously earlier once now still always often recently ' +
      'publicly privately reportedly subsequently initially briefly immediately quickly flatly bluntly firmly strongly ' +
      'simply only even just would could will did do does is was were been be and both all first on in Monday Tuesday Wednesday ' +
      'Thursday Friday Saturday Sunday yesterday today who himself herself themselves',
  ),
);

export const NEGATIONS = [
  'did not',
  "didn't",
  'didn’t',
  'does not',
  "doesn't",
  'doesn’t',
  'do not',
  "don't",
  'don’t',
  'has not',
  'had not',
  'have not',
  'never',
  'would not',
  "wouldn't",
  'wouldn’t',
  'could not',
  'cannot',
  'not',
];
export const REFUSALS = ['declined to', 'refused to', 'declines to', 'refuses to', 'stopped short of', 'would not'];
export const OPENERS: ReadonlySet<string> = new Set(['that']);
export const CLOSERS = [', while ', ', but ', ', although ', ', though ', ', after ', '; '];

export const PERSON: ReadonlySet<string> = new Set(words('he she'));
export const PEOPLE: ReadonlySet<string> = new Set(words('they it'));

export const DENIALS: ReadonlySet<string> = new Set(words("no not never didn't didn’t wasn't wasn’t deny denied"));
export const TOWARDS: ReadonlySet<string> = new Set(['to', 'with']);
export const JOINING = ['and'];
export const ADVERB_ENDINGS = ['ly'];
