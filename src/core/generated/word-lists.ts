// Written by `npm run generate` from rules/vocabulary/word-lists.yaml. Do not edit.

/** Names of the lists of words. */
export type WordListName = 'answer-no' | 'answer-none' | 'answer-yes' | 'auxiliaries' | 'back-nouns' | 'back-plurals' | 'back-pronouns' | 'clause-subjects' | 'concession' | 'contrast' | 'count-fillers' | 'credit-ties' | 'doing-nothing' | 'effect-causes' | 'effect-deniers' | 'effect-ties' | 'far-negators' | 'given-drugs-title' | 'hypothetical' | 'likewise' | 'moment-after' | 'moment-before' | 'object-pronouns' | 'objection' | 'ordinal-leads' | 'ordinals' | 'past-forms' | 'percent-relief' | 'percent-ties' | 'plan-doing' | 'pointers' | 'prescription' | 'purpose-fillers' | 'raise' | 'relief-lasting' | 'relief-spans' | 'seeming-verbs' | 'site-ties' | 'treated-ties' | 'unable' | 'use-openers' | 'verdict-openers' | 'visit-ahead' | 'visit-conditions'

/** Names of the lists that give each word a number. */
export type WordValuesName = 'time-counts' | 'time-units'

/** The words of each list, alphabetical. */
export const lists: Readonly<Record<WordListName, readonly string[]>> = {
  /** Answers that deny a treatment: "Previous surgery? N". */
  'answer-no': ["denies","n","n/a","never","no","none"],
  /** What closes a line of dots or a colon and denies its name: "ESI ..... none". */
  'answer-none': ["n/a","never","none"],
  /** Answers that affirm a treatment: "PT: y", "TENS [x]". */
  'answer-yes': ["x","y","yes"],
  /** Verbs between "nor" or "so" and a treatment: "nor did hypnosis". */
  'auxiliaries': ["did","does","has","have","was","were"],
  /** With "the" in front, they open a sentence that judges the treatment before it: "The relief was brief." */
  'back-nouns': ["back","benefit","effect","improvement","pain","relief","response","results"],
  /** They open a sentence that judges all treatments before it: "Neither worked." */
  'back-plurals': ["all","any","both","each","either","neither","no","none","nothing","these","they","those","without"],
  /** They open a sentence that judges the treatment right before it: "It helped." */
  'back-pronouns': ["it","that","this","which"],
  /** Subjects that begin another list of treatments: "… and he takes …". */
  'clause-subjects': ["he","i","patient","pt","she","they","we","who"],
  /** They open what is granted before an objection: "although it helps she still wakes". */
  'concession': ["although","though","while"],
  /** Words that part a sentence into stretches of which each has its own outcome. */
  'contrast': ["although","but","however","though","whereas","while","yet"],
  /** What may stand between a count and its unit of time: "a couple of good weeks", "3-4 days". */
  'count-fillers': ["-","a","and","better","decent","easier","free","full","good","great","half","of","or","pain","so","solid","to","whole"],
  /** They lead from an outcome on to its treatment: "some improvement with chiropractic". */
  'credit-ties': ["after","by","following","from","on","with"],
  /** In front of "nothing" they make it no denial of relief: "did nothing", "good for nothing". */
  'doing-nothing': ["did","do","does","doing","done","for"],
  /** They lead from a treatment to its unwanted effect: "gave her hives", "stopped because of nausea". */
  'effect-causes': ["after","became","because","broke","brought","caused","causes","causing","developed","due","experienced","from","gave","gives","got","had","led","left","made","makes","over","owing","raised","secondary","until"],
  /** They deny an unwanted effect: "no drowsiness", "without any nausea". */
  'effect-deniers': ["any","denied","denies","minimal","never","no","nor","not","without"],
  /** They lead from an unwanted effect on to its drug: "rash with diclofenac". */
  'effect-ties': ["after","from","on","to","with"],
  /** They deny an outcome from the front of the sentence: "neither X nor Y helped". */
  'far-negators': ["neither","none","nor","nothing"],
  /** Words of the title over a list of drugs that are given at the visit, not taken before it. */
  'given-drugs-title': ["administered","discharge","dispensed","given","new","ordered","prescribed"],
  /** An outcome behind them is hoped for or feared, not told: "may help", "if it fails". */
  'hypothetical': ["can","could","if","may","might","should","unless","until","whether","will","won't","would"],
  /** The treatment beside them shares the outcome of the one before: "tapentadol likewise". */
  'likewise': ["ditto","likewise","same","similarly"],
  /** Behind a span of time they make it a date or an age: "2 weeks ago". */
  'moment-after': ["ago","later","old","prior"],
  /** In front of a span of time they make it a date or a rate: "every 3 months". */
  'moment-before': ["every","in","last","past","per","since"],
  /** Behind a word of outcome they turn it to the treatment named before: "stands better with it". */
  'object-pronouns': ["it","that","them","these","this"],
  /** They open what is held against a relief just told: "helped, but by evening …". */
  'objection': ["although","but","however","though","yet"],
  /** What may stand in front of an ordinal that opens a stretch: "the second". */
  'ordinal-leads': ["a","and","her","his","the"],
  /** They repeat the treatment named before: "first ESI helped for 4 months, second for 3 weeks". */
  'ordinals': ["fourth","last","latest","next","second","third"],
  /** Past forms without -ed among the verbs that give, teach and start treatments. */
  'past-forms': ["began","done","given","taught"],
  /** Near a percentage they make it one of relief: "85% better", "90% x 2 wks". */
  'percent-relief': ["benefit","better","concordant","decrease","decreased","eradicated","for","help","helped","improve","improved","improvement","pain","reduced","reduction","relief","relieved","resolved","response","x"],
  /** They lead from a percentage on to its treatment: "70% better with gabapentin". */
  'percent-ties': ["after","by","from","with"],
  /** Verbs that in a plan tell of what is done today: "I have prescribed". */
  'plan-doing': ["began","given","placed","prescribed","started"],
  /** Articles and the like in front of a group word that stands for a treatment named before: "the injection". */
  'pointers': ["her","his","that","the","their","these","this","those"],
  /** Words of a prescription behind the name of a drug: how often, when, how many. */
  'prescription': ["bd","bid","daily","disp","food","hs","nightly","nocte","od","qd","qds","qhs","qid","refills","tds","tid"],
  /** What may stand between "for" and relief: "for pain and inflammation relief". */
  'purpose-fillers': ["and","better","inflammation","of","pain","some","spasm","symptom","symptomatic","temporary","the"],
  /** Words of a higher dose or a new course of what is in use. */
  'raise': ["add","another","change","increase","increased","increasing","new","raise","repeat","restart","resume","switch","titrate","trial"],
  /** Words in front of a span of time that tell how long relief held: "gave 6 weeks". */
  'relief-lasting': ["benefit","better","bought","buys","effect","effective","fine","gave","gets","give","gives","giving","good","got","great","held","helped","helps","hold","holds","last","lasted","lasting","lasts","provided","provides","relief","response","tided","tides","wonderful","worked","works"],
  /** Words of relief behind a span of time: "two weeks of comfort". */
  'relief-spans': ["benefit","better","comfort","easier","free","help","improvement","pain","relief","reprieve","respite","response"],
  /** Verbs whose "to" tells what happened, not a purpose: "seems to help", "failed to respond". */
  'seeming-verbs': ["able","appeared","appears","began","begun","continue","continued","continues","due","failed","fails","felt","found","noted","seem","seemed","seems","started","tends","used"],
  /** They tie a treatment to the site behind it: "injection of the knee". */
  'site-ties': ["at","for","in","into","of","on","over","to"],
  /** In front of an effect they make it what the drug is for: "to treat constipation". */
  'treated-ties': ["against","for","help","helps","prevent","treat"],
  /** What a patient is without a treatment that helps: "without it she is bedridden". */
  'unable': ["bedridden","can't","cannot","could","couldn't","miserable","unable"],
  /** In front of a drug they tell of use, so that the line is no prescription. */
  'use-openers': ["current","currently","he","meds","on","patient","pt","she","takes","taking","uses"],
  /** They open a sentence without a treatment of its own that judges the one before: "Helped for a week." */
  'verdict-openers': ["back","better","complete","d/c","declined","declines","did","excellent","good","great","had","has","he","helped","helps","her","his","i","improved","initially","little","mild","minimal","moderate","not","only","pain","partial","patient","pt","refused","refuses","relief","she","significant","some","still","stopped","symptoms","temporary","transient","unfortunately","very","vomited","we","worked"],
  /** In a told history they mark a visit that lies ahead: "awaiting an appointment". */
  'visit-ahead': ["awaiting","booked","expedited","scheduled","will"],
  /** They make a referral one that is not decided: "if not better we would refer", "a consult may be considered". */
  'visit-conditions': ["?","considered","if","unless","would"],
}

/** The words of each list with their numbers. */
export const values: Readonly<Record<WordValuesName, Readonly<Record<string, number>>>> = {
  /** Words of number in front of a unit of time, each as a number. */
  'time-counts': {"a":1,"an":1,"couple":2,"each":1,"few":3,"first":1,"half":0.5,"many":5,"one":1,"several":4,"some":3},
  /** Units of time, each in days. */
  'time-units': {"afternoon":0.5,"d":1,"day":1,"days":1,"evening":0.5,"fortnight":14,"h":0.04,"hour":0.04,"hours":0.04,"hr":0.04,"hrs":0.04,"min":0.001,"minute":0.001,"minutes":0.001,"mo":30,"month":30,"months":30,"morning":0.5,"mos":30,"night":1,"nights":1,"season":90,"week":7,"weekend":2,"weeks":7,"wk":7,"wks":7,"year":365,"years":365,"yr":365,"yrs":365},
}
