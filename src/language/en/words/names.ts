/** English words around and within names: titles, offices, kinds of bodies, people together. */
import { words } from '../../rule.js';

const set = (line: string): ReadonlySet<string> => new Set(words(line));

export const ARTICLES = set('the a an this that these those his her its their our my your another some several many');
export const IN_NAMES = set('of for and the de la le du van von der den bin ibn al el da di dos e y & on in to at');

export const IN_BODIES = set('of on for');

export const PLAIN_WORDS = set(
  `a an the this that these those there here he she it they we i you who what which when where why how if because although though while
  after before since until as at by for from in into of on onto out over to under with without within during through between among against about
  and but or nor so yet not no yes his her its their our my your one two three four five six seven eight nine ten some many most much more
  all any each every both either neither few several other another such same own then now later earlier today yesterday tomorrow still
  even just also only once again however meanwhile moreover furthermore nevertheless instead indeed perhaps maybe despite according
  asked was were is are be been being has have had do does did will would can could may might must should shall let read more watch see
  image photo video listen related share follow copyright breaking live update updated published last first next new`,
);

export const TITLES = set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice-president chancellor premier minister senator sen rep congressman congresswoman
  representative governor gov mayor councillor councilman councilwoman judge justice chief captain capt sergeant sgt lieutenant lt colonel col
  general gen major maj admiral adm commander commissioner sheriff detective officer inspector superintendent constable chairman chairwoman
  chair secretary ambassador king queen prince princess pope cardinal archbishop bishop rev reverend father imam sheikh rabbi coach manager
  director ceo cfo founder spokesman spokeswoman spokesperson analyst lawyer attorney prosecutor author singer actor actress
  executive officer financial operating vice deputy acting former first prime foreign finance defence defense interior home`,
);

export const PORTFOLIOS = set(
  `state affairs defence defense justice finance health education interior trade treasury security transport transportation environment energy
  agriculture labour labor commerce economy culture immigration intelligence safety staff development welfare planning tourism housing`,
);
export const OFS = set('of at in from for to with on');

export const OFFICES = set(
  `president vice-president chancellor premier minister senator congressman congresswoman representative governor mayor councillor judge justice
  captain sergeant lieutenant colonel general major admiral commander commissioner sheriff detective officer inspector superintendent constable
  chairman chairwoman chair chairperson secretary ambassador king queen prince princess pope cardinal archbishop bishop coach manager director ceo
  founder co-founder spokesman spokeswoman spokesperson analyst lawyer attorney prosecutor solicitor author singer actor actress leader deputy
  head chief adviser advisor aide economist researcher scientist professor teacher doctor nurse driver owner resident witness neighbour neighbor
  mother father wife husband son daughter brother sister widow friend victim suspect defendant player striker goalkeeper midfielder candidate
  lawmaker mp official executive editor reporter journalist activist campaigner historian expert engineer pilot editor-in-chief envoy negotiator
  coroner treasurer speaker organizer organiser student farmer fisherman worker dealer trader investor conductor producer`,
);

export const BODIES = set(
  `ministry department agency bureau office commission committee council parliament congress senate house court tribunal police army navy
  university college school institute academy laboratory centre center foundation association union federation league club team party group
  organization organisation company corporation corp inc ltd plc llc co bank fund board authority service services administration government cabinet
  assembly embassy consulate hospital clinic church museum library network alliance coalition society trust firm brigade
  force forces guard command division unit times post news journal herald tribune gazette telegraph guardian press agency holdings industries
  airlines airways motors systems technologies pharmaceuticals partners associates campaign panel inquiry regulator watchdog charity newspaper
  broadcaster airline startup lab studio rovers united city`,
);

export const MEDIA = set(
  'news times post journal herald tribune gazette telegraph guardian press reuters bbc cnn afp npr broadcaster newspaper magazine radio television tv agency network courier chronicle observer bulletin wire',
);

export const NO_NAMES = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday gmt utc est edt pst bst god christmas easter thanksgiving ramadan english french german
  chinese american british russian japanese korean indian european african asian islamic muslim christian jewish catholic internet covid covid-19`,
);

export const PLAIN_ARTICLES = set('the a an');
export const ADDRESSES = set('mr mrs ms miss dr sir dame');
export const ANY_BODY = set(
  'company firm group retailer carmaker automaker manufacturer maker bank lender airline operator startup start-up developer supplier chain club team party charity corporation business',
);
export const APPOSITION_OPENERS = set('a an the who whose aged');
