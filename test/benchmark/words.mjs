/** Words for the generated texts, commonest first. */
const list = (words) => words.trim().split(/\s+/u)

export const firstNames = list(`John Mary James Anna David Sarah Michael Emma Robert Laura Thomas Helen Peter Ruth George Alice Daniel
  Grace Paul Clara Mark Nora Simon Ellen Frank Irene Hugo Vera Oscar Lydia Edgar Wanda Amir Leila Chen Priya Mateo Ingrid Kofi Yuki`)
const beginnings = list('Har Lin Mor Wes Ash Bel Cor Dun Fair Gren Hol Kes Lam Mar Nor Pem Quin Ros Stan Thorn Ul Var Whit Yar Zel')
const endings = list('ton ley man berg ford son wick ham field ow er sky ini ez dale worth by quist ov ard')
/** Five hundred surnames. */
export const surnames = endings.flatMap((ending) => beginnings.map((beginning) => beginning + ending))
export const places = list('Ashford London Ohio Kenya Chicago Lisbon Riverton Texas Oslo Delhi Marwick Toronto Quito Leeds Utrecht Naples')
export const roles = [
  'the mayor',
  'a spokeswoman for the council',
  'the finance minister',
  'a farmer',
  'the chief executive',
  'a lawyer for the family',
  'the coach',
  'a senior police officer',
  'a professor of history',
  'the union leader',
  'a resident of the valley',
  'the head of the agency',
]
export const titles = ['Mr.', 'Ms.', 'Dr.', 'Senator', 'Judge', 'President', 'Sgt.', 'Professor']
export const groups = ['officials', 'police', 'the report', 'residents', 'two people familiar with the plan', 'the agency', 'the company']
export const verbs = list('said said said said said added asked explained argued insisted replied warned announced wrote recalled noted')
export const nouns =
  list(`year people time government day money work plan city country week house school vote bank road water team company court
  price market family minister report election member fire bridge storm train budget hospital tax law worker farmer harvest river street season
  policy question answer paper letter ship engine garden window kitchen winter summer village island neighbour mountain library museum harbour
  contract strike festival committee proposal agreement decision evidence investigation debate promise surprise danger accident opportunity`)
export const adjectives =
  list(`new good last long great little own old right big high different small large next early young important few public
  bad same able local certain difficult quiet broken careful expensive honest narrow serious unlikely temporary remarkable dangerous`)
export const actions =
  list(`has made took found gave kept brought began seemed left held wrote stood lost paid met ran sat set led grew built sent fell
  moved changed followed closed opened carried reached reduced repaired delayed approved rejected supported considered abandoned promised`)
export const connectors = list('and but because while although when after before since until')
export const adverbs = list('quietly slowly again today finally nearly often clearly certainly perhaps')

const stems = list(`fact trans inter cond sect port form grad ment spect struct dict vert cept mit pos serv vis scrib tract pend clud
  press jud rupt gress voc ject manu cred fer mot fin lect mov not part reg sign tend val ver vol claim cur domin fund gen hab`)
const suffixes = list('ation ing ed ity ments er ional ive ance ence ism ary ure ist ness able')
/** Eight hundred words that look English, most of them none: so that not every word has been seen before. */
export const rareNouns = suffixes.flatMap((suffix) => stems.map((stem) => stem + suffix))
