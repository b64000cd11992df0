// Written by `npm run generate` from rules/vocabulary/word-lists.yaml. Do not edit.

/** Names of the lists of words. */
export type WordListName = 'amendment-author-ties' | 'amendment-objects' | 'amendment-openers' | 'amount-fillers' | 'amount-habits' | 'amount-small' | 'amount-subjects' | 'amount-verbs' | 'answer-no' | 'answer-none' | 'answer-yes' | 'auxiliaries' | 'back-nouns' | 'back-plurals' | 'back-pronouns' | 'cause-answers' | 'cause-constitutional' | 'cause-drug-effects' | 'cause-listing' | 'cause-losses' | 'cause-neural' | 'cause-none' | 'cause-pointing' | 'clause-subjects' | 'concession' | 'contrast' | 'count-fillers' | 'credit-ties' | 'doing-nothing' | 'effect-causes' | 'effect-deniers' | 'effect-ties' | 'far-negators' | 'given-drugs-title' | 'helper-doing' | 'helper-marks' | 'hypothetical' | 'impact-denying' | 'impact-night' | 'likewise' | 'limit-changes' | 'limit-degrees' | 'limit-linking' | 'limit-listing' | 'limit-subjects' | 'moment-after' | 'moment-before' | 'mood-people' | 'mood-ties' | 'mood-unable' | 'object-pronouns' | 'objection' | 'ordinal-leads' | 'ordinals' | 'past-forms' | 'percent-relief' | 'percent-ties' | 'person-bearers' | 'person-deflecting' | 'person-followers' | 'person-foreign-ages' | 'person-pronouns-female' | 'person-pronouns-male' | 'person-stops' | 'plan-doing' | 'pointers' | 'prescription' | 'purpose-fillers' | 'raise' | 'relief-lasting' | 'relief-spans' | 'seeming-verbs' | 'site-ties' | 'treated-ties' | 'unable' | 'use-openers' | 'verdict-openers' | 'visit-ahead' | 'visit-conditions'

/** Names of the lists that give each word a number. */
export type WordValuesName = 'time-counts' | 'time-units' | 'tolerance-bounds'

/** The words of each list, alphabetical. */
export const lists: Readonly<Record<WordListName, readonly string[]>> = {
  /** In front of a name or a day they tell who made an entry, and when. */
  'amendment-author-ties': ["added","by","created","dated","entered","made","on","signed","written"],
  /** In front of a day they make it that of the visit, not of the entry: "late entry for 3/3/2024". */
  'amendment-objects': ["dos","for","from","note","of","regarding","seen","service","since","to","until","visit"],
  /** They may follow the label of an entry: "Addendum to the note of 3/3/2024", "Late entry for". */
  'amendment-openers': ["added","by","created","dated","dictated","documented","entered","for","from","in","made","note","on","per","regarding","to","written"],
  /** What may stand between an amount and its unit: "half of a block". */
  'amount-fillers': ["-","a","an","city","of","or","short","to"],
  /** Behind an amount they tell a habit: "walks 20 minutes a day". */
  'amount-habits': ["daily","day","evening","exercise","morning","nightly","times","twice","week","weekly","x"],
  /** Small amounts without a number: "half a block", "a few minutes". */
  'amount-small': ["a","an","couple","few","half","quarter","single","¼","½"],
  /** What stands in front of such a verb: "he sits", "and walks". */
  'amount-subjects': [",",":","and","he","i","patient","pt","she","they","veteran"],
  /** Verbs that tell with an amount what is borne: "she stands ten minutes". */
  'amount-verbs': ["drive","drives","sit","sits","stand","stands","walk","walks"],
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
  /** Behind "all" or "both" they deny a whole list of signs. */
  'cause-answers': ["absent","denied","excluded","neg","negative","no","none"],
  /** Beside a denied weakness they make it a general one. */
  'cause-constitutional': ["constitutional","fatigue","general","lethargy","malaise","tiredness"],
  /** Between a drug and a sign they make it an effect of the drug: "stopped for retention". */
  'cause-drug-effects': ["caused","causes","d/c","discontinued","due","effect","effects","gave","intolerant","off","stopped"],
  /** Words of a list of denied signs: "fever, or any recent". */
  'cause-listing': ["&",",","/","a","and","any","control","function","h/o","history","hx","in","iv","known","new","nor","of","or","personal","previous","prior","recent","significant","the","to","unexplained","unintended","unintentional"],
  /** Words of disorder that are found rather than asked about: "loss of bladder control". */
  'cause-losses': ["dysfunction","incontinence","losing","loss","lost","retention"],
  /** Beside a denied weakness they make it one of the nerves. */
  'cause-neural': ["neuro","neurologic","neurological","numbness","paresthesia","paresthesias","tingling"],
  /** Answers under a heading of red flags that deny them all. */
  'cause-none': ["absent","denied","denies","neg","negative","nil","no","none"],
  /** They point at an injury told before: "no loss of memory with that injury". */
  'cause-pointing': ["after","due","from","her","his","prior","since","that","the","this","with"],
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
  /** Words between a helper and what he does: "her son now does all of the". */
  'helper-doing': [",","all","also","always","and","any","are","assist","assists","been","both","currently","do","does","doing","every","for","gets","had","handle","handles","has","have","help","helping","helps","her","him","his","in","is","most","mostly","must","needs","now","of","or","over","take","taken","takes","the","their","to","took","usually","w/","with"],
  /** Of these one tells that the helper does it for the patient: "has to", "now". */
  'helper-marks': ["assists","had","has","have","help","helps","must","now","over","took"],
  /** An outcome behind them is hoped for or feared, not told: "may help", "if it fails". */
  'hypothetical': ["can","could","if","may","might","should","unless","until","whether","will","won't","would"],
  /** With these a denial of limits begins: "no trouble walking". */
  'impact-denying': ["denied","denies","no","not","without"],
  /** They tell that a position is sought in bed: it is sleep. */
  'impact-night': ["bed","bedtime","night","nights","sleep","sleeping"],
  /** The treatment beside them shares the outcome of the one before: "tapentadol likewise". */
  'likewise': ["ditto","likewise","same","similarly"],
  /** They tell that a habit was lost: "used to hike, now he cannot". */
  'limit-changes': ["anymore","but","can't","cannot","longer","now","since","unable"],
  /** Words of degree in front of a limit: "is very limited". */
  'limit-degrees': ["all","also","both","more","now","often","quite","so","still","very"],
  /** Verbs that make a word of limit speak of what stands before it: "walking is limited". */
  'limit-linking': [":","=","are","be","became","becomes","been","being","is","remains","was","were"],
  /** Words of a list of activities, not counted as distance: "walking, and also the". */
  'limit-listing': ["&","+",",","/",":","all","also","and","are","both","is","or","the"],
  /** Behind a comma they open a statement that a limit does not reach. */
  'limit-subjects': ["he","i","it","patient","pt","she","they"],
  /** Behind a span of time they make it a date or an age: "2 weeks ago". */
  'moment-after': ["ago","later","old","prior"],
  /** In front of a span of time they make it a date or a rate: "every 3 months". */
  'moment-before': ["every","in","last","past","per","since"],
  /** With whom one is irritable: no reason of its own. */
  'mood-people': ["children","coworkers","daughter","family","husband","kids","mother","partner","son","spouse","staff","wife"],
  /** They tie a mood to its reason: "irritable because of the pain". */
  'mood-ties': ["about","account","at","because","by","due","from","makes","over","related","result","secondary","since","that","when","with"],
  /** A reason of a mood that is the effect of the pain: "that he cannot work". */
  'mood-unable': ["can't","cannot","inability","limitations","unable"],
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
  /** In front of "is 54 years old" they name the patient. */
  'person-bearers': ["he","patient","pt","she","veteran","who"],
  /** In front of "54 years old" they make it an age of the past, of another person or of a comparison. */
  'person-deflecting': ["above","age","at","below","body","her","his","how","if","its","like","my","over","since","spine","than","their","under","until","when","while","your"],
  /** Behind an age without a noun they tell of the patient: "54yo with back pain". */
  'person-followers': ["(",",",".",":","c/o","h/o","here","hx","presenting","presents","s/p","seen","w/","w/o","who","with"],
  /** In front of "age:" they make it another age than that of the patient in years. */
  'person-foreign-ages': ["bone","developmental","gestational","heart","maternal","mental","partner","partner's","paternal","skeletal","spouse","spouse's"],
  /** Pronouns of a woman. */
  'person-pronouns-female': ["her","hers","herself","she"],
  /** Pronouns of a man. */
  'person-pronouns-male': ["he","him","himself","his"],
  /** Between an age and a noun they end the search for the noun. */
  'person-stops': ["after","and","at","by","due","for","from","had","has","hx","in","is","of","old","on","or","s/p","since","status","that","the","to","was","when","where","who","whose","with"],
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
  /** Units of what a patient bears, each with the amount up to which it is a limit: 60 minutes, 4 blocks. */
  'tolerance-bounds': {"aisle":4,"aisles":4,"block":4,"blocks":4,"dishes":20,"feet":600,"ft":600,"h":1,"hour":1,"hours":1,"hr":1,"hrs":1,"m":60,"meters":200,"metres":200,"mile":0.5,"miles":0.5,"min":60,"mins":60,"minute":60,"minutes":60,"sec":600,"seconds":600,"secs":600,"songs":5,"steps":50,"yards":200,"yds":200},
}
