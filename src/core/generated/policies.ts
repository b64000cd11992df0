// Written by `npm run generate` from rules/. Do not edit.

const c0 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"acupuncture",
] },
], "count": { "atLeast": 1 } }
const c1 = { "word": "phrase", "texts": [
"acupuncture",
"electroacupuncture",
"acupuncturist",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c2 = { "word": "any", "of": [
c0,
c1,
] }
const c3 = { "word": "named", "channel": "spinal-pain", "with": [
{ "attribute": "region", "oneOf": [
"lumbar",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c4 = { "word": "phrase", "texts": [
"(low|lower) [part of [the|his|her]] back",
"(low|lower) back (pain|ache|discomfort|stiffness|injury|problem|problems|issues)",
"(lumbar|lumbosacral) [spine|region|area] (pain|ache|strain|sprain|spondylosis)",
"(lumbar|lumbosacral) (radiculopathy|radiculitis|stenosis|spinal stenosis|degenerative disc disease|DDD)",
"(lumbago|LBP|CLBP|CNSLBP|sciatica)",
"(pain|ache|aching|discomfort) [located] (in|across|over|at|of) [the|his|her] (lumbar|lumbosacral|L spine|LS spine)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c5 = { "word": "any", "of": [
c3,
c4,
] }
const c6 = { "word": "named", "channel": "spinal-pain", "with": [], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c7 = { "word": "phrase", "texts": [
"back pain",
"backache",
"back ache",
"spine pain",
"spinal pain",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c8 = { "word": "any", "of": [
c6,
c7,
] }
const c9 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "atLeast": 84 },
], "count": { "atLeast": 1 } }
const c10 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "chronic", "oneOf": [
"yes",
] },
], "count": { "atLeast": 1 } }
const c11 = { "word": "phrase", "texts": [
"since (1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)",
"(injured|injury|accident|began|started|onset) in (1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c12 = { "word": "all", "of": [
c10,
c11,
] }
const c13 = { "word": "phrase", "texts": [
"(lasting|lasted|persisting|persisted|present|duration) (12|twelve) [or more] weeks",
"(more than|over|greater than|at least|longer than) (12|twelve) weeks",
"(more than|over|greater than|at least|longer than) (12 weeks|twelve weeks|3 months|three months) (duration|in duration|of pain|of symptoms)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c14 = { "word": "any", "of": [
c9,
c12,
c13,
] }
const c15 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"course-of-pain",
] },
], "count": { "atLeast": 1 } }
const c16 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "atMost": 83 },
], "count": { "atLeast": 1 } }
const c17 = { "word": "fact", "kind": "duration", "where": [], "count": { "atLeast": 1 } }
const c18 = { "word": "phrase", "texts": [
"a long time",
"a while",
"quite some time",
"longstanding",
"long standing",
"chronic",
"chronically",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c19 = { "word": "phrase", "texts": [
"(nonspecific|non specific|unspecific) [chronic] [mechanical] (low|lower) back (pain|ache)",
"(chronic|mechanical) (nonspecific|non specific) (low|lower) back (pain|ache)",
"(CNSLBP|NSLBP)",
"(chronic|mechanical) (nonspecific|non specific) (LBP|pain)",
"(nonspecific|non specific) [chronic] LBP",
"pain is (nonspecific|non specific)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c20 = { "word": "phrase", "texts": [
"systemic (cause|causes|disease|illness|etiology|condition|conditions|process)",
"(metastatic|inflammatory|infectious|neoplastic|malignant) (cause|causes|disease|etiology|process)",
"metastatic , inflammatory [,] (or|and) infectious (cause|causes|disease|etiology|process|processes)",
"(spinal|vertebral) (metastasis|metastases|infection|tumor|malignancy)",
"(malignancy|cancer|infection|metastasis|metastases|inflammatory arthritis|spondyloarthropathy)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c21 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "oneOf": [
"malignancy",
"infection",
"inflammatory",
] },
{ "attribute": "finding", "oneOf": [
"excluded",
] },
], "count": { "atLeast": 1 } }
const c22 = { "word": "phrase", "texts": [
"(metastatic|inflammatory|infectious|systemic) [or|and] [inflammatory|infectious] (cause|causes|disease) (ruled out|excluded|have been excluded|has been excluded|were excluded)",
"systemic (cause|causes|disease|illness) [have|has] [been] (ruled out|excluded)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c23 = { "word": "any", "of": [
c19,
c20,
c21,
c22,
] }
const c24 = { "word": "phrase", "texts": [
"(metastatic disease|metastases|metastasis|mets) (to|in|of|involving) [the] [lumbar|thoracic] (spine|vertebra|vertebrae|vertebral bodies|bone)",
"(spinal|vertebral|osseous) (metastasis|metastases|mets)",
"(discitis|spondylodiscitis|vertebral osteomyelitis|epidural abscess)",
"(ankylosing spondylitis|axial spondyloarthritis|axial SpA|sacroiliitis due to)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
] }
const c25 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "present": false },
], "count": { "atLeast": 1 } }
const c26 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "finding", "oneOf": [
"excluded",
] },
], "count": { "atLeast": 1 } }
const c27 = { "word": "phrase", "texts": [
"(mechanical|musculoskeletal|myofascial|muscular|degenerative|discogenic|facetogenic) [low] [back] pain",
"mechanical LBP",
"(mechanical|musculoskeletal|myofascial) [in] (origin|nature|cause|etiology)",
"(lumbar|lumbosacral) (strain|sprain|spondylosis|degenerative disc disease|DDD)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c28 = { "word": "phrase", "texts": [
"(post laminectomy|postlaminectomy|failed back [surgery|surgical]) (syndrome|pain)",
"(FBSS|PSPS 2|PSPS type 2|persistent spinal pain syndrome type 2)",
"(postoperative|post operative|postsurgical|post surgical|postop|post op) [chronic] [low] [back] pain",
"pain (since|after|following|from|due to) [the|his|her|a] [lumbar|back|spine] (surgery|fusion|laminectomy|discectomy)",
"(began|started) after [the|his|her] [lumbar|back|spine] (surgery|fusion|laminectomy|discectomy)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c29 = { "word": "phrase", "texts": [
"(lumbar|lumbosacral|low back|spine|spinal|back) (surgery|surgeries|fusion|decompression|operation)",
"(surgery|fusion) (of|on|at) [the|his|her] (lumbar|low back|lower back|spine|back|L3|L4|L5)",
"(laminectomy|microdiscectomy|discectomy|TLIF|PLIF|ALIF|XLIF)",
"(L2-L3|L2-3|L2/3|L3-L4|L3-4|L3/4|L3/L4|L4-L5|L4-5|L4/5|L4/L5|L5-S1|L5/S1|L4-S1|L3-S1|L3-L5) [posterior|anterior] (fusion|decompression)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c30 = { "word": "any", "of": [
c28,
c29,
] }
const c31 = { "word": "phrase", "texts": [
"(associated with|related to|due to) [the|his|her|any] [back|spine|spinal|lumbar] (surgery|operation|fusion|laminectomy|discectomy)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c32 = { "word": "not", "of": [
c31,
] }
const c33 = { "word": "phrase", "texts": [
"not (associated with|related to|due to) [the|his|her] [lumbar|back] (surgery|operation|fusion|laminectomy|discectomy)",
"unrelated to [the|his|her|any] [lumbar|back|spine] (surgery|operation|fusion|laminectomy|discectomy)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c34 = { "word": "not", "of": [
c33,
] }
const c35 = { "word": "all", "of": [
c30,
c32,
c34,
] }
const c36 = { "word": "not", "of": [
c28,
] }
const c37 = { "word": "phrase", "texts": [
"(wife|partner|girlfriend|daughter|sister) (is|was|who is) [currently|now|also] pregnant",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
] }
const c38 = { "word": "not", "of": [
c37,
] }
const c39 = { "word": "phrase", "texts": [
"pregnant",
"(weeks|wks|months|mos) (gestation|gestational age)",
"(pregnancy related|pregnancy associated|gestational) [low|lower] [back|pelvic|lumbar] pain",
"pain (in|of|during|with|from|due to) [the|her|this|current] pregnancy",
"(intrauterine pregnancy|gravid uterus|first trimester|second trimester|third trimester|IUP at)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
] }
const c40 = { "word": "all", "of": [
c38,
c39,
] }
const c41 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"acupuncture",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
"declined",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c42 = { "word": "phrase", "texts": [
"(acupuncture|acup|treatment|session|visit|tx) [no|#|session|visit] (2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20)",
"(session|visit|treatment|tx) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20) of",
"(last|previous|prior|second|third|fourth|fifth|sixth) (acupuncture|acup|session|needling)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c43 = { "word": "any", "of": [
c41,
c42,
] }
const c44 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"acupuncture",
] },
{ "attribute": "outcome", "oneOf": [
"benefit",
"partial-benefit",
"no-benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c45 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"acupuncture",
] },
{ "attribute": "relief", "present": true },
], "count": { "atLeast": 1 } }
const c46 = { "word": "phrase", "texts": [
"(improved|improvement|better|relief|worse) (since|after) [the] [last|first] (session|sessions|visit|treatment|treatments|acupuncture)",
"(since|after) [the] (last|previous) (session|visit|treatment|tx) [pain] [is] (improved|better|less|reduced|unchanged|the same|worse)",
"(responding|responded|response) [well] (to|after) [the] (acupuncture|acup|treatment|treatments|sessions|needling)",
"(overall|subjective|self reported|reported|functional) (improvement|relief|benefit)",
"(pain|VAS|NRS|NPRS) [score] (down|decreased|reduced|dropped|went|improved) (from|to)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c47 = { "word": "any", "of": [
c44,
c45,
c46,
] }
const c48 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"acupuncture",
] },
{ "attribute": "outcome", "oneOf": [
"unstated",
] },
], "count": { "atLeast": 1 } }
const c49 = { "word": "phrase", "texts": [
"(basivertebral|vertebrogenic)",
"BVN",
"BVNA",
"Intracept",
"Modic",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c50 = { "word": "any", "of": [
c49,
] }
const c51 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "atLeast": 180 },
], "count": { "atLeast": 1 } }
const c52 = { "word": "phrase", "texts": [
"(at least|more than|over|greater than|longer than) (6|six) months",
"(6|six) [or more] months (duration|in duration|of duration|of pain)",
"(6|six) plus months",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c53 = { "word": "any", "of": [
c51,
c12,
c52,
] }
const c54 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "present": true },
], "count": { "atLeast": 1 } }
const c55 = { "word": "fact", "kind": "pain-score", "where": [
{ "attribute": "low", "present": false },
], "count": { "atLeast": 1 } }
const c56 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"PEG",
"BPI",
"BPI-S",
] },
], "count": { "atLeast": 1 } }
const c57 = { "word": "any", "of": [
c55,
c56,
] }
const c58 = { "word": "fact", "kind": "pain-score", "where": [], "count": { "atLeast": 1 } }
const c59 = { "word": "fact", "kind": "severity", "where": [], "count": { "atLeast": 1 } }
const c60 = { "word": "named", "channel": "scale", "with": [
{ "attribute": "role", "oneOf": [
"scale",
] },
], "where": [] }
const c61 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"ODI",
"RMDQ",
"QBPDS",
"PDI",
"PSFS",
"PROMIS-PI",
"PROMIS-PF",
"BPI-I",
"BPI",
"PEG",
"SF-36",
] },
{ "attribute": "inRange", "oneOf": [
true,
] },
], "count": { "atLeast": 1 } }
const c62 = { "word": "phrase", "texts": [
"PDAS (score|of|is|was)",
"(Back Pain Functional Scale|BPFS) (score|of|is|was)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c63 = { "word": "any", "of": [
c61,
c62,
] }
const c64 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"ODI",
"RMDQ",
"QBPDS",
"PDI",
"PSFS",
"PROMIS-PI",
"PROMIS-PF",
"BPI-I",
"BPI",
"PEG",
"SF-36",
] },
], "count": { "atLeast": 1 } }
const c65 = { "word": "named", "channel": "instrument", "with": [
{ "attribute": "tool", "oneOf": [
"ODI",
"RMDQ",
"QBPDS",
"PDI",
"PSFS",
"PROMIS-PI",
"PROMIS-PF",
"BPI-I",
"BPI",
"PEG",
"SF-36",
] },
], "where": [] }
const c66 = { "word": "fact", "kind": "functional-impact", "where": [], "count": { "atLeast": 1 } }
const c67 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"surgery",
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
{ "attribute": "course.days", "atLeast": 180 },
], "count": { "atLeast": 1 } }
const c68 = { "word": "phrase", "texts": [
"(6|six|7|8|9|nine|12|twelve|18) (months|mos|mo) of [failed] (conservative|nonsurgical|non surgical|nonoperative) (care|management|treatment|therapy)",
"(one|1|two|2|three|3) (year|years|yrs) of (conservative|nonsurgical|non surgical|nonoperative) (care|management|treatment|therapy)",
"(conservative|nonsurgical|non surgical|nonoperative) (care|management|treatment|therapy) (for|x|over) (6|six|8|9|12|twelve) (months|mo)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c69 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"surgery",
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c70 = { "word": "phrase", "texts": [
"(failed|failing|failure of|despite|unresponsive to|refractory to|not responded to|inadequate response to|without relief|without improvement|no relief|no improvement)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c71 = { "word": "any", "of": [
c69,
c70,
] }
const c72 = { "word": "all", "of": [
c68,
c71,
] }
const c73 = { "word": "any", "of": [
c67,
c72,
] }
const c74 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"surgery",
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
{ "attribute": "course.days", "present": true },
], "count": { "atLeast": 1 } }
const c75 = { "word": "fact", "kind": "intractability", "where": [
{ "attribute": "vague", "present": true },
], "count": { "atLeast": 1 } }
const c76 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"surgery",
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"unstated",
] },
], "count": { "atLeast": 1 } }
const c77 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"surgery",
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c78 = { "word": "phrase", "texts": [
"Modic [type|grade] (1|2|I|II|one|two|1/2|I/II)",
"Modic (1 and 2|I and II|I or II|1 or 2)",
"(type|grade) (1|2|I|II|1/2|I/II|one|two) [and (2|II)] [degenerative|reactive] Modic",
"Modic (change|changes|endplate changes|end plate changes|degeneration|signal changes|degenerative changes) [of|are|is|, type|:] [type|grade] (1|2|I|II)",
"mixed [type] Modic",
"(type|grade) (1|2|I|II) [Modic] (endplate|end plate) changes",
"(MC1|MC2)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c79 = { "word": "phrase", "texts": [
"(L3|L4|L5|S1)",
"(L2-L3|L2-3|L2/3|L2/L3|L3-L4|L3-4|L3/4|L3/L4|L4-L5|L4-5|L4/5|L4/L5|L5-S1|L5/S1|L5-1|L4-S1|L3-S1|L3-L5|L3-5)",
"L (3|4|5)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c80 = { "word": "all", "of": [
c78,
c79,
] }
const c81 = { "word": "phrase", "texts": [
"Modic [type|grade] (3|III|three)",
"(type|grade) (3|III) Modic",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c82 = { "word": "phrase", "texts": [
"Modic",
"Modics",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c83 = { "word": "phrase", "texts": [
"(endplate|end plate) [marrow|signal] (change|changes|edema|signal|signals|disease|degeneration)",
"(reactive|degenerative) (endplate|end plate) [marrow|signal] (changes|edema|signal)",
"(marrow edema|fatty marrow (changes|replacement))",
"vertebrogenic",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c84 = { "word": "phrase", "texts": [
"Modic",
"Modic changes",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
] }
const c85 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "oneOf": [
"fracture-trauma",
"malignancy",
"infection",
] },
{ "attribute": "finding", "oneOf": [
"excluded",
] },
], "count": { "atLeast": 1 } }
const c86 = { "word": "phrase", "texts": [
"(other|alternative|another|competing|additional|nonvertebrogenic|non vertebrogenic) [pain] (source|sources|generator|generators|cause|causes|pathology|etiology|etiologies)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c87 = { "word": "phrase", "texts": [
"(other|alternative|competing|nonvertebrogenic|non vertebrogenic) [pain] (source|sources|generator|generators|cause|causes|pathology|etiologies) [of pain] (ruled out|excluded|have been excluded|have been ruled out|were excluded|were ruled out)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c88 = { "word": "phrase", "texts": [
"(facet|facetogenic|sacroiliac|SI joint|discogenic) [joint] [mediated] (pain|source|generator|pathology)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c89 = { "word": "any", "of": [
c85,
c86,
c87,
c88,
] }
const c90 = { "word": "phrase", "texts": [
"(psychological|psychology|psychiatric|psych|behavioral|behavioral health|psychosocial|mental health) [pain] (evaluation|eval|assessment|screening|screen|clearance|consult|consultation)",
"(evaluated|assessed|cleared|seen|screened|evaluation|assessment|clearance) (by|from) [a|the|our] [pain] (psychology|psychologist|psychiatry|psychiatrist|behavioral health)",
"(psychologically|psych) (cleared|screened|evaluated|appropriate|stable)",
"multidisciplinary (evaluation|assessment|screening|team|clinic|conference|review)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c91 = { "word": "any", "of": [
c90,
] }
const c92 = { "word": "phrase", "texts": [
"(psychological|psychology|psychiatric|psych|behavioral|behavioral health|psychosocial|mental health) (evaluation|eval|assessment|screening|clearance|consult|consultation)",
"multidisciplinary (evaluation|assessment|screening)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"planned",
"hypothetical",
] },
] }
const c93 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"PHQ-9",
"PHQ-2",
"GAD-7",
"PCS",
"HADS",
"TSK",
"TSK-11",
"FABQ",
"FABQ-W",
"FABQ-PA",
] },
], "count": { "atLeast": 1 } }
const c94 = { "word": "phrase", "texts": [
"(mood|affect) [and affect] [is|:] (normal|euthymic|appropriate|stable|good)",
"(denies|no|history of|hx of) (depression|anxiety)",
"(depression|anxiety) (is|well) (controlled|stable)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c95 = { "word": "fact", "kind": "examination", "where": [], "count": { "atLeast": 2 }, "distinct": "component" }
const c96 = { "word": "fact", "kind": "examination", "where": [], "count": { "atLeast": 1 } }
const c97 = { "word": "section", "names": [
"examination",
] }
const c98 = { "word": "phrase", "texts": [
"(discitis|spondylodiscitis|vertebral osteomyelitis|spinal epidural abscess|epidural abscess)",
"(systemic|active|spinal|current) infection",
"(hemophilia|von Willebrand disease|bleeding diathesis|coagulopathy|bleeding disorder)",
"(pregnant|weeks gestation)",
"(neurogenic|pseudo) claudication",
"(fragility|osteoporotic|insufficiency) [compression] (fracture|fractures)",
"(spinal|vertebral|spine) (metastasis|metastases|mets|tumor|malignancy|cancer)",
"metastatic disease to the [lumbar] spine",
"(spondylolysis|pars defect|pars defects|pars fracture)",
"(disc|disk) (extrusion|extrusions)",
"extruded (disc|disk)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
] }
const c99 = { "word": "phrase", "texts": [
"(spondylolisthesis|anterolisthesis|retrolisthesis|listhesis)",
"(osteoporosis|osteoporotic)",
"(disc|disk) [bulge or] (protrusion|protrusions|herniation|herniations)",
"(lumbar|lumbosacral|L4|L5|S1|leg|left|right|bilateral) (radiculopathy|radiculitis|radicular pain)",
"(sciatica|radicular leg pain)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
] }
const c100 = { "word": "any", "of": [
c98,
c99,
] }
const c101 = { "word": "not", "of": [
c98,
] }
const c102 = { "word": "all", "of": [
c101,
c99,
] }
const c103 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"chiropractic",
] },
], "count": { "atLeast": 1 } }
const c104 = { "word": "phrase", "texts": [
"chiropractic",
"chiropractor",
"chiro",
"(spinal|chiropractic) (manipulation|manipulative therapy|adjustment|adjustments)",
"CMT",
"(adjusted|manipulated)",
"subluxation",
"subluxations",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c105 = { "word": "any", "of": [
c103,
c104,
] }
const c106 = { "word": "phrase", "texts": [
"(asymmetry|asymmetric|asymmetrical|asymmetries|misalignment|misaligned|misalignments|malalignment|malaligned|malposition|malpositioned)",
"(subluxated|retrolisthesis|lateral list|antalgic lean|antalgic list|antalgic posture|antalgia)",
"(palpable|palpated|static|positional) (subluxation|subluxations|listing|listings)",
"(rotated|rotation) (left|right|to the left|to the right|posteriorly|anteriorly)",
"(left|right|posterior|anterior) (rotation|rotated) (of|at) (L1|L2|L3|L4|L5|T12|sacrum|ilium)",
"(pelvic|pelvis|iliac crest|ilium|innominate|shoulder) [is] (unleveling|unlevel|tilt|obliquity|torsion|high|low|elevated|rotated|uneven|not level)",
"(high|low|elevated|uneven) [left|right] (iliac crest|ilium|hip|shoulder|pelvis)",
"(PI|AS|PSIS high|posterior inferior|anterior superior) (ilium|innominate|sacrum|rotation)",
"(leg length|short leg|functional short leg) [inequality|discrepancy|difference|deficiency]",
"(left|right) short leg",
"(left|right) leg [is] short",
"(increased|decreased|loss of|flattened|exaggerated) [lumbar|cervical|thoracic] (lordosis|kyphosis)",
"(hyperlordosis|hypolordosis|hyperkyphosis|scoliosis|forward head|head tilt|altered posture|abnormal posture|poor posture)",
"(PRS|PLS|PRI|PLI|BPRS|BPLS)",
"(spinous|spinous process|body) (left|right|deviation)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c107 = { "word": "any", "of": [
c106,
] }
const c108 = { "word": "phrase", "texts": [
"(decreased|reduced|restricted|limited|diminished|painful|loss of) [active|segmental|lumbar|cervical|thoracic] (ROM|AROM|range of motion|motion|mobility|flexion|extension|rotation|lateral flexion|bending)",
"(restricted|decreased) (L4/5|L5/S1|L4-5|L5-S1|L3-4|L4|L5|SI|SIJ) [joint] (ROM|motion|movement|mobility|play)",
"(ROM|AROM|range of motion|motion|flexion|extension|rotation|lateral flexion) [:] [is|was] [mildly|moderately|severely] (decreased|reduced|restricted|limited|diminished|painful|guarded)",
"(fixation|fixations|fixated|fixed segment|hypomobile|hypomobility|hypermobile|hypermobility|joint dysfunction|segmental dysfunction|somatic dysfunction)",
"(restriction|restrictions) (at|of|in|L4|L5|L3)",
"(segmental|intersegmental|vertebral|joint|motion) (restriction|restrictions|fixation|fixations|hypomobility|blockage)",
"(flexion|extension|rotation|lateral flexion) (limited to|restricted to|to|with) [pain|10|15|20|25|30|35|40|45|50|55]",
"pain (with|on|at) [end range|lumbar|active|passive] (flexion|extension|rotation|lateral flexion|side bending|motion|ROM)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c109 = { "word": "fact", "kind": "examination", "where": [
{ "attribute": "component", "oneOf": [
"range-of-motion",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c110 = { "word": "phrase", "texts": [
"decreased",
"reduced",
"restricted",
"limited",
"diminished",
"painful",
"with pain",
"guarded",
"stiff",
"%",
"degrees",
"deg",
"°",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
], "in": [
"examination",
] }
const c111 = { "word": "all", "of": [
c109,
c110,
] }
const c112 = { "word": "any", "of": [
c108,
c111,
] }
const c113 = { "word": "any", "of": [
c107,
c112,
] }
const c114 = { "word": "phrase", "texts": [
"(tender|tenderness|TTP|painful to palpation|pain on palpation|pain to palpation|sore to palpation|palpatory pain|hypersensitive|point tender)",
"(tender|painful) (to|on) (touch|palpation|pressure)",
"(spinous|facet|sacroiliac|SI joint|paraspinal|percussion) (tenderness|pain)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c115 = { "word": "any", "of": [
c114,
c58,
] }
const c116 = { "word": "phrase", "texts": [
"(hypertonic|hypertonicity|hypertonus|hypotonic|hypotonicity|spasm|spasms|spasmed|spastic|myospasm|myospasms|guarding|trigger point|trigger points|taut band|taut bands|taut fibers|taut and tender|fibrotic)",
"(soft tissue|paraspinal|local|palpable|paravertebral) (edema|oedema|swelling|inflammation)",
"(induration|ropy|ropey|boggy|bogginess)",
"(tight|tense|rigid|increased tone|increased muscle tone|muscle tightness|muscle tension|muscle tone|tissue tone|tissue texture|soft tissue) [lumbar|cervical|paraspinal|in|of|changes|abnormality|abnormalities|muscles|musculature|paraspinals]",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c117 = { "word": "some", "of": [
c115,
c107,
c112,
c116,
], "count": { "atLeast": 2 } }
const c118 = { "word": "all", "of": [
c113,
c117,
] }
const c119 = { "word": "phrase", "texts": [
"(x ray|x rays|radiographs|films|MRI|CT) (showed|show|shows|demonstrated|demonstrates|demonstrate|reveal|reveals|revealed|confirm|confirms|confirmed) [a] (subluxation|subluxations|misalignment)",
"(subluxation|misalignment) [is|was] (seen|shown|demonstrated|noted|confirmed|evident) (on|by) [lumbar|plain] (x ray|x rays|films|radiographs|MRI|CT)",
"(radiographic|radiographically|x ray) (subluxation|subluxations|evidence of subluxation|demonstrated subluxation)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c120 = { "word": "any", "of": [
c118,
c119,
] }
const c121 = { "word": "any", "of": [
c115,
c116,
] }
const c122 = { "word": "phrase", "texts": [
"P.A.R.T.",
"PART exam",
"PART findings",
"PART criteria",
"PART positive",
"PART documented",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c123 = { "word": "phrase", "texts": [
"tenderness",
"spasm",
"misalignment",
"subluxation",
"restriction",
"asymmetry",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c124 = { "word": "phrase", "texts": [
"(C1|C2|C3|C4|C5|C6|C7|T1|T2|T3|T4|T5|T6|T7|T8|T9|T10|T11|T12|L1|L2|L3|L4|L5|S1)",
"(L4-L5|L4-5|L4/5|L5-S1|L5/S1|L3-4|L3/4|L3-L4|L2-3|L2-L3|L1-2|C5-6|C6-7|C4-5|C1-2|T12-L1|T5-6|T6-7)",
"(first|second|third|fourth|fifth) (lumbar|cervical|thoracic|dorsal) [vertebra|vertebral]",
"(left|right|bilateral) (sacroiliac|SI|SIJ|SI joint|ilium)",
"(atlas|sacrum|ilium|sacroiliac|SI joint|SIJ|coccyx|occiput)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c125 = { "word": "phrase", "texts": [
"(lumbar|cervical|thoracic|sacral|pelvic) [spine|region|segments|area]",
"(low back|lower back|mid back|neck)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c126 = { "word": "phrase", "texts": [
"(1|2|3|4|5) (x/wk|x/week|x/mo|x/month|x/day)",
"(1|2|3|4|5|one|two|three|four|five) [x|times|visits|sessions|treatments|adjustments] (a|per|/|each|every) (week|wk|month|mo)",
"(1|2|3|4|5|one|two|three|four) (x|times) (weekly|week|wk|monthly|month)",
"(1x|2x|3x|4x|5x) [/|per|a] (week|wk|month|mo|weekly)",
"(once|twice|thrice|three times) [a|per|/|every] (week|weekly|wk|month|monthly)",
"(weekly|biweekly|bi weekly|every other week|every week|every two weeks|every 2 weeks)",
"(frequency|freq) [of care|of visits] [is|:] (once|twice|weekly|biweekly|1|2|3)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
], "in": [
"preamble",
"chief-complaint",
"hpi",
"interval-history",
"assessment",
"assessment-plan",
"plan",
"follow-up",
"goals",
"instructions",
"procedure",
"course",
"other",
] }
const c127 = { "word": "any", "of": [
c126,
] }
const c128 = { "word": "phrase", "texts": [
"(for|x|over|next) [next] (1|2|3|4|6|8|10|12|two|three|four|six|eight|twelve) (week|weeks|wk|wks|month|months|visits|sessions)",
"(1|2|3|4|6|8|12|two|three|four|six|eight|twelve) (week|month) (plan|course|trial|program|treatment plan|period|duration)",
"(duration|length of care|length of treatment|period of care) [of care] [is|of|:] (1|2|3|4|6|8|12|two|three|four|six|eight)",
"(course|plan|total|series) of (4|6|8|10|12|16|18|24) (visits|sessions|treatments|weeks)",
"(re evaluate|re evaluation|reevaluate|re exam|reassess) (in|after|at) (2|3|4|6|8|12|two|three|four|six|30) (weeks|wks|visits|treatments|days)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c129 = { "word": "any", "of": [
c128,
] }
const c130 = { "word": "all", "of": [
c127,
c129,
] }
const c131 = { "word": "phrase", "texts": [
"(PRN|as needed|when needed)",
"(continue|continued|continuing|resume) [current|with|present|chiropractic|same] (care|treatment|treatments|plan|adjustments|CMT|management|treatment plan)",
"(return|follow up|RTC|see|schedule|appointment) (in|next|on|for)",
"(treatment plan|plan of care|care plan)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c132 = { "word": "phrase", "texts": [
"sit",
"sitting",
"stand",
"standing",
"walk",
"walking",
"lift",
"lifting",
"sleep",
"work",
"drive",
"driving",
"bend",
"dress",
"carry",
"garden",
"stairs",
"ODI",
"Oswestry",
"RMDQ",
"VAS",
"NRS",
"NPRS",
"ROM",
"flexion",
"extension",
"from",
"below",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
], "in": [
"goals",
] }
const c133 = { "word": "phrase", "texts": [
"(goal|goals) [is|are] [to] (return|be able|sit|stand|walk|lift|sleep|work|drive|bend|garden)",
"(goal|goals) [is|are] [to] (reduce|decrease|increase|improve) (ODI|VAS|NRS|ROM|flexion|extension|sitting|standing|walking)",
"(goal|goals) [is|are] [to] (reduce|decrease) pain (from|to|by|below)",
"(in order to|so that he can|so that she can|so that the patient can) [be able to] (sit|stand|walk|lift|sleep|work|drive|carry|bend|dress|return to)",
"(reduce|decrease|lower) [her|his|the] [low back] (pain|VAS|NRS|NPRS) [level|score] (to|by|from|below|under)",
"(increase|improve|restore) [her|his] [lumbar] (ROM|range of motion|flexion|sitting tolerance|standing tolerance|walking tolerance) (to|by|from)",
"(reduce|decrease|improve) (ODI|Oswestry|RMDQ|Roland Morris) [score] (to|by|from|below|under)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c134 = { "word": "any", "of": [
c132,
c133,
] }
const c135 = { "word": "phrase", "texts": [
"(goal|goals|STG|LTG|STGs|LTGs|treatment goals|short term goals|long term goals)",
"(reduce|decrease|relieve|alleviate|manage) [the|his|her] [low] [back] (pain|symptoms)",
"(improve|increase|restore|return to) [the|his|her] (function|mobility|ROM|range of motion|pre injury status|prior level|normal)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c136 = { "word": "section", "names": [
"goals",
] }
const c137 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "inRange", "oneOf": [
true,
] },
], "count": { "atLeast": 1 } }
const c138 = { "word": "phrase", "texts": [
"(flexion|extension|rotation|SLR) [is|to|at|:] (10|15|20|25|30|35|40|45|50|55|60|65|70|75|80|85|90) (degrees|deg|°)",
"(flexion|extension) [:] (10|20|25|30|35|40|45|50|60|70|80) / (25|30|45|60|80|90)",
"(sits|stands|walks|sitting|standing|walking) [tolerance] [for|is|:] (5|10|15|20|30|40|45|60|90) (min|minutes|feet|blocks)",
"(grip strength|dynamometer|inclinometer|algometer|inclinometry|algometry) (of|is|was|:|reading|measures)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c139 = { "word": "any", "of": [
c55,
c137,
c138,
] }
const c140 = { "word": "named", "channel": "instrument", "with": [], "where": [] }
const c141 = { "word": "phrase", "texts": [
"(improved|improving|better|worse|unchanged|some improvement|overall improvement|responding well)",
"(objective|outcome|functional) (measures|measure|assessment|measurements|outcome)",
"(mild|moderate|severe|slight) (pain|restriction|limitation)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c142 = { "word": "phrase", "texts": [
"(maintenance|wellness|preventive|preventative|supportive) [chiropractic|spinal] (care|visit|visits|adjustment|adjustments|phase|manipulation|program)",
"(chiropractic|spinal) maintenance (therapy|treatment|treatments)",
"(here|seen|presents|visit|comes) for [her|his|a|monthly|routine] (maintenance|wellness|tune up|tuneup|check up adjustment)",
"(maintenance|wellness) (status|patient|plan|schedule|basis)",
"on (maintenance|a maintenance basis)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
] }
const c143 = { "word": "phrase", "texts": [
"active (treatment|care|phase|therapy)",
"(flare up|flareup|exacerbation|new injury|acute exacerbation|reinjury|re injury)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c144 = { "word": "all", "of": [
c142,
c143,
] }
const c145 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "chronic", "oneOf": [
"no",
] },
], "count": { "atLeast": 1 } }
const c146 = { "word": "not", "of": [
c10,
] }
const c147 = { "word": "all", "of": [
c145,
c146,
] }
const c148 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"severity",
"pain",
] },
], "count": { "atLeast": 1 } }
const c149 = { "word": "fact", "kind": "pain-score", "where": [
{ "attribute": "low", "present": true },
], "count": { "atLeast": 1 } }
const c150 = { "word": "any", "of": [
c54,
c10,
] }
const c151 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "chronic", "oneOf": [
"unclear",
] },
], "count": { "atLeast": 1 } }
const c152 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
{ "attribute": "concept", "noneOf": [
"block-word",
"conservative-treatment",
"injection-word",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
"shot-word",
] },
], "count": { "atLeast": 1 } }
const c153 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"treatment",
] },
], "count": { "atLeast": 1 } }
const c154 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c155 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"contraindicated",
"declined",
] },
], "count": { "atLeast": 1 } }
const c156 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"unstated",
] },
], "count": { "atLeast": 1 } }
const c157 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c158 = { "word": "fact", "kind": "functional-impact", "where": [
{ "attribute": "vague", "present": false },
], "count": { "atLeast": 1 } }
const c159 = { "word": "fact", "kind": "functional-impact", "where": [
{ "attribute": "vague", "present": true },
], "count": { "atLeast": 1 } }
const c160 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "present": true },
], "count": { "atLeast": 1 } }
const c161 = { "word": "fact", "kind": "cause", "where": [], "count": { "atLeast": 1 } }
const c162 = { "word": "fact", "kind": "diagnosis", "where": [], "count": { "atLeast": 1 } }
const c163 = { "word": "named", "channel": "uncertain-cause", "with": [], "where": [] }
const c164 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "finding", "oneOf": [
"present",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
], "in": [
"assessment",
"assessment-plan",
], "count": { "atLeast": 1 } }
const c165 = { "word": "any", "of": [
c162,
c163,
c164,
] }
const c166 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"side",
] },
], "count": { "atLeast": 1 } }
const c167 = { "word": "fact", "kind": "plan", "where": [], "count": { "atLeast": 1 } }
const c168 = { "word": "fact", "kind": "follow-up", "where": [], "count": { "atLeast": 1 } }
const c169 = { "word": "fact", "kind": "imaging", "where": [], "count": { "atLeast": 1 } }
const c170 = { "word": "named", "channel": "imaging", "with": [
{ "attribute": "kind", "oneOf": [
"modality",
] },
], "where": [
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
] }
const c171 = { "word": "any", "of": [
c169,
c170,
] }
const c172 = { "word": "named", "channel": "imaging", "with": [
{ "attribute": "kind", "oneOf": [
"modality",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
] }
const c173 = { "word": "any", "of": [
c169,
c172,
] }
const c174 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"author",
] },
], "count": { "atLeast": 1 } }
const c175 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"date",
] },
], "count": { "atLeast": 1 } }
const c176 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"unsigned",
"unread",
] },
], "count": { "atLeast": 1 } }
const c177 = { "word": "not", "of": [
c176,
] }
const c178 = { "word": "all", "of": [
c174,
c175,
c177,
] }
const c179 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"unsigned",
] },
], "count": { "atLeast": 1 } }
const c180 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"unread",
] },
], "count": { "atLeast": 1 } }
const c181 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"named",
"signed",
] },
], "count": { "atLeast": 1 } }
const c182 = { "word": "phrase", "texts": [
"pain",
"pains",
"painful",
"ache",
"aches",
"aching",
"lbp",
"soreness",
"hurts",
"fibromyalgia",
"arthritis",
"migraine",
"headache",
"neuropathy",
"sciatica",
"peg",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
"family",
"other",
] },
] }
const c183 = { "word": "any", "of": [
c17,
c182,
] }
const c184 = { "word": "not", "of": [
c183,
] }
const c185 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "atLeast": 90 },
], "count": { "atLeast": 1 } }
const c186 = { "word": "phrase", "texts": [
"pain (for|x|of|lasting) [over|about|more than] (4|5|6|7|8|9|10|12|15|18|20|four|five|six|seven|eight|ten|many|several) (months|mos|years|yrs)",
"pain (for|x|of|lasting) [over|about|more than|the past|at least] (3|three) years",
"(3|4|5|6|7|8|9|10|12|15|20|three|four|five|six|ten|several|many) (year|years|yr|yrs) (history|hx|of)",
"(2|two|one|1|a) (year|years|yr|yrs) of [chronic|back|neck|knee] pain",
"(years|decades) of [chronic|daily|back|neck|knee|joint|widespread] pain",
"pain (for|x|since) (a|one|1|two|2) (year|years|yr|yrs|decade)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c187 = { "word": "any", "of": [
c185,
c186,
] }
const c188 = { "word": "phrase", "texts": [
"(chronic|persistent|longstanding|recurrent|ongoing) [low|lower|widespread|neuropathic|musculoskeletal] [back|neck|knee|joint|hip|shoulder] pain",
"(fibromyalgia|chronic pain syndrome|chronic migraine|complex regional pain syndrome|crps)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c189 = { "word": "any", "of": [
c10,
c188,
] }
const c190 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"PEG",
"BPI",
"BPI-S",
"BPI-I",
"ODI",
"NDI",
"RMDQ",
"PDI",
"PROMIS-PI",
"painDETECT",
"QBPDS",
"DN4",
"LANSS",
"HIT-6",
"MIDAS",
"DASH",
"LEFS",
] },
], "count": { "atLeast": 1 } }
const c191 = { "word": "phrase", "texts": [
"(nrs|nprs|vas|dvprs|rating scale|analog scale|peg|bpi) [:|of|is|score|score :|today] (0|1|2|3|4|5|6|7|8|9|10|12|14|15|16|18|20|21|22|24|25|27|30)",
"(0|1|2|3|4|5|6|7|8|9|10) (/|out of) 10 [on] [the] [pain|nrs|vas|nprs]",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c192 = { "word": "any", "of": [
c190,
c58,
c191,
] }
const c193 = { "word": "phrase", "texts": [
"(validated|standardized) [pain] (scale|tool|questionnaire|instrument|measure)",
"(peg|brief pain inventory|bpi|nrs|nprs|vas|dvprs|oswestry|promis) [scale|tool|questionnaire|form]",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c194 = { "word": "any", "of": [
c60,
c193,
] }
const c195 = { "word": "phrase", "texts": [
"(goal|goals) (is|are|include|includes|:|of|for|to|remain)",
"(her|his|their|patient's|pt's|functional|treatment|pain|personal|main) (goal|goals)",
"desired (outcome|outcomes)",
"(wants|hopes|would like) to (be able|walk|return|sleep|work|play|get back|go back|garden|travel)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c196 = { "word": "fact", "kind": "leftover", "where": [], "in": [
"goals",
], "count": { "atLeast": 1 } }
const c197 = { "word": "not", "of": [
c196,
] }
const c198 = { "word": "all", "of": [
c136,
c197,
] }
const c199 = { "word": "any", "of": [
c195,
c198,
] }
const c200 = { "word": "phrase", "texts": [
"(care|treatment|pain|pain management|management) plan [was|is|has been] (developed|updated|reviewed|revised|created|established|shared|discussed|given|agreed)",
"(person|patient) (centered|centred) [care|pain] [plan]",
"(developed|updated|reviewed|revised|created|shared) [the|a|her|his] [person centered|patient centered|individualized] (care|treatment|pain management) plan",
"(strengths|needs|supports|barriers) [and|include|includes|:|are] [strengths|needs|supports|goals]",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c201 = { "word": "any", "of": [
c200,
] }
const c202 = { "word": "all", "of": [
c199,
c201,
] }
const c203 = { "word": "phrase", "texts": [
"(medication|medications|med|meds|medicine) [list] [was|were|:] (reviewed|reconciled|reconciliation|review|managed|adjusted|changes|refilled|rec)",
"(reviewed|reconciled|adjusted|refilled|managed) [all|her|his|the|current|pain] (medications|meds|medicines|medication list)",
"(no|not taking any|takes no) [pain] (medications|medication|meds|medicines)",
"(no change|no changes) (in|to) [pain] (medications|meds|medicines)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c204 = { "word": "phrase", "texts": [
"(continue|continues|start|started|increase|increased|decrease|decreased|refill|stop|stopped|taper|taking|takes) (acetaminophen|tylenol|ibuprofen|naproxen|meloxicam|celecoxib|diclofenac|duloxetine|cymbalta|gabapentin|pregabalin|lyrica|amitriptyline|nortriptyline|tramadol|oxycodone|hydrocodone|norco|morphine|buprenorphine|cyclobenzaprine|tizanidine|baclofen|methocarbamol|lidocaine|medication|medications)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c205 = { "word": "any", "of": [
c203,
c204,
] }
const c206 = { "word": "section", "names": [
"medications",
] }
const c207 = { "word": "phrase", "texts": [
"(coordinated|coordinate|coordinated care|care coordination|communicated|spoke|discussed|conferred|collaborated) with [her|his|the] (pcp|primary care|physical therapist|therapist|psychologist|psychiatrist|behavioral health|pharmacist|rheumatologist|rheumatology|surgeon|neurologist|case manager|social worker|specialist|care team)",
"(note|letter|records|message|report|plan) [was|were] (sent|faxed|forwarded|routed) to (pcp|her|his|the|primary|physical|dr|psychology)",
"(called|phoned|messaged|emailed) [her|his|the] (pcp|physical therapist|therapist|pharmacist|pharmacy|psychologist|case manager|surgeon)",
"(no|not) (coordination|other providers) (needed|required|involved|this month)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c208 = { "word": "any", "of": [
c207,
] }
const c209 = { "word": "phrase", "texts": [
"care coordination",
"(referral|referred|refer) to",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c210 = { "word": "section", "names": [
"follow-up",
] }
const c211 = { "word": "any", "of": [
c209,
c210,
] }
const c212 = { "word": "phrase", "texts": [
"(crisis|flare|flare up|pain crisis|emergency|flareup) (plan|care|line|contact|instructions|protocol|number|management|support|resources)",
"(if|for|during|in) [a|her|his|the] [severe] [pain] (crisis|flare|flares|flare up|flare ups|emergency)",
"(no|denies) [pain] (crisis|crises|flares) [this month]",
"988",
"(call|go to) (911|the ed|the er) [or] (if|for|911)",
"(return|ed|er|emergency) precautions",
"after hours (line|number|contact|access)",
"(24 / 7|24 hour) (access|line|contact|number)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c213 = { "word": "phrase", "texts": [
"(health|pain|medical) literacy",
"pain (neuroscience|science|self management|coping) [education|skills|counseling|counselling|program]",
"pain (education|counseling|counselling|coping)",
"(counseled|counselled|educated|taught|instructed|education|counseling|counselling) [her|him|patient|pt] (on|about|regarding|in) [chronic] (pain|pacing|self management|coping|activity|sleep|exercise|flares)",
"(teach back|teachback|verbalized understanding|verbalizes understanding|voiced understanding)",
"self management (education|support|skills|strategies|counseling)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c214 = { "word": "phrase", "texts": [
"patient education",
"(counseled|counselled|educated|counseling|counselling)",
"handout (given|provided)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
] }
const c215 = { "word": "phrase", "texts": [
"(time|total|spent) [today|this month|was|of|:|approximately] (30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|50|55|60|65|70|75|80|90) (minutes|min)",
"(15|20|25|30|31|32|33|34|35|36|37|38|39|40|42|45|48|50|52|55|60|65|70|75|80|90|thirty|forty|forty five|sixty) (minutes|min|mins) (spent|total|were spent|was spent|of time|face to face|this month|in total|of chronic pain management|on chronic pain management|with patient|with the patient|of care)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c216 = { "word": "phrase", "texts": [
"(total time|time spent)",
"(start|stop|end) time",
"time in",
"time out",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c217 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
], "count": { "atLeast": 1 } }
const c218 = { "word": "phrase", "texts": [
"ESI",
"ESIs",
"TFESI",
"ILESI",
"LESI",
"(epidural|transforaminal|interlaminar|caudal) [steroid|cortisone] (injection|injections|block|blocks|steroid)",
"epidural",
"epidurals",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c219 = { "word": "any", "of": [
c217,
c218,
] }
const c220 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"radiculopathy",
"sciatica",
"post-laminectomy-syndrome",
"shingles",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c221 = { "word": "named", "channel": "diagnosis", "with": [
{ "attribute": "id", "oneOf": [
"radiculopathy",
"sciatica",
"post-laminectomy-syndrome",
"shingles",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c222 = { "word": "phrase", "texts": [
"(radicular|radiculopathic) [leg|arm|back|neck|low back|nerve] (pain|symptom|symptoms|complaints|features|component|distribution)",
"(radiculopathy|radiculopathies|radiculitis|radics|sciatica|sciatic pain|sciatic nerve pain)",
"(neurogenic|spinal|pseudo) [intermittent] claudication",
"(neuroclaudication|pseudoclaudication)",
"(postherpetic|post herpetic|zoster|shingles)",
"(postlaminectomy|post laminectomy|failed back surgery|FBSS)",
"nerve root (pain|compression|irritation|impingement)",
"(C5|C6|C7|C8|L2|L3|L4|L5|S1) (dermatome|distribution|dermatomal)",
"(dermatomal|radicular) (distribution|pattern)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c223 = { "word": "any", "of": [
c220,
c221,
c222,
] }
const c224 = { "word": "phrase", "texts": [
"(down|into) [the|her|his|both] [left|right] (leg|legs|lower extremity|lower extremities|arm)",
"(radiating|radiates|radiation|radiated) to [the] [left|right] (leg|legs|thigh|buttock|buttocks|foot)",
"(leg|arm|lower extremity|calf|thigh) (pain|numbness|tingling)",
"(into|down) (R|L|B|bilat) [post|lat] (thigh|leg|calf|LE|LEs|buttock)",
"(pain|numbness|tingling) in [her|his|the] [left|right] (leg|legs|foot|feet)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c225 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"disc-herniation",
"spinal-stenosis",
"stenosis",
"nerve-compression",
"disc-degeneration",
"spondylolisthesis",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c226 = { "word": "phrase", "texts": [
"(acute|herpes) zoster",
"shingles",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c227 = { "word": "not", "of": [
c226,
] }
const c228 = { "word": "fact", "kind": "imaging", "where": [
{ "attribute": "modality", "oneOf": [
"mri",
"ct",
"myelogram",
"xray",
] },
], "count": { "atLeast": 1 } }
const c229 = { "word": "named", "channel": "imaging", "with": [
{ "attribute": "kind", "oneOf": [
"modality",
] },
], "where": [
{ "attribute": "time", "oneOf": [
"planned",
"hypothetical",
] },
] }
const c230 = { "word": "any", "of": [
c95,
] }
const c231 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "atLeast": 28 },
], "count": { "atLeast": 1 } }
const c232 = { "word": "phrase", "texts": [
"(chronic|chronically|longstanding|long standing|persistent|persisting|ongoing|long term)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
"family",
"other",
] },
] }
const c233 = { "word": "not", "of": [
c232,
] }
const c234 = { "word": "phrase", "texts": [
"since (1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c235 = { "word": "any", "of": [
c233,
c234,
] }
const c236 = { "word": "all", "of": [
c10,
c235,
] }
const c237 = { "word": "any", "of": [
c231,
c236,
] }
const c238 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
] },
{ "attribute": "course.days", "atLeast": 28 },
], "count": { "atLeast": 1 } }
const c239 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "outcome", "oneOf": [
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c240 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
] },
], "count": { "atLeast": 1 } }
const c241 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
"declined",
] },
{ "attribute": "course.days", "atLeast": 28 },
], "count": { "atLeast": 1 } }
const c242 = { "word": "phrase", "texts": [
"(4|four|5|five|6|six|8|eight|10|ten|12|twelve) (weeks|wks) of (conservative|nonoperative|non operative|nonsurgical|noninvasive|failed conservative)",
"(1|one|2|two|3|three|4|four|6|six|several) months of (conservative|nonoperative|non operative|nonsurgical|noninvasive|failed conservative)",
"(PT|physical therapy|therapy|HEP|chiropractic|NSAIDs|home exercises) x (4|5|6|8|10|12) (weeks|wks|wk)",
"(PT|physical therapy|therapy|HEP|chiropractic|NSAIDs|home exercises) x (1|2|3|4|6) (months|month|mos|mo)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c243 = { "word": "any", "of": [
c241,
c242,
] }
const c244 = { "word": "all", "of": [
c240,
c243,
] }
const c245 = { "word": "any", "of": [
c238,
c239,
c244,
] }
const c246 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "concept", "oneOf": [
"conservative-treatment",
"medical-management",
"medications",
"pain-medications",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c247 = { "word": "any", "of": [
c246,
c75,
] }
const c248 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "outcome", "oneOf": [
"benefit",
] },
], "count": { "atLeast": 1 } }
const c249 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "outcome", "oneOf": [
"declined",
"unstated",
] },
], "count": { "atLeast": 1 } }
const c250 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c251 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"ODI",
"RMDQ",
"QBPDS",
"NDI",
"PDI",
"PSFS",
"BPI",
"BPI-I",
"PEG",
"PROMIS-PI",
"PROMIS-PF",
"LEFS",
"SF-36",
] },
], "count": { "atLeast": 1 } }
const c252 = { "word": "any", "of": [
c55,
c251,
] }
const c253 = { "word": "named", "channel": "instrument", "with": [
{ "attribute": "tool", "oneOf": [
"ODI",
"RMDQ",
"QBPDS",
"NDI",
"PDI",
"PSFS",
"BPI",
"BPI-I",
"PEG",
"PROMIS-PI",
"PROMIS-PF",
"LEFS",
"SF-36",
] },
], "where": [] }
const c254 = { "word": "any", "of": [
c60,
c253,
] }
const c255 = { "word": "any", "of": [
c158,
c251,
] }
const c256 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c257 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "outcome", "oneOf": [
"unstated",
] },
{ "attribute": "time", "oneOf": [
"historical",
] },
], "count": { "atLeast": 1 } }
const c258 = { "word": "any", "of": [
c256,
c257,
] }
const c259 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "relief.percent", "atLeast": 50 },
{ "attribute": "relief.days", "atLeast": 90 },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c260 = { "word": "phrase", "texts": [
"(50|60|70|75|80|90) (%|percent) (improvement|gain|better) in (function|functioning|ADLs|activities|walking|mobility)",
"(50|60|70|75|80|90) (%|percent) functional (improvement|gain)",
"function (improved|better) by (50|60|70|75|80|90) (%|percent)",
"(50|60|70|75|80|90) (%|percent) (relief|improvement) (of|in) pain and function",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c261 = { "word": "any", "of": [
c259,
c260,
] }
const c262 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "relief.percent", "atLeast": 50 },
{ "attribute": "relief.days", "present": true },
], "count": { "atLeast": 1 } }
const c263 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "relief.percent", "atLeast": 50 },
], "count": { "atLeast": 1 } }
const c264 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "relief.percent", "present": true },
], "count": { "atLeast": 1 } }
const c265 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "relief.days", "present": true },
], "count": { "atLeast": 1 } }
const c266 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c267 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"physical-therapy",
"home-exercise",
"chiropractic",
"psychological",
] },
{ "attribute": "outcome", "noneOf": [
"declined",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c268 = { "word": "phrase", "texts": [
"(physical therapy|PT|home exercise|home exercises|home exercise program|HEP|stretching|exercise program|exercises|rehabilitation|rehab|functional restoration)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c269 = { "word": "any", "of": [
c267,
c268,
] }
const c270 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"physical-therapy",
"home-exercise",
] },
{ "attribute": "outcome", "oneOf": [
"declined",
] },
], "count": { "atLeast": 1 } }
const c271 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"epidural-steroid-injection",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
], "count": { "atLeast": 1 } }
const c272 = { "word": "phrase", "texts": [
"(fluoroscopy|fluoroscopic|fluoroscopically|fluoro|C arm|image guidance|imaging guidance|image guided|epidurogram|arthrogram)",
"(CT guided|CT guidance|under CT|ultrasound guided|ultrasound guidance|under ultrasound)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c273 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
"radiofrequency-ablation",
] },
], "count": { "atLeast": 1 } }
const c274 = { "word": "phrase", "texts": [
"(facet|medial branch|zygapophyseal) [joint|nerve] (injection|injections|block|blocks|ablation|denervation)",
"MBB",
"MBBs",
"RFA",
"RFAs",
"RFN",
"rhizotomy",
"(radiofrequency|radio frequency) (ablation|neurotomy|denervation|lesioning)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c275 = { "word": "any", "of": [
c273,
c274,
] }
const c276 = { "word": "any", "of": [
c185,
c236,
] }
const c277 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "chronic", "oneOf": [
"yes",
] },
{ "attribute": "days", "present": false },
], "count": { "atLeast": 1 } }
const c278 = { "word": "phrase", "texts": [
"(axial|nonradicular|non radicular|nonradiating|non radiating)",
"(facet|facetogenic) (mediated|related|mediated pain|pain|syndrome)",
"facetogenic",
"(without|no) (radiation|radicular pain|radicular symptoms|radiculopathy|leg pain|arm pain|leg symptoms|referred pain)",
"(does not|doesn't|not|denies|denied) (radiate|radiating|radiation|radicular pain|radicular symptoms|leg pain)",
"(confined|limited|localized) to the (low back|lower back|back|neck|lumbar spine)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c279 = { "word": "phrase", "texts": [
"(radiculopathy|radicular pain|radicular symptoms|radiating pain|leg pain|arm pain|radiation)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c280 = { "word": "any", "of": [
c278,
c279,
] }
const c281 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"facet-arthropathy",
"facet-source",
"spondylosis",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c282 = { "word": "phrase", "texts": [
"(radiculopathy|radiculitis|radicular pain|radicular symptoms|radicular features|radicular component|claudication|sciatica|leg pain|arm pain|radiation|radiating pain|leg symptoms|myelopathy|numbness|paresthesias|radicular signs|radiate)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c283 = { "word": "phrase", "texts": [
"(nonradicular|non radicular|nonradiating|non radiating)",
"purely axial",
"(synovial|facet) cyst",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c284 = { "word": "any", "of": [
c282,
c283,
] }
const c285 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"radiculopathy",
"sciatica",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c286 = { "word": "phrase", "texts": [
"neurogenic claudication",
"radicular pain",
"radicular symptoms",
"radiculopathy",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c287 = { "word": "any", "of": [
c285,
c286,
] }
const c288 = { "word": "fact", "kind": "examination", "where": [
{ "attribute": "component", "oneOf": [
"straight-leg-raise",
"strength",
"sensation",
"reflexes",
] },
], "count": { "atLeast": 1 } }
const c289 = { "word": "phrase", "texts": [
"(scoliosis|deformity|spinal deformity|significant deformity|kyphosis|instability)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c290 = { "word": "any", "of": [
c85,
c289,
] }
const c291 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "finding", "oneOf": [
"excluded",
] },
{ "attribute": "cause", "present": false },
], "count": { "atLeast": 1 } }
const c292 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "finding", "oneOf": [
"present",
] },
{ "attribute": "cause", "oneOf": [
"fracture-trauma",
"malignancy",
"infection",
] },
], "count": { "atLeast": 1 } }
const c293 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c294 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c295 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
"declined",
"contraindicated",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c296 = { "word": "all", "of": [
c294,
c295,
] }
const c297 = { "word": "phrase", "texts": [
"(second|2nd|confirmatory|repeat) [diagnostic] [lumbar|cervical] (medial branch|MBB|facet block|block)",
"(MBB|medial branch block|block) # 2",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c298 = { "word": "phrase", "texts": [
"(after|following|until) [the|a|her|his] (second|2nd|confirmatory) (block|MBB|medial branch|diagnostic)",
"if [the] (two|both|first|positive)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c299 = { "word": "not", "of": [
c298,
] }
const c300 = { "word": "all", "of": [
c297,
c299,
] }
const c301 = { "word": "any", "of": [
c296,
c300,
] }
const c302 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "relief.percent", "atLeast": 80 },
{ "attribute": "time", "noneOf": [
"hypothetical",
"planned",
] },
], "count": { "atLeast": 1 } }
const c303 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "relief.percent", "present": true },
], "count": { "atLeast": 1 } }
const c304 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
] },
], "count": { "atLeast": 1 } }
const c305 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c306 = { "word": "fact", "kind": "pain-score", "where": [
{ "attribute": "low", "present": false },
], "count": { "atLeast": 2 } }
const c307 = { "word": "phrase", "texts": [
"(therapeutic|intra articular|intraarticular|IA) [lumbar|cervical] (facet|medial branch|MBB|zygapophyseal)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c308 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c309 = { "word": "phrase", "texts": [
"(RFA|ablation|radiofrequency ablation|denervation) [is] (contraindicated|not possible|not appropriate|not an option)",
"not a candidate for (RFA|ablation|radiofrequency|denervation)",
"cannot (have|undergo) (RFA|ablation|radiofrequency)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c310 = { "word": "any", "of": [
c308,
c309,
] }
const c311 = { "word": "all", "of": [
c302,
c310,
] }
const c312 = { "word": "phrase", "texts": [
"repeat (therapeutic|intra articular|intraarticular) (facet|medial branch)",
"repeat facet [joint] [steroid] (injection|injections)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c313 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "relief.percent", "atLeast": 50 },
{ "attribute": "relief.days", "atLeast": 90 },
{ "attribute": "time", "noneOf": [
"hypothetical",
"planned",
] },
], "count": { "atLeast": 1 } }
const c314 = { "word": "any", "of": [
c313,
c260,
] }
const c315 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
] },
{ "attribute": "relief", "present": true },
], "count": { "atLeast": 1 } }
const c316 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
{ "attribute": "concept", "noneOf": [
"basivertebral-nerve-ablation",
] },
], "count": { "atLeast": 1 } }
const c317 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c318 = { "word": "not", "of": [
c317,
] }
const c319 = { "word": "not", "of": [
c294,
] }
const c320 = { "word": "all", "of": [
c316,
c318,
c319,
] }
const c321 = { "word": "phrase", "texts": [
"(two|2|both|dual|double) [diagnostic|prior|previous|positive|successful|sets of|lumbar] (medial branch|MBB|MBBs|blocks|diagnostic blocks|facet blocks)",
"(second|2nd|confirmatory|repeat) [diagnostic] [set of] (medial branch|MBB|MBBs|block|blocks)",
"(MBB|block|blocks|MBBs) (x|times) (2|two)",
"(MBB|MBBs|block) # 2",
"both [of] (blocks|procedures|occasions|times)",
"(MBB|MBBs|medial branch blocks|diagnostic blocks) (twice|on two occasions|on 2 occasions)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c322 = { "word": "all", "of": [
c302,
c321,
] }
const c323 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
], "count": { "atLeast": 1 } }
const c324 = { "word": "phrase", "texts": [
"repeat (RFA|radiofrequency|ablation|rhizotomy|neurotomy)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c325 = { "word": "any", "of": [
c323,
c324,
] }
const c326 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
"unstated",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c327 = { "word": "all", "of": [
c325,
c326,
] }
const c328 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "relief.percent", "atLeast": 50 },
{ "attribute": "relief.days", "atLeast": 180 },
{ "attribute": "time", "noneOf": [
"hypothetical",
"planned",
] },
], "count": { "atLeast": 1 } }
const c329 = { "word": "any", "of": [
c328,
c260,
] }
const c330 = { "word": "phrase", "texts": [
"(improved|better|increased) (function|walking|mobility|ADLs|activity|sleep|standing tolerance|walking tolerance|sitting tolerance)",
"(function|functioning|walking|mobility|ADLs|walking tolerance|standing tolerance) (improved|better|increased)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c331 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "relief", "present": true },
], "count": { "atLeast": 1 } }
const c332 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
] },
], "count": { "atLeast": 1 } }
const c333 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"facet-injection",
"radiofrequency-ablation",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
], "count": { "atLeast": 1 } }
const c334 = { "word": "phrase", "texts": [
"PILD",
"MILD procedure",
"(percutaneous|minimally invasive) [image guided] lumbar decompression",
"image guided [lumbar] decompression",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c335 = { "word": "any", "of": [
c334,
] }
const c336 = { "word": "phrase", "texts": [
"(CMS|Medicare) [-] (approved|covered|sanctioned) [prospective|longitudinal|clinical|research|CED|PILD] (study|trial|protocol|registry)",
"(study|trial|protocol|registry) (approved|sanctioned) by (CMS|Medicare)",
"coverage with evidence development",
"CED (study|trial|protocol|registry|program)",
"under CED",
"(NCT|NCT number|NCT no|ClinicalTrials gov|ClinicalTrials.gov|clinical trials gov)",
"(clinical trial|trial|study) (number|identifier|ID|registration)",
"(MiDAS ENCORE|MOTION) (study|trial)",
"(mild|PILD|IGLD) [clinical|CED|claims|registry] (study|trial|protocol|registry)",
"approved [clinical|research|prospective|longitudinal] (study|trial|protocol)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c337 = { "word": "any", "of": [
c336,
] }
const c338 = { "word": "phrase", "texts": [
"(enrolled|enrolling|participating|participates|randomized) (in|for|into) (a|an|the|this|our) [clinical|research] (study|trial|registry)",
"(clinical|research|study) (trial|study|protocol|participant|coordinator|visit|consent)",
"study (arm|site|protocol|sponsor)",
"(trial|study) enrollment",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c339 = { "word": "phrase", "texts": [
"(enrolled|enrolling|participating) (in|into) (a|an|the) [clinical|research] (study|trial)",
"(CMS approved|approved|clinical|research) (study|trial)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c340 = { "word": "phrase", "texts": [
"(lumbar|lumbosacral) [spine|spinal|canal|central|central canal|lateral recess|foraminal|degenerative] (stenosis|narrowing)",
"(stenosis|narrowing) (of|in) [the] (lumbar|lumbosacral|L spine|low back|lower back)",
"(LSS|DLSS|LCS)",
"(L1-L2|L2-L3|L3-L4|L4-L5|L5-S1|L1-2|L2-3|L3-4|L4-5) [moderate|severe|mild|central|spinal|canal|foraminal|central canal] stenosis",
"stenosis (at|of|from) (L1-L2|L2-L3|L3-L4|L4-L5|L5-S1|L1-2|L2-3|L3-4|L4-5|L3|L4|L2)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c341 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"spinal-stenosis",
] },
], "count": { "atLeast": 1 } }
const c342 = { "word": "named", "channel": "spinal-pain", "with": [
{ "attribute": "region", "oneOf": [
"lumbar",
] },
], "where": [] }
const c343 = { "word": "phrase", "texts": [
"(lumbar|lumbosacral|low back|lower back|L spine|LS spine)",
"(L2-L3|L3-L4|L4-L5|L5-S1|L2-3|L3-4|L4-5|L3|L4|L5)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c344 = { "word": "any", "of": [
c342,
c343,
] }
const c345 = { "word": "all", "of": [
c341,
c344,
] }
const c346 = { "word": "any", "of": [
c340,
c345,
] }
const c347 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"spinal-stenosis",
"stenosis",
] },
], "count": { "atLeast": 1 } }
const c348 = { "word": "phrase", "texts": [
"stenosis",
"claudication",
"canal narrowing",
"(ligamentum flavum|flavum) (hypertrophy|thickening)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c349 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "concept", "oneOf": [
"mild-procedure",
] },
{ "attribute": "outcome", "noneOf": [
"declined",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c350 = { "word": "phrase", "texts": [
"(PILD|IGLD)",
"(mild|MILD) (procedure|decompression|technique)",
"(image guided|percutaneous|minimally invasive) [image guided] lumbar decompression",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c351 = { "word": "any", "of": [
c349,
c350,
] }
const c352 = { "word": "phrase", "texts": [
"(fluoroscopy|fluoroscopic|fluoroscopically|fluoro|epidurogram|epiduragram|epidurography|C arm)",
"(CT|x ray) (guidance|guided|control)",
"(guided by|guidance by|guidance with|under) CT",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c353 = { "word": "phrase", "texts": [
"image guidance",
"under imaging",
"imaging guidance",
"radiographic guidance",
"image guided approach",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c354 = { "word": "phrase", "texts": [
"technique",
"multiplanar",
"sagittal",
"axial",
"comparison",
"no comparison",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c355 = { "word": "phrase", "texts": [
"impression",
"findings",
"comparison",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c356 = { "word": "section", "names": [
"hpi",
"interval-history",
"chief-complaint",
"plan",
"assessment-plan",
"medications",
"past-history",
"social-history",
] }
const c357 = { "word": "not", "of": [
c356,
] }
const c358 = { "word": "all", "of": [
c354,
c355,
c357,
] }
const c359 = { "word": "fact", "kind": "duration", "where": [
{ "attribute": "days", "atMost": 28 },
], "count": { "atLeast": 1 } }
const c360 = { "word": "phrase", "texts": [
"(acute|new onset|new|sudden onset|sudden) [of] [onset] [low|lower|lumbar] [back] (pain|LBP|backache|strain|sprain)",
"(acute|new) (LBP|lumbago|lumbar strain|lumbosacral strain|lumbar sprain)",
"(new|first) (episode|onset|complaint) of",
"(lumbar|lumbosacral|low back|lower back|back|paraspinal) (strain|sprain)",
"(began|started|woke up|occurred) (today|yesterday|this morning|last night|suddenly)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
] }
const c361 = { "word": "any", "of": [
c359,
c360,
] }
const c362 = { "word": "phrase", "texts": [
"acute on chronic",
"chronic (low|lower) back pain",
"chronic LBP",
"chronic back pain",
"CLBP",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c363 = { "word": "not", "of": [
c362,
] }
const c364 = { "word": "phrase", "texts": [
"low back",
"lower back",
"lumbar",
"LBP",
"lumbago",
"sciatica",
"lumbosacral",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c365 = { "word": "any", "of": [
c342,
c364,
] }
const c366 = { "word": "phrase", "texts": [
"(MRI|CT|CT scan|x ray|x rays|xray|xrays|XR|film|films|radiograph|radiographs|plain films|imaging) [of] [the|his|her] (lumbar|lumbosacral|LS|L spine|LS spine|L/S spine|low back|lower back|spine|back)",
"(lumbar|lumbosacral|LS|L spine|LS spine|L/S spine) [spine] (MRI|CT|x ray|x rays|xray|xrays|XR|film|films|radiograph|radiographs|series|imaging)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c367 = { "word": "named", "channel": "imaging", "with": [
{ "attribute": "kind", "oneOf": [
"modality",
] },
{ "attribute": "id", "oneOf": [
"xray",
"mri",
"ct",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c368 = { "word": "phrase", "texts": [
"(MRI|CT|x ray|x rays|xray|XR|films) [of] [the] [right|left] (cervical|thoracic|neck|C spine|T spine|brain|head|chest|knee|hip|shoulder|pelvis|ankle|foot|abdomen|wrist|ribs)",
"(cervical|thoracic|C spine|T spine|brain|head|chest|knee|hip|shoulder|pelvic|ankle|wrist|rib|abdominal) [spine] (MRI|CT|x ray|x rays|xray|XR|films|radiographs)",
"(chest|CXR|KUB)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
"other",
] },
] }
const c369 = { "word": "not", "of": [
c368,
] }
const c370 = { "word": "all", "of": [
c367,
c369,
] }
const c371 = { "word": "any", "of": [
c366,
c370,
] }
const c372 = { "word": "all", "of": [
c361,
c146,
c363,
c365,
c371,
] }
const c373 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "oneOf": [
"malignancy",
"neurological-deficit",
"cauda-equina",
] },
{ "attribute": "finding", "oneOf": [
"present",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
], "count": { "atLeast": 1 } }
const c374 = { "word": "phrase", "texts": [
"(history of|hx of|h/o|known|prior|active|metastatic) [breast|lung|prostate|colon|renal] (cancer|malignancy|carcinoma|ca|lymphoma|melanoma|myeloma|leukemia)",
"(fell|fall|falls|trauma|MVA|MVC|RTA|collision|assault|assaulted|struck by|thrown from|hit by a car)",
"(motor vehicle|car|bike|bicycle|motorcycle) (accident|crash|collision|wreck)",
"(slipped|tripped) and fell",
"slip and fall",
"(direct blow|blunt trauma|direct trauma)",
"(IV|intravenous|injection|injecting|injects|injected) drug (use|user|abuse|misuse)",
"(IVDU|IVDA|PWID|injects drugs|injects heroin|shoots up|injection of heroin|uses IV heroin|IV heroin)",
"(injects|injecting|injected) (heroin|drugs|fentanyl|meth|methamphetamine|cocaine)",
"(HIV|HIV positive|HIV infection|AIDS diagnosis|PLWH)",
"(kidney|renal|liver|heart|cardiac|lung|pancreas|organ|bone marrow|stem cell) (transplant|transplantation|transplants|transplanted)",
"transplant (recipient|patient)",
"(s/p|status post) transplant",
"(discitis|spondylodiscitis|vertebral osteomyelitis|epidural abscess|spinal infection|osteomyelitis of the spine)",
"(chronic|long term|longterm|prolonged|daily|longstanding) [oral|systemic] (steroid|steroids|corticosteroid|corticosteroids|prednisone|prednisolone|glucocorticoid|glucocorticoids|dexamethasone) [use|therapy|treatment]",
"(prednisone|prednisolone|steroids|corticosteroids) for (months|years|several months|many years|over a year|the past year)",
"(cauda equina|saddle anesthesia|saddle anaesthesia|saddle numbness|saddle paresthesia)",
"(urinary|bladder|bowel|fecal) (retention|incontinence)",
"(foot drop|motor deficit|motor weakness|neurologic deficit|neurological deficit|neuro deficit|neurologic impairment|neurological impairment|progressive weakness|leg weakness|objective weakness)",
"(weakness|numbness) (of|in) [the|his|her] [right|left|both] (leg|legs|foot|feet|lower extremity|lower extremities)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
"planned",
] },
] }
const c375 = { "word": "any", "of": [
c373,
c374,
] }
const c376 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "finding", "oneOf": [
"present",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
], "count": { "atLeast": 1 } }
const c377 = { "word": "phrase", "texts": [
"(rule out|r/o|evaluate for|exclude|concern for|suspected|look for) [a|an|any|occult|compression] (fracture|fractures|fx|infection|tumor|malignancy|metastasis|cancer|abscess|discitis|stenosis|herniation)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c378 = { "word": "any", "of": [
c376,
c377,
] }
const c379 = { "word": "phrase", "texts": [
"(osteoporosis|osteopenia|fragility fracture|prior compression fracture)",
"(prior|previous|history of|hx of|s/p) [lumbar|back|spine] (surgery|fusion|laminectomy|discectomy)",
"(ankylosing spondylitis|spondyloarthritis|spondyloarthropathy)",
"(elderly|advanced age|age over (50|55|60|65|70))",
"(hospice|palliative care)",
"(prednisone|prednisolone|methylprednisolone|dexamethasone|steroids|Medrol)",
"(immunosuppressed|immunocompromised|immunosuppression)",
"(severe|intractable|radicular|radiating) [low|leg|back] [back] pain",
"(radiculopathy|radiculitis|sciatica|numbness|tingling|paresthesias|paresthesia)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c380 = { "word": "phrase", "texts": [
"(red flag|red flags) (present|positive|noted|identified)",
"(positive|concerning) [for] red flags",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c381 = { "word": "phrase", "texts": [
"(requests|requested|requesting|wants|wanted|asks for|asked for|insists on|would like|demands) [a|an|the] (x ray|xray|x rays|xrays|MRI|CT|imaging|scan|film|films)",
"per (patient|pt) request",
"(patient|pt) (request|preference)",
"(lifting|bending|twisting|shoveling|moving) [a|heavy|the] [furniture|box|boxes|objects]",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c382 = { "word": "phrase", "texts": [
"(trauma|fall|falls|injury|cancer|malignancy|IVDU|HIV|saddle anesthesia|incontinence|weakness)",
"(IV|intravenous|injection) drug use",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c383 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
{ "attribute": "concept", "noneOf": [
"block-word",
"conservative-treatment",
"injection-word",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
"shot-word",
] },
{ "attribute": "course", "present": true },
], "count": { "atLeast": 2 }, "distinct": "class" }
const c384 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
{ "attribute": "concept", "noneOf": [
"block-word",
"conservative-treatment",
"injection-word",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
"shot-word",
] },
], "count": { "atLeast": 2 }, "distinct": "class" }
const c385 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
{ "attribute": "concept", "noneOf": [
"block-word",
"conservative-treatment",
"injection-word",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
"shot-word",
] },
], "count": { "atLeast": 1 } }
const c386 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "relief.days", "present": true },
], "count": { "atLeast": 1 } }
const c387 = { "word": "any", "of": [
c385,
c386,
] }
const c388 = { "word": "named", "channel": "intractable", "with": [
{ "attribute": "kind", "oneOf": [
"word",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c389 = { "word": "fact", "kind": "intractability", "where": [], "count": { "atLeast": 1 } }
const c390 = { "word": "all", "of": [
c388,
c389,
] }
const c391 = { "word": "some", "of": [
c58,
c54,
c384,
c161,
c158,
], "count": { "atLeast": 5 } }
const c392 = { "word": "not", "of": [
c58,
] }
const c393 = { "word": "some", "of": [
c58,
c54,
c384,
c161,
c158,
], "count": { "atLeast": 1 } }
const c394 = { "word": "not", "of": [
c393,
] }
const c395 = { "word": "not", "of": [
c394,
] }
const c396 = { "word": "all", "of": [
c388,
c392,
c395,
] }
const c397 = { "word": "not", "of": [
c54,
] }
const c398 = { "word": "all", "of": [
c388,
c397,
c395,
] }
const c399 = { "word": "not", "of": [
c384,
] }
const c400 = { "word": "all", "of": [
c388,
c399,
c395,
] }
const c401 = { "word": "not", "of": [
c161,
] }
const c402 = { "word": "all", "of": [
c388,
c401,
c395,
] }
const c403 = { "word": "not", "of": [
c158,
] }
const c404 = { "word": "all", "of": [
c388,
c403,
c395,
] }
const c405 = { "word": "phrase", "texts": [
"fusion",
"fusions",
"fused",
"arthrodesis",
"PLIF",
"TLIF",
"ALIF",
"XLIF",
"LLIF",
"OLIF",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c406 = { "word": "any", "of": [
c405,
] }
const c407 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"cauda-equina-syndrome",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "time", "oneOf": [
"current",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
], "count": { "atLeast": 1 } }
const c408 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "oneOf": [
"cauda-equina",
] },
{ "attribute": "finding", "oneOf": [
"present",
] },
{ "attribute": "certainty", "oneOf": [
"certain",
] },
], "count": { "atLeast": 1 } }
const c409 = { "word": "any", "of": [
c407,
c408,
] }
const c410 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
] },
{ "attribute": "course.days", "atLeast": 90 },
], "count": { "atLeast": 1 } }
const c411 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c412 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
"declined",
] },
{ "attribute": "course.days", "atLeast": 90 },
], "count": { "atLeast": 1 } }
const c413 = { "word": "phrase", "texts": [
"(12|twelve|16|sixteen|20|24) (weeks|wks) of (conservative|nonoperative|non operative|nonsurgical|failed conservative)",
"(3|three|4|four|5|five|6|six|9|nine|12|twelve) months of (conservative|nonoperative|non operative|nonsurgical|failed conservative)",
"(a year|over a year|years) of (conservative|nonoperative|non operative|nonsurgical|failed conservative)",
"(PT|physical therapy|therapy|HEP|chiropractic|NSAIDs|home exercises) x (12|16|20|24) (weeks|wks|wk)",
"(PT|physical therapy|therapy|HEP|chiropractic|NSAIDs|home exercises) x (3|4|5|6|9|12) (months|mos|mo)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c414 = { "word": "any", "of": [
c412,
c413,
] }
const c415 = { "word": "all", "of": [
c411,
c414,
] }
const c416 = { "word": "any", "of": [
c410,
c415,
] }
const c417 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"muscle-relaxant",
"opioid",
"anticonvulsant",
"antidepressant",
"topical",
"oral-steroid",
"other-medication",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"rest-activity-modification",
"psychological",
"other",
] },
{ "attribute": "outcome", "oneOf": [
"benefit",
"declined",
"unstated",
] },
], "count": { "atLeast": 1 } }
const c418 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "concept", "noneOf": [
"block-word",
"conservative-treatment",
"injection-word",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
"shot-word",
] },
{ "attribute": "class", "noneOf": [
"surgery",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 2 }, "distinct": "class" }
const c419 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "concept", "noneOf": [
"conservative-treatment",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
] },
{ "attribute": "class", "noneOf": [
"surgery",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c420 = { "word": "any", "of": [
c75,
c154,
] }
const c421 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"unstated",
] },
{ "attribute": "class", "noneOf": [
"surgery",
] },
], "count": { "atLeast": 1 } }
const c422 = { "word": "any", "of": [
c251,
c158,
] }
const c423 = { "word": "phrase", "texts": [
"(nonsmoker|non smoker|never smoker|ex smoker|smoker|smokers|smokes|smoked|smoke|vapes|vaping|cotinine|pack years|pack year|pack a day|packs a day|packs per day|pack per day|PPD)",
"(tobacco|smoking) (abuse|cessation|history|dependence|products)",
"(current|former|past|no|denies|ongoing|prior|daily|of) (tobacco|nicotine) use",
"(denies|no|not|uses|chews) [using|any|current] (tobacco|cigarettes|nicotine|smoking)",
"(quit|stopped|stop|quitting|history of|currently|still|started) smoking",
"(tobacco|smoking|cigarettes|nicotine) [use|status] (:|-) (never|none|no|yes|former|current|currently|denies|denied|quit|negative|positive)",
"(advised|counseled|counselled|spoke|talked) (about|on|against) smoking",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c424 = { "word": "phrase", "texts": [
"(depression|depressed|anxiety|anxious|mood|psychosocial|psychological|psychology|psychologist|psychiatric|psychiatry|psych|coping|catastrophizing|PHQ|kinesiophobia|substance abuse|drug use)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c425 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"PHQ-9",
"PHQ-2",
"GAD-7",
"HADS",
"PCS",
"FABQ",
"TSK",
"TSK-11",
] },
], "count": { "atLeast": 1 } }
const c426 = { "word": "fact", "kind": "functional-impact", "where": [
{ "attribute": "domain", "oneOf": [
"mood",
"social-family",
] },
], "count": { "atLeast": 1 } }
const c427 = { "word": "any", "of": [
c424,
c425,
c426,
] }
const c428 = { "word": "phrase", "texts": [
"(psychology|psychologist|psychological evaluation|psych)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"planned",
"hypothetical",
] },
] }
const c429 = { "word": "phrase", "texts": [
"(multilevel|multi level|two level|three level|2 level|3 level|4 level) [lumbar|posterior|instrumented] (fusion|arthrodesis|TLIF|PLIF|ALIF|PSF)",
"(fuse|fusion|fusion of|fusion from|TLIF|PLIF|ALIF) (L2|L3) (to|through|L5|S1|5) [L5|S1|sacrum]",
"(L2-L5|L3-L5|L3-5|L3-S1|L4-S1|L2-S1|L2-5) (fusion|instrumented fusion|posterior fusion|decompression and fusion|TLIF|PLIF|ALIF)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c430 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"scoliosis",
"kyphosis",
"spinal-tumour",
"metastasis",
"vertebral-fracture",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c431 = { "word": "phrase", "texts": [
"(scoliosis|kyphosis|deformity|fracture|tumor|neoplasm|metastasis|sagittal imbalance|flatback)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c432 = { "word": "any", "of": [
c430,
c431,
] }
const c433 = { "word": "phrase", "texts": [
"(MRI|MRIs|MR imaging|magnetic resonance imaging) [scan] [of] [the|his|her] (lumbar|lumbosacral|L spine|LS spine|L/S spine|low back|lower back)",
"(lumbar|lumbosacral|L spine|LS spine|L/S spine|low back) [spine] (MRI|MR imaging|MR)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
"planned",
] },
] }
const c434 = { "word": "named", "channel": "imaging", "with": [
{ "attribute": "id", "oneOf": [
"mri",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
"planned",
] },
] }
const c435 = { "word": "phrase", "texts": [
"MRI [:] (none|not done|not performed|not obtained|not indicated|n/a|never done|deferred)",
"MRI [of] [the] [right|left] (cervical|thoracic|neck|C spine|T spine|brain|head|knee|hip|shoulder|pelvis|ankle|foot|abdomen|prostate|wrist|breast)",
"(cervical|thoracic|C spine|T spine|brain|head|knee|hip|shoulder|pelvic|prostate|cardiac|breast) [spine] MRI",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
"other",
] },
] }
const c436 = { "word": "not", "of": [
c435,
] }
const c437 = { "word": "phrase", "texts": [
"none",
"none done",
"not done",
"not performed",
"not obtained",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
], "in": [
"imaging",
] }
const c438 = { "word": "not", "of": [
c437,
] }
const c439 = { "word": "all", "of": [
c434,
c365,
c436,
c438,
] }
const c440 = { "word": "any", "of": [
c433,
c439,
] }
const c441 = { "word": "fact", "kind": "cause", "where": [
{ "attribute": "cause", "present": true },
{ "attribute": "finding", "oneOf": [
"present",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
], "count": { "atLeast": 1 } }
const c442 = { "word": "phrase", "texts": [
"(osteoporosis|osteoporotic|osteopenia)",
"(chronic|long term|longterm|prolonged) [oral|systemic] (steroid|steroids|corticosteroid|corticosteroids|prednisone|glucocorticoids) [use|therapy|treatment]",
"(immunosuppressed|immunocompromised|immunosuppression|immunosuppressive|HIV|transplant|dialysis)",
"(IV|intravenous|injection) drug (use|user|abuse)",
"(IVDU|IVDA|PWID)",
"(elderly|frail) (man|woman|patient|male|female|lady|gentleman)",
"(cauda equina|saddle anesthesia|saddle anaesthesia|saddle numbness|foot drop|myelopathy|cord compression)",
"(urinary|bladder|bowel|fecal) (retention|incontinence)",
"(progressive|worsening|new|objective|focal) [neurologic|neurological|motor|sensory] (deficit|deficits|weakness|numbness)",
"(motor|neurologic|neurological) (deficit|deficits)",
"(rule out|r/o|concern for|concerning for|suspicion for|suspected|exclude) [compression|occult|spinal|epidural] (fracture|infection|tumor|malignancy|metastasis|metastases|abscess|discitis|osteomyelitis|cancer|cauda equina)",
"(after|following|from|due to|result of) [a|the] [recent] (fall|trauma|accident|MVA|MVC|car accident|motor vehicle accident|collision)",
"(fell|recent trauma|low velocity trauma)",
"(red flag|red flags) (present|positive|noted|identified)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
"planned",
] },
] }
const c443 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"surgery",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
"declined",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c444 = { "word": "phrase", "texts": [
"(post laminectomy|postlaminectomy|failed back|post surgical|post operative|postoperative)",
"(prior|previous|history of|hx of|s/p|status post) [lumbar|back|spine] (surgery|fusion|laminectomy|discectomy|microdiscectomy|decompression)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c445 = { "word": "any", "of": [
c443,
c444,
] }
const c446 = { "word": "phrase", "texts": [
"(recurrence|return|exacerbation) of [the|his|her] [low] [back|leg] (pain|symptoms)",
"(new|progressive|worsening|recurrent|increasing|increased) [back|leg|radicular] (pain|symptoms|weakness|numbness|radiculopathy)",
"(pain|symptoms) [has|have|is|are] (returned|recurred|worsened|progressed|worsening|progressing|increased)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c447 = { "word": "all", "of": [
c445,
c446,
] }
const c448 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
{ "attribute": "course.days", "atLeast": 42 },
], "count": { "atLeast": 1 } }
const c449 = { "word": "phrase", "texts": [
"(6|six|8|eight|10|12|twelve) [plus] (weeks|wks) of [conservative|formal] (care|management|treatment|therapy|PT|physical therapy|exercises|NSAIDs)",
"(2|two|3|three|6|six) (months|mos|mo) of [conservative|formal] (care|management|treatment|therapy|PT|physical therapy|exercises|NSAIDs)",
"conservative (care|management|treatment|therapy) (for|x|over) (6|six|8|12) (weeks|wks)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c450 = { "word": "phrase", "texts": [
"(failed|failing|failure|failure of|despite|without relief|without improvement|no relief|no improvement|not improved|not improving|has not responded|not responding|unresponsive|refractory|persistent|persisting|persists|persisted|progressive|progressing|worsening|worse|unchanged|after|following|completed)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c451 = { "word": "all", "of": [
c449,
c450,
] }
const c452 = { "word": "any", "of": [
c448,
c451,
] }
const c453 = { "word": "any", "of": [
c441,
c442,
c447,
c452,
] }
const c454 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c455 = { "word": "phrase", "texts": [
"(failed|failure of|despite) [multiple|all|prior|extensive] (conservative|nonoperative|nonsurgical|medical) (care|management|treatment|therapy|measures)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c456 = { "word": "any", "of": [
c389,
c455,
] }
const c457 = { "word": "phrase", "texts": [
"(persistent|progressive|worsening|ongoing|unremitting|refractory|intractable) [low|leg|radicular|lumbar] [back|leg] (pain|symptoms|LBP|radiculopathy|sciatica)",
"(pain|symptoms|LBP) [has|have|is|are] (persisted|persists|persist|worsened|worsening|progressed|not improved|not resolved|not improving)",
"(pain|problem|symptoms) is [much|getting] worse",
"worse since",
"(radicular in origin|radiating to the (leg|left leg|right leg))",
"(lumbar radiculopathy|radiculopathy|radicular pain|radicular symptoms|sciatica|neurogenic claudication|claudication)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c458 = { "word": "phrase", "texts": [
"for further (evaluation|assessment|workup|work up|characterization)",
"(to evaluate|to assess|evaluate|assess|look) for [any|a] (pathology|stenosis|herniation|disc|disk|nerve|cause|etiology|structural)",
"to (further evaluate|rule out pathology|better characterize|delineate|look for)",
"(requests|requested|requesting|wants|asks for|asked for) [a|an|the] (MRI|imaging|scan)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c459 = { "word": "not", "of": [
c441,
c442,
c447,
] }
const c460 = { "word": "all", "of": [
c440,
c459,
] }
const c461 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
"benefit",
] },
], "count": { "atLeast": 1 } }
const c462 = { "word": "phrase", "texts": [
"(surgical|surgery|interventional|injection|intervention) (candidate|candidacy|planning|options|consultation|consult|referral|evaluation|opinion)",
"(candidate for|considered for|considering|consider|evaluation for|referral to|interested in) [an|a|lumbar|spine] (surgery|injection|injections|ESI|epidural|procedure|decompression)",
"(neurosurgery|spine surgery|spine surgeon|orthopedic spine|neurosurgeon|surgeon) (referral|consult|consultation|evaluation|appointment|follow up)",
"(referral|referred|refer|see|seen|sees) (to|by) [a|the] (spine surgeon|spine surgery|neurosurgery|neurosurgeon|pain management|interventional pain)",
"(preoperative|pre operative|preop|pre op|pre procedure|preprocedural)",
"not (interested in|a candidate for) [surgery|injections]",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c463 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"surgery",
"epidural-steroid-injection",
"facet-injection",
"radiofrequency-ablation",
"sacroiliac-injection",
"other-injection",
"spinal-cord-stimulator",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
"declined",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c464 = { "word": "any", "of": [
c462,
c463,
] }
const c465 = { "word": "phrase", "texts": [
"interventional",
"injection",
"injections",
"surgery",
"epidural",
"ESI",
"surgeon",
"neurosurgery",
"pain management",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c466 = { "word": "phrase", "texts": [
"(palliative|hospice|comfort|end of life) (care|patient|medicine|services|measures)",
"(on|in|enrolled in|under) hospice",
"sickle cell (disease|crisis|pain|anemia|anaemia|pain crisis)",
"(cancer|malignancy|neoplasm|tumor|metastasis) related pain",
"(pain from|pain due to|painful) (metastatic disease|metastases|bone metastases|bony metastases|her cancer|his cancer)",
"cancer pain",
"actively dying",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c467 = { "word": "named", "channel": "treatment", "with": [
{ "attribute": "class", "oneOf": [
"opioid",
] },
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c468 = { "word": "any", "of": [
c467,
] }
const c469 = { "word": "not", "of": [
c468,
] }
const c470 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"PEG",
"BPI",
"BPI-I",
"ODI",
"RMDQ",
"PDI",
"PROMIS-PI",
"NDI",
] },
], "count": { "atLeast": 1 } }
const c471 = { "word": "phrase", "texts": [
"pain [is|was|level|score|scale|:|now|today|level :|score :] (0|1|2|3|4|5|6|7|8|9|10) (/|out of) 10",
"(nrs|vas|nprs) [:|of|pain] (0|1|2|3|4|5|6|7|8|9|10)",
"(rates|rated) (it|pain|her pain|his pain|the pain) [at|as|a] (0|1|2|3|4|5|6|7|8|9|10)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c472 = { "word": "any", "of": [
c58,
c471,
] }
const c473 = { "word": "phrase", "texts": [
"(function|functioning|functional status|functionality) [has|is|was|remains|:] (improved|better|stable|unchanged|worse|good|fair|poor|limited|maintained|preserved)",
"(improved|better|improving|maintains|maintained|stable|good|limited) (function|functioning|functional status|functionality)",
"able to (work|walk|sleep|cook|do|perform|complete|care for|dress|drive|stand|sit|shop|garden|play|exercise|function)",
"(unable|cannot|can not) [to] (work|walk|sleep|cook|do|perform|complete|dress|drive|stand|sit|function)",
"(independent|independently) (in|with) [all] [her|his] (adls|adl|activities|iadls)",
"(works|working|returned to work) [full|part] [time]",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c474 = { "word": "any", "of": [
c66,
c473,
] }
const c475 = { "word": "all", "of": [
c472,
c474,
] }
const c476 = { "word": "any", "of": [
c470,
c475,
] }
const c477 = { "word": "phrase", "texts": [
"(treatment|functional|function|pain|therapy|therapeutic|opioid therapy|patient|realistic|specific|measurable|smart) (goal|goals) [for|of|is|are|include|includes|:|discussed|reviewed|set|established|include|remain|remains|to|and]",
"(goal|goals) (is|are|include|includes|remain|remains|:)",
"(goal|goals) of (treatment|therapy|opioid therapy|care|pain|being|walking|returning|sleeping|working)",
"(goal|goals) for (treatment|pain|function|therapy|pain and function|opioid therapy)",
"(her|his|their|patient's|pt's|primary|main) [main|primary|functional|stated] (goal|goals)",
"(discussed|reviewed|set|established|agreed on|agreed upon) [treatment|functional|realistic|pain|patient's|her|his] (goals|goal|expectations)",
"(wants|hopes|would like|aims) to be able to",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c478 = { "word": "any", "of": [
c477,
] }
const c479 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"opioid",
"other",
"other-medication",
] },
{ "attribute": "outcome", "noneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c480 = { "word": "named", "channel": "treatment", "with": [
{ "attribute": "class", "oneOf": [
"nsaid",
"acetaminophen",
"anticonvulsant",
"antidepressant",
"topical",
"physical-therapy",
"home-exercise",
"chiropractic",
"acupuncture",
"massage",
"electrical-stimulation",
"heat-ice",
"bracing",
"psychological",
"epidural-steroid-injection",
"facet-injection",
"radiofrequency-ablation",
"sacroiliac-injection",
"trigger-point-injection",
"other-injection",
] },
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c481 = { "word": "phrase", "texts": [
"(nonopioid|non opioid|nonopiate|non opiate|nonnarcotic|non narcotic|nonpharmacologic|non pharmacologic|nonpharmacological|alternative) [pain] (treatment|treatments|therapy|therapies|options|option|medications|modalities|alternatives|measures|analgesics|analgesia)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c482 = { "word": "any", "of": [
c479,
c480,
c481,
] }
const c483 = { "word": "phrase", "texts": [
"(risk|risks|benefits) (and|&|/|vs|versus|,) [potential] (benefit|benefits|risks)",
"(discussed|reviewed|explained|counseled on|counselled on|counseled about|addressed|went over|talked about|educated on|educated about|understands|aware of) [the|known|potential|all] (risk|risks|dangers|side effects|adverse effects)",
"(discussion|review) of [the] (risk|risks|benefits|side effects)",
"(benefit|benefits) (outweigh|outweighs|continue to outweigh|still outweigh) [the|any] (risk|risks)",
"(risk|risks) of (overdose|dependence|addiction|respiratory depression|sedation|opioids|opioid|chronic opioid|long term opioid)",
"r / b / a [were|was] (discussed|reviewed)",
"r / b [were|was] (discussed|reviewed)",
"(agreement|contract|informed consent|opioid consent) [was|is|has been] (signed|reviewed|on file|in place|renewed|updated|completed|up to date|obtained)",
"(signed|reviewed|renewed|updated|completed) [the|an|a|his|her] (opioid|pain|controlled substance|narcotic) (agreement|contract|consent)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c484 = { "word": "phrase", "texts": [
"(opioid|narcotic|pain medication|controlled substance|medication) (education|counseling|counselling|safety|precautions)",
"(safe|proper) (use|storage) [and|,|&]",
"(opioid|pain|controlled substance|narcotic) (agreement|contract)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c485 = { "word": "phrase", "texts": [
"discuss (risks|risks and benefits|benefits and risks)",
], "where": [
{ "attribute": "time", "oneOf": [
"planned",
"hypothetical",
] },
] }
const c486 = { "word": "phrase", "texts": [
"(pdmp|pmp|cures|kasper|oarrs|inspect|istop|i stop|masspat|awarxe|csrs|monitoring program|monitoring database|substance database|substances database|substance registry) [:|was|has been|report] (reviewed|checked|queried|consulted|accessed|verified|appropriate|consistent|shows|showed|no concerns)",
"(pdmp|pmp|cures|kasper|oarrs|monitoring program) [report|is|:] (run|obtained|clean|unremarkable|without concerns|no red flags|as expected|ok|done|yes|reveals|report : consistent|[-] reviewed|within normal limits)",
"(pdmp|pmp|cures|kasper|oarrs|monitoring program) (review|check|query) (completed|done|performed|today|unremarkable|appropriate|consistent)",
"(reviewed|checked|queried|consulted|accessed|verified|review of|per|ran|pulled) [the|state|the state|his|her] (pdmp|pmp|cures|kasper|oarrs|inspect|istop|i stop|masspat|awarxe|csrs)",
"(reviewed|checked|queried|consulted|accessed|verified|review of|per) [the|state|the state|the state's] (prescription monitoring|prescription drug monitoring|controlled substance database|controlled substances database|prescription database)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c487 = { "word": "phrase", "texts": [
"no (aberrancies|aberrancy|discrepancies|concerns|red flags) [noted|seen] (on|in) [the] (pdmp|pmp|cures|kasper|oarrs)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c488 = { "word": "any", "of": [
c486,
c487,
] }
const c489 = { "word": "phrase", "texts": [
"(pdmp|pmp|kasper|oarrs|istop|i stop|masspat|e forcse|pmpaware)",
"prescription [drug] monitoring [program]",
"controlled (substance|substances) (database|registry)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c490 = { "word": "phrase", "texts": [
"(pdmp|pmp|kasper|oarrs|istop|i stop|masspat|e forcse|pmpaware)",
"prescription [drug] monitoring [program]",
"controlled (substance|substances) (database|registry)",
], "where": [
{ "attribute": "time", "oneOf": [
"planned",
"hypothetical",
] },
] }
const c491 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"ORT",
"SOAPP-R",
"COMM",
] },
], "count": { "atLeast": 1 } }
const c492 = { "word": "phrase", "texts": [
"(ort|opioid risk tool|soapp|soapp r|comm) [score|:|is|was|of|=|score :|score of] (0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|low|moderate|high|completed|reviewed)",
"(low|moderate|high|medium|increased|elevated) risk (for|of) [opioid|substance|medication] (misuse|abuse|addiction|overdose|use disorder|aberrant)",
"(opioid|overdose|misuse|abuse|addiction) risk [assessment|score|level|stratification|:|is] (low|moderate|high|completed|reviewed|done|performed|assessed|[:] low|[:] moderate|[:] high)",
"(risk assessment|risk stratification|risk screening) (completed|reviewed|done|performed|was|:) [completed|performed|low|moderate|high|done]",
"(assessed|screened|evaluated) for [risk of|opioid|substance|possible] (misuse|abuse|addiction|overdose|opioid use disorder|use disorder|aberrant|risk|risks)",
"(history|hx) of (substance abuse|substance use|substance use disorder|drug abuse|alcohol abuse|alcoholism|addiction|overdose|opioid use disorder|illicit drug use|drug use)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c493 = { "word": "phrase", "texts": [
"(aberrant|drug seeking|aberrant drug|aberrant medication|drug related aberrant) (behavior|behaviors|behaviour|behaviours|drug behavior|drug behaviors|related behavior|related behaviors|taking behavior)",
"(signs|evidence|sign|concern|concerns) (of|for) [opioid|drug|medication|substance] (misuse|abuse|diversion|addiction|aberrancy|aberrant)",
"(misuse|diversion|overuse|early refills|lost prescriptions)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c494 = { "word": "any", "of": [
c491,
c492,
c493,
] }
const c495 = { "word": "phrase", "texts": [
"(ort|opioid risk tool|soapp|soapp r)",
"opioid risk [assessment]",
"(drug|illicit drug|substance|alcohol) (use|abuse) [:]",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c496 = { "word": "phrase", "texts": [
"(naloxone|narcan|kloxxado|zimhi|rivive|evzio)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
"planned",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c497 = { "word": "phrase", "texts": [
"(uds|udt|utox|udm)",
"(urine|oral fluid|saliva|serum) (drug|toxicology|tox) [screen|screening|test|testing|monitoring]",
"(toxicology|tox) (screen|screening|test|testing|study|result|results)",
"(random|periodic) (drug|urine) (screen|screens|screening|test|testing|tests)",
"drug (screen|screening|test|testing)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c498 = { "word": "phrase", "texts": [
"(benzodiazepine|benzodiazepines|benzo|benzos|diazepam|valium|alprazolam|xanax|lorazepam|ativan|clonazepam|klonopin|temazepam|restoril)",
"(zolpidem|ambien|eszopiclone|lunesta|zaleplon|carisoprodol|soma)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c499 = { "word": "any", "of": [
c498,
] }
const c500 = { "word": "phrase", "texts": [
"(avoid|avoiding|cautioned|warned|counseled|advised) [about|against|on|of] [concurrent|combining|mixing|the risk of|risk of] (benzodiazepine|benzodiazepines|benzos|sedatives|sedation|respiratory depression)",
"(risk|risks|danger|dangers) of [concurrent|combining|mixing|both|combined] (benzodiazepine|benzodiazepines|benzos|sedatives|sedation|oversedation|respiratory depression|overdose)",
"(avoid|avoiding|cautioned about|counseled on|warned about|risk of|risks of) [other|concurrent|concomitant] (cns depressants|alcohol|sedating medications|sedatives)",
"(concurrent|concomitant|combined|combining|combination of|mixing) [use of] [opioids and|opioid and|opioid /] (benzodiazepine|benzodiazepines|benzos|sedatives)",
"(taper|tapering|wean|weaning|stop|discontinue|discontinued|stopped|tapered) [off|off of|the|her|his] (benzodiazepine|benzodiazepines|benzo|diazepam|valium|alprazolam|xanax|lorazepam|ativan|clonazepam|klonopin|temazepam|zolpidem|ambien|carisoprodol|soma)",
"(sedation|oversedation|respiratory depression|drowsiness|sedating) [risk] [was|were|:] (discussed|reviewed|addressed|counseled|denied|with combination)",
"(additive|increased risk of|risk of) (sedation|respiratory depression|overdose|cns depression)",
"(not|do not|don't|never) (take|use|combine|mix) [it|them|oxycodone|hydrocodone|opioids|this] (with|together)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c501 = { "word": "named", "channel": "follow-up", "with": [
{ "attribute": "kind", "oneOf": [
"visit",
] },
], "where": [] }
const c502 = { "word": "phrase", "texts": [
"(follow up|followup|f/u|return|rtc|rto|recheck|reassess|re evaluate|reevaluate|see back|see again|next visit|next appointment|back) [to clinic|visit|here|with me|again|appointment] (in|at|within|after|on)",
"(monthly|every month|every 3 months|every three months|every 4 weeks|every 8 weeks|every 12 weeks|quarterly|q3 months|every 90 days|every 28 days|every 30 days) [visits|visit|follow up|refills|refill]",
"(next appointment|next visit|appointment) [is|:] (scheduled|on|in)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c503 = { "word": "any", "of": [
c168,
c501,
c502,
] }
const c504 = { "word": "phrase", "texts": [
"(taper|tapering|tapered|wean|weaning|weaned|exit strategy|exit plan|deprescribe|deprescribing)",
"(discontinue|stop|discontinuing|stopping|reduce|reducing|lower|decrease|come off|get off) [the|his|her|all] (opioid|opioids|narcotics|oxycodone|hydrocodone|morphine|tramadol|fentanyl|norco|percocet)",
"(discontinue|stop|discontinued|stopped|reassess) if (no|not|ineffective|benefits|goals|no benefit|no improvement)",
"(short course|short term|limited supply|no refills|one time|time limited|trial of opioids|limited trial|opioid trial|not for long term|lowest effective dose|for acute pain only)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c505 = { "word": "fact", "kind": "leftover", "where": [], "count": { "atLeast": 1 } }
const c506 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"signed",
"author",
] },
], "count": { "atLeast": 1 } }
const c507 = { "word": "all", "of": [
c506,
c177,
] }
const c508 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"on-file",
] },
], "count": { "atLeast": 1 } }
const c509 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"named",
] },
], "count": { "atLeast": 1 } }
const c510 = { "word": "fact", "kind": "attestation", "where": [
{ "attribute": "says", "oneOf": [
"signed",
] },
], "count": { "atLeast": 1 } }
const c511 = { "word": "fact", "kind": "amendment", "where": [], "count": { "atLeast": 1 } }
const c512 = { "word": "fact", "kind": "amendment", "where": [
{ "attribute": "dated", "oneOf": [
false,
] },
], "count": { "atLeast": 1 } }
const c513 = { "word": "fact", "kind": "amendment", "where": [
{ "attribute": "authored", "oneOf": [
false,
] },
], "count": { "atLeast": 1 } }
const c514 = { "word": "any", "of": [
c512,
c513,
] }
const c515 = { "word": "not", "of": [
c514,
] }
const c516 = { "word": "fact", "kind": "amendment", "where": [
{ "attribute": "dated", "oneOf": [
false,
] },
{ "attribute": "authored", "oneOf": [
false,
] },
], "count": { "atLeast": 1 } }
const c517 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"sex",
"age",
] },
], "count": { "atLeast": 1 } }
const c518 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"date",
] },
], "count": { "atLeast": 1 } }
const c519 = { "word": "fact", "kind": "conflict", "where": [
{ "attribute": "about", "oneOf": [
"severity",
"pain",
"side",
"treatment",
"course-of-pain",
] },
], "count": { "atLeast": 1 } }
const c520 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
], "count": { "atLeast": 1 } }
const c521 = { "word": "phrase", "texts": [
"(sacroiliac|SI) [joint] (injection|injections|block|blocks)",
"SIJ (injection|injections|block|blocks)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c522 = { "word": "any", "of": [
c520,
c521,
] }
const c523 = { "word": "phrase", "texts": [
"(FABER|FABERE|Patrick|Patrick's|Patricks) [test] positive",
"positive (FABER|FABERE|Patrick|Patrick's|Patricks)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c524 = { "word": "phrase", "texts": [
"(FABER|FABERE|Patrick|Patrick's|Patricks)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c525 = { "word": "phrase", "texts": [
"(FABER|FABERE|Patrick|Patrick's|Patricks) [test] (negative|neg|deferred|not tested|was negative|is negative)",
"(negative|neg) (FABER|FABERE|Patrick|Patrick's|Patricks)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c526 = { "word": "not", "of": [
c525,
] }
const c527 = { "word": "all", "of": [
c524,
c526,
] }
const c528 = { "word": "any", "of": [
c523,
c527,
] }
const c529 = { "word": "phrase", "texts": [
"(Gaenslen|Gaenslen's|Gaenslens) [test] positive",
"positive (Gaenslen|Gaenslen's|Gaenslens)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c530 = { "word": "phrase", "texts": [
"(Gaenslen|Gaenslen's|Gaenslens)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c531 = { "word": "phrase", "texts": [
"(Gaenslen|Gaenslen's|Gaenslens) [test] (negative|neg|deferred|not tested|was negative|is negative)",
"(negative|neg) (Gaenslen|Gaenslen's|Gaenslens)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c532 = { "word": "not", "of": [
c531,
] }
const c533 = { "word": "all", "of": [
c530,
c532,
] }
const c534 = { "word": "any", "of": [
c529,
c533,
] }
const c535 = { "word": "phrase", "texts": [
"(thigh thrust|posterior shear|P4) [test] positive",
"positive (thigh thrust|posterior shear|P4)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c536 = { "word": "phrase", "texts": [
"(thigh thrust|posterior shear|P4)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c537 = { "word": "phrase", "texts": [
"(thigh thrust|posterior shear|P4) [test] (negative|neg|deferred|not tested|was negative|is negative)",
"(negative|neg) (thigh thrust|posterior shear|P4)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c538 = { "word": "not", "of": [
c537,
] }
const c539 = { "word": "all", "of": [
c536,
c538,
] }
const c540 = { "word": "any", "of": [
c535,
c539,
] }
const c541 = { "word": "phrase", "texts": [
"(compression) [test] positive",
"positive (compression)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c542 = { "word": "phrase", "texts": [
"(compression)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c543 = { "word": "phrase", "texts": [
"(compression) [test] (negative|neg|deferred|not tested|was negative|is negative)",
"(negative|neg) (compression)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c544 = { "word": "not", "of": [
c543,
] }
const c545 = { "word": "all", "of": [
c542,
c544,
] }
const c546 = { "word": "any", "of": [
c541,
c545,
] }
const c547 = { "word": "phrase", "texts": [
"(distraction|gapping) [test] positive",
"positive (distraction|gapping)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c548 = { "word": "phrase", "texts": [
"(distraction|gapping)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c549 = { "word": "phrase", "texts": [
"(distraction|gapping) [test] (negative|neg|deferred|not tested|was negative|is negative)",
"(negative|neg) (distraction|gapping)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c550 = { "word": "not", "of": [
c549,
] }
const c551 = { "word": "all", "of": [
c548,
c550,
] }
const c552 = { "word": "any", "of": [
c547,
c551,
] }
const c553 = { "word": "phrase", "texts": [
"(Yeoman|Yeoman's|Yeomans) [test] positive",
"positive (Yeoman|Yeoman's|Yeomans)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c554 = { "word": "phrase", "texts": [
"(Yeoman|Yeoman's|Yeomans)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c555 = { "word": "phrase", "texts": [
"(Yeoman|Yeoman's|Yeomans) [test] (negative|neg|deferred|not tested|was negative|is negative)",
"(negative|neg) (Yeoman|Yeoman's|Yeomans)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c556 = { "word": "not", "of": [
c555,
] }
const c557 = { "word": "all", "of": [
c554,
c556,
] }
const c558 = { "word": "any", "of": [
c553,
c557,
] }
const c559 = { "word": "some", "of": [
c528,
c534,
c540,
c546,
c552,
c558,
], "count": { "atLeast": 3 } }
const c560 = { "word": "phrase", "texts": [
"(FABER|FABERE|Patrick|Patrick's|Patricks|Gaenslen|Gaenslen's|Gaenslens|thigh thrust|posterior shear|P4|Yeoman|Yeoman's|Yeomans)",
"(SI|SIJ|sacroiliac|SI joint|pelvic) (compression|distraction)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c561 = { "word": "phrase", "texts": [
"(SI|SIJ|SI joint|sacroiliac|sacroiliac joint) (tests|testing|maneuvers|stress)",
"(provocative|provocation) (tests|testing|maneuvers)",
"(sacral thrust|Fortin|Fortin's|Fortin finger)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c562 = { "word": "phrase", "texts": [
"(below|inferior to|beneath|caudal to) (L5|the L5|L5 level|the belt line|the beltline|the iliac crest|the iliac crests)",
"(buttock|buttocks|gluteal|sacral|sacrum|PSIS|Fortin|Fortin's|posterior pelvic)",
"(SI|SIJ|sacroiliac|SI joint|sacroiliac joint|SI joints) [region|area|joint] (pain|tenderness|tender|region|area)",
"(over|at|in) [the|her|his] [left|right|bilateral] (SI joint|SI joints|SIJ|sacroiliac joint|sacroiliac joints|PSIS)",
"(pain|tender|tenderness) (over|at|to) [the] [left|right] (SI|SIJ|sacroiliac)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c563 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"sacroiliac-dysfunction",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c564 = { "word": "any", "of": [
c562,
c563,
] }
const c565 = { "word": "phrase", "texts": [
"(SIJ|sacroiliac|SI joint|SI joints)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c566 = { "word": "phrase", "texts": [
"(radiculopathy|radiculitis|radicular pain|radicular symptoms|radicular features|radiation|radiating pain|leg pain|leg symptoms|sciatica|numbness|paresthesias|radicular signs|radiate)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"negated",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c567 = { "word": "phrase", "texts": [
"(nonradicular|non radicular|nonradiating|non radiating)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c568 = { "word": "any", "of": [
c566,
c567,
] }
const c569 = { "word": "phrase", "texts": [
"radicular pain",
"radicular symptoms",
"radiculopathy",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c570 = { "word": "any", "of": [
c285,
c569,
] }
const c571 = { "word": "all", "of": [
c411,
c243,
] }
const c572 = { "word": "any", "of": [
c238,
c571,
] }
const c573 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c574 = { "word": "phrase", "texts": [
"(therapeutic|repeat)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c575 = { "word": "not", "of": [
c574,
] }
const c576 = { "word": "all", "of": [
c573,
c575,
] }
const c577 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "relief.percent", "atLeast": 75 },
{ "attribute": "time", "noneOf": [
"hypothetical",
"planned",
] },
], "count": { "atLeast": 1 } }
const c578 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "relief.days", "present": true },
], "count": { "atLeast": 1 } }
const c579 = { "word": "any", "of": [
c306,
c578,
] }
const c580 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "course", "present": true },
], "count": { "atLeast": 1 } }
const c581 = { "word": "all", "of": [
c577,
c579,
c580,
] }
const c582 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "relief.percent", "present": true },
], "count": { "atLeast": 1 } }
const c583 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "relief.percent", "atLeast": 75 },
], "count": { "atLeast": 1 } }
const c584 = { "word": "not", "of": [
c583,
] }
const c585 = { "word": "all", "of": [
c582,
c584,
] }
const c586 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
"not-tolerated",
] },
], "count": { "atLeast": 1 } }
const c587 = { "word": "all", "of": [
c520,
c574,
] }
const c588 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "relief.percent", "atLeast": 50 },
{ "attribute": "relief.days", "atLeast": 90 },
{ "attribute": "time", "noneOf": [
"hypothetical",
"planned",
] },
], "count": { "atLeast": 1 } }
const c589 = { "word": "any", "of": [
c588,
c260,
] }
const c590 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "relief", "present": true },
], "count": { "atLeast": 1 } }
const c591 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"benefit",
] },
], "count": { "atLeast": 1 } }
const c592 = { "word": "phrase", "texts": [
"(physical therapy|home exercise|home exercises|HEP|exercise program|exercises|rehabilitation|rehab|functional restoration)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c593 = { "word": "any", "of": [
c267,
c592,
] }
const c594 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"sacroiliac-injection",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
], "count": { "atLeast": 1 } }
const c595 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"spinal-cord-stimulator",
] },
], "count": { "atLeast": 1 } }
const c596 = { "word": "phrase", "texts": [
"(spinal cord|dorsal column) (stimulator|stimulators|stimulation)",
"neurostimulator",
"neurostimulation",
"neuromodulation",
"SCS",
"stimulator trial",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c597 = { "word": "any", "of": [
c595,
c596,
] }
const c598 = { "word": "any", "of": [
c10,
c185,
] }
const c599 = { "word": "phrase", "texts": [
"(intractable|refractory|recalcitrant|unrelenting)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c600 = { "word": "any", "of": [
c389,
c599,
] }
const c601 = { "word": "all", "of": [
c598,
c600,
] }
const c602 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "concept", "noneOf": [
"block-word",
"conservative-treatment",
"injection-word",
"interventional-procedures",
"medical-management",
"medications",
"modalities-word",
"pain-medications",
"pain-medicine",
"procedure-word",
"shot-word",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c603 = { "word": "fact", "kind": "diagnosis", "where": [
{ "attribute": "concept", "oneOf": [
"post-laminectomy-syndrome",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
], "count": { "atLeast": 1 } }
const c604 = { "word": "phrase", "texts": [
"not a [good] (surgical candidate|candidate for surgery|candidate for further surgery|candidate for revision)",
"(poor|no longer a) (surgical candidate|candidate for surgery)",
"(no surgical options|surgery is not an option|surgery not indicated|nothing surgical)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c605 = { "word": "any", "of": [
c602,
c603,
c604,
] }
const c606 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c607 = { "word": "any", "of": [
c75,
c606,
] }
const c608 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"benefit",
"declined",
"unstated",
] },
], "count": { "atLeast": 1 } }
const c609 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"spinal-cord-stimulator",
"intrathecal-pump",
] },
{ "attribute": "outcome", "oneOf": [
"planned",
] },
], "count": { "atLeast": 1 } }
const c610 = { "word": "phrase", "texts": [
"(psychological|psychology|psych|psychiatric|psychosocial|behavioral) (evaluation|eval|assessment|clearance|screening|testing|consult) [was|has been] (done|completed|obtained|complete|performed|reviewed)",
"(completed|underwent|had|passed|after) [a|her|his|the] (psychological|psychology|psych|psychiatric) (evaluation|eval|assessment|clearance|screening|testing)",
"(cleared|evaluated|seen|assessed|screened) by [a|the|our|pain] (psychology|psychologist|psychiatry|psychiatrist|behavioral health|psych)",
"(psychologically|psych) (cleared|evaluated|screened)",
"(psychologist|psychology|psychiatrist|psych) (cleared|evaluated|saw|found|has cleared|deems)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c611 = { "word": "phrase", "texts": [
"(psychological|psychology|psych|psychiatric) (evaluation|eval|assessment|clearance|screening|testing)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "in": [
"hpi",
"interval-history",
"treatment-history",
"past-history",
"results",
"course",
] }
const c612 = { "word": "phrase", "texts": [
"(evaluation|eval|assessment|clearance|screening|testing) [is] (pending|scheduled|needed|required|ordered|recommended)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c613 = { "word": "not", "of": [
c612,
] }
const c614 = { "word": "all", "of": [
c611,
c613,
] }
const c615 = { "word": "any", "of": [
c610,
c614,
] }
const c616 = { "word": "phrase", "texts": [
"(psychological|psychology|psych|psychiatric|behavioral) (evaluation|eval|assessment|clearance|screening|testing|consult|consultation)",
"(refer|referral|referred) to [a|pain] (psychology|psychologist|psychiatry)",
"(psychologist|psychology)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c617 = { "word": "phrase", "texts": [
"(depression|anxiety|mood|psychiatric|psychosocial)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c618 = { "word": "fact", "kind": "instrument", "where": [
{ "attribute": "tool", "oneOf": [
"PHQ-9",
"PHQ-2",
"GAD-7",
"HADS",
"PCS",
] },
], "count": { "atLeast": 1 } }
const c619 = { "word": "any", "of": [
c617,
c618,
] }
const c620 = { "word": "phrase", "texts": [
"(multidisciplinary|interdisciplinary|multi disciplinary) [pain] (team|evaluation|assessment|conference|clinic|program|review|meeting|approach|screening)",
"(team|case) conference",
"pain (team|board)",
"MDT",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c621 = { "word": "phrase", "texts": [
"(psychology|psychologist|psychological evaluation|neurosurgery|neurosurgeon|spine surgeon)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c622 = { "word": "phrase", "texts": [
"(last|late|final) (resort|option)",
"(no other|no further|no remaining|limited) [treatment|reasonable] options",
"(exhausted|failed|tried) [all|every|multiple|extensive] [other] (conservative|treatments|therapies|options|modalities|measures)",
"not a [good] (surgical candidate|candidate for surgery|candidate for further surgery)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c623 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"spinal-cord-stimulator",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 3 }, "distinct": "class" }
const c624 = { "word": "any", "of": [
c622,
c623,
] }
const c625 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "noneOf": [
"spinal-cord-stimulator",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
"partial-benefit",
"not-tolerated",
"contraindicated",
] },
], "count": { "atLeast": 1 } }
const c626 = { "word": "phrase", "texts": [
"(permanent|definitive) [SCS|spinal cord stimulator|stimulator|paddle|lead|leads|spinal cord] (implant|implantation|placement|implants|SCS|stimulator|stimulation|lead|leads|electrode|device)",
"(implantation|implant|placement) of [a|the] permanent",
"(IPG|pulse generator|generator) (implant|implantation|placement)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "time", "oneOf": [
"current",
"planned",
] },
] }
const c627 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"spinal-cord-stimulator",
] },
{ "attribute": "outcome", "oneOf": [
"benefit",
"partial-benefit",
] },
{ "attribute": "time", "oneOf": [
"historical",
] },
], "count": { "atLeast": 1 } }
const c628 = { "word": "phrase", "texts": [
"(trial|temporary leads|temporary electrode|temporary electrodes|trial leads)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c629 = { "word": "phrase", "texts": [
"(trial|temporary) [was|were|gave|with|provided|yielded] [a] (successful|excellent|good|significant|great)",
"(successful|positive) [SCS|spinal cord stimulator|spinal cord stimulation|stimulator|stim|percutaneous] trial",
"trial was a success",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c630 = { "word": "all", "of": [
c628,
c629,
] }
const c631 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"spinal-cord-stimulator",
] },
{ "attribute": "outcome", "oneOf": [
"benefit",
"partial-benefit",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c632 = { "word": "phrase", "texts": [
"(trial|temporary)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c633 = { "word": "all", "of": [
c631,
c632,
] }
const c634 = { "word": "any", "of": [
c627,
c630,
c633,
] }
const c635 = { "word": "any", "of": [
c626,
c167,
] }
const c636 = { "word": "order", "earlier": c634, "later": c635 }
const c637 = { "word": "fact", "kind": "treatment", "where": [
{ "attribute": "class", "oneOf": [
"spinal-cord-stimulator",
] },
{ "attribute": "outcome", "oneOf": [
"no-benefit",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
], "count": { "atLeast": 1 } }
const c638 = { "word": "phrase", "texts": [
"(trial|temporary leads|temporary electrode|temporary electrodes)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c639 = { "word": "section", "names": [
"chief-complaint",
"hpi",
"interval-history",
"review-of-systems",
"vitals",
"examination",
"assessment",
"assessment-plan",
] }
const c640 = { "word": "named", "channel": "treatment", "with": [], "where": [] }
const c641 = { "word": "named", "channel": "condition", "with": [], "where": [] }
const c642 = { "word": "named", "channel": "imaging", "with": [], "where": [] }
const c643 = { "word": "phrase", "texts": [
"(patient|pt|pain|cough|exam|hypertension|diabetes|total time|face to face time|time spent|seen for|risks and benefits|case|studies|outside results|cbc|a1c|ekg)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
"family",
"other",
] },
] }
const c644 = { "word": "any", "of": [
c639,
c640,
c641,
c642,
c643,
] }
const c645 = { "word": "not", "of": [
c644,
] }
const c646 = { "word": "phrase", "texts": [
"(at|above|below|not to|to|meets|meeting|away from|within) [her|his|the|treatment|functional|bp|a1c|pain] (goal|goals|target)",
"(goal|goals|target) (met|not met|reached|achieved|not achieved|not reached|partially met)",
"(well|poorly|not|inadequately|adequately|sub optimally|suboptimally) (controlled|managed)",
"(uncontrolled|controlled) [on|with|by|hypertension|diabetes|pain]",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c647 = { "word": "phrase", "texts": [
"(stable|unchanged|no change|doing well|wearing off|return of|recurrence|recurred|persists|persistent|ongoing|fewer|less frequent|more frequent|down from|up from|increasing|decreasing|improving|improved|worsening|worse|worsened|progressing|progressed|exacerbation|exacerbated|resolved|resolving|flare|better|deteriorating|deteriorated|same)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c648 = { "word": "phrase", "texts": [
"(mri|x ray|xray|x rays|ct|ct scan|ultrasound|ekg|ecg|emg|cbc|cmp|bmp|a1c|hba1c|labs|lab results|laboratory|radiographs|films|tsh|urinalysis|echocardiogram|echo|outside records|old records|records)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
"planned",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
] }
const c649 = { "word": "any", "of": [
c169,
c648,
] }
const c650 = { "word": "phrase", "texts": [
"(i|we) [have|personally|also|independently|then|again|have also|have personally|have independently] (reviewed|ordered|interpreted|read|looked at|obtained|requested|viewed|examined)",
"(reviewed|ordered|interpreted|read|viewed) (by me|by myself|by dr|by radiology|by the radiologist|with the patient|with patient|with her|with him|today)",
"(independently|personally) (reviewed|interpreted|viewed|read|visualized)",
"(independent|my|own|personal) [own] (interpretation|review|read|reading)",
"(radiologist|radiology) (report|read|interpretation|reads)",
"(reviewed|ordered|obtained|interpreted) [the|her|his|outside|prior|old|recent|all] (mri|x ray|xray|x rays|ct|ultrasound|ekg|emg|cbc|cmp|a1c|labs|radiographs|films|imaging|records|results|images)",
"(labs|imaging|records|results|images|mri|x rays|x ray|xray|films|radiographs|notes|cbc|ekg) (reviewed|were reviewed|was reviewed|were ordered|was ordered|ordered|were obtained|was obtained)",
"(order|check|obtain|get|repeat|recheck) [a|an|the|new|lumbar|cervical|knee] (mri|x ray|xray|x rays|ct|ultrasound|ekg|emg|cbc|cmp|bmp|a1c|labs|tsh|urinalysis)",
"will (order|obtain|check)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
] }
const c651 = { "word": "any", "of": [
c650,
] }
const c652 = { "word": "phrase", "texts": [
"(independently|personally) (reviewed|interpreted|viewed|read|visualized)",
"(independent|my own|own) (interpretation|read|reading)",
"(my|by my) (interpretation|read|reading)",
"(discussed|spoke|conferred|reviewed) [the case|case|management|findings|the plan|care] with (dr|the radiologist|radiology|cardiology|neurology|neurosurgery|orthopedics|surgery|her pcp|his pcp|the surgeon|a colleague|another physician)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c653 = { "word": "phrase", "texts": [
"(mri|x ray|xray|x rays|ct|ct scan|ultrasound|ekg|ecg|emg|films|radiographs|images|imaging|echocardiogram|echo|tracing|scan)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "time", "oneOf": [
"current",
"historical",
] },
] }
const c654 = { "word": "phrase", "texts": [
"(discussed|spoke|conferred|reviewed) [the case|case|management|findings|the plan|care] with (dr|the radiologist|radiology|cardiology|neurology|neurosurgery|orthopedics|surgery|her pcp|his pcp|the surgeon)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c655 = { "word": "any", "of": [
c653,
c654,
] }
const c656 = { "word": "section", "names": [
"plan",
"assessment-plan",
] }
const c657 = { "word": "phrase", "texts": [
"(continue|start|stop|increase|decrease|refill|prescribe|prescribed|begin|discontinue|switch|hold|refer|referral|taper|schedule|inject|recommend|recommended|advised|admit)",
"(decided|elected|opted|agreed|declined|deferred) (to|against|on|for)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c658 = { "word": "any", "of": [
c167,
c656,
c657,
] }
const c659 = { "word": "phrase", "texts": [
"(risk|risks|benefits) (and|&|/|vs|versus|,) (benefit|benefits|risks|alternatives)",
"(risk|risks) [:] (of|discussed|reviewed|explained|include|including|incl|were|was|such as)",
"(discussed|reviewed|explained|weighed|considered|went over) [the|potential|treatment|all|her|his] (risk|risks|side effects|options|alternatives|benefits|surgery)",
"(side effects|adverse effects|alternatives|options) [were|was] (discussed|reviewed|explained|considered)",
"(because|given|due to|in view of|in light of|since) [the|her|his|of] (ckd|age|risk|gi|renal|kidney|bleeding|allergy|anticoagulation|interaction|side effects|comorbidities|history of)",
"(shared decision|shared decision making|sdm|patient preference|her preference|his preference)",
"(monitor|monitoring) (for|of|renal|liver|labs|creatinine|lfts|potassium)",
], "where": [
{ "attribute": "subject", "oneOf": [
"patient",
] },
{ "attribute": "polarity", "oneOf": [
"affirmed",
"negated",
] },
] }
const c660 = { "word": "all", "of": [
c658,
c659,
] }
const c661 = { "word": "any", "of": [
c660,
] }
const c662 = { "word": "phrase", "texts": [
"(risk|risks|benefits) (and|&|/|vs|versus|,) (benefit|benefits|risks|alternatives)",
"(risk|risks) [:] (of|discussed|reviewed|explained|include|including|incl|were|was|such as)",
"(discussed|reviewed|explained|weighed|considered|went over) [the|potential|treatment|all|her|his] (risk|risks|side effects|options|alternatives|benefits|surgery)",
"(side effects|adverse effects|alternatives|options) [were|was] (discussed|reviewed|explained|considered)",
"(because|given|due to|in view of|in light of|since) [the|her|his|of] (ckd|age|risk|gi|renal|kidney|bleeding|allergy|anticoagulation|interaction|side effects|comorbidities|history of)",
"(shared decision|shared decision making|sdm|patient preference|her preference|his preference)",
"(monitor|monitoring) (for|of|renal|liver|labs|creatinine|lfts|potassium)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c663 = { "word": "phrase", "texts": [
"(total time|time spent|total visit time|total encounter time|i spent|total face to face time|face to face time|counseling time|visit time|time was spent|of time was spent)",
"(minutes|min|mins) (spent|were spent|was spent|total|face to face|of face to face|of total time|on the day of|on the date of)",
"(start|stop|end) time",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }
const c664 = { "word": "phrase", "texts": [
"(spent|time|total) [of|:|was] (10|12|15|16|18|20|21|22|23|24|25|26|27|28|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|50|52|54|55|56|60|65|70|75|80|90|fifteen|twenty|thirty|forty|forty five|sixty) (minutes|min|mins)",
"(10|12|15|16|18|20|21|22|23|24|25|26|27|28|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|50|52|54|55|56|60|65|70|75|80|90|fifteen|twenty|thirty|forty|forty five|sixty) (minutes|min|mins) [were|was] (spent|total|face to face|on the day|on the date|in total)",
], "where": [
{ "attribute": "polarity", "oneOf": [
"affirmed",
] },
{ "attribute": "subject", "oneOf": [
"patient",
] },
] }

/** Every policy of rules/policies, checked; its type is that of core/policy/policy.ts. */
export const policies: readonly unknown[] = [
{ "id": "acupuncture-chronic-low-back-pain", "title": "Acupuncture for chronic low back pain", "about": "What Medicare's national determination on acupuncture looks for: low back pain of 12 weeks or longer, nonspecific, not associated with surgery and not with pregnancy, and improvement before further sessions. It also limits the sessions (up to 12 in 90 days, 8 more where improvement is shown, 20 a year) and says who may give them; one note cannot show either, so neither is a requirement here. Dry needling and other conditions are outside of it.", "version": "0.1.0", "status": "preview", "effective": { "from": "2020-01-21" }, "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, Nationally Covered Indications", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"97810",
"97811",
"97813",
"97814",
], "payers": [], "notTo": [], "onlyIf": { "when": c2, "message": "no acupuncture is named in the note; the policy acupuncture-chronic-low-back-pain is not applied" }, "unless": [] }, "requirements": [
{ "id": "low-back", "rule": "acupuncture-chronic-low-back-pain/low-back", "title": "Pain in the low back", "level": "warning", "why": "NCD 30.3.3 speaks of the low back alone, not of the neck or another part.", "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, Nationally Covered Indications", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "require": c5, "conflicting": [], "partial": [
{ "when": c8, "message": "Pain of the spine is named at {place}; that it is the low back was not found by this tool." },
], "near": [], "message": "Pain in the low back was not found by this tool in the note.", "question": "Which part of the back hurts? Record it if known. Otherwise: another part / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Patient presents with low back pain of two years, here for acupuncture.", "outcome": "met" },
{ "text": "CLBP x 8 mo. Acup visit 3.", "outcome": "met" },
{ "text": "Her pain is in the lower back and has been there for years; she is here for needles.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic neck pain for two years. Referred for acupuncture.", "outcome": "partial", "says": "that it is the low back was not found" },
{ "text": "Back pain x 1 yr, acup #2 today.", "outcome": "partial", "says": "that it is the low back was not found" },
{ "text": "Her thoracic back pain has lasted a year and she asks about needles.", "outcome": "partial", "says": "low back was not found" },
] }, "misses": [] },
{ "id": "twelve-weeks", "rule": "acupuncture-chronic-low-back-pain/twelve-weeks", "title": "Pain for 12 weeks or longer", "level": "warning", "why": "NCD 30.3.3 takes chronic low back pain to be pain that has lasted 12 weeks or longer.", "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, definition of chronic lower back pain", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "require": c14, "conflicting": [
{ "when": c15, "message": "The note states the course of the pain in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c16, "message": "A length of time is given at {place}; one of 12 weeks or longer was not found by this tool." },
{ "when": c10, "message": "The pain is told as long-lasting at {place}; a length of time was not found by this tool." },
{ "when": c17, "message": "The onset is named at {place}; a length of time was not found by this tool." },
{ "when": c18, "message": "\"{words}\" at {place} speaks of a long time; how long was not found by this tool." },
], "near": [], "message": "How long the pain has lasted was not found by this tool in the note.", "question": "Is it known how long the pain has lasted? If so, record the onset or the length of time. Otherwise: not assessed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for five months, here for a first acupuncture session.", "outcome": "met" },
{ "text": "LBP x 14 wks. Acup eval.", "outcome": "met" },
{ "text": "Date: 12 March 2024\n\nMr. Abara has lived with low back pain since 2016 and asks about acupuncture.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Here for acupuncture.", "outcome": "partial", "says": "told as long-lasting at" },
{ "text": "LBP x 6 weeks. Acup eval.", "outcome": "partial", "says": "one of 12 weeks or longer was not found" },
{ "text": "The patient reports low back pain and would like to try acupuncture.", "outcome": "missing", "says": "How long the pain has lasted" },
] }, "misses": [] },
{ "id": "no-systemic-cause", "rule": "acupuncture-chronic-low-back-pain/no-systemic-cause", "title": "No systemic cause of the pain identified", "level": "warning", "why": "NCD 30.3.3 takes nonspecific to mean that no systemic cause is identifiable, such as metastatic, inflammatory or infectious disease.", "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, nonspecific, no identifiable systemic cause", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "require": c23, "conflicting": [
{ "when": c24, "message": "\"{words}\" at {place} names a systemic disease; NCD 30.3.3 speaks of pain without one.", "question": "Is the pain of the low back caused by this disease? If known, record it. Otherwise: not related / not assessed / unable to determine." },
], "partial": [
{ "when": c25, "message": "\"{words}\" at {place} speaks of serious causes as a whole; which were asked or looked for is not told." },
{ "when": c26, "message": "Other causes are addressed, the first at {place}; metastatic, inflammatory or infectious disease was not found by this tool." },
{ "when": c27, "message": "\"{words}\" at {place} tells what kind of pain it is; that no systemic cause was identified is not told." },
], "near": [], "message": "No statement about a metastatic, inflammatory or infectious cause, and not the word nonspecific, was found by this tool in the note.", "question": "Was a systemic cause of the pain, such as metastatic, inflammatory or infectious disease, identified or not? Record what is known. Otherwise: not assessed / unable to determine.", "examples": { "met": [
{ "text": "Chronic nonspecific low back pain for two years.", "outcome": "met" },
{ "text": "CLBP x 2 yrs. No fever, no wt loss, no h/o cancer. Acup #1.", "outcome": "met" },
{ "text": "There is no identifiable systemic cause of her low back pain.", "outcome": "met" },
{ "text": "Low back pain for a year.\n\nROS: Denies fever, chills, unexplained weight loss.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain for a year. No red flags. Acupuncture today.", "outcome": "partial", "says": "as a whole" },
{ "text": "Chronic mechanical low back pain x 2 yrs.", "outcome": "partial", "says": "tells what kind of pain it is" },
{ "text": "LBP x 2 yrs. Acup #4, needles retained 20 min.", "outcome": "missing", "says": "No statement about a metastatic" },
{ "text": "Low back pain for a year due to metastatic disease to the lumbar spine.", "outcome": "conflicting", "says": "names a systemic disease" },
] }, "misses": [] },
{ "id": "not-from-surgery", "rule": "acupuncture-chronic-low-back-pain/not-from-surgery", "title": "Pain not associated with surgery", "level": "warning", "why": "NCD 30.3.3 speaks of pain that is not associated with surgery.", "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, not associated with surgery", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "forbid": c35, "conflicting": [], "partial": [
{ "when": c36, "message": "Surgery of the spine is named in the note; whether the pain is associated with it was not found by this tool.", "question": "Is the pain associated with the surgery? Record what is known. Otherwise: not associated / no such surgery was done / unable to determine." },
], "near": [], "message": "\"{words}\" at {place} connects the pain with surgery of the spine; NCD 30.3.3 speaks of pain that is not associated with surgery.", "question": "Is the pain associated with surgery? Record what is known. Otherwise: not associated / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for a year. No history of back surgery.", "outcome": "met" },
{ "text": "LBP x 2 yrs. PSH: appendectomy. Acup #2.", "outcome": "met" },
{ "text": "She had a lumbar discectomy in 2004 with full recovery; this low back pain, two years old, is not related to the surgery.", "outcome": "met" },
{ "text": "He wishes to avoid back surgery and asks about acupuncture for his low back pain.", "outcome": "met" },
], "unmet": [
{ "text": "LBP x 2 yrs. s/p L4-L5 fusion 2019.", "outcome": "partial", "says": "whether the pain is associated with it was not found" },
{ "text": "Low back pain for three years. She had a lumbar laminectomy in 2015.", "outcome": "partial", "says": "Surgery of the spine is named" },
{ "text": "Chronic low back pain; post-laminectomy syndrome since 2018.", "outcome": "conflicting", "says": "connects the pain with surgery" },
] }, "misses": [
"A note that says nothing about surgery meets this requirement.",
"Surgery that is named without a word for the spine (\"his surgery in 2019\") is not found.",
] },
{ "id": "not-from-pregnancy", "rule": "acupuncture-chronic-low-back-pain/not-from-pregnancy", "title": "Pain not associated with pregnancy", "level": "warning", "why": "NCD 30.3.3 speaks of pain that is not associated with pregnancy.", "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, not associated with pregnancy", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "forbid": c40, "conflicting": [], "partial": [], "near": [], "message": "\"{words}\" at {place} speaks of a pregnancy; NCD 30.3.3 speaks of pain that is not associated with one.", "question": "Is the pain associated with the pregnancy? Record what is known. Otherwise: not associated / not pregnant / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for a year. She is not pregnant.", "outcome": "met" },
{ "text": "LBP x 2 yrs. UPT neg. Acup #2.", "outcome": "met" },
{ "text": "His wife is pregnant; he has had low back pain for a year.", "outcome": "met" },
{ "text": "Low back pain for six years, first noticed after her second child was born.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for four months, currently pregnant at 24 weeks.", "outcome": "conflicting", "says": "speaks of a pregnancy" },
{ "text": "Pregnancy-related low back pain, asks about acupuncture.", "outcome": "conflicting", "says": "speaks of a pregnancy" },
{ "text": "32 yo G2P1, 30 weeks gestation, LBP x 13 wks.", "outcome": "conflicting", "says": "speaks of a pregnancy" },
] }, "misses": [
"A note that says nothing about pregnancy meets this requirement.",
] },
{ "id": "response", "rule": "acupuncture-chronic-low-back-pain/response", "title": "What earlier sessions of acupuncture did", "level": "info", "why": "NCD 30.3.3 looks for improvement before further sessions, and for an end of treatment where the patient is not improving or is regressing.", "source": { "document": "CMS National Coverage Determination 30.3.3, Acupuncture for Chronic Lower Back Pain", "section": "B, further sessions and end of treatment", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=373" }, "verified": "primary", "when": c43, "require": c47, "conflicting": [], "partial": [
{ "when": c48, "message": "Acupuncture is named at {place}; what it did was not found by this tool." },
], "near": [], "message": "Earlier acupuncture is named in the note; what it did was not found by this tool.", "question": "What did the earlier sessions do for pain and function? Record what is known: better, the same or worse. Otherwise: first session / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for a year. Six sessions of acupuncture gave 40% relief.", "outcome": "met" },
{ "text": "CLBP x 2 yrs. Acup #5 today. Pain decreased from 7 to 4 since start.", "outcome": "met" },
{ "text": "Acupuncture has not helped her low back pain at all.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for a year. She has had acupuncture.", "outcome": "partial", "says": "what it did was not found" },
{ "text": "Chronic low back pain. Here for treatment #4 of 12. Needles placed at BL23, BL25.", "outcome": "missing", "says": "Earlier acupuncture is named" },
{ "text": "Low back pain for a year. Plan: start acupuncture twice a week.", "outcome": "not-applicable" },
{ "text": "Low back pain for two years. Receives acupuncture weekly.", "outcome": "partial", "says": "what it did was not found" },
] }, "misses": [] },
] },
{ "id": "basivertebral-nerve-ablation", "title": "Ablation of the basivertebral nerve", "about": "What National Government Services' local determination on ablation of the basivertebral nerve (L40302, version 2) looks for: lumbar pain of 6 months or longer, 6 months of non-surgical management, Modic changes type 1 or 2 at L3 to S1, a pain scale and a disability scale at baseline, a psychological and a physical evaluation, and none of the conditions that it excludes. Its end, the dates of its version and other contractors' texts were not read; where it limits how often the procedure is done, one note cannot show that.", "version": "0.1.0", "status": "preview", "effective": {  }, "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"64628",
"64629",
], "payers": [], "notTo": [], "onlyIf": { "when": c50, "message": "no ablation of the basivertebral nerve is named in the note; the policy basivertebral-nerve-ablation is not applied" }, "unless": [] }, "requirements": [
{ "id": "six-months", "rule": "basivertebral-nerve-ablation/six-months", "title": "Lumbar pain for 6 months or longer", "level": "warning", "why": "L40302 looks for lumbar pain that has lasted 6 months or longer.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c53, "conflicting": [
{ "when": c15, "message": "The note states the course of the pain in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c54, "message": "A length of time is given at {place}; one of 6 months or longer was not found by this tool." },
{ "when": c17, "message": "The course of the pain is told at {place}; a length of time was not found by this tool." },
], "near": [], "message": "How long the pain has lasted was not found by this tool in the note.", "question": "Is it known how long the pain has lasted? If so, record the onset or the length of time. Otherwise: not assessed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for 14 months, evaluated for basivertebral nerve ablation.", "outcome": "met" },
{ "text": "Vertebrogenic LBP x 3 yrs. BVNA eval.", "outcome": "met" },
{ "text": "She has lived with low back pain for more than six months.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Considering basivertebral ablation.", "outcome": "partial", "says": "a length of time was not found" },
{ "text": "LBP x 4 mo. BVNA eval.", "outcome": "partial", "says": "one of 6 months or longer was not found" },
{ "text": "The patient has low back pain and asks about ablation.", "outcome": "missing", "says": "How long the pain has lasted" },
] }, "misses": [] },
{ "id": "pain-scale", "rule": "basivertebral-nerve-ablation/pain-scale", "title": "Pain on a scale at baseline", "level": "warning", "why": "L40302 looks for a pain assessment and a disability scale, both at baseline.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c57, "conflicting": [], "partial": [
{ "when": c58, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c59, "message": "The severity is given in words at {place}; a value on a scale was not found by this tool." },
{ "when": c60, "message": "A pain scale is named at {place}; no value on it was found by this tool." },
], "near": [], "message": "A value on a pain scale was not found by this tool in the note.", "question": "Was the pain rated before the procedure? If so, record the scale and the value. Otherwise: not assessed / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years, NRS 7/10.", "outcome": "met" },
{ "text": "LBP x 2 yrs. VAS 6.5.", "outcome": "met" },
{ "text": "She rates her low back pain at 8 out of 10 today.", "outcome": "met" },
], "unmet": [
{ "text": "Severe low back pain for two years.", "outcome": "partial", "says": "given in words" },
{ "text": "Low back pain ranging from 4/10 to 8/10.", "outcome": "partial", "says": "rated as a range" },
{ "text": "LBP x 2 yrs, BVNA eval, ODI 44.", "outcome": "missing", "says": "A value on a pain scale" },
] }, "misses": [] },
{ "id": "disability-scale", "rule": "basivertebral-nerve-ablation/disability-scale", "title": "Disability on a scale at baseline", "level": "warning", "why": "L40302 looks for functional deficit and for a disability scale at baseline beside the pain scale.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c63, "conflicting": [], "partial": [
{ "when": c64, "message": "The value at {place} cannot be one of the scale that is named." },
{ "when": c65, "message": "A disability scale is named at {place}; no value on it was found by this tool." },
{ "when": c66, "message": "An effect of the pain on daily life is told at {place}; a value on a disability scale was not found by this tool." },
], "near": [], "message": "A value on a disability scale was not found by this tool in the note.", "question": "Was a disability scale filled in before the procedure? If so, record the scale and the total. Otherwise: not assessed / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. Oswestry Disability Index 48%.", "outcome": "met" },
{ "text": "LBP x 2 yrs. VAS 7, RMDQ 14.", "outcome": "met" },
{ "text": "Her Quebec Back Pain Disability Scale today is 52, with low back pain for a year.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years. ODI was given to the patient to fill in.", "outcome": "partial", "says": "no value on it was found" },
{ "text": "Low back pain for two years. He cannot sit for more than ten minutes.", "outcome": "partial", "says": "effect of the pain on daily life" },
{ "text": "LBP x 2 yrs, VAS 7. BVNA eval.", "outcome": "missing", "says": "A value on a disability scale" },
] }, "misses": [] },
{ "id": "nonsurgical-management", "rule": "basivertebral-nerve-ablation/nonsurgical-management", "title": "6 months of non-surgical management, and what it did", "level": "warning", "why": "L40302 looks for documented failure of 6 months or more of non-surgical management.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c73, "conflicting": [], "partial": [
{ "when": c74, "message": "Treatments with their length and result are told, the first at {place}; 6 months or more was not found by this tool." },
{ "when": c69, "message": "Treatments with a result are told, the first at {place}; that they lasted 6 months or more was not found by this tool." },
{ "when": c68, "message": "\"{words}\" at {place} tells how long; what came of it was not found by this tool." },
{ "when": c75, "message": "\"{words}\" at {place} tells of earlier treatment as a whole; what was tried, and how long, was not found by this tool." },
{ "when": c76, "message": "Treatments are named, the first at {place}; length and result were not found by this tool." },
], "near": [
{ "when": c77, "message": "{words} at {place} is planned, not tried" },
], "message": "Non-surgical management with its length and result was not found by this tool in the note.", "question": "Which non-surgical treatments were tried, for how long, and with what result? Record what is known. Otherwise: none tried / still in progress / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. Physical therapy for eight months gave no relief.", "outcome": "met" },
{ "text": "LBP x 3 yrs. Failed 6 mo of conservative care.", "outcome": "met" },
{ "text": "Despite nine months of nonoperative treatment her low back pain is unchanged.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years. Physical therapy for six weeks did not help.", "outcome": "partial", "says": "6 months or more was not found" },
{ "text": "Low back pain for two years. Naproxen did not help.", "outcome": "partial", "says": "that they lasted 6 months or more" },
{ "text": "LBP x 2 yrs. Failed conservative mgmt.", "outcome": "partial", "says": "was not found by this tool" },
{ "text": "Low back pain for two years. Plan: physical therapy for six months.", "outcome": "missing", "says": "Non-surgical management" },
] }, "misses": [
"Treatments that add up to 6 months only together are not counted together.",
] },
{ "id": "modic-changes", "rule": "basivertebral-nerve-ablation/modic-changes", "title": "Modic changes type 1 or 2 at L3 to S1", "level": "warning", "why": "L40302 looks for Modic type 1 or 2 changes on MRI at one or more vertebrae from L3 to S1.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c80, "conflicting": [], "partial": [
{ "when": c78, "message": "\"{words}\" at {place} names the type; a level from L3 to S1 was not found by this tool." },
{ "when": c81, "message": "\"{words}\" at {place} is another type than those looked for." },
{ "when": c82, "message": "\"{words}\" at {place} is named; its type was not found by this tool." },
{ "when": c83, "message": "\"{words}\" at {place} points to changes of the end plates; their Modic type was not found by this tool." },
], "near": [
{ "when": c84, "message": "\"{words}\" at {place} is said not to be so" },
], "message": "Modic changes were not found by this tool in the note.", "question": "If an MRI was done: were there Modic changes, of which type and at which level? Record what is known. Otherwise: none / result not at hand / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. MRI showed Modic type 1 changes at L4-L5.", "outcome": "met" },
{ "text": "LBP x 2 yrs. MRI: Modic II L5/S1.", "outcome": "met" },
{ "text": "Low back pain; type 2 Modic end plate changes are seen at L5 and S1.", "outcome": "met" },
{ "text": "Low back pain. MRI: endplate changes, Modic 1/2, at L5-S1.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years. MRI showed Modic changes at L4-L5.", "outcome": "partial", "says": "its type was not found" },
{ "text": "LBP x 2 yrs. MRI: Modic III L5/S1.", "outcome": "partial", "says": "another type than those" },
{ "text": "Low back pain for two years. MRI showed Modic type 1 changes.", "outcome": "partial", "says": "a level from L3 to S1" },
{ "text": "Low back pain for two years. The MRI showed no Modic changes.", "outcome": "missing", "says": "Modic changes were not found" },
{ "text": "Low back pain with reactive endplate edema at L5-S1.", "outcome": "partial", "says": "their Modic type was not found" },
] }, "misses": [
"A level that is named anywhere in the note counts; that it is the level of the Modic changes is not checked.",
] },
{ "id": "other-sources", "rule": "basivertebral-nerve-ablation/other-sources", "title": "No other source of the pain, by assessment or imaging", "level": "warning", "why": "L40302 looks for no other source of the pain than the vertebra, by clinical assessment or radiology.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c89, "conflicting": [], "partial": [
{ "when": c25, "message": "\"{words}\" at {place} speaks of serious causes as a whole; which sources of pain were looked for is not told." },
{ "when": c26, "message": "Some causes are addressed, the first at {place}; fracture, tumor, infection or another source was not found by this tool." },
], "near": [], "message": "No statement about other sources of the pain was found by this tool in the note.", "question": "Were other sources of the pain looked for by examination or imaging? Record which and what was found. Otherwise: not assessed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. No fracture, tumor or infection on MRI.", "outcome": "met" },
{ "text": "LBP x 2 yrs. No other pain generator identified on exam or imaging.", "outcome": "met" },
{ "text": "Other sources of pain have been ruled out in this man with low back pain.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years. No red flags.", "outcome": "partial", "says": "as a whole" },
{ "text": "Low back pain for two years. She denies saddle anesthesia.", "outcome": "partial", "says": "Some causes are addressed" },
{ "text": "LBP x 2 yrs, Modic 1 at L4-5. BVNA.", "outcome": "missing", "says": "No statement about other sources" },
] }, "misses": [
"A denial of fever or weight loss counts as a statement about infection or cancer.",
] },
{ "id": "psychological-evaluation", "rule": "basivertebral-nerve-ablation/psychological-evaluation", "title": "Psychological evaluation", "level": "warning", "why": "L40302 looks for multidisciplinary screening that includes a psychological and a physical evaluation.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c91, "conflicting": [], "partial": [
{ "when": c92, "message": "\"{words}\" at {place} is planned; that it was done was not found by this tool." },
{ "when": c93, "message": "A questionnaire on mood or coping is filled in at {place}; a psychological evaluation was not found by this tool." },
{ "when": c94, "message": "\"{words}\" at {place} tells of mood; a psychological evaluation was not found by this tool." },
], "near": [], "message": "A psychological evaluation was not found by this tool in the note.", "question": "Was there a psychological evaluation? If so, record by whom, when and what was found. Otherwise: not done / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. Psychological evaluation was completed last month without contraindication.", "outcome": "met" },
{ "text": "LBP x 2 yrs. Psych eval done 3/4, cleared for BVNA.", "outcome": "met" },
{ "text": "Her low back pain was discussed by the team after an assessment by our psychologist.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years. PHQ-9: 4.", "outcome": "partial", "says": "A questionnaire on mood or coping" },
{ "text": "LBP x 2 yrs. Plan: will refer for psychological evaluation.", "outcome": "partial", "says": "is planned" },
{ "text": "Low back pain for two years. Mood is normal.", "outcome": "partial", "says": "tells of mood" },
{ "text": "LBP x 2 yrs, Modic 1 at L4-5. BVNA.", "outcome": "missing", "says": "A psychological evaluation was not found" },
] }, "misses": [] },
{ "id": "physical-evaluation", "rule": "basivertebral-nerve-ablation/physical-evaluation", "title": "Physical examination", "level": "warning", "why": "L40302 looks for screening that includes a physical evaluation.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "require": c95, "conflicting": [], "partial": [
{ "when": c96, "message": "One part of a spinal examination is recorded, at {place}; no second one was found by this tool." },
{ "when": c97, "message": "An examination is headed at {place}; a finding of the spine was not found by this tool." },
], "near": [], "message": "No finding of a spinal examination was found by this tool in the note.", "question": "Was the spine examined? If so, record what was examined and found. Otherwise: not assessed / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years.\n\nExam:\nLumbar spine: pain with flexion. Strength 5/5, SLR negative.", "outcome": "met" },
{ "text": "LBP x 2 yrs. PE: midline TTP L4-5, gait normal, DTRs 2+.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years.\n\nExam:\nLumbar spine: tender at L5.", "outcome": "partial", "says": "One part of a spinal examination" },
{ "text": "Low back pain for two years.\n\nExam:\nHeart regular. Lungs clear.", "outcome": "partial", "says": "An examination is headed" },
{ "text": "LBP x 2 yrs, Modic 1 at L4-5. BVNA.", "outcome": "missing", "says": "No finding of a spinal examination" },
] }, "misses": [] },
{ "id": "exclusions", "rule": "basivertebral-nerve-ablation/exclusions", "title": "None of the conditions that the determination excludes", "level": "warning", "why": "L40302 excludes, among others, spinal infection or cancer, bleeding diathesis, pregnancy, pain that is mainly radicular, stenosis with claudication, osteoporosis (T score of -2.5 or lower) or fragility fracture, disc protrusion over 5 mm, spondylolisthesis of 2 mm or more, and spondylolysis.", "source": { "document": "CMS Local Coverage Determination L40302, version 2, Intraosseous Basivertebral Nerve Ablation, National Government Services", "section": "Covered Indications and Limitations", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=40302" }, "verified": "primary", "forbid": c100, "conflicting": [], "partial": [
{ "when": c102, "message": "\"{words}\" at {place} is excluded from a certain degree on; this tool does not judge the degree.", "question": "How far does this finding go, and does the pain come from it? Record the measure or the assessment if known. Otherwise: not measured / unable to determine." },
], "near": [], "message": "\"{words}\" at {place} is among the conditions that L40302 excludes.", "question": "Does this condition hold for this patient now? Record what is known. Otherwise: resolved / not confirmed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. No radiculopathy, no spondylolysis, no osteoporosis.", "outcome": "met" },
{ "text": "LBP x 2 yrs. Denies neurogenic claudication. Not pregnant.", "outcome": "met" },
{ "text": "Her mother has osteoporosis; she herself has had axial low back pain for a year.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two years with grade 1 spondylolisthesis at L4-5.", "outcome": "partial", "says": "excluded from a certain degree on" },
{ "text": "LBP x 2 yrs w/ neurogenic claudication, LSS.", "outcome": "conflicting", "says": "among the conditions that L40302 excludes" },
{ "text": "Low back pain. The MRI shows a pars defect at L5.", "outcome": "conflicting", "says": "among the conditions that L40302 excludes" },
{ "text": "Low back pain for two years. Disc protrusion at L5-S1.", "outcome": "partial", "says": "does not judge the degree" },
] }, "misses": [
"Age, earlier surgery at the level and facet arthrosis as the source of the pain are not looked at.",
"A note that names none of these conditions meets this requirement.",
] },
] },
{ "id": "chiropractic-manipulation", "title": "Chiropractic manipulation of the spine", "about": "What the Medicare Benefit Policy Manual looks for in the record of chiropractic manipulation: a subluxation shown by examination or by X-ray, and a treatment plan with frequency and duration, specific goals, and objective measures of effect, for care that is active and not maintenance. By examination it asks for two of four (P.A.R.T.): pain or tenderness, asymmetry or misalignment, abnormal range of motion, changes of tissue tone; one of the two is asymmetry or range of motion. The manual itself was not read, only digests of it. Whether function improves over the visits, one note cannot show.", "version": "0.1.0", "status": "preview", "effective": {  }, "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"98940",
"98941",
"98942",
], "payers": [], "notTo": [], "onlyIf": { "when": c105, "message": "no chiropractic care is named in the note; the policy chiropractic-manipulation is not applied" }, "unless": [] }, "requirements": [
{ "id": "subluxation", "rule": "chiropractic-manipulation/subluxation", "title": "Subluxation by examination (P.A.R.T.) or X-ray", "level": "warning", "why": "The manual looks for two of four findings, one of them asymmetry or misalignment or abnormal range of motion, or for an X-ray that shows the subluxation.", "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "require": c120, "conflicting": [], "partial": [
{ "when": c113, "message": "One of the four findings is recorded, the first at {place}; a second one of pain, asymmetry, range of motion and tissue tone was not found by this tool." },
{ "when": c121, "message": "Pain or tissue tone is recorded, the first at {place}; asymmetry or misalignment, or abnormal range of motion, was not found by this tool." },
{ "when": c122, "message": "\"{words}\" at {place} names the four; which of them were found was not found by this tool." },
{ "when": c97, "message": "An examination is headed at {place}; none of the four findings was found by this tool." },
], "near": [
{ "when": c123, "message": "\"{words}\" at {place} is said not to be so" },
], "message": "None of the four findings (pain, asymmetry, range of motion, tissue tone), and no X-ray that shows a subluxation, was found by this tool in the note.", "question": "Were pain, asymmetry, range of motion and tissue tone examined, or was a subluxation seen on X-ray? Record what was found. Otherwise: not examined / normal / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. Exam: L5 misaligned, tender at L4-L5, hypertonic left paraspinals.", "outcome": "met" },
{ "text": "LBP. Objective: TTP L5, restricted L4/5 ROM. CMT L5, L SI.", "outcome": "met" },
{ "text": "Low back pain for a month. Palpation shows spasm of the left erector muscles, and lumbar flexion is limited and painful.", "outcome": "met" },
{ "text": "Low back pain. Lumbar x-rays demonstrate subluxation of the fifth lumbar vertebra.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. Exam: tender at L5, paraspinal spasm.", "outcome": "partial", "says": "asymmetry or misalignment" },
{ "text": "LBP. Obj: fixation L5. CMT x1.", "outcome": "partial", "says": "One of the four findings" },
{ "text": "LBP, adjusted L5 today, tolerated well.", "outcome": "missing", "says": "None of the four findings" },
{ "text": "Low back pain. No misalignment and no restriction; paraspinals soft.", "outcome": "missing", "says": "None of the four findings" },
{ "text": "Low back pain. PART: ___. CMT L4.", "outcome": "missing", "says": "None of the four findings" },
] }, "misses": [
"Two findings at different parts of the spine count together; that they belong to the treated level is not checked.",
"A pain score counts as pain or tenderness.",
] },
{ "id": "level", "rule": "chiropractic-manipulation/level", "title": "Level of the spine that is treated", "level": "info", "why": "The manual looks for the precise level of the subluxation.", "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "require": c124, "conflicting": [], "partial": [
{ "when": c125, "message": "\"{words}\" at {place} names a region; a level was not found by this tool." },
], "near": [], "message": "A level of the spine was not found by this tool in the note.", "question": "Which level was found and treated? Record it if known. Otherwise: region only / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. Subluxation at L5, adjusted.", "outcome": "met" },
{ "text": "LBP. CMT L4/5, R SI.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. The lumbar spine was adjusted.", "outcome": "partial", "says": "names a region" },
{ "text": "LBP. Lumbar CMT today.", "outcome": "partial", "says": "names a region" },
{ "text": "Backache. CMT, tolerated well.", "outcome": "missing", "says": "A level of the spine" },
] }, "misses": [] },
{ "id": "frequency-and-duration", "rule": "chiropractic-manipulation/frequency-and-duration", "title": "Treatment plan with frequency and duration", "level": "warning", "why": "The manual looks for a treatment plan that says how often and for how long.", "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "require": c130, "conflicting": [], "partial": [
{ "when": c127, "message": "\"{words}\" at {place} tells how often; for how long was not found by this tool." },
{ "when": c129, "message": "\"{words}\" at {place} tells for how long; how often was not found by this tool." },
{ "when": c131, "message": "\"{words}\" at {place} speaks of further care; how often and for how long was not found by this tool." },
], "near": [], "message": "How often and for how long treatment is planned was not found by this tool in the note.", "question": "How often and for how long is treatment planned? Record it if it was decided. Otherwise: no further treatment planned / recorded in an earlier plan / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. Plan: CMT twice a week for four weeks.", "outcome": "met" },
{ "text": "LBP. Tx plan: 3x/wk x 4 wks, then re-eval.", "outcome": "met" },
{ "text": "Low back pain. We agreed on one visit every week for the next 6 weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. Plan: chiropractic adjustments twice a week.", "outcome": "partial", "says": "tells how often" },
{ "text": "LBP. CMT for 6 wks.", "outcome": "partial", "says": "tells for how long" },
{ "text": "Low back pain. Continue chiropractic care as needed.", "outcome": "partial", "says": "speaks of further care" },
{ "text": "LBP. CMT L5, tolerated well.", "outcome": "missing", "says": "How often and for how long" },
] }, "misses": [
"A length of time in the history (\"for two weeks\") can be taken for that of the plan.",
] },
{ "id": "goals", "rule": "chiropractic-manipulation/goals", "title": "Specific goals of treatment", "level": "warning", "why": "The manual looks for specific goals of treatment.", "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "require": c134, "conflicting": [], "partial": [
{ "when": c135, "message": "\"{words}\" at {place} speaks of a goal; a specific one was not found by this tool." },
{ "when": c136, "message": "Goals are headed at {place}; a specific one was not found by this tool." },
], "near": [], "message": "No goal of treatment was found by this tool in the note.", "question": "What is treatment meant to reach, by what date? Record it if it was agreed on. Otherwise: recorded in an earlier plan / not set / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. Goals: reduce pain from 7/10 to 3/10 and sit for an hour by week 4.", "outcome": "met" },
{ "text": "LBP. STG: sit 45 min w/o pain in 3 wks. LTG: return to work full duty.", "outcome": "met" },
{ "text": "Low back pain. We want to improve her sitting tolerance to forty minutes within a month.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. Goal of care discussed.", "outcome": "partial", "says": "a specific one was not found" },
{ "text": "LBP. CMT to relieve pain and restore function.", "outcome": "partial", "says": "speaks of a goal" },
{ "text": "LBP. CMT L5, tolerated well.", "outcome": "missing", "says": "No goal of treatment" },
] }, "misses": [] },
{ "id": "objective-measures", "rule": "chiropractic-manipulation/objective-measures", "title": "Objective measures of the effect", "level": "warning", "why": "The manual looks for objective measures by which the effect of treatment is judged.", "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "require": c139, "conflicting": [], "partial": [
{ "when": c58, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c140, "message": "A questionnaire is named at {place}; no value on it was found by this tool." },
{ "when": c60, "message": "A pain scale is named at {place}; no value on it was found by this tool." },
{ "when": c141, "message": "\"{words}\" at {place} tells of the effect in words; a measured value was not found by this tool." },
], "near": [], "message": "No measured value of pain, motion or function was found by this tool in the note.", "question": "Were pain, motion or function measured? If so, record the measure and the value. Otherwise: not measured / recorded in an earlier plan / unable to determine.", "examples": { "met": [
{ "text": "Low back pain, rated 6/10 before and 4/10 after the adjustment.", "outcome": "met" },
{ "text": "LBP. ODI 38%. CMT L5.", "outcome": "met" },
{ "text": "Low back pain. Lumbar flexion is 40 degrees today.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. Oswestry was given out today.", "outcome": "partial", "says": "A questionnaire is named" },
{ "text": "LBP. Pt feeling better since last CMT.", "outcome": "partial", "says": "tells of the effect in words" },
{ "text": "LBP. CMT L5, tolerated well.", "outcome": "missing", "says": "No measured value" },
] }, "misses": [] },
{ "id": "active-treatment", "rule": "chiropractic-manipulation/active-treatment", "title": "Active treatment, not maintenance", "level": "warning", "why": "The manual does not count maintenance therapy, care that no longer aims at improvement, as active treatment.", "source": { "document": "Medicare Benefit Policy Manual, publication 100-02, chapter 15", "section": "240.1.2 and 240.1.3, subluxation shown by X-ray or physical examination, necessity for treatment", "address": "https://www.cms.gov/Regulations-and-Guidance/Guidance/Manuals/Downloads/bp102c15.pdf" }, "verified": "digest", "forbid": c142, "conflicting": [], "partial": [
{ "when": c144, "message": "Both maintenance care and active care or a flare-up are named; which of them this visit is was not found by this tool." },
], "near": [], "message": "\"{words}\" at {place} calls the care maintenance; the manual does not count maintenance as active treatment.", "question": "Is this visit active treatment, or maintenance care? Record which. Otherwise: unable to determine.", "examples": { "met": [
{ "text": "Low back pain for three weeks. This is active treatment of an acute episode.", "outcome": "met" },
{ "text": "LBP. This is not maintenance care. CMT L5.", "outcome": "met" },
{ "text": "Low back pain, CMT today. She will be discharged to home exercises after her goals are met.", "outcome": "met" },
{ "text": "Low back pain for a month. On lisinopril maintenance therapy for hypertension; CMT today.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. Monthly maintenance care adjustment today.", "outcome": "conflicting", "says": "calls the care maintenance" },
{ "text": "LBP, stable. Wellness visit, CMT L5.", "outcome": "conflicting", "says": "calls the care maintenance" },
{ "text": "LBP. Usually on maintenance care; seen for exacerbation after lifting.", "outcome": "partial", "says": "Both maintenance care" },
] }, "misses": [
"A note that says nothing about maintenance meets this requirement.",
] },
] },
{ "id": "chronic-back-pain", "title": "Chronic back pain", "about": "What a note on chronic pain of the back or neck is commonly asked to hold: the core that appears in most coverage policies and guidelines for such pain. It takes no side on any single payer's terms.", "version": "1.0.0", "status": "stable", "effective": {  }, "source": { "document": "Requirements that four or more of the coverage policies and guidelines named below have in common", "section": "severity, duration, treatments with outcome, function, causes, examination, imaging, plan, attestation" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [
"F45.4",
"G89.2",
"G89.4",
"M40",
"M41",
"M42",
"M43",
"M45",
"M46",
"M47",
"M48",
"M49",
"M50",
"M51",
"M53",
"M54",
"M96.1",
"M99",
], "procedures": [], "payers": [], "notTo": [
{ "document": "procedure-report", "message": "report of a procedure; the policy for chronic back pain is not applied" },
{ "document": "imaging-report", "message": "report of an imaging study; the policy for chronic back pain is not applied" },
], "unless": [
{ "when": c147, "message": "the note gives a duration of under 12 weeks at {place}; the policy for chronic back pain is not applied" },
] }, "requirements": [
{ "id": "pain-severity", "rule": "chronic-back-pain/pain-severity", "title": "Severity of the pain as a number on a scale", "level": "warning", "why": "A single number on a scale can be compared from visit to visit; a word or a range cannot.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Covered Indications, objective pain scale or functional assessment at baseline", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c55, "conflicting": [
{ "when": c148, "message": "The note states the pain in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c149, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c59, "message": "The severity is given in words at {place}; no number on a scale was found by this tool in the note." },
{ "when": c60, "message": "A pain scale is named at {place}; no value on it was found by this tool." },
], "near": [], "message": "No rating of the pain, in numbers or words, was found by this tool in the note.", "question": "Was the pain rated at this visit? If so, record the scale and the value. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years, rated 7/10 today.", "outcome": "met" },
{ "text": "Chronic low back pain. NRS 6 at this visit.", "outcome": "met" },
], "unmet": [
{ "text": "Severe low back pain for two years.", "outcome": "partial", "says": "given in words at 1:1" },
{ "text": "Chronic low back pain. Pain ranges from 3/10 to 8/10.", "outcome": "partial", "says": "rated as a range" },
{ "text": "Low back pain for two years. Naproxen did not help.", "outcome": "missing", "says": "No rating of the pain" },
] }, "measured": "painSeverity", "misses": [] },
{ "id": "pain-duration", "rule": "chronic-back-pain/pain-duration", "title": "How long the pain has lasted", "level": "warning", "why": "How long a pain has lasted decides whether it is acute, subacute or chronic.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Definitions of acute, subacute and chronic low back pain", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c150, "conflicting": [
{ "when": c15, "message": "The note states the course of the pain in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c151, "message": "An onset is mentioned at {place}; how long ago it was could not be told by this tool." },
], "near": [], "message": "No duration or onset of the pain was found by this tool in the note.", "question": "Is it known since when the pain has been there? If so, record the onset or the duration. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for three years, rated 5/10.", "outcome": "met" },
{ "text": "Chronic low back pain.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain after lifting a box. Rated 5/10.", "outcome": "missing", "says": "No duration or onset" },
] }, "measured": "painDuration", "misses": [] },
{ "id": "treatments", "rule": "chronic-back-pain/treatments", "title": "Treatments tried, with what came of them", "level": "warning", "why": "A treatment says something about the course only with its result; a bare list or a general phrase does not.", "source": { "document": "CMS Local Coverage Determination L38773, Facet Joint Interventions for Pain Management", "section": "Covered Indications, documented failure of noninvasive care", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=38773" }, "verified": "primary", "require": c152, "conflicting": [
{ "when": c153, "message": "The note tells the course of a treatment in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c154, "message": "\"{words}\" at {place} has an outcome, but names no particular treatment." },
{ "when": c75, "message": "\"{words}\" at {place} tells of earlier treatment as a whole; what was tried is not told." },
{ "when": c155, "message": "Treatments are named as declined or not suitable, the first at {place}; none that was tried has an outcome." },
{ "when": c156, "message": "Treatments are named, the first at {place}; no outcome of any was found by this tool." },
], "near": [
{ "when": c157, "message": "{words} at {place} is planned, not tried" },
], "message": "No treatment tried for the pain was found by this tool in the note.", "question": "Which treatments have been tried, when or for how long, and with what result? Record what is known. Otherwise: none tried / still in progress / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years. Physical therapy for eight weeks gave no relief.", "outcome": "met" },
{ "text": "Chronic low back pain. Naproxen helped a little.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Failed conservative treatment.", "outcome": "partial", "says": "names no particular treatment" },
{ "text": "Chronic low back pain. He takes naproxen.", "outcome": "partial", "says": "no outcome of any was found" },
{ "text": "Chronic low back pain. Plan: start physical therapy.", "outcome": "missing", "says": "No treatment tried" },
] }, "measured": "failedTreatment", "misses": [] },
{ "id": "functional-impact", "rule": "chronic-back-pain/functional-impact", "title": "Effect of the pain on daily life, by activity", "level": "warning", "why": "An activity with its limit shows what the pain does; \"affects daily life\" leaves it open.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Covered Indications, impact on quality of life or function", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c158, "conflicting": [], "partial": [
{ "when": c159, "message": "\"{words}\" at {place} tells of an effect on daily life without naming an activity." },
], "near": [], "message": "No effect of the pain on daily life, and no statement that there is none, was found by this tool in the note.", "question": "Does the pain affect what the patient does, such as sleep, work, self-care or walking? Record the activity and the limit, or that there is none. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. He cannot sit for more than 20 minutes.", "outcome": "met" },
{ "text": "Chronic low back pain. It wakes her three times a night.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. It affects her ADLs.", "outcome": "partial", "says": "without naming an activity" },
{ "text": "Chronic low back pain. The pain is worse with bending.", "outcome": "missing", "says": "No effect of the pain on daily life" },
] }, "measured": "functionalImpact", "misses": [] },
{ "id": "cause-exclusion", "rule": "chronic-back-pain/cause-exclusion", "title": "Serious causes addressed", "level": "warning", "why": "Fracture, cancer, infection and nerve compression can look like ordinary back pain at first.", "source": { "document": "CMS Local Coverage Determination L38773, Facet Joint Interventions for Pain Management", "section": "Covered Indications, no other cause by clinical assessment or radiology", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=38773" }, "verified": "primary", "require": c160, "conflicting": [], "partial": [
{ "when": c161, "message": "\"{words}\" at {place} speaks of serious causes as a whole; which were asked or looked for is not told." },
], "near": [], "message": "No statement about fracture, cancer, infection, bladder or bowel change or weakness was found by this tool in the note.", "question": "Were serious causes asked about or looked for? If so, record which and what was found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. She denies fever, weight loss and bladder or bowel changes.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. No red flags.", "outcome": "partial", "says": "speaks of serious causes as a whole" },
{ "text": "Chronic low back pain since a long time.", "outcome": "missing", "says": "No statement about fracture" },
] }, "measured": "causeExclusion", "misses": [] },
{ "id": "physical-exam", "rule": "chronic-back-pain/physical-exam", "title": "Focused examination of the spine", "level": "warning", "why": "Findings at the spine and the nerves to the legs or arms tie the complaint to what was seen at the visit.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Covered Indications, history and physical examination", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c95, "conflicting": [], "partial": [
{ "when": c96, "message": "One part of a spinal examination is recorded, at {place}; no second one was found by this tool." },
], "near": [], "message": "No finding of a spinal examination was found by this tool in the note.", "question": "Was the spine examined at this visit? If so, record what was examined and found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nPhysical exam:\nLumbar spine: tender at L5. Straight leg raise negative. Strength 5/5.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPhysical exam:\nLumbar spine: tender to palpation at L5.", "outcome": "partial", "says": "One part of a spinal examination" },
{ "text": "Chronic low back pain.\n\nPhysical exam:\nHeart regular. Lungs clear.", "outcome": "missing", "says": "No finding of a spinal examination" },
] }, "measured": "physicalExam", "misses": [] },
{ "id": "etiology", "rule": "chronic-back-pain/etiology", "title": "Cause of the pain, or that it is not known", "level": "warning", "why": "A named cause, a suspected one and \"not known\" are each an answer; \"back pain\" alone repeats the complaint.", "source": { "document": "ICD-10-CM Official Guidelines for Coding and Reporting", "section": "I.B.4 and I.B.18, signs and symptoms, unspecified codes" }, "verified": "digest", "require": c165, "conflicting": [
{ "when": c166, "message": "The note places the pain on two different sides.", "question": "Which side is meant? If known, record it. Otherwise: both sides / unable to determine." },
], "partial": [], "near": [], "message": "No cause of the pain, known or suspected, was found by this tool in the note.", "question": "Is a cause of the pain known or suspected? If so, record it as far as it is known. Otherwise: cause not known / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nAssessment: Lumbar spinal stenosis.", "outcome": "met" },
{ "text": "Chronic low back pain.\n\nAssessment: Low back pain of unclear etiology.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nAssessment: Low back pain.", "outcome": "missing", "says": "No cause of the pain" },
] }, "measured": "etiology", "misses": [] },
{ "id": "treatment-plan", "rule": "chronic-back-pain/treatment-plan", "title": "What is done for the pain from here on", "level": "warning", "why": "The plan ties the findings of the visit to what follows from them.", "source": { "document": "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, 2022", "section": "Recommendation 2, treatment goals for pain and function", "address": "https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm" }, "verified": "primary", "require": c167, "conflicting": [], "partial": [], "near": [], "message": "No treatment of the pain from here on was found by this tool in the note.", "question": "Was a treatment of the pain decided on, continued or left as it is? If so, record it. Otherwise: no treatment planned / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nPlan: Start naproxen 500 mg twice daily. Return in four weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain for four years.", "outcome": "missing", "says": "No treatment of the pain from here on" },
] }, "measured": "treatmentPlan", "misses": [] },
{ "id": "follow-up", "rule": "chronic-back-pain/follow-up", "title": "When or whether the patient is seen again", "level": "warning", "why": "A date or a condition of return shows how the course of the pain will be followed.", "source": { "document": "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, 2022", "section": "Recommendation 7, evaluation within one to four weeks and regularly", "address": "https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm" }, "verified": "primary", "require": c168, "conflicting": [], "partial": [], "near": [], "message": "No return visit or referral was found by this tool in the note.", "question": "Is a return visit or a referral intended? If so, record when or to whom. Otherwise: none intended / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nPlan: Start naproxen. Return in four weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPlan: Start naproxen 500 mg twice daily.", "outcome": "missing", "says": "No return visit or referral" },
] }, "measured": "followUp", "misses": [] },
{ "id": "imaging", "rule": "chronic-back-pain/imaging", "title": "Result of imaging that was done", "level": "info", "why": "A study that is mentioned is of use to the next reader with its date and its finding. No study is asked for.", "source": { "document": "American College of Radiology Appropriateness Criteria, Low Back Pain, 2021 update", "section": "Imaging without red flags or earlier management is usually not appropriate", "address": "https://acsearch.acr.org/docs/69483/Narrative/" }, "verified": "primary", "when": c171, "require": c173, "conflicting": [], "partial": [], "near": [], "message": "An imaging study is mentioned; its result was not found by this tool in the note.", "question": "Was spinal imaging done? If so, record its date and finding. Otherwise: not done / result not at hand / not applicable.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nMRI of the lumbar spine in March showed a disc herniation at L4-5.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nAn MRI was done last year elsewhere.", "outcome": "missing", "says": "its result was not found" },
{ "text": "Chronic low back pain. Naproxen helped a little.", "outcome": "not-applicable" },
] }, "measured": "imaging", "misses": [] },
{ "id": "attestation", "rule": "chronic-back-pain/attestation", "title": "Author with credentials, and date", "level": "warning", "why": "A reader must be able to tell who wrote a record and when.", "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.4, signature requirements" }, "verified": "digest", "require": c178, "conflicting": [], "partial": [
{ "when": c179, "message": "The note calls itself unsigned or a draft at {place}." },
{ "when": c180, "message": "The note says at {place} that its author has not read it." },
{ "when": c174, "message": "The author is named at {place}; no date of the visit or of the signature was found by this tool." },
{ "when": c181, "message": "A signature is there at {place}; credentials of the author or a date were not found by this tool." },
{ "when": c175, "message": "A date is there at {place}; the author with credentials was not found by this tool." },
], "near": [], "message": "Neither an author with credentials nor a date was found by this tool in the note.", "question": "Who wrote this note, with what credentials, and when? Record it if known. Otherwise: recorded elsewhere in the chart / unable to determine.", "examples": { "met": [
{ "text": "Date: 12 March 2024\n\nChronic low back pain.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "partial", "says": "no date of the visit" },
{ "text": "Chronic low back pain.", "outcome": "missing", "says": "Neither an author" },
] }, "misses": [] },
] },
{ "id": "chronic-pain-management", "title": "Monthly chronic pain management (G3002, G3003)", "about": "What the Medicare descriptors of G3002 and G3003 name for a month of chronic pain management, read from digests: pain over three months, a validated scale or tool, a care plan centred on the person, medicines, coordination, help in a crisis, and the time spent. The descriptors name parts that are given as they are needed: an outcome of \"not found\" is no statement that a part was left out.", "version": "0.1.0", "status": "preview", "effective": { "from": "2023-01-01" }, "source": { "document": "Medicare Physician Fee Schedule final rule for calendar year 2023", "section": "Chronic pain management and treatment bundle, G3002 and G3003" }, "verified": "digest", "applies": { "topic": "any", "codes": [], "procedures": [
"G3002",
"G3003",
], "payers": [], "notTo": [
{ "document": "procedure-report", "message": "report of a procedure; the policy on chronic pain management is not applied" },
{ "document": "imaging-report", "message": "report of an imaging study; the policy on chronic pain management is not applied" },
], "unless": [
{ "when": c184, "message": "no pain was found by this tool; the policy on chronic pain management is not applied" },
] }, "requirements": [
{ "id": "over-three-months", "rule": "chronic-pain-management/over-three-months", "title": "Pain that has lasted or come back for over three months", "level": "warning", "why": "The descriptor speaks of pain that persists or recurs for longer than three months.", "source": { "document": "Physician Fee Schedule 2023", "section": "Definition of chronic pain" }, "verified": "digest", "require": c187, "conflicting": [], "partial": [
{ "when": c189, "message": "The pain is called lasting at {place}; how long it has lasted could not be told by this tool." },
], "near": [], "message": "No duration of the pain was found by this tool in the note.", "question": "Is it known since when the pain has been there? If so, record the onset or the duration. Otherwise: not assessed / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain for six years. PEG 5.3.", "outcome": "met" },
{ "text": "Knee OA pain x 4 years, here for CPM month 2.", "outcome": "met" },
{ "text": "She has had daily neck pain for more than eight months.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic knee pain. PEG 5.3.", "outcome": "partial", "says": "called lasting" },
{ "text": "Chronic low back pain, NRS 6.", "outcome": "partial", "says": "called lasting" },
{ "text": "Knee pain. Continue ibuprofen.", "outcome": "missing", "says": "No duration" },
] }, "misses": [] },
{ "id": "validated-tool", "rule": "chronic-pain-management/validated-tool", "title": "A validated pain scale or tool, with its value", "level": "warning", "why": "The descriptor names the use of a validated pain rating scale or tool.", "source": { "document": "Physician Fee Schedule 2023", "section": "Elements of G3002, assessment and monitoring" }, "verified": "digest", "require": c192, "conflicting": [], "partial": [
{ "when": c194, "message": "A scale or tool is named at {place}; its value was not found by this tool." },
{ "when": c59, "message": "The severity is given in words at {place}; no value on a scale or tool was found by this tool." },
], "near": [], "message": "No scale or tool for pain was found by this tool in the note.", "question": "Was a scale or tool used this month? If so, record which, the value and the day. Otherwise: not used / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain for six years. PEG 5.3 today.", "outcome": "met" },
{ "text": "Knee pain x 4 years, VAS 6.", "outcome": "met" },
{ "text": "Neck pain for two years, rated 6/10.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain for six years. Brief Pain Inventory given.", "outcome": "partial", "says": "its value was not found" },
{ "text": "Severe low back pain for six years.", "outcome": "partial", "says": "given in words" },
{ "text": "Knee pain for six years. PEG: ***", "outcome": "missing", "says": "No scale or tool" },
] }, "misses": [] },
{ "id": "care-plan", "rule": "chronic-pain-management/care-plan", "title": "Care plan with the person's strengths, goals, needs and desired outcomes", "level": "warning", "why": "The descriptor names a care plan centred on the person, with strengths, goals, clinical needs and desired outcomes.", "source": { "document": "Physician Fee Schedule 2023", "section": "Elements of G3002, person-centred care plan" }, "verified": "digest", "require": c202, "conflicting": [], "partial": [
{ "when": c199, "message": "A goal stands at {place}; a care plan with strengths and needs was not found by this tool." },
{ "when": c200, "message": "A care plan is told of at {place}; the person's goals were not found by this tool." },
], "near": [], "message": "No care plan and no goal of the person was found by this tool in the note.", "question": "Is there a care plan, and what does it hold of strengths, goals, needs and desired outcomes? Record what is known. Otherwise: recorded elsewhere / not yet made / unable to determine.", "examples": { "met": [
{ "text": "Knee pain. Care plan updated with patient. Strengths: motivated, supportive spouse. Goal: walk to church.", "outcome": "met" },
{ "text": "Knee pain. Reviewed the care plan. Her goal is to sleep six hours.", "outcome": "met" },
], "unmet": [
{ "text": "Knee pain for six years. Her goal is to sleep six hours.", "outcome": "partial", "says": "A goal stands" },
{ "text": "Knee pain. Person-centered care plan reviewed.", "outcome": "partial", "says": "goals were not found" },
{ "text": "Knee pain for six years. Care plan: ***", "outcome": "missing", "says": "No care plan" },
] }, "misses": [] },
{ "id": "medicines", "rule": "chronic-pain-management/medicines", "title": "Medicines reviewed or managed", "level": "warning", "why": "The descriptor names medication management.", "source": { "document": "Physician Fee Schedule 2023", "section": "Elements of G3002, medication management" }, "verified": "digest", "require": c205, "conflicting": [], "partial": [
{ "when": c206, "message": "A list of medicines is there at {place}; that it was reviewed was not found by this tool." },
], "near": [], "message": "No review or change of medicines was found by this tool in the note.", "question": "Were the medicines reviewed or changed this month? If so, record what. Otherwise: none taken / not this month / unable to determine.", "examples": { "met": [
{ "text": "Knee pain for six years. Medications reviewed, no changes.", "outcome": "met" },
{ "text": "Knee pain. Continue duloxetine 60 mg daily.", "outcome": "met" },
{ "text": "Knee pain. Med rec done by phone. Meds reconciled.", "outcome": "met" },
], "unmet": [
{ "text": "Knee pain.\n\nMedications:\nduloxetine 60 mg daily", "outcome": "partial", "says": "A list of medicines" },
{ "text": "Knee pain for six years. Will review medications next month.", "outcome": "missing", "says": "No review or change" },
{ "text": "Knee pain for six years. PEG 5.3.", "outcome": "missing", "says": "No review or change" },
] }, "misses": [] },
{ "id": "coordination", "rule": "chronic-pain-management/coordination", "title": "Coordination with others who treat the person", "level": "info", "why": "The descriptor names ongoing communication and coordination among those who give care, as it is needed.", "source": { "document": "Physician Fee Schedule 2023", "section": "Elements of G3002, care coordination" }, "verified": "digest", "require": c208, "conflicting": [], "partial": [
{ "when": c211, "message": "A referral or coordination is named at {place}; with whom it was talked over was not found by this tool." },
], "near": [], "message": "No coordination with others was found by this tool in the note.", "question": "Was care talked over with others this month? If so, record with whom and what about. Otherwise: not needed / unable to determine.", "examples": { "met": [
{ "text": "Knee pain. Spoke with her physical therapist about pacing.", "outcome": "met" },
{ "text": "Knee pain. Care plan sent. Coordinated care with PCP re: duloxetine.", "outcome": "met" },
], "unmet": [
{ "text": "Knee pain for six years. Referred to psychology.", "outcome": "partial", "says": "A referral or coordination" },
{ "text": "Knee pain for six years. PEG 5.3.", "outcome": "missing", "says": "No coordination" },
{ "text": "Knee pain. Will call her physical therapist next week.", "outcome": "missing", "says": "No coordination" },
] }, "misses": [] },
{ "id": "crisis", "rule": "chronic-pain-management/crisis", "title": "What to do in a crisis of pain", "level": "info", "why": "The descriptor names help in a crisis of pain, as it is needed.", "source": { "document": "Physician Fee Schedule 2023", "section": "Elements of G3002, crisis care" }, "verified": "digest", "require": c212, "conflicting": [], "partial": [], "near": [], "message": "Nothing on what to do in a crisis was found by this tool in the note.", "question": "Was it talked over what to do in a crisis, or was there one this month? Record what is known. Otherwise: not needed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Knee pain. Flare plan reviewed, has the after-hours number.", "outcome": "met" },
{ "text": "No pain crises this month. ED precautions given.", "outcome": "met" },
], "unmet": [
{ "text": "Knee pain for six years. PEG 5.3.", "outcome": "missing", "says": "Nothing on what to do" },
{ "text": "Knee pain. Crisis plan: ***", "outcome": "missing", "says": "Nothing on what to do" },
{ "text": "Pain flares with stairs.", "outcome": "missing", "says": "Nothing on what to do" },
] }, "misses": [] },
{ "id": "health-literacy", "rule": "chronic-pain-management/health-literacy", "title": "Counselling on pain and health literacy", "level": "info", "why": "The descriptor names counselling on pain and health literacy, as it is needed.", "source": { "document": "Physician Fee Schedule 2023", "section": "Elements of G3002, pain and health literacy counselling" }, "verified": "digest", "require": c213, "conflicting": [], "partial": [
{ "when": c214, "message": "\"{words}\" at {place} tells of counselling; what it was about was not found by this tool." },
], "near": [], "message": "No counselling on pain was found by this tool in the note.", "question": "Was there counselling on pain or health literacy this month? If so, record what about. Otherwise: not needed / unable to determine.", "examples": { "met": [
{ "text": "Knee pain. Counseled on pacing and sleep.", "outcome": "met" },
{ "text": "Pain neuroscience education 10 min, teach-back done.", "outcome": "met" },
], "unmet": [
{ "text": "Knee pain for six years. Patient education.", "outcome": "partial", "says": "tells of counselling" },
{ "text": "Knee pain for six years. Will provide pain education next month.", "outcome": "missing", "says": "No counselling" },
{ "text": "Knee pain for six years. PEG 5.3.", "outcome": "missing", "says": "No counselling" },
] }, "misses": [] },
{ "id": "time", "rule": "chronic-pain-management/time", "title": "The time spent", "level": "warning", "why": "The descriptors count time in a calendar month, the first part face to face; a reader needs the time as it was spent.", "source": { "document": "Physician Fee Schedule 2023", "section": "Time of G3002 and G3003" }, "verified": "digest", "require": c215, "conflicting": [], "partial": [
{ "when": c216, "message": "\"{words}\" at {place} speaks of time; an amount in minutes was not found by this tool." },
], "near": [], "message": "No statement of the time spent was found by this tool in the note.", "question": "Was the time of this month kept? If so, record it as it was spent. Otherwise: recorded elsewhere / not kept / unable to determine.", "examples": { "met": [
{ "text": "Knee pain for six years. Total time 35 minutes.", "outcome": "met" },
{ "text": "Knee pain. I spent 42 min with the patient.", "outcome": "met" },
{ "text": "Knee pain. CPM month 2: 45 minutes total, face to face.", "outcome": "met" },
], "unmet": [
{ "text": "Knee pain for six years. Time spent: ***", "outcome": "missing", "says": "No statement of the time" },
{ "text": "Knee pain. Time spent reviewing records and counselling.", "outcome": "partial", "says": "speaks of time" },
{ "text": "Knee pain. Can stand for 30 minutes.", "outcome": "missing", "says": "No statement of the time" },
] }, "misses": [
"An amount of minutes that is not among those written most often is not known.",
] },
] },
{ "id": "epidural-steroid-injection", "title": "Epidural steroid injection", "about": "What Medicare's Local Coverage Determination L39240, version 15, of the contractor Noridian looks for in the record of a patient who is to have an epidural steroid injection. Other contractors have texts of the same name (L33906, L36920, L38994, L39015, L39036, L39054, L39242); most of them seem to share one wording, but they were not compared and may differ. The day on which version 15 came into force is not known to us. One note cannot show everything that the document asks, so this policy leaves out: at most four sessions a region in twelve months, no series set beforehand, one region a session, one level for the caudal or interlaminar way and two for the transforaminal, a repeat after no response no earlier than 14 days later and with another way, level or drug, and the four conditions of treatment beyond twelve months (disability, lasting gain, a reason, word to the primary care provider).", "version": "1.0.0", "status": "preview", "effective": {  }, "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management, version 15, Noridian", "section": "Coverage Indications, Limitations and/or Medical Necessity", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"62320",
"62321",
"62322",
"62323",
"64479",
"64480",
"64483",
"64484",
], "payers": [], "notTo": [
{ "document": "imaging-report", "message": "report of an imaging study; the policy reads the note of a visit" },
{ "document": "procedure-report", "message": "report of a procedure; the policy reads the note of the visit at which it was decided" },
{ "document": "therapy-evaluation", "message": "evaluation by a therapist; the policy reads the note of the visit at which the procedure was decided" },
], "onlyIf": { "when": c219, "message": "no epidural steroid injection is named in the note; the policy epidural-steroid-injection is not applied" }, "unless": [] }, "requirements": [
{ "id": "indication", "rule": "epidural-steroid-injection/indication", "title": "Radicular pain, claudication, pain after laminectomy or zoster", "level": "warning", "why": "L39240 looks for radiculopathy or radicular pain, neurogenic claudication, post-laminectomy syndrome or acute herpes zoster; pain of the back alone is not among them.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 1" }, "verified": "primary", "require": c223, "conflicting": [], "partial": [
{ "when": c224, "message": "Pain or other symptoms of a limb are told at {place}; what they are put down to was not found by this tool." },
{ "when": c225, "message": "\"{words}\" at {place} is named; radicular pain or claudication from it was not found by this tool." },
], "near": [], "message": "No radicular pain, neurogenic claudication, post-laminectomy syndrome or zoster was found by this tool in the note.", "question": "Does the pain come from a nerve root, from narrowing of the canal, from earlier spinal surgery or from zoster? If so, record it. Otherwise: other cause / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for 8 weeks. Left L5 radiculopathy on exam.", "outcome": "met" },
{ "text": "CC: back and leg pain\n\nImpression: lumbar stenosis with neurogenic claudication.", "outcome": "met" },
{ "text": "Chronic low back pain with radicular pain in the right leg, post laminectomy syndrome.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain that radiates down the left leg.", "outcome": "partial", "says": "symptoms of a limb" },
{ "text": "Chronic low back pain.\n\nAssessment: L4-5 disc herniation.", "outcome": "partial", "says": "radicular pain or claudication from it" },
{ "text": "Chronic axial low back pain. Denies radicular pain.", "outcome": "missing", "says": "No radicular pain" },
{ "text": "Chronic low back pain. Father had sciatica.", "outcome": "missing", "says": "No radicular pain" },
] }, "misses": [
"A diagnosis code in place of words is not read.",
] },
{ "id": "concordant-imaging", "rule": "epidural-steroid-injection/concordant-imaging", "title": "Result of imaging that fits the pain", "level": "warning", "why": "L39240 looks for imaging whose finding agrees with history and examination.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 1" }, "verified": "primary", "when": c227, "require": c228, "conflicting": [], "partial": [
{ "when": c170, "message": "An imaging study is mentioned at {place}; its result was not found by this tool." },
], "near": [
{ "when": c229, "message": "{words} at {place} is planned or only possible" },
], "message": "No result of spinal imaging was found by this tool in the note.", "question": "Was spinal imaging done earlier? If so, record its date, its finding, and whether the finding fits the pain. Otherwise: not done / result not at hand / not applicable.", "examples": { "met": [
{ "text": "Low back pain with left S1 radiculopathy. MRI of the lumbar spine 2/2024 shows a left L5-S1 disc herniation.", "outcome": "met" },
{ "text": "HPI: LBP w/ R leg pain x 3 mo, worse sitting.\n\nImaging: CT lumbar - severe foraminal stenosis at L4-5 on the right.\n\nPlan: R L5 TFESI.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica. We will order an MRI next week.", "outcome": "missing", "says": "No result of spinal imaging" },
{ "text": "Low back pain with sciatica. She had an MRI last year at another hospital.", "outcome": "partial", "says": "its result was not found" },
{ "text": "Low back pain with sciatica.", "outcome": "missing", "says": "No result of spinal imaging" },
{ "text": "Low back pain with acute zoster in the L2 dermatome.", "outcome": "not-applicable" },
] }, "misses": [
"Whether the finding fits the side and level of the pain is for the reader to see; any stated result counts.",
] },
{ "id": "examination", "rule": "epidural-steroid-injection/examination", "title": "Examination of the spine and the nerves", "level": "warning", "why": "L39240 looks for a physical examination that agrees with history and imaging.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 1" }, "verified": "primary", "require": c230, "conflicting": [], "partial": [
{ "when": c96, "message": "One part of a spinal examination is recorded, at {place}; no second one was found by this tool." },
], "near": [], "message": "No finding of a spinal examination was found by this tool in the note.", "question": "Was the spine examined at this visit? If so, record what was examined and found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica.\n\nExam: SLR positive on the left at 40 degrees. Ankle reflex absent left. EHL 4/5.", "outcome": "met" },
{ "text": "Chronic low back and leg pain.\n\nPhysical exam: Lumbar flexion limited. Sensation decreased over the lateral left calf. Strength 5/5.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica.\n\nExam: SLR positive on the left.", "outcome": "partial", "says": "One part of a spinal examination" },
{ "text": "Low back pain with sciatica.\n\nExam: Heart regular. Lungs clear.", "outcome": "missing", "says": "No finding of a spinal examination" },
{ "text": "Low back pain with sciatica. Exam deferred today.", "outcome": "missing", "says": "No finding of a spinal examination" },
] }, "misses": [] },
{ "id": "duration", "rule": "epidural-steroid-injection/duration", "title": "Pain for at least 4 weeks", "level": "warning", "why": "L39240 looks for pain of at least 4 weeks, with no wait for acute zoster.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 3" }, "verified": "primary", "when": c227, "require": c237, "conflicting": [], "partial": [
{ "when": c10, "message": "The pain is told as chronic, or by a date of its beginning, at {place}; no length of time was found by this tool." },
{ "when": c54, "message": "The length of time found, at {place}, is under 4 weeks." },
{ "when": c17, "message": "An onset is mentioned at {place}; how long ago it was could not be told by this tool." },
], "near": [], "message": "No duration or onset of the pain was found by this tool in the note.", "question": "Is it known since when the pain has been there? If so, record the onset or the duration. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain radiating to the left foot for 6 weeks.", "outcome": "met" },
{ "text": "Chronic low back pain since 2019, now down the left leg.", "outcome": "met" },
{ "text": "HPI: 54F, LBP x 3 mo w/ R leg pain.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain with sciatica.", "outcome": "partial", "says": "told as chronic" },
{ "text": "Low back pain with sciatica for 2 weeks.", "outcome": "partial", "says": "under 4 weeks" },
{ "text": "Low back pain with sciatica after a fall.", "outcome": "missing", "says": "No duration or onset" },
] }, "misses": [] },
{ "id": "noninvasive-care", "rule": "epidural-steroid-injection/noninvasive-care", "title": "Noninvasive care of 4 weeks without success, or not tolerated", "level": "warning", "why": "L39240 looks for documented failure of 4 weeks of noninvasive care, or for the patient not being able to tolerate it; it understands such care as medication together with therapy, exercise, manipulation or the like.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 3, and Definitions" }, "verified": "primary", "when": c227, "require": c245, "conflicting": [], "partial": [
{ "when": c240, "message": "\"{words}\" at {place} is told with its outcome; for how long such care was tried was not found by this tool, or it was under 4 weeks." },
{ "when": c247, "message": "\"{words}\" at {place} speaks of care as a whole; which treatments were tried, and for how long, was not found by this tool." },
{ "when": c248, "message": "\"{words}\" at {place} is told as helpful; noninvasive care without success was not found by this tool." },
{ "when": c249, "message": "\"{words}\" at {place} is named; no outcome of noninvasive care was found by this tool." },
], "near": [
{ "when": c250, "message": "{words} at {place} is planned, not tried" },
], "message": "No noninvasive care that was tried was found by this tool in the note.", "question": "Which noninvasive treatments have been tried, for how long, and with what result? Record what is known. Otherwise: not tolerated / none tried / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica for 3 months. Physical therapy for six weeks gave no relief.", "outcome": "met" },
{ "text": "LBP + L leg pain. PT x 8 wks, ibuprofen: no help.", "outcome": "met" },
{ "text": "Low back pain with sciatica. Gabapentin was stopped because of dizziness.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica. Failed conservative care.", "outcome": "partial", "says": "care as a whole" },
{ "text": "Low back pain with sciatica. Physical therapy did not help.", "outcome": "partial", "says": "for how long" },
{ "text": "Low back pain with sciatica. Will try PT.", "outcome": "missing", "says": "No noninvasive care" },
{ "text": "Low back pain with sciatica. For the knee she had 6 weeks of physical therapy.", "outcome": "missing", "says": "No noninvasive care" },
] }, "misses": [
"A length of time written with a plus sign (\"6+ weeks\") beside a treatment.",
"A course given by visits alone.",
] },
{ "id": "baseline-scale", "rule": "epidural-steroid-injection/baseline-scale", "title": "Pain scale or functional assessment at baseline", "level": "warning", "why": "L39240 looks for an objective pain scale or functional assessment at baseline, to be repeated with the same scale at each follow-up.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 2" }, "verified": "primary", "require": c252, "conflicting": [], "partial": [
{ "when": c58, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c254, "message": "A scale is named at {place}; no value on it was found by this tool." },
{ "when": c59, "message": "The severity is given in words at {place}; no value on a scale was found by this tool." },
], "near": [], "message": "No value on a pain scale or functional scale was found by this tool in the note.", "question": "Was the pain or function rated on a scale at this visit? If so, record the scale and the value. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica, NRS 7/10.", "outcome": "met" },
{ "text": "Low back pain and leg pain. ODI today 46%.", "outcome": "met" },
], "unmet": [
{ "text": "Severe low back pain with sciatica.", "outcome": "partial", "says": "given in words" },
{ "text": "Low back pain with sciatica, pain 4-8/10.", "outcome": "partial", "says": "rated as a range" },
{ "text": "Low back pain with sciatica. Pain score: ___/10.", "outcome": "missing", "says": "No value on a pain scale" },
] }, "misses": [] },
{ "id": "function", "rule": "epidural-steroid-injection/function", "title": "Effect on function or quality of life", "level": "warning", "why": "L39240 looks for pain severe enough to affect quality of life or function greatly.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, requirement 2" }, "verified": "primary", "require": c255, "conflicting": [], "partial": [
{ "when": c159, "message": "\"{words}\" at {place} tells of an effect on daily life without naming an activity." },
], "near": [], "message": "No effect of the pain on daily life was found by this tool in the note.", "question": "Does the pain affect what the patient does, such as sleep, work, self-care or walking? Record the activity and the limit, or that there is none. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica. She can stand for ten minutes at most.", "outcome": "met" },
{ "text": "Sciatica w/ LBP; wakes at night, off work since May.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica. It limits her ADLs.", "outcome": "partial", "says": "without naming an activity" },
{ "text": "Low back pain with sciatica. Worse with bending.", "outcome": "missing", "says": "No effect of the pain" },
{ "text": "Low back pain with sciatica. Work status - not discussed.", "outcome": "missing", "says": "No effect of the pain" },
] }, "misses": [] },
{ "id": "earlier-response", "rule": "epidural-steroid-injection/earlier-response", "title": "Response to the earlier injection", "level": "warning", "why": "For a repeat, L39240 looks for at least 50% relief for at least 3 months from the earlier injection, or for at least 50% gain in movements or activities that were painful before, on the same scale.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, repeat injections" }, "verified": "primary", "when": c258, "require": c261, "conflicting": [], "partial": [
{ "when": c262, "message": "The relief from the earlier injection, told at {place}, lasted less than 3 months as read by this tool." },
{ "when": c263, "message": "The relief from the earlier injection is told in percent at {place}; how long it lasted was not found by this tool." },
{ "when": c264, "message": "The relief from the earlier injection, told at {place}, is under 50%." },
{ "when": c265, "message": "How long the earlier injection helped is told at {place}; how much, in percent, was not found by this tool." },
{ "when": c266, "message": "The outcome of the earlier injection is told at {place}; neither a percentage nor a length of time was found by this tool." },
], "near": [], "message": "An earlier epidural injection is named; its effect was not found by this tool in the note.", "question": "How much did the earlier injection help, on which scale, and for how long? Did it change what the patient could do? Record what is known. Otherwise: no effect / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica. The L5 TFESI in March gave 70% relief for 4 months.", "outcome": "met" },
{ "text": "LBP, R radiculopathy. ESI 1/24: 80% relief x 5 months. Wants repeat.", "outcome": "met" },
{ "text": "Low back pain with sciatica. After the epidural steroid injection she had 60% improvement in function.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica. The last epidural steroid injection helped a lot.", "outcome": "partial", "says": "neither a percentage nor a length" },
{ "text": "Low back pain with sciatica. The last epidural steroid injection gave 80% relief.", "outcome": "partial", "says": "how long it lasted" },
{ "text": "Low back pain with sciatica. The last epidural steroid injection gave 70% relief for 3 weeks.", "outcome": "partial", "says": "less than 3 months" },
{ "text": "Low back pain with sciatica. The last epidural steroid injection gave 30% relief.", "outcome": "partial", "says": "under 50%" },
{ "text": "Low back pain with sciatica. Plan is an epidural steroid injection at L5-S1.", "outcome": "not-applicable" },
] }, "misses": [
"Several injections told in one breath are read as one; the first figures count.",
] },
{ "id": "ongoing-care", "rule": "epidural-steroid-injection/ongoing-care", "title": "Part in exercise or rehabilitation", "level": "info", "why": "L39240 looks for the injection to go with conservative care, and for the patient to take part in rehabilitation, home exercise or functional restoration.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, use with conservative care" }, "verified": "primary", "require": c269, "conflicting": [], "partial": [
{ "when": c270, "message": "\"{words}\" at {place} is declined; other exercise or rehabilitation was not found by this tool." },
], "near": [], "message": "No exercise or rehabilitation, past or planned, was found by this tool in the note.", "question": "Does the patient take part in exercise, therapy or rehabilitation, or is that intended? If so, record which. Otherwise: not possible / declined / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica.\n\nPlan: L5 TFESI. Continue home exercise program.", "outcome": "met" },
{ "text": "Low back pain with sciatica. She is still doing physical therapy twice a week.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica. Plan is an epidural steroid injection.", "outcome": "missing", "says": "No exercise or rehabilitation" },
{ "text": "Low back pain with sciatica. Takes naproxen.", "outcome": "missing", "says": "No exercise or rehabilitation" },
{ "text": "Low back pain with sciatica. Meds only: gabapentin, tramadol.", "outcome": "missing", "says": "No exercise or rehabilitation" },
] }, "misses": [] },
{ "id": "image-guidance", "rule": "epidural-steroid-injection/image-guidance", "title": "Guidance by fluoroscopy or CT", "level": "info", "why": "L39240 looks for CT or fluoroscopy with contrast, and for ultrasound only with an allergy to contrast or in pregnancy.", "source": { "document": "CMS Local Coverage Determination L39240", "section": "Covered Indications, guidance" }, "verified": "primary", "when": c271, "require": c272, "conflicting": [], "partial": [], "near": [], "message": "An epidural injection is planned; how it is to be guided was not found by this tool in the note.", "question": "Is guidance of the injection settled? If so, record which. Otherwise: told in the report of the procedure / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with sciatica.\n\nPlan: L5-S1 TFESI under fluoroscopy.", "outcome": "met" },
{ "text": "Low back pain with sciatica.\n\nPlan: schedule CT guided interlaminar ESI.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with sciatica.\n\nPlan: schedule L5-S1 TFESI.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "Low back pain with sciatica. We will proceed with an epidural steroid injection.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "LBP w sciatica. Plan: interlaminar ESI L4-5, blood thinner held.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "Low back pain with sciatica. She had an epidural last year without relief.", "outcome": "not-applicable" },
] }, "misses": [] },
] },
{ "id": "facet-joint-intervention", "title": "Facet joint injection, medial branch block and radiofrequency ablation", "about": "What Medicare's Local Coverage Determinations L38773, version 31, of the contractor CGS and L38841, version 20, of the contractor WPS look for in the record of a patient who is to have a block or an injection of facet joints or of their nerves, or radiofrequency ablation of these nerves. Other contractors have texts of the same name (L33930, L34892, L35936, L38765, L38801, L38803) that were not compared. The days on which these versions came into force are not known to us. What applies depends on the stage that the note tells: first block, second block, therapeutic injection, ablation, repeat ablation. One note cannot show everything, so this policy leaves out: in twelve months at most four diagnostic sessions, four therapeutic ones and two ablations a region, one region a session, one or two levels, two weeks between the two diagnostic blocks, new blocks where the last ablation is two years or more ago and the source is in doubt, and the rupture of a cyst.", "version": "1.0.0", "status": "preview", "effective": {  }, "source": { "document": "CMS Local Coverage Determinations L38773 version 31 (CGS) and L38841 version 20 (WPS), Facet Joint Interventions for Pain Management", "section": "Coverage Indications, Limitations and/or Medical Necessity", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=38773" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"64490",
"64491",
"64492",
"64493",
"64494",
"64495",
"64633",
"64634",
"64635",
"64636",
], "payers": [], "notTo": [
{ "document": "imaging-report", "message": "report of an imaging study; the policy reads the note of a visit" },
{ "document": "procedure-report", "message": "report of a procedure; the policy reads the note of the visit at which it was decided" },
{ "document": "therapy-evaluation", "message": "evaluation by a therapist; the policy reads the note of the visit at which the procedure was decided" },
], "onlyIf": { "when": c275, "message": "no facet joint intervention is named in the note; the policy facet-joint-intervention is not applied" }, "unless": [] }, "requirements": [
{ "id": "duration", "rule": "facet-joint-intervention/duration", "title": "Pain for at least 3 months", "level": "warning", "why": "L38773 and L38841 look for pain of at least 3 months.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, all procedures" }, "verified": "primary", "require": c276, "conflicting": [], "partial": [
{ "when": c277, "message": "The pain is told as chronic, or by a date of its beginning, at {place}; no length of time was found by this tool." },
{ "when": c54, "message": "The length of time found, at {place}, is under 3 months." },
{ "when": c17, "message": "An onset is mentioned at {place}; how long ago it was could not be told by this tool." },
], "near": [], "message": "No duration or onset of the pain was found by this tool in the note.", "question": "Is it known since when the pain has been there? If so, record the onset or the duration. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for 14 months, worse with extension.", "outcome": "met" },
{ "text": "HPI: 66M w/ LBP x 2 yrs.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic axial low back pain.", "outcome": "partial", "says": "told as chronic" },
{ "text": "Low back pain for 6 weeks.", "outcome": "partial", "says": "under 3 months" },
{ "text": "Low back pain. Duration: ___", "outcome": "missing", "says": "No duration or onset" },
] }, "misses": [] },
{ "id": "axial-pain", "rule": "facet-joint-intervention/axial-pain", "title": "Pain mainly of the spine itself", "level": "warning", "why": "L38773 and L38841 look for neck or back pain that is predominantly axial.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, all procedures" }, "verified": "primary", "require": c280, "conflicting": [], "partial": [
{ "when": c281, "message": "\"{words}\" at {place} is named; whether the pain is mainly axial was not found by this tool." },
{ "when": c224, "message": "Pain or other symptoms of a limb are told at {place}; whether the pain is mainly axial was not found by this tool." },
], "near": [], "message": "Whether the pain is mainly axial was not found by this tool in the note.", "question": "Where is the pain, and does it spread? Record what is known. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for two years.", "outcome": "met" },
{ "text": "Low back pain for two years that does not radiate to the legs.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nAssessment: lumbar facet arthropathy.", "outcome": "partial", "says": "whether the pain is mainly axial" },
{ "text": "Chronic low back pain that goes down the left leg.", "outcome": "partial", "says": "symptoms of a limb" },
{ "text": "Chronic low back pain for two years.", "outcome": "missing", "says": "mainly axial" },
] }, "misses": [] },
{ "id": "no-radiculopathy", "rule": "facet-joint-intervention/no-radiculopathy", "title": "No untreated radiculopathy or claudication", "level": "warning", "why": "L38773 and L38841 look for no untreated radiculopathy or neurogenic claudication, other than from a synovial cyst of the joint.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, all procedures" }, "verified": "primary", "require": c284, "conflicting": [], "partial": [
{ "when": c287, "message": "\"{words}\" is told at {place}; whether it was treated or is over was not found by this tool." },
{ "when": c288, "message": "Nerves to the legs or arms were examined, the first finding at {place}; a statement about radiculopathy was not found by this tool." },
], "near": [], "message": "No statement about radiculopathy or claudication was found by this tool in the note.", "question": "Were radiculopathy and claudication asked about or looked for? If so, record what was found, and any treatment. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for two years without radiculopathy.", "outcome": "met" },
{ "text": "LBP x 2y. Denies radicular pain, denies claudication.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain with L5 radiculopathy.", "outcome": "partial", "says": "whether it was treated" },
{ "text": "Low back pain for two years with neurogenic claudication.", "outcome": "partial", "says": "whether it was treated" },
{ "text": "Low back pain for two years. Naproxen did not help.", "outcome": "missing", "says": "No statement about radiculopathy" },
] }, "misses": [] },
{ "id": "other-causes", "rule": "facet-joint-intervention/other-causes", "title": "No cause outside the facet joints", "level": "warning", "why": "L38773 and L38841 look for no other cause, such as fracture, tumor, infection or significant deformity, by clinical assessment or radiology; imaging is not demanded for it.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, all procedures" }, "verified": "primary", "require": c290, "conflicting": [], "partial": [
{ "when": c291, "message": "\"{words}\" at {place} speaks of serious causes as a whole; which were asked or looked for is not told." },
{ "when": c26, "message": "Other causes are spoken of, the first at {place}; fracture, tumor and infection were not found by this tool." },
{ "when": c292, "message": "A cause is told as present at {place}; whether it explains the pain was not found by this tool." },
], "near": [], "message": "No statement about fracture, tumor, infection or deformity was found by this tool in the note.", "question": "Were other causes asked about or looked for? If so, record which and what was found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for two years. No history of cancer, no fever, no trauma.", "outcome": "met" },
{ "text": "Axial low back pain for two years. X-ray shows no fracture or tumor.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain for two years. No red flags.", "outcome": "partial", "says": "serious causes as a whole" },
{ "text": "Axial low back pain for two years.", "outcome": "missing", "says": "No statement about fracture" },
{ "text": "Axial low back pain for two years. Mother had breast cancer.", "outcome": "missing", "says": "No statement about fracture" },
] }, "misses": [] },
{ "id": "noninvasive-care", "rule": "facet-joint-intervention/noninvasive-care", "title": "Noninvasive care that did not help", "level": "warning", "why": "L38773 and L38841 look for documented failure to respond to noninvasive care, as far as it is tolerated.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, all procedures" }, "verified": "primary", "require": c293, "conflicting": [], "partial": [
{ "when": c247, "message": "\"{words}\" at {place} speaks of care as a whole; which treatments were tried was not found by this tool." },
{ "when": c248, "message": "\"{words}\" at {place} is told as helpful; noninvasive care without success was not found by this tool." },
{ "when": c249, "message": "\"{words}\" at {place} is named; no outcome of noninvasive care was found by this tool." },
], "near": [
{ "when": c250, "message": "{words} at {place} is planned, not tried" },
], "message": "No noninvasive care that was tried was found by this tool in the note.", "question": "Which noninvasive treatments have been tried, for how long, and with what result? Record what is known. Otherwise: not tolerated / none tried / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for two years. Physical therapy and naproxen gave no relief.", "outcome": "met" },
{ "text": "LBP x 2y. Tried: PT (no help), meloxicam (GI upset), TENS (no help).", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain for two years. Failed conservative treatment.", "outcome": "partial", "says": "care as a whole" },
{ "text": "Axial low back pain for two years. He takes naproxen.", "outcome": "partial", "says": "no outcome of noninvasive care" },
{ "text": "Axial low back pain for two years. Plan: start physical therapy.", "outcome": "missing", "says": "No noninvasive care" },
] }, "misses": [] },
{ "id": "pain-scale", "rule": "facet-joint-intervention/pain-scale", "title": "Pain on a scale at baseline", "level": "warning", "why": "L38773 and L38841 look for a pain scale at baseline, and the same one after each block; a single value can be compared, a range cannot.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, scales" }, "verified": "primary", "require": c55, "conflicting": [], "partial": [
{ "when": c58, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c60, "message": "A pain scale is named at {place}; no value on it was found by this tool." },
{ "when": c59, "message": "The severity is given in words at {place}; no value on a scale was found by this tool." },
], "near": [], "message": "No rating of the pain on a scale was found by this tool in the note.", "question": "Was the pain rated on a scale at this visit? If so, record the scale and the value. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for two years, NRS 7/10.", "outcome": "met" },
{ "text": "LBP x 2y. VAS 6.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain, 2-8/10.", "outcome": "partial", "says": "rated as a range" },
{ "text": "Severe axial low back pain.", "outcome": "partial", "says": "given in words" },
{ "text": "Axial low back pain. NRS: __/10", "outcome": "partial", "says": "no value on it" },
] }, "misses": [] },
{ "id": "disability-scale", "rule": "facet-joint-intervention/disability-scale", "title": "Disability on a scale at baseline", "level": "warning", "why": "L38773 and L38841 look for a disability scale at baseline beside the pain scale.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, scales" }, "verified": "primary", "require": c251, "conflicting": [], "partial": [
{ "when": c253, "message": "A disability scale is named at {place}; no value on it was found by this tool." },
{ "when": c158, "message": "An effect on what the patient does is told at {place}; no value on a disability scale was found by this tool." },
], "near": [], "message": "No value on a disability scale was found by this tool in the note.", "question": "Was function rated on a scale at baseline? If so, record the scale and the value. Otherwise: not assessed / recorded elsewhere / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain for two years. ODI 44%.", "outcome": "met" },
{ "text": "LBP x 2y. Roland-Morris 14/24.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain for two years. He cannot stand for more than ten minutes.", "outcome": "partial", "says": "no value on a disability scale" },
{ "text": "Axial low back pain for two years. NRS 7/10.", "outcome": "missing", "says": "No value on a disability scale" },
{ "text": "Axial low back pain for two years. PHQ-9 is 8.", "outcome": "missing", "says": "No value on a disability scale" },
] }, "misses": [] },
{ "id": "second-block", "rule": "facet-joint-intervention/second-block", "title": "Relief from the first diagnostic block", "level": "warning", "why": "Before a second diagnostic block, L38773 and L38841 look for at least 80% relief from the first, for as long as the agent acts.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, diagnostic procedures" }, "verified": "primary", "when": c301, "require": c302, "conflicting": [], "partial": [
{ "when": c303, "message": "The relief from the earlier block, told at {place}, is under 80%." },
{ "when": c304, "message": "The outcome of the earlier block is told at {place}; how much in percent was not found by this tool." },
], "near": [], "message": "No relief from an earlier block was found by this tool in the note.", "question": "How much did the first block help, in percent, and for how long? Record what is known. Otherwise: no block so far / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain. The first medial branch block gave 90% relief for 6 hours.\n\nPlan: confirmatory medial branch block.", "outcome": "met" },
{ "text": "Axial LBP. S/p MBB #1 with 85% relief x 8 hrs. Plan MBB #2.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain. The first medial branch block helped.\n\nPlan: second medial branch block.", "outcome": "partial", "says": "how much in percent" },
{ "text": "Axial low back pain. The first medial branch block gave 50% relief.\n\nPlan: second medial branch block.", "outcome": "partial", "says": "under 80%" },
{ "text": "Axial low back pain.\n\nPlan: second medial branch block at L4-S1.", "outcome": "missing", "says": "No relief from an earlier block" },
{ "text": "Axial low back pain.\n\nPlan: diagnostic medial branch block.", "outcome": "not-applicable" },
] }, "misses": [
"Whether the relief lasted as long as the agent acts is not judged.",
] },
{ "id": "scores-around-block", "rule": "facet-joint-intervention/scores-around-block", "title": "Pain on the scale before and after the block", "level": "info", "why": "L38773 and L38841 look for the same pain scale at baseline and after each diagnostic procedure.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, scales" }, "verified": "primary", "when": c305, "require": c306, "conflicting": [], "partial": [
{ "when": c58, "message": "One rating of the pain was found by this tool, at {place}; no second one beside the block." },
], "near": [], "message": "A block is told; no rating of the pain before and after it was found by this tool in the note.", "question": "Was the pain rated before and after the block, on the same scale? If so, record both values. Otherwise: recorded elsewhere / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain. After the medial branch block the pain fell from 8/10 to 1/10.", "outcome": "met" },
{ "text": "Axial LBP. MBB 3/4: pre 7/10, post 1/10, 86% relief.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain. NRS 7/10 today. The medial branch block gave 80% relief.", "outcome": "partial", "says": "One rating of the pain" },
{ "text": "Axial low back pain. The medial branch block gave 80% relief.", "outcome": "missing", "says": "no rating of the pain before and after" },
{ "text": "Axial low back pain. The medial branch block did not help.", "outcome": "missing", "says": "no rating of the pain before and after" },
] }, "misses": [] },
{ "id": "therapeutic-injection", "rule": "facet-joint-intervention/therapeutic-injection", "title": "Reason for a therapeutic injection in place of ablation", "level": "warning", "why": "For a therapeutic facet injection, L38773 and L38841 look for two diagnostic blocks with at least 80% relief each and for the reason why ablation is not possible.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, therapeutic procedures" }, "verified": "primary", "when": c307, "require": c311, "conflicting": [], "partial": [
{ "when": c310, "message": "Why ablation is not possible is told at {place}; at least 80% relief from diagnostic blocks was not found by this tool." },
{ "when": c302, "message": "Relief from an earlier block is told at {place}; why ablation is not possible was not found by this tool." },
], "near": [], "message": "Neither relief from diagnostic blocks nor why ablation is not possible was found by this tool in the note.", "question": "What did the diagnostic blocks give, and is there a reason against ablation? Record what is known. Otherwise: no reason / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain. Two medial branch blocks gave 90% relief each. RFA is contraindicated because of a pacemaker.\n\nPlan: therapeutic facet injection.", "outcome": "met" },
{ "text": "Axial LBP. Both MBBs 85% relief. Not a candidate for RFA (ICD). Plan intra-articular facet injection L4-5.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain. Two medial branch blocks gave 90% relief each.\n\nPlan: therapeutic facet injection.", "outcome": "partial", "says": "why ablation is not possible" },
{ "text": "Axial low back pain. RFA is contraindicated.\n\nPlan: therapeutic facet injection.", "outcome": "partial", "says": "relief from diagnostic blocks" },
{ "text": "Axial low back pain.\n\nPlan: therapeutic facet injection L4-5.", "outcome": "missing", "says": "Neither relief" },
{ "text": "Axial low back pain.\n\nPlan: diagnostic medial branch block.", "outcome": "not-applicable" },
] }, "misses": [] },
{ "id": "repeat-therapeutic", "rule": "facet-joint-intervention/repeat-therapeutic", "title": "Response to the earlier therapeutic injection", "level": "warning", "why": "For a repeat therapeutic injection, L38773 and L38841 look for at least 50% relief for at least 3 months, or at least 50% gain in function, from the earlier one.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, therapeutic procedures" }, "verified": "primary", "when": c312, "require": c314, "conflicting": [], "partial": [
{ "when": c315, "message": "The relief from the earlier injection is told at {place}; at least 50% for at least 3 months was not found by this tool." },
{ "when": c304, "message": "The outcome of the earlier injection is told at {place}; neither a percentage nor a length of time was found by this tool." },
], "near": [], "message": "The effect of the earlier facet injection was not found by this tool in the note.", "question": "How much did the earlier injection help, on which scale, and for how long? Did it change what the patient could do? Record what is known. Otherwise: no effect / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain. The facet injection in May gave 70% relief for 5 months.\n\nPlan: repeat facet injection.", "outcome": "met" },
{ "text": "Axial LBP. Facet injections 2023: 60% relief x 4 months. Repeat facet injections L4-S1.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain. Two facet joint blocks last May helped for a while, then the pain came back.\n\nPlan: repeat facet injection.", "outcome": "partial", "says": "neither a percentage nor a length" },
{ "text": "Axial low back pain. The facet injection in May gave 70% relief for 2 weeks.\n\nPlan: repeat facet injection.", "outcome": "partial", "says": "at least 50%" },
{ "text": "Axial low back pain.\n\nPlan: repeat facet injection.", "outcome": "missing", "says": "effect of the earlier facet injection" },
] }, "misses": [] },
{ "id": "ablation", "rule": "facet-joint-intervention/ablation", "title": "Two blocks before radiofrequency ablation", "level": "warning", "why": "Before a first ablation, L38773 and L38841 look for two diagnostic medial branch blocks with at least 80% relief each.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, facet joint denervation" }, "verified": "primary", "when": c320, "require": c322, "conflicting": [], "partial": [
{ "when": c302, "message": "Relief of at least 80% is told at {place}; a second block was not found by this tool." },
{ "when": c303, "message": "The relief from a diagnostic block, told at {place}, is under 80%." },
{ "when": c304, "message": "The outcome of a block is told at {place}; how much in percent was not found by this tool." },
], "near": [], "message": "No relief from diagnostic blocks was found by this tool in the note.", "question": "Which diagnostic blocks were done, when, and how much did each help, in percent and for how long? Record what is known. Otherwise: none so far / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain. Two diagnostic medial branch blocks gave 85% and 90% relief.\n\nPlan: L3-5 RFA.", "outcome": "met" },
{ "text": "Axial LBP. MBB #1 85% relief, MBB #2 90% relief. Schedule RFA.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain. The medial branch block gave 90% relief.\n\nPlan: RFA.", "outcome": "partial", "says": "a second block" },
{ "text": "Axial low back pain. Both medial branch blocks helped.\n\nPlan: RFA.", "outcome": "partial", "says": "how much in percent" },
{ "text": "Axial low back pain.\n\nPlan: RFA of L3-5.", "outcome": "missing", "says": "No relief from diagnostic blocks" },
{ "text": "Axial low back pain.\n\nPlan: medial branch block, then RFA if it helps.", "outcome": "not-applicable" },
] }, "misses": [
"Where two blocks are told with two percentages, the first is read.",
] },
{ "id": "repeat-ablation", "rule": "facet-joint-intervention/repeat-ablation", "title": "Response to the earlier radiofrequency ablation", "level": "warning", "why": "For a repeat ablation, L38773 and L38841 look for at least 50% relief for at least 6 months from the earlier one, or for a gain in function; L38841 wants at least 50% of such gain, L38773 names no figure.", "source": { "document": "CMS Local Coverage Determinations L38773 and L38841", "section": "Covered Indications, facet joint denervation" }, "verified": "primary", "when": c327, "require": c329, "conflicting": [], "partial": [
{ "when": c330, "message": "A gain in function is told at {place}; at least 50% of it, or at least 50% relief for at least 6 months, was not found by this tool." },
{ "when": c331, "message": "The relief from the earlier ablation is told at {place}; at least 50% for at least 6 months was not found by this tool." },
{ "when": c332, "message": "The outcome of the earlier ablation is told at {place}; neither a percentage nor a length of time was found by this tool." },
], "near": [], "message": "An earlier ablation is named; its effect was not found by this tool in the note.", "question": "How much did the earlier ablation help, on which scale, and for how long? Did it change what the patient could do? Record what is known. Otherwise: no effect / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain. The RFA in 2022 gave 80% relief for 9 months.\n\nPlan: repeat RFA.", "outcome": "met" },
{ "text": "Axial LBP. RFA 2023: 60% relief x 8 months. Repeat RFA L3-5.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain. The RFA last year helped.\n\nPlan: repeat RFA.", "outcome": "partial", "says": "neither a percentage nor a length" },
{ "text": "Axial low back pain. The RFA last year gave 70% relief for 2 months.\n\nPlan: repeat RFA.", "outcome": "partial", "says": "at least 6 months" },
{ "text": "Axial low back pain. Previous RFA in 2021.\n\nPlan: repeat RFA.", "outcome": "missing", "says": "its effect was not found" },
] }, "misses": [] },
{ "id": "image-guidance", "rule": "facet-joint-intervention/image-guidance", "title": "Guidance by fluoroscopy or CT", "level": "info", "why": "L38773 and L38841 look for CT or fluoroscopy.", "source": { "document": "CMS Local Coverage Determination L38773", "section": "Limitations" }, "verified": "primary", "when": c333, "require": c272, "conflicting": [], "partial": [], "near": [], "message": "A procedure is planned; how it is to be guided was not found by this tool in the note.", "question": "Is guidance of the procedure settled? If so, record which. Otherwise: told in the report of the procedure / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Axial low back pain.\n\nPlan: medial branch block under fluoroscopy.", "outcome": "met" },
{ "text": "Axial LBP. Plan: fluoroscopically guided RFA.", "outcome": "met" },
], "unmet": [
{ "text": "Axial low back pain.\n\nPlan: medial branch block.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "Axial low back pain. We will proceed with RFA.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "Axial LBP. Schedule bilateral L4-S1 MBB.", "outcome": "missing", "says": "how it is to be guided" },
] }, "misses": [] },
] },
{ "id": "image-guided-lumbar-decompression", "title": "Percutaneous image-guided lumbar decompression", "about": "What Medicare's national determination on percutaneous image-guided lumbar decompression (PILD) looks for: lumbar spinal stenosis, and that the procedure is done within a study that CMS approved. Which patients may take part is said by the protocol of the study; the determination itself names no duration, no score and no number of earlier treatments, so none is asked for here.", "version": "0.1.0", "status": "preview", "effective": { "from": "2014-01-09" }, "source": { "document": "CMS National Coverage Determination 150.13, Percutaneous Image-guided Lumbar Decompression for Lumbar Spinal Stenosis", "section": "B, Nationally Covered Indications", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=358" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"0275T",
], "payers": [], "notTo": [], "onlyIf": { "when": c335, "message": "no image-guided lumbar decompression is named in the note; the policy image-guided-lumbar-decompression is not applied" }, "unless": [] }, "requirements": [
{ "id": "approved-study", "rule": "image-guided-lumbar-decompression/approved-study", "title": "Within an approved study", "level": "warning", "why": "NCD 150.13 looks for the procedure within a study that CMS approved (coverage with evidence development).", "source": { "document": "CMS National Coverage Determination 150.13, Percutaneous Image-guided Lumbar Decompression for Lumbar Spinal Stenosis", "section": "B, Nationally Covered Indications", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=358" }, "verified": "primary", "require": c337, "conflicting": [], "partial": [
{ "when": c338, "message": "\"{words}\" at {place} speaks of a study; that it is one that CMS approved was not found by this tool." },
], "near": [
{ "when": c339, "message": "\"{words}\" at {place} is said not to be so" },
], "message": "That the procedure is done within a study was not found by this tool in the note.", "question": "Is the procedure done within a study that CMS approved? If so, record which. Otherwise: outside of a study / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Lumbar spinal stenosis with low back pain. PILD at L4-5 under the CMS-approved longitudinal study, consent on file.", "outcome": "met" },
{ "text": "Low back pain, LSS L3-4. Plan mild procedure. Pt enrolled, NCT number in chart, CED study.", "outcome": "met" },
{ "text": "The patient has low back pain from lumbar stenosis and joins a trial covered as coverage with evidence development.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain and lumbar spinal stenosis. She is enrolled in a clinical trial of PILD.", "outcome": "partial", "says": "that it is one that CMS approved was not found" },
{ "text": "LBP, LSS L4-5, neurogenic claudication. Plan: mild procedure next wk.", "outcome": "missing", "says": "within a study was not found" },
{ "text": "Low back pain with lumbar stenosis. PILD is planned; the patient is not enrolled in a study.", "outcome": "missing", "says": "within a study was not found" },
{ "text": "Low back pain, lumbar stenosis. Study: ____. Plan: PILD at L4-5.", "outcome": "missing", "says": "within a study was not found" },
] }, "misses": [
"A registration number that stands alone, without NCT as a word of its own, is not seen as one.",
] },
{ "id": "lumbar-stenosis", "rule": "image-guided-lumbar-decompression/lumbar-stenosis", "title": "Spinal stenosis of the lumbar spine", "level": "warning", "why": "NCD 150.13 speaks of patients with lumbar spinal stenosis.", "source": { "document": "CMS National Coverage Determination 150.13, Percutaneous Image-guided Lumbar Decompression for Lumbar Spinal Stenosis", "section": "B, Nationally Covered Indications", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=358" }, "verified": "primary", "require": c346, "conflicting": [], "partial": [
{ "when": c347, "message": "\"{words}\" at {place} names a stenosis; that it is of the lumbar spine was not found by this tool." },
{ "when": c348, "message": "\"{words}\" at {place} points to a stenosis; spinal stenosis of the lumbar spine was not found by this tool." },
], "near": [], "message": "Spinal stenosis of the lumbar spine was not found by this tool in the note.", "question": "Is there spinal stenosis, and where? Record it if known. Otherwise: none / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with lumbar spinal stenosis at L4-5.", "outcome": "met" },
{ "text": "LBP, NIC, LSS L3-4 on MRI.", "outcome": "met" },
{ "text": "Low back pain and heavy legs on walking. The MRI shows severe central canal stenosis at L4-L5.", "outcome": "met" },
], "unmet": [
{ "text": "Back pain and spinal stenosis. Planned for decompression.", "outcome": "partial", "says": "of the lumbar spine was not found" },
{ "text": "Low back pain with leg pain on walking. Planned for PILD.", "outcome": "missing", "says": "was not found by this tool in the note" },
{ "text": "Chronic low back pain. MRI shows no lumbar stenosis.", "outcome": "missing", "says": "was not found by this tool in the note" },
] }, "misses": [] },
{ "id": "image-guidance", "rule": "image-guided-lumbar-decompression/image-guidance", "title": "Imaging that guides the procedure", "level": "info", "why": "NCD 150.13 describes the procedure as done under indirect image guidance, such as fluoroscopy or CT, with contrast medium.", "source": { "document": "CMS National Coverage Determination 150.13, Percutaneous Image-guided Lumbar Decompression for Lumbar Spinal Stenosis", "section": "A, General", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=358" }, "verified": "primary", "when": c351, "require": c352, "conflicting": [], "partial": [
{ "when": c353, "message": "\"{words}\" at {place} speaks of imaging as a guide; which kind was not found by this tool." },
], "near": [], "message": "The imaging that guides the procedure was not found by this tool in the note.", "question": "Which imaging guides the procedure? Record it if known. Otherwise: not yet decided / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Low back pain with lumbar stenosis. The mild procedure was done under fluoroscopy with an epidurogram.", "outcome": "met" },
{ "text": "LBP, LSS. PILD L4-5, fluoro, contrast 5 mL.", "outcome": "met" },
{ "text": "Low back pain. PILD is planned with CT guidance because of her anatomy.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain with lumbar stenosis. PILD was done with image guidance.", "outcome": "partial", "says": "which kind was not found" },
{ "text": "LBP, LSS. PILD L4-5 next wk.", "outcome": "missing", "says": "imaging that guides the procedure was not found" },
{ "text": "Low back pain with lumbar stenosis. A mild procedure is planned for next month.", "outcome": "missing", "says": "was not found" },
{ "text": "Low back pain with lumbar stenosis. Home exercises continue.", "outcome": "not-applicable" },
] }, "misses": [] },
] },
{ "id": "imaging-new-low-back-pain", "title": "Imaging within 28 days of a new episode of low back pain", "about": "The HEDIS measure on imaging for low back pain (LBP) counts imaging within 28 days of a new diagnosis of low back pain, and leaves out patients with a documented reason: cancer, recent trauma, intravenous drug use, neurological impairment, HIV, spinal infection, organ transplant, or prolonged use of steroids. Where a note tells of a new episode and names imaging of the low back, the policy says whether one of these reasons is documented. It asks for no imaging. The measure itself was not read, only digests of it (2022 and 2023); later editions may list further reasons. One note cannot show earlier diagnoses.", "version": "0.1.0", "status": "preview", "effective": {  }, "source": { "document": "NCQA HEDIS, Use of Imaging Studies for Low Back Pain (LBP), as digested by health plans in 2022 and 2023", "section": "Imaging within 28 days, and exclusions", "address": "https://www.ncqa.org/hedis/measures/use-of-imaging-studies-for-low-back-pain/" }, "verified": "digest", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"72100",
"72110",
"72114",
"72120",
"72131",
"72132",
"72133",
"72148",
"72149",
"72158",
], "payers": [], "notTo": [
{ "document": "procedure-report", "message": "report of a procedure; the policy for imaging of new low back pain is not applied" },
], "unless": [
{ "when": c358, "message": "report of an imaging study; the policy for imaging of new low back pain is not applied" },
] }, "requirements": [
{ "id": "reason-for-imaging", "rule": "imaging-new-low-back-pain/reason-for-imaging", "title": "A documented reason for early imaging", "level": "info", "why": "The HEDIS measure leaves out imaging within 28 days where one of these is documented: cancer, recent trauma, intravenous drug use, neurological impairment, HIV, spinal infection, organ transplant, prolonged use of steroids.", "source": { "document": "NCQA HEDIS, Use of Imaging Studies for Low Back Pain (LBP), as digested by health plans in 2022 and 2023", "section": "Imaging within 28 days, and exclusions", "address": "https://www.ncqa.org/hedis/measures/use-of-imaging-studies-for-low-back-pain/" }, "verified": "digest", "when": c372, "require": c375, "conflicting": [], "partial": [
{ "when": c378, "message": "\"{words}\" at {place} names a suspicion or a sign; one of the reasons that the measure lists was not found by this tool." },
{ "when": c379, "message": "\"{words}\" at {place} is named; it is not among the reasons that the digests of the measure list, or not in the form that they list." },
{ "when": c380, "message": "\"{words}\" at {place} speaks of red flags as a whole; which is not told." },
{ "when": c381, "message": "\"{words}\" at {place} tells how it began or who asked; one of the reasons that the measure lists was not found by this tool." },
], "near": [
{ "when": c382, "message": "\"{words}\" at {place} is said not to be so" },
], "message": "The note tells of a new episode and names imaging; none of the reasons that the measure lists was found by this tool.", "question": "Was there a reason for the imaging at this visit? If so, record it. Otherwise: none of those listed / not a new episode / imaging was not done / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for three days after a fall down the stairs. X-ray of the lumbar spine ordered.", "outcome": "met" },
{ "text": "LBP x 5 d, hx of breast ca. MRI L-spine today.", "outcome": "met" },
{ "text": "Low back pain since Tuesday in a man who injects heroin; a lumbar MRI is arranged.", "outcome": "met" },
{ "text": "New low back pain for one week. PMH: kidney transplant 2015. Plan: lumbar films.", "outcome": "met" },
{ "text": "LBP x 2 wks. HIV, on ART. XR L-spine ordered.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for three days. Plan for an x-ray of the lumbar spine.", "outcome": "missing", "says": "none of the reasons" },
{ "text": "LBP x 5 d. Denies trauma, fever, wt loss, IVDU. XR L-spine ordered.", "outcome": "missing", "says": "none of the reasons" },
{ "text": "Low back pain for one week. A lumbar MRI is ordered to rule out fracture.", "outcome": "partial", "says": "names a suspicion" },
{ "text": "LBP x 2 wks, osteoporosis. XR L-spine today.", "outcome": "partial", "says": "not among the reasons" },
{ "text": "Low back pain since yesterday after lifting heavy boxes. She requests an x-ray of the back.", "outcome": "partial", "says": "tells how it began or who asked" },
{ "text": "Chronic low back pain for five years. Lumbar MRI ordered.", "outcome": "not-applicable" },
{ "text": "Low back pain for three days. No imaging needed.", "outcome": "not-applicable" },
{ "text": "LBP x 3 d and a cough. Chest x-ray ordered.", "outcome": "not-applicable" },
] }, "misses": [
"A fall or an accident counts whenever it was; the measure looks at recent trauma.",
"A reason counts wherever it stands in the note; that it is the reason for the imaging is not checked.",
] },
] },
{ "id": "intractable-back-pain", "title": "Back pain called intractable or refractory", "about": "What a note on chronic spinal pain tells where the pain is said not to yield to treatment: its severity on a scale, its duration, at least two classes of treatment with course and outcome, serious causes, and function. No ICD-10-CM code for back pain carries \"intractable\" or \"refractory\", and no official definition of the words was found for pain. The policy reports what the note holds. It never awards or withholds the word, and asks the same of notes that do not use it.", "version": "1.0.0", "status": "stable", "effective": {  }, "source": { "document": "ICD-10-CM tabular list and Alphabetic Index of fiscal year 2027, with what coverage policies on chronic pain that does not respond to treatment have in common", "section": "M54 and G89 (no entry for the words), NCD 160.7 and L39240 (severity, duration, treatments, causes, function)" }, "verified": "primary", "extends": "chronic-back-pain", "applies": { "topic": "spinal-pain", "codes": [
"F45.4",
"G89.2",
"G89.4",
"M40",
"M41",
"M42",
"M43",
"M45",
"M46",
"M47",
"M48",
"M49",
"M50",
"M51",
"M53",
"M54",
"M96.1",
"M99",
], "procedures": [], "payers": [], "notTo": [
{ "document": "procedure-report", "message": "report of a procedure; the policy for chronic back pain is not applied" },
{ "document": "imaging-report", "message": "report of an imaging study; the policy for chronic back pain is not applied" },
], "unless": [
{ "when": c147, "message": "the note gives a duration of under 12 weeks at {place}; the policy for chronic back pain is not applied" },
] }, "requirements": [
{ "id": "pain-severity", "rule": "intractable-back-pain/pain-severity", "title": "Severity of the pain as a number on a scale", "level": "warning", "why": "A single number on a scale can be compared from visit to visit; a word or a range cannot.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Covered Indications, objective pain scale or functional assessment at baseline", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c55, "conflicting": [
{ "when": c148, "message": "The note states the pain in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c149, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c59, "message": "The severity is given in words at {place}; no number on a scale was found by this tool in the note." },
{ "when": c60, "message": "A pain scale is named at {place}; no value on it was found by this tool." },
], "near": [], "message": "No rating of the pain, in numbers or words, was found by this tool in the note.", "question": "Was the pain rated at this visit? If so, record the scale and the value. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years, rated 7/10 today.", "outcome": "met" },
{ "text": "Chronic low back pain. NRS 6 at this visit.", "outcome": "met" },
], "unmet": [
{ "text": "Severe low back pain for two years.", "outcome": "partial", "says": "given in words at 1:1" },
{ "text": "Chronic low back pain. Pain ranges from 3/10 to 8/10.", "outcome": "partial", "says": "rated as a range" },
{ "text": "Low back pain for two years. Naproxen did not help.", "outcome": "missing", "says": "No rating of the pain" },
] }, "measured": "painSeverity", "misses": [] },
{ "id": "pain-duration", "rule": "intractable-back-pain/pain-duration", "title": "How long the pain has lasted, beyond the word \"chronic\"", "level": "warning", "why": "An onset or a length of time can be set beside the treatments tried; \"chronic\" alone cannot.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Definitions of acute, subacute and chronic low back pain", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c54, "conflicting": [
{ "when": c15, "message": "The note states the course of the pain in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c10, "message": "The pain is called lasting at {place}; how long it has lasted could not be told by this tool." },
{ "when": c151, "message": "An onset is mentioned at {place}; how long ago it was could not be told by this tool." },
], "near": [], "message": "No duration or onset of the pain was found by this tool in the note.", "question": "Is it known since when the pain has been there? If so, record the onset or the duration. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Intractable low back pain for six years, rated 8/10.", "outcome": "met" },
{ "text": "HPI: 52F w/ refractory LBP x 4 yrs.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic intractable low back pain. Rated 8/10.", "outcome": "partial", "says": "called lasting at 1:1" },
{ "text": "Refractory low back pain. Rated 8/10.", "outcome": "missing", "says": "No duration or onset" },
{ "text": "Low back pain since his work injury, rated 6/10. He walks with a cane.", "outcome": "partial", "says": "how long ago" },
] }, "misses": [] },
{ "id": "treatments", "rule": "intractable-back-pain/treatments", "title": "At least two classes of treatment tried, each with course and outcome", "level": "warning", "why": "That a pain does not yield to treatment is told by the treatments: what was taken or done, how long, how often or at what dose, and what came of it.", "source": { "document": "CMS National Coverage Determination 160.7, Electrical Nerve Stimulators", "section": "Other treatment modalities have been tried, or are judged unsuitable or contraindicated", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=240" }, "verified": "primary", "require": c383, "conflicting": [
{ "when": c153, "message": "The note tells the course of a treatment in two ways that do not agree.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine." },
], "partial": [
{ "when": c384, "message": "Two or more classes of treatment have an outcome, the first at {place}; how long, how often or at what dose was not found by this tool for two of them." },
{ "when": c152, "message": "One class of treatment has an outcome, at {place}; no second one was found by this tool." },
{ "when": c154, "message": "\"{words}\" at {place} has an outcome, but names no particular treatment." },
{ "when": c75, "message": "\"{words}\" at {place} tells of earlier treatment as a whole; what was tried is not told." },
{ "when": c155, "message": "Treatments are named as declined or not suitable, the first at {place}; none that was tried has an outcome." },
{ "when": c156, "message": "Treatments are named, the first at {place}; no outcome of any was found by this tool." },
], "near": [
{ "when": c157, "message": "{words} at {place} is planned, not tried" },
], "message": "No treatment tried for the pain was found by this tool in the note.", "question": "Which treatments have been tried, how long, how often or at what dose, and with what result? Record what is known. Otherwise: none tried / still in progress / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Intractable low back pain for six years. Physical therapy for eight weeks gave no relief. Gabapentin 300 mg three times daily was stopped because of sedation.", "outcome": "met" },
{ "text": "Refractory LBP x 4 yrs.\n\nPrior treatment:\n- PT x 12 visits: no relief\n- naproxen 500 mg BID x 3 months: minimal relief", "outcome": "met" },
], "unmet": [
{ "text": "Refractory low back pain for two years. Physical therapy did not help. Naproxen helped a little.", "outcome": "partial", "says": "Two or more classes" },
{ "text": "Intractable low back pain for two years. Physical therapy for eight weeks gave no relief.", "outcome": "partial", "says": "no second one" },
{ "text": "Intractable low back pain for two years. Failed conservative treatment.", "outcome": "partial", "says": "names no particular treatment" },
{ "text": "Intractable low back pain for two years. Plan: start physical therapy.", "outcome": "missing", "says": "No treatment tried" },
] }, "misses": [] },
{ "id": "functional-impact", "rule": "intractable-back-pain/functional-impact", "title": "Effect of the pain on daily life, by activity", "level": "warning", "why": "An activity with its limit shows what the pain does; \"affects daily life\" leaves it open.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Covered Indications, impact on quality of life or function", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c158, "conflicting": [], "partial": [
{ "when": c159, "message": "\"{words}\" at {place} tells of an effect on daily life without naming an activity." },
], "near": [], "message": "No effect of the pain on daily life, and no statement that there is none, was found by this tool in the note.", "question": "Does the pain affect what the patient does, such as sleep, work, self-care or walking? Record the activity and the limit, or that there is none. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. He cannot sit for more than 20 minutes.", "outcome": "met" },
{ "text": "Chronic low back pain. It wakes her three times a night.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. It affects her ADLs.", "outcome": "partial", "says": "without naming an activity" },
{ "text": "Chronic low back pain. The pain is worse with bending.", "outcome": "missing", "says": "No effect of the pain on daily life" },
] }, "measured": "functionalImpact", "misses": [] },
{ "id": "cause-exclusion", "rule": "intractable-back-pain/cause-exclusion", "title": "Serious causes addressed", "level": "warning", "why": "Fracture, cancer, infection and nerve compression can look like ordinary back pain at first.", "source": { "document": "CMS Local Coverage Determination L38773, Facet Joint Interventions for Pain Management", "section": "Covered Indications, no other cause by clinical assessment or radiology", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=38773" }, "verified": "primary", "require": c160, "conflicting": [], "partial": [
{ "when": c161, "message": "\"{words}\" at {place} speaks of serious causes as a whole; which were asked or looked for is not told." },
], "near": [], "message": "No statement about fracture, cancer, infection, bladder or bowel change or weakness was found by this tool in the note.", "question": "Were serious causes asked about or looked for? If so, record which and what was found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. She denies fever, weight loss and bladder or bowel changes.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. No red flags.", "outcome": "partial", "says": "speaks of serious causes as a whole" },
{ "text": "Chronic low back pain since a long time.", "outcome": "missing", "says": "No statement about fracture" },
] }, "measured": "causeExclusion", "misses": [] },
{ "id": "physical-exam", "rule": "intractable-back-pain/physical-exam", "title": "Focused examination of the spine", "level": "warning", "why": "Findings at the spine and the nerves to the legs or arms tie the complaint to what was seen at the visit.", "source": { "document": "CMS Local Coverage Determination L39240, Epidural Steroid Injections for Pain Management", "section": "Covered Indications, history and physical examination", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39240" }, "verified": "primary", "require": c95, "conflicting": [], "partial": [
{ "when": c96, "message": "One part of a spinal examination is recorded, at {place}; no second one was found by this tool." },
], "near": [], "message": "No finding of a spinal examination was found by this tool in the note.", "question": "Was the spine examined at this visit? If so, record what was examined and found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nPhysical exam:\nLumbar spine: tender at L5. Straight leg raise negative. Strength 5/5.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPhysical exam:\nLumbar spine: tender to palpation at L5.", "outcome": "partial", "says": "One part of a spinal examination" },
{ "text": "Chronic low back pain.\n\nPhysical exam:\nHeart regular. Lungs clear.", "outcome": "missing", "says": "No finding of a spinal examination" },
] }, "measured": "physicalExam", "misses": [] },
{ "id": "etiology", "rule": "intractable-back-pain/etiology", "title": "Cause of the pain, or that it is not known", "level": "warning", "why": "A named cause, a suspected one and \"not known\" are each an answer; \"back pain\" alone repeats the complaint.", "source": { "document": "ICD-10-CM Official Guidelines for Coding and Reporting", "section": "I.B.4 and I.B.18, signs and symptoms, unspecified codes" }, "verified": "digest", "require": c165, "conflicting": [
{ "when": c166, "message": "The note places the pain on two different sides.", "question": "Which side is meant? If known, record it. Otherwise: both sides / unable to determine." },
], "partial": [], "near": [], "message": "No cause of the pain, known or suspected, was found by this tool in the note.", "question": "Is a cause of the pain known or suspected? If so, record it as far as it is known. Otherwise: cause not known / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nAssessment: Lumbar spinal stenosis.", "outcome": "met" },
{ "text": "Chronic low back pain.\n\nAssessment: Low back pain of unclear etiology.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nAssessment: Low back pain.", "outcome": "missing", "says": "No cause of the pain" },
] }, "measured": "etiology", "misses": [] },
{ "id": "treatment-plan", "rule": "intractable-back-pain/treatment-plan", "title": "What is done for the pain from here on", "level": "warning", "why": "The plan ties the findings of the visit to what follows from them.", "source": { "document": "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, 2022", "section": "Recommendation 2, treatment goals for pain and function", "address": "https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm" }, "verified": "primary", "require": c167, "conflicting": [], "partial": [], "near": [], "message": "No treatment of the pain from here on was found by this tool in the note.", "question": "Was a treatment of the pain decided on, continued or left as it is? If so, record it. Otherwise: no treatment planned / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nPlan: Start naproxen 500 mg twice daily. Return in four weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain for four years.", "outcome": "missing", "says": "No treatment of the pain from here on" },
] }, "measured": "treatmentPlan", "misses": [] },
{ "id": "follow-up", "rule": "intractable-back-pain/follow-up", "title": "When or whether the patient is seen again", "level": "warning", "why": "A date or a condition of return shows how the course of the pain will be followed.", "source": { "document": "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, 2022", "section": "Recommendation 7, evaluation within one to four weeks and regularly", "address": "https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm" }, "verified": "primary", "require": c168, "conflicting": [], "partial": [], "near": [], "message": "No return visit or referral was found by this tool in the note.", "question": "Is a return visit or a referral intended? If so, record when or to whom. Otherwise: none intended / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nPlan: Start naproxen. Return in four weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPlan: Start naproxen 500 mg twice daily.", "outcome": "missing", "says": "No return visit or referral" },
] }, "measured": "followUp", "misses": [] },
{ "id": "imaging", "rule": "intractable-back-pain/imaging", "title": "Result of imaging that was done", "level": "info", "why": "A study that is mentioned is of use to the next reader with its date and its finding. No study is asked for.", "source": { "document": "American College of Radiology Appropriateness Criteria, Low Back Pain, 2021 update", "section": "Imaging without red flags or earlier management is usually not appropriate", "address": "https://acsearch.acr.org/docs/69483/Narrative/" }, "verified": "primary", "when": c171, "require": c173, "conflicting": [], "partial": [], "near": [], "message": "An imaging study is mentioned; its result was not found by this tool in the note.", "question": "Was spinal imaging done? If so, record its date and finding. Otherwise: not done / result not at hand / not applicable.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nMRI of the lumbar spine in March showed a disc herniation at L4-5.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nAn MRI was done last year elsewhere.", "outcome": "missing", "says": "its result was not found" },
{ "text": "Chronic low back pain. Naproxen helped a little.", "outcome": "not-applicable" },
] }, "measured": "imaging", "misses": [] },
{ "id": "attestation", "rule": "intractable-back-pain/attestation", "title": "Author with credentials, and date", "level": "warning", "why": "A reader must be able to tell who wrote a record and when.", "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.4, signature requirements" }, "verified": "digest", "require": c178, "conflicting": [], "partial": [
{ "when": c179, "message": "The note calls itself unsigned or a draft at {place}." },
{ "when": c180, "message": "The note says at {place} that its author has not read it." },
{ "when": c174, "message": "The author is named at {place}; no date of the visit or of the signature was found by this tool." },
{ "when": c181, "message": "A signature is there at {place}; credentials of the author or a date were not found by this tool." },
{ "when": c175, "message": "A date is there at {place}; the author with credentials was not found by this tool." },
], "near": [], "message": "Neither an author with credentials nor a date was found by this tool in the note.", "question": "Who wrote this note, with what credentials, and when? Record it if known. Otherwise: recorded elsewhere in the chart / unable to determine.", "examples": { "met": [
{ "text": "Date: 12 March 2024\n\nChronic low back pain.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "partial", "says": "no date of the visit" },
{ "text": "Chronic low back pain.", "outcome": "missing", "says": "Neither an author" },
] }, "misses": [] },
{ "id": "lasting-relief", "rule": "intractable-back-pain/lasting-relief", "title": "What relief the treatments gave, and whether it lasted", "level": "info", "why": "\"Intractable\" and \"refractory\" speak of relief that does not come or does not last. What each treatment gave, in either direction, is what the words can be read beside.", "source": { "document": "Common meaning of \"intractable\" in pain medicine; no official definition was found", "section": "No relief, or none that lasts, from reasonable treatment" }, "verified": "unverified", "when": c152, "require": c387, "conflicting": [], "partial": [
{ "when": c152, "message": "A treatment is said to have helped at {place}; how long its relief lasted, and a treatment that gave none or was not borne, were not found by this tool." },
], "near": [], "message": "No statement on the relief that a treatment gave was found by this tool in the note.", "question": "How much relief did each treatment give, and did it last? Record what is known, also where it did. Otherwise: relief lasts / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Intractable low back pain for six years. Physical therapy for eight weeks gave no relief.", "outcome": "met" },
{ "text": "Low back pain for six years. An epidural injection in May gave 60% relief for three weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Refractory low back pain for two years. Gabapentin helps.", "outcome": "partial", "says": "is said to have helped" },
{ "text": "Low back pain for two years. Acupuncture helped her back pain.", "outcome": "partial", "says": "is said to have helped" },
{ "text": "Intractable low back pain for two years.", "outcome": "not-applicable" },
] }, "misses": [] },
{ "id": "word-backed", "rule": "intractable-back-pain/word-backed", "title": "What the note tells beside the word \"intractable\" or \"refractory\"", "level": "warning", "why": "No code holds the word, so a reader has only the note: severity, duration, treatments, causes and function. The policy does not say whether the word fits.", "source": { "document": "ICD-10-CM tabular list and Alphabetic Index, fiscal year 2027", "section": "Dorsalgia (M54) and Pain, not elsewhere classified (G89); no entry expresses resistance to treatment", "address": "https://www.cms.gov/medicare/coding-billing/icd-10-codes" }, "verified": "primary", "when": c390, "require": c391, "conflicting": [], "partial": [
{ "when": c396, "message": "The note calls the pain \"{words}\" at {place}; no rating of it on a scale was found by this tool." },
{ "when": c398, "message": "The note calls the pain \"{words}\" at {place}; how long it has lasted could not be told by this tool." },
{ "when": c400, "message": "The note calls the pain \"{words}\" at {place}; two classes of treatment with their outcome were not found by this tool." },
{ "when": c402, "message": "The note calls the pain \"{words}\" at {place}; no statement on serious causes was found by this tool." },
{ "when": c404, "message": "The note calls the pain \"{words}\" at {place}; no activity with its limit was found by this tool." },
], "near": [], "message": "The note uses a word such as \"intractable\" or \"refractory\"; severity on a scale, duration, treatments with outcome, serious causes and function were not found by this tool in the note.", "question": "Which of severity, duration, treatments with their outcome, causes looked for and function are known for this visit? Record what is known; the word may stand, change or go. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Intractable low back pain for six years, rated 8/10. Physical therapy for eight weeks gave no relief and gabapentin 300 mg was stopped because of sedation. She cannot sit for more than 20 minutes. She denies fever, weight loss and bladder or bowel changes.", "outcome": "met" },
{ "text": "HPI: 61M, refractory LBP x 9 yrs, NRS 7/10. Cannot stand more than 15 minutes. PT x 12 visits: no relief. Naproxen: no relief. MRI: no fracture, no tumor.", "outcome": "met" },
], "unmet": [
{ "text": "Intractable low back pain for six years. Physical therapy and naproxen did not help. She denies fever and weight loss. She cannot sit for more than 20 minutes.", "outcome": "partial", "says": "no rating of it on a scale" },
{ "text": "Refractory low back pain, 8/10.", "outcome": "partial", "says": "could not be told" },
{ "text": "Intractable back pain.", "outcome": "missing", "says": "The note uses a word" },
{ "text": "Low back pain for six years, rated 8/10.", "outcome": "not-applicable" },
] }, "misses": [
"A word that stands beside another disease alone (\"refractory hypertension\") is left out; one that serves both is taken for the back.",
] },
] },
{ "id": "lumbar-fusion", "title": "Lumbar fusion", "about": "What Medicare's Local Coverage Determination L33382 on lumbar fusion, and digests of it and of L37848, look for in the record of a patient for whom lumbar fusion is considered. Of L33382 only the background was read, of L37848 only its head (revision effective 2024-09-12); each requirement says how well its own source was read. Whether L33382 is still active, and from which day, is not known to us. Emergencies such as cauda equina syndrome are left out. The background of L33382 gives the time of care as 3 to 12 months, depending on the diagnosis; the policy looks for the shorter bound.", "version": "1.0.0", "status": "preview", "effective": {  }, "source": { "document": "CMS Local Coverage Determinations L33382 and L37848 on lumbar fusion", "section": "Background", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33382" }, "verified": "digest", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"22558",
"22612",
"22630",
"22633",
], "payers": [], "notTo": [
{ "document": "imaging-report", "message": "report of an imaging study; the policy reads the note of a visit" },
{ "document": "procedure-report", "message": "report of a procedure; the policy reads the note of the visit at which it was decided" },
{ "document": "therapy-evaluation", "message": "evaluation by a therapist; the policy reads the note of the visit at which the procedure was decided" },
], "onlyIf": { "when": c406, "message": "no fusion of the lumbar spine is named in the note; the policy lumbar-fusion is not applied" }, "unless": [
{ "when": c409, "message": "the note tells of cauda equina syndrome at {place}; the policy for lumbar fusion leaves emergencies out" },
] }, "requirements": [
{ "id": "care-over-time", "rule": "lumbar-fusion/care-over-time", "title": "Non-surgical care of at least 3 months without success", "level": "warning", "why": "L33382 considers fusion after non-surgical care has failed for at least 3 to 12 months, depending on the diagnosis.", "source": { "document": "CMS Local Coverage Determination L33382", "section": "Background" }, "verified": "primary", "require": c416, "conflicting": [], "partial": [
{ "when": c411, "message": "\"{words}\" at {place} is told with its outcome; that such care lasted 3 months or more was not found by this tool." },
{ "when": c247, "message": "\"{words}\" at {place} speaks of care as a whole; which treatments were tried, and for how long, was not found by this tool." },
{ "when": c417, "message": "\"{words}\" at {place} is named; that it did not help over 3 months or more was not found by this tool." },
], "near": [
{ "when": c250, "message": "{words} at {place} is planned, not tried" },
], "message": "No non-surgical care that was tried was found by this tool in the note.", "question": "Which non-surgical treatments have been tried, for how long, and with what result? Record what is known. Otherwise: not tolerated / none tried / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. Physical therapy for four months gave no relief.", "outcome": "met" },
{ "text": "LBP, L4-5 spondylolisthesis. PT x 6 mos, no help. Meds w/o relief.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Failed conservative treatment.", "outcome": "partial", "says": "care as a whole" },
{ "text": "Chronic low back pain. Physical therapy for six weeks did not help.", "outcome": "partial", "says": "3 months or more" },
{ "text": "Chronic low back pain.\n\nPlan: L4-5 fusion.", "outcome": "missing", "says": "No non-surgical care" },
] }, "misses": [
"The upper bound of 12 months for some diagnoses is not judged.",
] },
{ "id": "measures-with-outcome", "rule": "lumbar-fusion/measures-with-outcome", "title": "Two treatments by name with outcome", "level": "warning", "why": "Digests of L33382 look for the measure, its duration and its outcome of therapy, injections and drugs; \"failed conservative treatment\" alone does not do.", "source": { "document": "CMS Local Coverage Determination L33382, digests", "section": "Documentation of conservative care" }, "verified": "digest", "require": c418, "conflicting": [], "partial": [
{ "when": c419, "message": "One kind of treatment has an outcome, at {place}; no second one was found by this tool." },
{ "when": c420, "message": "\"{words}\" at {place} speaks of treatment as a whole; what was tried is not told." },
{ "when": c421, "message": "Treatments are named, the first at {place}; no outcome of any was found by this tool." },
], "near": [], "message": "No treatment with its outcome was found by this tool in the note.", "question": "Which therapy, drugs and injections were tried, for how long, and with what result? Record what is known. Otherwise: none tried / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. Physical therapy did not help; naproxen gave no relief.", "outcome": "met" },
{ "text": "LBP. PT 12 visits, no benefit. L4-5 ESI 3/24, 20% relief x 1 wk.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Failed conservative treatment.", "outcome": "partial", "says": "treatment as a whole" },
{ "text": "Chronic low back pain. Physical therapy did not help.", "outcome": "partial", "says": "no second one" },
{ "text": "Chronic low back pain. Will try PT and gabapentin.", "outcome": "missing", "says": "No treatment with its outcome" },
] }, "misses": [] },
{ "id": "imaging", "rule": "lumbar-fusion/imaging", "title": "Result of imaging that fits the pain", "level": "warning", "why": "Digests of L33382 look for imaging that agrees with the complaint.", "source": { "document": "CMS Local Coverage Determination L33382, digests", "section": "Imaging" }, "verified": "digest", "require": c169, "conflicting": [], "partial": [
{ "when": c170, "message": "An imaging study is mentioned at {place}; its result was not found by this tool." },
], "near": [], "message": "No result of spinal imaging was found by this tool in the note.", "question": "Was spinal imaging done earlier? If so, record its date, its finding, and whether the finding fits the pain. Otherwise: not done / result not at hand / not applicable.", "examples": { "met": [
{ "text": "Chronic low back pain. Flexion and extension X-rays show 5 mm of motion at L4-5 with spondylolisthesis.", "outcome": "met" },
{ "text": "HPI: LBP x 2y.\n\nMRI L-spine 1/24: L5-S1 degenerative disc, Modic 1.\n\nPlan: discuss fusion.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. An MRI was done last year elsewhere.", "outcome": "partial", "says": "its result was not found" },
{ "text": "Chronic low back pain. Plan L4-5 fusion.", "outcome": "missing", "says": "No result of spinal imaging" },
{ "text": "Chronic low back pain. She has had no imaging so far.", "outcome": "missing", "says": "No result of spinal imaging" },
] }, "misses": [
"Whether the finding fits the pain is for the reader to see; any stated result counts.",
] },
{ "id": "function", "rule": "lumbar-fusion/function", "title": "Pain or function on a scale, or the limits by activity", "level": "warning", "why": "Digests of L33382 look for pain with its effect on function.", "source": { "document": "CMS Local Coverage Determination L33382, digests", "section": "Pain and function" }, "verified": "digest", "require": c422, "conflicting": [], "partial": [
{ "when": c66, "message": "\"{words}\" at {place} tells of an effect on daily life without naming an activity." },
{ "when": c58, "message": "The pain is rated at {place}; its effect on what the patient does was not found by this tool." },
], "near": [], "message": "No effect of the pain on daily life was found by this tool in the note.", "question": "Does the pain affect what the patient does, such as sleep, work, self-care or walking? Record the activity and the limit, or that there is none. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. ODI 52%.", "outcome": "met" },
{ "text": "LBP x 2y, can't stand > 10 min, off work since May.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. It affects her ADLs.", "outcome": "partial", "says": "without naming an activity" },
{ "text": "Chronic low back pain. NRS 8/10.", "outcome": "partial", "says": "effect on what the patient does" },
{ "text": "Chronic low back pain. Plan L4-5 fusion.", "outcome": "missing", "says": "No effect of the pain" },
] }, "misses": [] },
{ "id": "tobacco", "rule": "lumbar-fusion/tobacco", "title": "Smoking addressed", "level": "warning", "why": "Digests of L33382 look for smoking to be addressed.", "source": { "document": "CMS Local Coverage Determination L33382, digests", "section": "Smoking" }, "verified": "digest", "require": c423, "conflicting": [], "partial": [], "near": [], "message": "No statement about smoking was found by this tool in the note.", "question": "Does the patient smoke, and was it spoken about? Record what is known. Otherwise: recorded elsewhere / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. She quit smoking in 2020.", "outcome": "met" },
{ "text": "LBP. SH: denies tobacco.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Plan L4-5 fusion.", "outcome": "missing", "says": "No statement about smoking" },
{ "text": "Chronic low back pain.\n\nSmokes: ___", "outcome": "missing", "says": "No statement about smoking" },
{ "text": "Chronic low back pain. Her father is a smoker.", "outcome": "missing", "says": "No statement about smoking" },
] }, "misses": [] },
{ "id": "psychosocial", "rule": "lumbar-fusion/psychosocial", "title": "Psychosocial factors addressed", "level": "warning", "why": "Digests of L33382 look for psychosocial factors to be addressed.", "source": { "document": "CMS Local Coverage Determination L33382, digests", "section": "Psychosocial factors" }, "verified": "digest", "require": c427, "conflicting": [], "partial": [], "near": [
{ "when": c428, "message": "\"{words}\" at {place} is planned" },
], "message": "No statement about mood, anxiety or other psychosocial factors was found by this tool in the note.", "question": "Were mood and other psychosocial factors asked about? Record what is known. Otherwise: recorded elsewhere / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. Denies depression or anxiety.", "outcome": "met" },
{ "text": "LBP x 2y. PHQ-9 of 4.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Plan L4-5 fusion.", "outcome": "missing", "says": "No statement about mood" },
{ "text": "Chronic low back pain. Will see psychology before surgery.", "outcome": "missing", "says": "No statement about mood" },
{ "text": "Chronic low back pain. Her mother has depression.", "outcome": "missing", "says": "No statement about mood" },
] }, "misses": [] },
{ "id": "several-levels", "rule": "lumbar-fusion/several-levels", "title": "Reason for more than one level", "level": "info", "why": "L33382 calls fusion of several levels not typical but for trauma, deformity or neoplasm.", "source": { "document": "CMS Local Coverage Determination L33382", "section": "Background" }, "verified": "primary", "when": c429, "require": c432, "conflicting": [], "partial": [], "near": [], "message": "Fusion of several levels is spoken of; trauma, deformity or neoplasm was not found by this tool in the note.", "question": "Is there a reason for more than one level? If so, record it. Otherwise: one level only / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain with degenerative scoliosis.\n\nPlan: multilevel fusion.", "outcome": "met" },
{ "text": "LBP, flatback deformity. Plan L2-S1 fusion.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPlan: two-level fusion.", "outcome": "missing", "says": "Fusion of several levels" },
{ "text": "Chronic low back pain, no deformity.\n\nPlan: L3-S1 fusion.", "outcome": "missing", "says": "Fusion of several levels" },
{ "text": "Chronic low back pain. No fracture.\n\nPlan: 3 level TLIF.", "outcome": "missing", "says": "Fusion of several levels" },
{ "text": "Chronic low back pain.\n\nPlan: L4-5 TLIF.", "outcome": "not-applicable" },
] }, "misses": [] },
] },
{ "id": "lumbar-mri", "title": "What a note tells of an MRI of the lumbar spine", "about": "Where an MRI of the lumbar spine is planned or done, the note can tell why: a sign of a serious cause, or pain that persists or progresses during or after 6 weeks of management in a patient for whom surgery or an intervention is considered. These are the situations that the American College of Radiology's criteria of 2021 set apart from low back pain without either. The policy only describes what the note holds about a study that it names; it asks for no study, and where none is named it says nothing. The criteria have no day of coming into force.", "version": "0.1.0", "status": "preview", "effective": {  }, "source": { "document": "American College of Radiology Appropriateness Criteria, Low Back Pain, 2021 update", "section": "Variants 1 to 7", "address": "https://acsearch.acr.org/docs/69483/Narrative/" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"72148",
"72149",
"72158",
], "payers": [], "notTo": [], "unless": [
{ "when": c358, "message": "report of an imaging study; the policy for MRI of the lumbar spine is not applied" },
] }, "requirements": [
{ "id": "reason", "rule": "lumbar-mri/reason", "title": "Why the MRI", "level": "info", "why": "The criteria set low back pain with a red flag, or persisting or progressing during or after 6 weeks of management, apart from low back pain with neither.", "source": { "document": "American College of Radiology Appropriateness Criteria, Low Back Pain, 2021 update", "section": "Variants 1 to 7", "address": "https://acsearch.acr.org/docs/69483/Narrative/" }, "verified": "primary", "when": c440, "require": c453, "conflicting": [], "partial": [
{ "when": c454, "message": "Earlier treatment with its result is told, the first at {place}; that it lasted 6 weeks or more, or a red flag, was not found by this tool." },
{ "when": c456, "message": "\"{words}\" at {place} tells of earlier treatment as a whole; that it lasted 6 weeks or more was not found by this tool." },
{ "when": c457, "message": "\"{words}\" at {place} tells of the course or kind of the pain; a red flag, or 6 weeks of management, was not found by this tool." },
{ "when": c458, "message": "\"{words}\" at {place} gives a purpose; a red flag, or 6 weeks of management, was not found by this tool." },
], "near": [], "message": "An MRI is named; a red flag, or pain that persists or progresses during or after 6 weeks of management, was not found by this tool in the note.", "question": "Why was the MRI planned or done? Record the reason if known. Otherwise: recorded elsewhere / not known / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for three months. Six weeks of physical therapy did not help. MRI lumbar spine ordered.", "outcome": "met" },
{ "text": "LBP, hx breast ca, new night pain. MRI L-spine today.", "outcome": "met" },
{ "text": "Low back pain with a new foot drop since Monday; a lumbar MRI is arranged for tomorrow.", "outcome": "met" },
{ "text": "Low back pain two days after a fall, osteoporosis on alendronate. Plan: MRI of the lumbar spine.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two weeks. Plan for MRI of the lumbar spine.", "outcome": "missing", "says": "An MRI is named" },
{ "text": "LBP x 3 d. No red flags. Order MRI L-spine.", "outcome": "missing", "says": "An MRI is named" },
{ "text": "Low back pain for two months. Naproxen did not help. An MRI of the lumbar spine is ordered.", "outcome": "partial", "says": "that it lasted 6 weeks or more" },
{ "text": "Low back pain. MRI lumbar spine for further evaluation.", "outcome": "partial", "says": "gives a purpose" },
{ "text": "Low back pain for two weeks. No MRI needed at this time.", "outcome": "not-applicable" },
{ "text": "LBP x 2 wks. MRI: none. XR neg 2022.", "outcome": "not-applicable" },
{ "text": "LBP x 3 mo after a lifting strain, radiculopathy. MRI L-spine ordered.", "outcome": "partial", "says": "tells of the course or kind" },
{ "text": "Low back pain and a swollen knee. MRI of the right knee is ordered.", "outcome": "not-applicable" },
] }, "misses": [
"An MRI written with a question mark (\"?MRI\") or in a plan for later visits can count as planned.",
"A red flag counts wherever it stands in the note; that it is the reason for the MRI is not checked.",
] },
{ "id": "management-before", "rule": "lumbar-mri/management-before", "title": "Management before the MRI", "level": "info", "why": "The criteria speak of persistent or progressive symptoms during or after 6 weeks of optimal medical management.", "source": { "document": "American College of Radiology Appropriateness Criteria, Low Back Pain, 2021 update", "section": "Variants 1 to 7", "address": "https://acsearch.acr.org/docs/69483/Narrative/" }, "verified": "primary", "when": c460, "require": c452, "conflicting": [], "partial": [
{ "when": c461, "message": "Earlier treatment with its result is told, the first at {place}; that it lasted 6 weeks or more was not found by this tool." },
{ "when": c449, "message": "\"{words}\" at {place} tells how long; what came of it was not found by this tool." },
{ "when": c389, "message": "\"{words}\" at {place} tells of earlier treatment as a whole; how long it lasted was not found by this tool." },
{ "when": c156, "message": "Treatments are named, the first at {place}; length and result were not found by this tool." },
], "near": [
{ "when": c157, "message": "{words} at {place} is planned, not tried" },
], "message": "Management before the MRI was not found by this tool in the note.", "question": "What was done for the pain before the MRI, for how long, and with what result? Record what is known. Otherwise: nothing yet / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for three months. Six weeks of physical therapy did not help. MRI lumbar spine ordered.", "outcome": "met" },
{ "text": "LBP persists despite 8 wks of conservative care. MRI L-spine.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two weeks. Plan for MRI of the lumbar spine.", "outcome": "missing", "says": "Management before the MRI" },
{ "text": "LBP x 2 mo. Naproxen didn't help. MRI L-spine.", "outcome": "partial", "says": "that it lasted 6 weeks or more" },
{ "text": "LBP x 2 mo, takes naproxen. Plan: lumbar MRI.", "outcome": "partial", "says": "length and result were not found" },
{ "text": "Low back pain with a new foot drop since Monday; a lumbar MRI is arranged for tomorrow.", "outcome": "not-applicable" },
] }, "misses": [] },
{ "id": "surgery-or-intervention", "rule": "lumbar-mri/surgery-or-intervention", "title": "Surgery or an intervention considered", "level": "info", "why": "Without a red flag the criteria speak of patients who are candidates for surgery or an intervention.", "source": { "document": "American College of Radiology Appropriateness Criteria, Low Back Pain, 2021 update", "section": "Variants 1 to 7", "address": "https://acsearch.acr.org/docs/69483/Narrative/" }, "verified": "primary", "when": c460, "require": c464, "conflicting": [], "partial": [
{ "when": c465, "message": "\"{words}\" at {place} is named; whether it is considered for the patient was not found by this tool." },
], "near": [], "message": "Whether surgery or an intervention is considered was not found by this tool in the note.", "question": "Is surgery or an intervention considered for this patient? Record what is known. Otherwise: not considered / not discussed / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for three months. Six weeks of physical therapy did not help. MRI lumbar spine ordered; epidural injection will be considered.", "outcome": "met" },
{ "text": "LBP x 4 mo, failed PT x 8 wks. MRI L-spine, then neurosurgery referral.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain for two weeks. Plan for MRI of the lumbar spine.", "outcome": "missing", "says": "Whether surgery or an intervention" },
{ "text": "LBP x 4 mo. MRI L-spine. Surgery talked about at length with his wife.", "outcome": "partial", "says": "whether it is considered for the patient" },
{ "text": "LBP x 4 mo, takes naproxen. Plan: lumbar MRI, PT.", "outcome": "missing", "says": "Whether surgery or an intervention" },
{ "text": "Low back pain for two weeks. Home exercises.", "outcome": "not-applicable" },
] }, "misses": [] },
] },
{ "id": "opioid-therapy", "title": "Opioids for subacute and chronic pain", "about": "What the CDC guideline of 2022 speaks of where an opioid is taken or planned for pain: pain and function, goals, other treatments, benefits and risks, monitoring programs, naloxone, other sedating medicines, follow-up and the way out. The guideline says of itself that it is no inflexible standard of care; neither is this policy. It judges no dose and no decision, and does not speak to pain of cancer, sickle cell disease, palliative or end-of-life care.", "version": "0.1.0", "status": "preview", "effective": { "from": "2022-11-04" }, "source": { "document": "CDC Clinical Practice Guideline for Prescribing Opioids for Pain, United States, 2022, MMWR 71 (RR-3)", "section": "Recommendations 2 and 6 to 11", "address": "https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm" }, "verified": "digest", "applies": { "topic": "any", "codes": [], "procedures": [], "payers": [], "notTo": [
{ "document": "procedure-report", "message": "report of a procedure; the policy on opioid therapy is not applied" },
{ "document": "imaging-report", "message": "report of an imaging study; the policy on opioid therapy is not applied" },
], "unless": [
{ "when": c466, "message": "the note tells of cancer pain, sickle cell disease or palliative care at {place}; the policy on opioid therapy is not applied" },
{ "when": c469, "message": "no opioid that is taken or planned was found by this tool; the policy on opioid therapy is not applied" },
] }, "requirements": [
{ "id": "pain-and-function", "rule": "opioid-therapy/pain-and-function", "title": "Pain and function, at the start or at follow-up", "level": "warning", "why": "Whether an opioid does more good than harm is seen in pain and function together.", "source": { "document": "CDC guideline 2022", "section": "Recommendations 2 and 7" }, "verified": "digest", "require": c476, "conflicting": [], "partial": [
{ "when": c472, "message": "The pain is rated at {place}; what the patient can do was not found by this tool." },
{ "when": c474, "message": "Function is told at {place}; a rating of the pain was not found by this tool." },
], "near": [], "message": "Neither a rating of the pain nor what the patient can do was found by this tool in the note.", "question": "Were pain and function assessed at this visit? If so, record how and what was found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain on oxycodone 5 mg BID. PEG 5.3 today.", "outcome": "met" },
{ "text": "Low back pain 6/10 on tramadol. Able to work full time.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain 6/10. Takes oxycodone 5 mg BID.", "outcome": "partial", "says": "what the patient can do" },
{ "text": "Continues hydrocodone for knee pain. Able to walk a mile.", "outcome": "partial", "says": "a rating of the pain" },
{ "text": "Refill oxycodone 5 mg for shoulder pain.", "outcome": "missing", "says": "Neither a rating" },
] }, "misses": [
"In notes that are not about the spine, function is known by a few phrases only.",
] },
{ "id": "goals", "rule": "opioid-therapy/goals", "title": "Goals of treatment for pain and function", "level": "warning", "why": "The guideline speaks of goals for pain and function, set before a trial and looked at again later.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 2" }, "verified": "digest", "require": c478, "conflicting": [], "partial": [], "near": [], "message": "No goal of treatment was found by this tool in the note.", "question": "Were goals for pain or function agreed on? If so, record them. Otherwise: none set / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. Functional goal: walk the dog around the block.", "outcome": "met" },
{ "text": "Start tramadol. Treatment goals for pain and function were discussed.", "outcome": "met" },
{ "text": "Taking hydrocodone. Her goal is to sit through a church service.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID.", "outcome": "missing", "says": "No goal of treatment" },
{ "text": "Continue oxycodone 5 mg BID. Goals: ***", "outcome": "missing", "says": "No goal of treatment" },
{ "text": "Takes tramadol for hip pain. INR goal 2 to 3.", "outcome": "missing", "says": "No goal of treatment" },
] }, "misses": [] },
{ "id": "other-treatment", "rule": "opioid-therapy/other-treatment", "title": "Treatments other than opioids", "level": "warning", "why": "The guideline prefers other treatments for subacute and chronic pain, alone or beside an opioid.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 2" }, "verified": "primary", "require": c482, "conflicting": [], "partial": [], "near": [], "message": "No treatment other than opioids was found by this tool in the note.", "question": "Which other treatments have been tried, are in use, or were considered? Record what is known. Otherwise: none / not suitable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. PT and gabapentin gave little relief. Continue oxycodone 5 mg BID.", "outcome": "met" },
{ "text": "Hip pain. Ibuprofen contraindicated (CKD). Start tramadol 50 mg.", "outcome": "met" },
{ "text": "On morphine ER. Nonopioid therapies optimized.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID.", "outcome": "missing", "says": "No treatment other than opioids" },
{ "text": "Hip pain. Refill hydrocodone/APAP #60.", "outcome": "missing", "says": "No treatment other than opioids" },
{ "text": "Start tramadol for hip pain. Takes lisinopril.", "outcome": "missing", "says": "No treatment other than opioids" },
] }, "misses": [] },
{ "id": "benefits-and-risks", "rule": "opioid-therapy/benefits-and-risks", "title": "Benefits and risks talked over", "level": "warning", "why": "The guideline speaks of realistic benefits and known risks, told before a trial and again during treatment.", "source": { "document": "CDC guideline 2022", "section": "Recommendations 2, 7 and 8" }, "verified": "digest", "require": c483, "conflicting": [], "partial": [
{ "when": c484, "message": "\"{words}\" at {place} speaks of counselling or an agreement; benefits and risks were not found by this tool." },
], "near": [
{ "when": c485, "message": "\"{words}\" at {place} is planned" },
], "message": "No talk about benefits and risks was found by this tool in the note.", "question": "Were benefits and risks of the opioid talked over? If so, record what was told. Otherwise: not at this visit / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. Risks and benefits discussed.", "outcome": "met" },
{ "text": "Start tramadol. Reviewed risks of opioids including sedation, constipation and overdose.", "outcome": "met" },
{ "text": "Hydrocodone refilled. Pain contract on file, r/b/a reviewed.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID. Opioid education.", "outcome": "partial", "says": "counselling or an agreement" },
{ "text": "Continue oxycodone 5 mg BID. Will discuss risks and benefits next visit.", "outcome": "missing", "says": "No talk about" },
{ "text": "Continue oxycodone 5 mg BID. Return in one month.", "outcome": "missing", "says": "No talk about" },
] }, "misses": [
"A counselling that is told freely (\"I warned him that he could stop breathing\") is not known.",
] },
{ "id": "monitoring-program", "rule": "opioid-therapy/monitoring-program", "title": "Prescription drug monitoring program reviewed", "level": "warning", "why": "The guideline speaks of a look into the monitoring program at the first prescription and periodically for chronic pain.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 9" }, "verified": "primary", "require": c488, "conflicting": [], "partial": [
{ "when": c489, "message": "A monitoring program is named, \"{words}\" at {place}; that it was looked at was not found by this tool." },
], "near": [
{ "when": c490, "message": "\"{words}\" at {place} is planned" },
], "message": "No look into a prescription drug monitoring program was found by this tool in the note.", "question": "Was the monitoring program looked at, and when? If so, record the day and what was seen. Otherwise: not at this visit / not available / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. PDMP reviewed today, no concerns.", "outcome": "met" },
{ "text": "Hydrocodone #60. PMP checked, appropriate.", "outcome": "met" },
{ "text": "Tramadol refilled. I reviewed the state prescription monitoring program and found one prescriber.", "outcome": "met" },
{ "text": "Oxycodone continued. CURES report: consistent with prescribed.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID. PDMP on file.", "outcome": "partial", "says": "is named" },
{ "text": "Continue oxycodone 5 mg BID. PDMP: ***", "outcome": "missing", "says": "No look into" },
{ "text": "Continue oxycodone 5 mg BID. Will review the PDMP at the next visit.", "outcome": "missing", "says": "No look into" },
{ "text": "Continue oxycodone 5 mg BID. Return in one month.", "outcome": "missing", "says": "No look into" },
] }, "misses": [] },
{ "id": "risk-assessment", "rule": "opioid-therapy/risk-assessment", "title": "Risk of harm from opioids looked at", "level": "warning", "why": "The guideline speaks of looking at risks of harm before and periodically during treatment.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 8" }, "verified": "primary", "require": c494, "conflicting": [], "partial": [
{ "when": c495, "message": "\"{words}\" at {place} bears on risk; what was concluded was not found by this tool." },
], "near": [], "message": "No look at the risk of harm from opioids was found by this tool in the note.", "question": "Was the risk of harm looked at, and how? If so, record what was found. Otherwise: not at this visit / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. ORT 2, low risk.", "outcome": "met" },
{ "text": "No aberrant behavior. Refill hydrocodone.", "outcome": "met" },
{ "text": "Tramadol continued. Low risk for opioid misuse.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID. Opioid Risk Tool given.", "outcome": "partial", "says": "bears on risk" },
{ "text": "Continue oxycodone 5 mg BID. Family history of alcoholism: none recorded by us.", "outcome": "missing", "says": "No look at the risk" },
{ "text": "Continue oxycodone 5 mg BID. Return in one month.", "outcome": "missing", "says": "No look at the risk" },
] }, "misses": [] },
{ "id": "naloxone", "rule": "opioid-therapy/naloxone", "title": "Naloxone", "level": "info", "why": "The guideline speaks of offering naloxone as one way to lessen risk, above all where the risk is greater.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 8" }, "verified": "primary", "require": c496, "conflicting": [], "partial": [], "near": [], "message": "Naloxone was not found by this tool in the note.", "question": "Was naloxone considered or offered? If so, record the result. Otherwise: not indicated / declined / has it at home / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. Narcan nasal spray prescribed.", "outcome": "met" },
{ "text": "Continue oxycodone 5 mg BID. Naloxone offered, declined.", "outcome": "met" },
{ "text": "Morphine ER continued. Has naloxone at home.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID. Naloxone: ***", "outcome": "missing", "says": "Naloxone was not found" },
{ "text": "Continue oxycodone 5 mg BID. Return in one month.", "outcome": "missing", "says": "Naloxone was not found" },
{ "text": "Suboxone film 8 mg/2 mg daily continued for pain.", "outcome": "missing", "says": "Naloxone was not found" },
] }, "misses": [] },
{ "id": "toxicology", "rule": "opioid-therapy/toxicology", "title": "Toxicology considered", "level": "info", "why": "The guideline speaks of weighing benefits and risks of toxicology testing. It does not ask for a test, nor does this policy.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 10" }, "verified": "primary", "require": c497, "conflicting": [], "partial": [], "near": [], "message": "No consideration of toxicology testing was found by this tool in the note.", "question": "Was toxicology testing weighed? If so, record what was decided or found. Otherwise: not considered at this visit / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. UDS 3/2024 consistent.", "outcome": "met" },
{ "text": "Tramadol refilled. Urine drug screen not needed at this visit.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID. UDS: ***", "outcome": "missing", "says": "No consideration of toxicology" },
{ "text": "Continue oxycodone 5 mg BID. Return in one month.", "outcome": "missing", "says": "No consideration of toxicology" },
{ "text": "Continue oxycodone 5 mg BID. Urinalysis normal.", "outcome": "missing", "says": "No consideration of toxicology" },
] }, "misses": [] },
{ "id": "sedating-medicines", "rule": "opioid-therapy/sedating-medicines", "title": "Benzodiazepines and other sedating medicines addressed", "level": "warning", "why": "The guideline speaks of particular caution with benzodiazepines, and of weighing other medicines that depress the central nervous system.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 11" }, "verified": "primary", "when": c499, "require": c500, "conflicting": [], "partial": [
{ "when": c498, "message": "\"{words}\" at {place} is named beside an opioid; a word on using both was not found by this tool." },
], "near": [], "message": "A sedating medicine stands beside an opioid; a word on using both was not found by this tool in the note.", "question": "Was the use of both together weighed? If so, record what was decided. Otherwise: the medicine is no longer taken / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Takes oxycodone 5 mg BID and lorazepam at night. Counseled on risk of respiratory depression.", "outcome": "met" },
{ "text": "Oxycodone continued. Alprazolam 0.5 mg daily; cautioned about concurrent benzodiazepine use.", "outcome": "met" },
{ "text": "Hydrocodone refilled. Taking clonazepam. Will taper clonazepam with psychiatry.", "outcome": "met" },
], "unmet": [
{ "text": "Takes oxycodone 5 mg BID and lorazepam 1 mg at night.", "outcome": "partial", "says": "named beside an opioid" },
{ "text": "Medications: zolpidem 10 mg nightly, tramadol 50 mg BID.", "outcome": "partial", "says": "named beside an opioid" },
{ "text": "Takes oxycodone 5 mg BID. Denies benzodiazepine use.", "outcome": "not-applicable" },
] }, "misses": [] },
{ "id": "reassessment", "rule": "opioid-therapy/reassessment", "title": "When the treatment is looked at again", "level": "warning", "why": "The guideline speaks of a look at benefits and risks within one to four weeks of a start or a rise in dose, and regularly after that. It names 50 MME a day as a point to pause and look again, not as a limit; no dose is computed here.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 7" }, "verified": "primary", "require": c503, "conflicting": [], "partial": [], "near": [], "message": "No time for the next look at the treatment was found by this tool in the note.", "question": "When will benefits and risks be looked at again? If that is planned, record when. Otherwise: not planned / recorded elsewhere / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. Return in four weeks.", "outcome": "met" },
{ "text": "Start tramadol 50 mg. F/u in 2 wks.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID.", "outcome": "missing", "says": "No time for the next look" },
{ "text": "Hip pain. Refill hydrocodone. UDS consistent.", "outcome": "missing", "says": "No time for the next look" },
{ "text": "Continue oxycodone 5 mg BID. Follow up: ***", "outcome": "missing", "says": "No time for the next look" },
] }, "misses": [] },
{ "id": "way-out", "rule": "opioid-therapy/way-out", "title": "How the opioid would be ended or lowered", "level": "info", "why": "The guideline speaks of thinking, before a start, of how to stop where benefits do not outweigh risks.", "source": { "document": "CDC guideline 2022", "section": "Recommendation 2" }, "verified": "primary", "require": c504, "conflicting": [], "partial": [], "near": [], "message": "Nothing on how the opioid would be ended or lowered was found by this tool in the note.", "question": "Was it talked over how the opioid would be lowered or ended? If so, record it. Otherwise: not at this visit / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Continue oxycodone 5 mg BID. Will taper if goals are not met.", "outcome": "met" },
{ "text": "Start tramadol for two weeks, no refills.", "outcome": "met" },
{ "text": "Morphine ER: not ready to wean, revisit in spring.", "outcome": "met" },
], "unmet": [
{ "text": "Continue oxycodone 5 mg BID.", "outcome": "missing", "says": "Nothing on how" },
{ "text": "Hip pain. Refill hydrocodone. Return in 4 weeks.", "outcome": "missing", "says": "Nothing on how" },
{ "text": "Oxycodone 5 mg BID. Taper: ***", "outcome": "missing", "says": "Nothing on how" },
] }, "misses": [
"A taper of another medicine (a steroid) is taken for one of the opioid.",
] },
] },
{ "id": "record-integrity", "title": "Integrity of the record", "about": "Whether a clinical note of any subject is finished and can be trusted as a record: nothing of a template left unfilled, written and signed by a named author on a day, later entries labelled, and no two statements that cannot both be so. What is found is a place to look at, not a judgement of anyone. Equal text in several notes is not looked for here.", "version": "1.0.0", "status": "stable", "effective": {  }, "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.4 signature requirements; 3.3.2.5 amendments, corrections and delayed entries (Transmittal 442)" }, "verified": "digest", "applies": { "topic": "any", "codes": [], "procedures": [], "payers": [], "notTo": [], "unless": [] }, "requirements": [
{ "id": "unfilled-fields", "rule": "record-integrity/unfilled-fields", "title": "Nothing of a template left unfilled", "level": "warning", "why": "A wildcard or an open choice leaves the reader without the statement it was to hold.", "source": { "document": "Notices of Medicare contractors on copied and template text", "section": "Text that is not specific to the patient and the visit" }, "verified": "digest", "forbid": c505, "conflicting": [], "partial": [], "near": [], "message": "A field of a template was left open at {place}.", "question": "What belongs at this place? Record it if known, or take the field out. Otherwise: not assessed / not applicable.", "examples": { "met": [
{ "text": "Date: 12 March 2024\n\nThe cough has gone. Lungs clear.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "met" },
{ "text": "Seen for knee pain. Exam unremarkable. Return as needed.", "outcome": "met" },
], "unmet": [
{ "text": "HPI: Cough for ***.", "outcome": "conflicting", "says": "left open at 1:16" },
{ "text": "Symptoms are {better/worse/same:4471} since the last visit.", "outcome": "conflicting", "says": "left open" },
{ "text": "Return in ____ weeks with a chest film.", "outcome": "conflicting", "says": "left open" },
] }, "misses": [
"A line of underscores behind a label at the end of its line, and \"__/10\", are taken for lines to write on.",
] },
{ "id": "signature", "rule": "record-integrity/signature", "title": "Signed, and read by its author", "level": "warning", "why": "A draft, or a dictation that its author has not read, is not yet the author's statement.", "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.4, signature requirements" }, "verified": "digest", "require": c507, "conflicting": [], "partial": [
{ "when": c180, "message": "The note says at {place} that its author has not read it." },
{ "when": c179, "message": "The note calls itself unsigned, a draft or not authenticated at {place}." },
{ "when": c508, "message": "The signature is said to be on file, at {place}; none was found by this tool in the note." },
{ "when": c509, "message": "A name stands at {place}; a signature was not found by this tool." },
], "near": [], "message": "No signature and no author with credentials was found by this tool in the note.", "question": "Has the author read and signed this note? If so, record it. Otherwise: signed elsewhere in the record / not yet / unable to determine.", "examples": { "met": [
{ "text": "Seen for cough.\n\nElectronically signed by Ada Winterbourne, MD, 03/12/2024 4:15 PM", "outcome": "met" },
{ "text": "Date: 12 March 2024\nSeen for cough.\n\nAda Winterbourne, MD", "outcome": "met" },
], "unmet": [
{ "text": "Seen for cough.\n\nAda Winterbourne, MD\nDictated but not read.", "outcome": "partial", "says": "has not read it" },
{ "text": "DRAFT - unsigned\n\nSeen for cough.", "outcome": "partial", "says": "calls itself unsigned" },
{ "text": "Seen for cough.\n\nSignature on file.", "outcome": "partial", "says": "on file" },
{ "text": "Seen for cough. Lungs clear.", "outcome": "missing", "says": "No signature" },
] }, "misses": [] },
{ "id": "author", "rule": "record-integrity/author", "title": "Author with credentials", "level": "warning", "why": "A reader has to be able to tell who wrote a record, and in what profession.", "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.4, signature requirements" }, "verified": "digest", "require": c174, "conflicting": [], "partial": [
{ "when": c181, "message": "A name or a signature stands at {place}; credentials were not found by this tool." },
], "near": [], "message": "No author with credentials was found by this tool in the note.", "question": "Who wrote this note, and with what credentials? Record it if known. Otherwise: recorded elsewhere in the chart / unable to determine.", "examples": { "met": [
{ "text": "Seen for cough.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "met" },
{ "text": "Seen for cough.\n\nJ. Ferrow, PA-C", "outcome": "met" },
], "unmet": [
{ "text": "Seen for cough.\n\nElectronically signed by Ada Winterbourne", "outcome": "partial", "says": "credentials were not found" },
{ "text": "Date: 12 March 2024\n\nSeen for cough.", "outcome": "missing", "says": "No author" },
{ "text": "Seen for cough. Lungs clear.", "outcome": "missing", "says": "No author" },
] }, "misses": [] },
{ "id": "dated", "rule": "record-integrity/dated", "title": "Day of the visit or of the signature", "level": "warning", "why": "Without a day the note cannot be put in order with others.", "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.4, signature requirements" }, "verified": "digest", "require": c175, "conflicting": [], "partial": [
{ "when": c510, "message": "A signature stands at {place}; its day and the day of the visit were not found by this tool." },
], "near": [], "message": "No day of the visit, of writing or of signing was found by this tool in the note.", "question": "On which day was the patient seen, and on which was the note written? Record it if known. Otherwise: recorded elsewhere in the chart / unable to determine.", "examples": { "met": [
{ "text": "Date of service: 03/12/2024\n\nSeen for cough.", "outcome": "met" },
{ "text": "Seen for cough.\n\nElectronically signed by Ada Winterbourne, MD, 12 March 2024", "outcome": "met" },
], "unmet": [
{ "text": "Seen for cough.\n\nElectronically signed by Ada Winterbourne, MD", "outcome": "partial", "says": "its day" },
{ "text": "Seen for cough. Lungs clear.", "outcome": "missing", "says": "No day of the visit" },
{ "text": "Cough since May.\n\nAda Winterbourne, MD", "outcome": "missing", "says": "No day of the visit" },
] }, "misses": [
"The time of day is not looked for; the source asks for it only in some kinds of record.",
] },
{ "id": "amendments", "rule": "record-integrity/amendments", "title": "Later entries with their day and author", "level": "warning", "why": "An entry that was added later can be told from the first text by its label, its day and its author.", "source": { "document": "Medicare Program Integrity Manual, publication 100-08, chapter 3", "section": "3.3.2.5, amendments, corrections and delayed entries" }, "verified": "digest", "when": c511, "require": c515, "conflicting": [], "partial": [
{ "when": c516, "message": "The entry labelled \"{words}\" at {place} has no day and no author with it that this tool could find." },
{ "when": c512, "message": "The entry labelled \"{words}\" at {place} has no day with it that this tool could find." },
{ "when": c513, "message": "The entry labelled \"{words}\" at {place} has no author with it that this tool could find." },
], "near": [], "message": "A later entry was found without its day or author.", "question": "When was this entry made, and by whom? Record it if known. Otherwise: recorded elsewhere in the chart / unable to determine.", "examples": { "met": [
{ "text": "Seen for cough.\n\nAda Winterbourne, MD, 03/12/2024\n\nAddendum 03/14/2024: Chest film clear. Ada Winterbourne, MD", "outcome": "met" },
{ "text": "Seen for cough.\n\nLATE ENTRY 3/14/2024 by J. Ferrow, PA-C: spouse was present at the visit.", "outcome": "met" },
], "unmet": [
{ "text": "Seen for cough.\n\nAda Winterbourne, MD, 03/12/2024\n\nAddendum: Chest film clear.", "outcome": "partial", "says": "no day and no author" },
{ "text": "Seen for cough.\n\nAddendum 03/14/2024: Chest film clear.", "outcome": "partial", "says": "no author with it" },
{ "text": "Seen for cough. Lungs clear.", "outcome": "not-applicable" },
] }, "misses": [
"A change that carries no label cannot be told from the first text.",
] },
{ "id": "same-person", "rule": "record-integrity/same-person", "title": "One sex and one age throughout", "level": "warning", "why": "Words for another sex or another age can come from another person's record.", "source": { "document": "Notices of Medicare contractors on copied and template text", "section": "Text that is not specific to the patient and the visit" }, "verified": "digest", "forbid": c517, "conflicting": [], "partial": [], "near": [], "message": "The words for the patient's sex or age at {place} do not agree with others of the note.", "question": "Which of the two statements is right for this patient? If known, record it. Otherwise: both hold / unable to determine.", "examples": { "met": [
{ "text": "A 45 year old woman with a cough. She has no fever.", "outcome": "met" },
{ "text": "61M here for knee pain. He walks daily.", "outcome": "met" },
], "unmet": [
{ "text": "A 45 year old woman with a cough.\n\nAssessment: 54 year old woman with bronchitis.", "outcome": "conflicting", "says": "sex or age" },
{ "text": "A 45 year old woman with a cough.\n\nAssessment: 45 year old man with bronchitis.", "outcome": "conflicting", "says": "sex or age" },
{ "text": "HPI: 45F with a cough.\n\nImpression: 45 y.o. male with bronchitis.", "outcome": "conflicting", "says": "sex or age" },
] }, "misses": [] },
{ "id": "dates-agree", "rule": "record-integrity/dates-agree", "title": "Days that fit the day of the visit", "level": "warning", "why": "A day after the visit, or \"two weeks ago\" carried over from an earlier note, tells a wrong order of events.", "source": { "document": "Notices of Medicare contractors on copied and template text", "section": "Text carried over from an earlier note" }, "verified": "digest", "forbid": c518, "conflicting": [], "partial": [], "near": [], "message": "\"{words}\" at {place} does not fit another day of the note.", "question": "Which of the two days is right? If known, record it. Otherwise: both hold / unable to determine.", "examples": { "met": [
{ "text": "Date of service: 03/12/2024\n\nSeen for cough, which began 02/20/2024.", "outcome": "met" },
{ "text": "Visit date: 12 March 2024\n\nCough for two weeks.", "outcome": "met" },
], "unmet": [
{ "text": "Date of service: 03/12/2024\n\nShe had surgery two weeks ago (11/05/2023).", "outcome": "conflicting", "says": "does not fit" },
{ "text": "Date of service: 03/12/2024\n\nHe fell two weeks ago, on 01/02/2024, and has had a headache since.", "outcome": "conflicting", "says": "does not fit" },
{ "text": "Date of service: 03/12/2024\n\nShe is scheduled for surgery on 01/08/2024.", "outcome": "conflicting", "says": "does not fit" },
] }, "misses": [] },
{ "id": "statements-agree", "rule": "record-integrity/statements-agree", "title": "No two statements that cannot both be so", "level": "warning", "why": "A reader of two statements that exclude each other knows neither.", "source": { "document": "Notices of Medicare contractors on copied and template text", "section": "Contradictions inside a note" }, "verified": "digest", "forbid": c519, "conflicting": [], "partial": [], "near": [], "message": "\"{words}\" at {place} does not agree with another statement of the note.", "question": "Which of the two statements holds for this visit? If known, record it. Otherwise: both hold, at different times / unable to determine.", "examples": { "met": [
{ "text": "Low back pain for two years, rated 7/10 today.", "outcome": "met" },
{ "text": "Seen for cough. Lungs clear.", "outcome": "met" },
], "unmet": [
{ "text": "HPI: Low back pain for two years, worse on the left.\n\nROS: Musculoskeletal: denies back pain.", "outcome": "conflicting", "says": "does not agree" },
{ "text": "Low back pain, rated 0/10 today. The back pain is severe today.", "outcome": "conflicting", "says": "does not agree" },
{ "text": "HPI: Severe low back pain for a year.\n\nROS: Musculoskeletal: negative for back pain.", "outcome": "conflicting", "says": "does not agree" },
] }, "misses": [
"Pain, side, treatment and course are compared only in notes about the spine.",
] },
] },
{ "id": "sacroiliac-injection", "title": "Sacroiliac joint injection", "about": "What Medicare's Local Coverage Determination L39383, version 13, of the contractor CGS looks for in the record of a patient who is to have an injection of the sacroiliac joint or a block of its nerves. Other contractors have texts of the same name (L39402, L39455, L39462) that were not compared. The day on which version 13 came into force is not known to us. One note cannot show everything, so this policy leaves out: at most two diagnostic sessions, at most four therapeutic ones in twelve months, and images in two views kept. L39383 does not cover radiofrequency ablation of the sacroiliac joint.", "version": "1.0.0", "status": "preview", "effective": {  }, "source": { "document": "CMS Local Coverage Determination L39383, Sacroiliac Joint Injections and Procedures, version 13, CGS", "section": "Coverage Indications, Limitations and/or Medical Necessity, through section E", "address": "https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=39383" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"27096",
"G0260",
"64451",
], "payers": [], "notTo": [
{ "document": "imaging-report", "message": "report of an imaging study; the policy reads the note of a visit" },
{ "document": "procedure-report", "message": "report of a procedure; the policy reads the note of the visit at which it was decided" },
{ "document": "therapy-evaluation", "message": "evaluation by a therapist; the policy reads the note of the visit at which the procedure was decided" },
], "onlyIf": { "when": c522, "message": "no sacroiliac injection is named in the note; the policy sacroiliac-injection is not applied" }, "unless": [] }, "requirements": [
{ "id": "provocation-tests", "rule": "sacroiliac-injection/provocation-tests", "title": "Three positive provocation tests", "level": "warning", "why": "L39383 looks for at least three positive tests of FABER, Gaenslen, thigh thrust or posterior shear, compression, distraction and Yeoman.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, physical examination" }, "verified": "primary", "require": c559, "conflicting": [], "partial": [
{ "when": c560, "message": "Sacroiliac tests are told, the first at {place}; three positive ones by name were not found by this tool." },
{ "when": c561, "message": "Sacroiliac tests are spoken of at {place}; which of the named ones were positive was not found by this tool." },
], "near": [], "message": "No sacroiliac provocation test by name was found by this tool in the note.", "question": "Were provocation tests of the sacroiliac joint done? If so, record each with its result. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain.\n\nExam: FABER positive, Gaenslen positive, thigh thrust positive on the left.", "outcome": "met" },
{ "text": "LBP. Exam: + FABER, + Gaenslen's, + SI compression R.", "outcome": "met" },
{ "text": "Low back pain. On exam Patrick's test, posterior shear and Yeoman's test reproduce her pain.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain.\n\nExam: FABER positive on the left. Gaenslen negative. Thigh thrust negative.", "outcome": "partial", "says": "three positive ones" },
{ "text": "Low back pain.\n\nExam: SI joint provocative tests positive.", "outcome": "partial", "says": "which of the named ones" },
{ "text": "Low back pain.\n\nExam: tender over the left SI joint.", "outcome": "missing", "says": "No sacroiliac provocation test" },
{ "text": "Low back pain.\n\nExam: FABER negative, Gaenslen negative, Yeoman negative.", "outcome": "partial", "says": "three positive ones" },
] }, "misses": [
"A minus sign behind a test (\"compression -\") is not always read as negative.",
"Results in a table with the sides as columns.",
"Three tests on different sides count together.",
] },
{ "id": "location", "rule": "sacroiliac-injection/location", "title": "Pain below L5 at the sacroiliac joint", "level": "warning", "why": "L39383 looks for pain between the upper iliac crests and the gluteal fold, below L5.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, site of the pain" }, "verified": "primary", "require": c564, "conflicting": [], "partial": [
{ "when": c565, "message": "The joint is named at {place}; where the pain is felt was not found by this tool." },
], "near": [], "message": "That the pain is felt at the sacroiliac joint or the buttock was not found by this tool in the note.", "question": "Where is the pain felt? Record the place and the side as far as known. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain below L5 on the left, over the SI joint.", "outcome": "met" },
{ "text": "LBP into R buttock x 5 mo.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPlan: left SI joint injection.", "outcome": "partial", "says": "where the pain is felt" },
{ "text": "Chronic low back pain.", "outcome": "missing", "says": "felt at the sacroiliac joint" },
{ "text": "Chronic low back pain at L3-4. Denies buttock pain.", "outcome": "missing", "says": "felt at the sacroiliac joint" },
] }, "misses": [] },
{ "id": "no-radiculopathy", "rule": "sacroiliac-injection/no-radiculopathy", "title": "No radiculopathy", "level": "warning", "why": "L39383 looks for pain without radiculopathy.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, site of the pain" }, "verified": "primary", "require": c568, "conflicting": [], "partial": [
{ "when": c570, "message": "\"{words}\" is told at {place}; pain without radiculopathy was not found by this tool." },
{ "when": c288, "message": "Nerves to the legs or arms were examined, the first finding at {place}; a statement about radiculopathy was not found by this tool." },
], "near": [], "message": "No statement about radiculopathy was found by this tool in the note.", "question": "Was radiculopathy asked about or looked for? If so, record what was found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Left SI joint pain for five months without radiculopathy.", "outcome": "met" },
{ "text": "R buttock and low back pain. No numbness, denies radicular pain.", "outcome": "met" },
], "unmet": [
{ "text": "Left SI joint pain with L5 radiculopathy.", "outcome": "partial", "says": "pain without radiculopathy" },
{ "text": "Left SI joint pain with radicular symptoms.", "outcome": "partial", "says": "pain without radiculopathy" },
{ "text": "Left SI joint pain for five months.", "outcome": "missing", "says": "No statement about radiculopathy" },
] }, "misses": [] },
{ "id": "duration", "rule": "sacroiliac-injection/duration", "title": "Pain for at least 3 months", "level": "warning", "why": "L39383 looks for pain of at least 3 months.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, duration" }, "verified": "primary", "require": c276, "conflicting": [], "partial": [
{ "when": c277, "message": "The pain is told as chronic, or by a date of its beginning, at {place}; no length of time was found by this tool." },
{ "when": c54, "message": "The length of time found, at {place}, is under 3 months." },
{ "when": c17, "message": "An onset is mentioned at {place}; how long ago it was could not be told by this tool." },
], "near": [], "message": "No duration or onset of the pain was found by this tool in the note.", "question": "Is it known since when the pain has been there? If so, record the onset or the duration. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back and SI joint pain for 14 months.", "outcome": "met" },
{ "text": "LBP, L SIJ, x 6 mo.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain over the SI joint.", "outcome": "partial", "says": "told as chronic" },
{ "text": "Low back pain for 6 weeks.", "outcome": "partial", "says": "under 3 months" },
{ "text": "Low back pain over the SI joint. Duration: ___", "outcome": "missing", "says": "No duration or onset" },
] }, "misses": [] },
{ "id": "noninvasive-care", "rule": "sacroiliac-injection/noninvasive-care", "title": "Pain that persists after at least 4 weeks of conservative care", "level": "warning", "why": "L39383 looks for pain that persists despite at least 4 weeks of conservative therapies.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, conservative therapy" }, "verified": "primary", "require": c572, "conflicting": [], "partial": [
{ "when": c411, "message": "\"{words}\" at {place} is told with its outcome; for how long such care was tried was not found by this tool, or it was under 4 weeks." },
{ "when": c247, "message": "\"{words}\" at {place} speaks of care as a whole; which treatments were tried, and for how long, was not found by this tool." },
{ "when": c248, "message": "\"{words}\" at {place} is told as helpful; noninvasive care without success was not found by this tool." },
{ "when": c249, "message": "\"{words}\" at {place} is named; no outcome of noninvasive care was found by this tool." },
], "near": [
{ "when": c250, "message": "{words} at {place} is planned, not tried" },
], "message": "No noninvasive care that was tried was found by this tool in the note.", "question": "Which noninvasive treatments have been tried, for how long, and with what result? Record what is known. Otherwise: not tolerated / none tried / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Left SI joint pain for 6 months. Physical therapy for six weeks gave no relief.", "outcome": "met" },
{ "text": "L SIJ pain, LBP. PT x 8 wks, ibuprofen: no help.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain over the SI joint. Failed conservative care.", "outcome": "partial", "says": "care as a whole" },
{ "text": "Low back pain over the SI joint. Physical therapy did not help.", "outcome": "partial", "says": "for how long" },
{ "text": "Low back pain over the SI joint. Will try PT.", "outcome": "missing", "says": "No noninvasive care" },
] }, "misses": [] },
{ "id": "other-causes", "rule": "sacroiliac-injection/other-causes", "title": "No other cause of the pain", "level": "warning", "why": "L39383 looks for no other diagnosed or obvious cause, such as stenosis, herniation, infection, tumor, fracture, pseudarthrosis or instrumentation.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, other causes" }, "verified": "primary", "require": c290, "conflicting": [], "partial": [
{ "when": c291, "message": "\"{words}\" at {place} speaks of serious causes as a whole; which were asked or looked for is not told." },
{ "when": c26, "message": "Other causes are spoken of, the first at {place}; fracture, tumor and infection were not found by this tool." },
{ "when": c292, "message": "A cause is told as present at {place}; whether it explains the pain was not found by this tool." },
], "near": [], "message": "No statement about fracture, tumor, infection or deformity was found by this tool in the note.", "question": "Were other causes asked about or looked for? If so, record which and what was found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Left SI joint pain for two years. No history of cancer, no fever, no trauma.", "outcome": "met" },
{ "text": "Low back pain over the SI joint. X-ray shows no fracture.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain over the SI joint. No red flags.", "outcome": "partial", "says": "serious causes as a whole" },
{ "text": "Low back pain over the SI joint for two years.", "outcome": "missing", "says": "No statement about fracture" },
{ "text": "Low back pain over the SI joint. Mother had breast cancer.", "outcome": "missing", "says": "No statement about fracture" },
] }, "misses": [] },
{ "id": "pain-scale", "rule": "sacroiliac-injection/pain-scale", "title": "Pain on a scale", "level": "warning", "why": "L39383 looks for moderate to severe pain, measured before and after the injection on the same scale.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, severity" }, "verified": "primary", "require": c55, "conflicting": [], "partial": [
{ "when": c58, "message": "The pain is rated as a range at {place}, with no single value." },
{ "when": c60, "message": "A pain scale is named at {place}; no value on it was found by this tool." },
{ "when": c59, "message": "The severity is given in words at {place}; no value on a scale was found by this tool." },
], "near": [], "message": "No rating of the pain on a scale was found by this tool in the note.", "question": "Was the pain rated on a scale at this visit? If so, record the scale and the value. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain over the SI joint, NRS 7/10.", "outcome": "met" },
{ "text": "L SIJ pain, LBP. VAS 6.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain over the SI joint, 2-8/10.", "outcome": "partial", "says": "rated as a range" },
{ "text": "Severe low back pain over the SI joint.", "outcome": "partial", "says": "given in words" },
{ "text": "Low back pain over the SI joint. Worse when rising from a chair.", "outcome": "missing", "says": "No rating of the pain" },
] }, "misses": [] },
{ "id": "diagnostic-response", "rule": "sacroiliac-injection/diagnostic-response", "title": "Response to the diagnostic injection", "level": "warning", "why": "L39383 looks for at least 75% relief for as long as the anesthetic acts and as long as the steroid acts, with dates of measurement on one scale; a percentage alone or a length of time alone does not do.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, diagnostic injections" }, "verified": "primary", "when": c576, "require": c581, "conflicting": [], "partial": [
{ "when": c585, "message": "The relief from the injection, told at {place}, is under 75%." },
{ "when": c582, "message": "The relief from the injection is told in percent at {place}; a date, and values on one scale or how long it lasted, were not all found by this tool." },
{ "when": c586, "message": "The outcome of the injection is told at {place}; how much in percent was not found by this tool." },
], "near": [], "message": "The effect of the injection was not found by this tool in the note.", "question": "How was the pain rated before the injection, after it that day, and on the following days, and on which dates? Record what is known. Otherwise: no effect / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. Left SI joint injection 2/3/24: NRS 8/10 before, 1/10 after; 85% relief.", "outcome": "met" },
{ "text": "Low back pain. The SI joint injection in March gave 80% relief for 10 days.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. The SI joint injection gave 80% relief.", "outcome": "partial", "says": "a date" },
{ "text": "Low back pain. The SI joint injection in March gave 50% relief for 10 days.", "outcome": "partial", "says": "under 75%" },
{ "text": "Low back pain. The SI joint injection helped.", "outcome": "partial", "says": "how much in percent" },
{ "text": "Low back pain.\n\nPlan: left SI joint injection.", "outcome": "not-applicable" },
] }, "misses": [
"Whether the length of relief fits the agent is not judged.",
] },
{ "id": "repeat-response", "rule": "sacroiliac-injection/repeat-response", "title": "Response to the earlier therapeutic injection", "level": "warning", "why": "For a repeat therapeutic injection, L39383 looks for at least 50% relief for at least 3 months, or at least 50% gain in function, from the earlier one.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, therapeutic injections" }, "verified": "primary", "when": c587, "require": c589, "conflicting": [], "partial": [
{ "when": c590, "message": "The relief from the earlier injection is told at {place}; at least 50% for at least 3 months was not found by this tool." },
{ "when": c591, "message": "The outcome of the earlier injection is told at {place}; neither a percentage nor a length of time was found by this tool." },
], "near": [], "message": "The effect of an earlier injection was not found by this tool in the note.", "question": "How much did the earlier injection help, on which scale, and for how long? Did it change what the patient could do? Record what is known. Otherwise: no effect / not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain. The SI joint injection in March gave 70% relief for 4 months.\n\nPlan: repeat left SI joint injection.", "outcome": "met" },
{ "text": "L SIJ pain, LBP. SIJ injection 1/24: 60% relief x 5 months. Repeat L SIJ injection.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain. The SI joint injection in March gave 70% relief for 2 weeks.\n\nPlan: repeat SI joint injection.", "outcome": "partial", "says": "at least 3 months" },
{ "text": "Low back pain. The SI joint injection in March gave 80% relief.\n\nPlan: repeat SI joint injection.", "outcome": "partial", "says": "at least 3 months" },
{ "text": "Low back pain.\n\nPlan: repeat left SI joint injection.", "outcome": "missing", "says": "effect of an earlier injection" },
] }, "misses": [
"An earlier outcome in words alone beside a planned injection of the same name.",
] },
{ "id": "functional-assessment", "rule": "sacroiliac-injection/functional-assessment", "title": "Objective assessment of function", "level": "warning", "why": "L39383 looks for an objective assessment of function; a vague statement on activities of daily living does not do.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Documentation requirements" }, "verified": "primary", "require": c251, "conflicting": [], "partial": [
{ "when": c253, "message": "A functional scale is named at {place}; no value on it was found by this tool." },
{ "when": c158, "message": "An effect on what the patient does is told at {place}; no value on a functional scale was found by this tool." },
{ "when": c66, "message": "\"{words}\" at {place} tells of an effect on daily life without naming an activity." },
], "near": [], "message": "No assessment of function was found by this tool in the note.", "question": "Was function rated on a scale? If so, record the scale and the value. Otherwise: not assessed / recorded elsewhere / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain over the SI joint. ODI 44%.", "outcome": "met" },
{ "text": "L SIJ pain, LBP. Roland-Morris 14/24.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain over the SI joint. He cannot stand for more than ten minutes.", "outcome": "partial", "says": "no value on a functional scale" },
{ "text": "Low back pain over the SI joint. It affects her ADLs.", "outcome": "partial", "says": "without naming an activity" },
{ "text": "Low back pain over the SI joint.", "outcome": "missing", "says": "No assessment of function" },
] }, "misses": [] },
{ "id": "ongoing-care", "rule": "sacroiliac-injection/ongoing-care", "title": "Part in exercise or rehabilitation", "level": "info", "why": "L39383 looks for the patient to take part in active rehabilitation or home exercise.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, rehabilitation" }, "verified": "primary", "require": c593, "conflicting": [], "partial": [
{ "when": c270, "message": "\"{words}\" at {place} is declined; other exercise or rehabilitation was not found by this tool." },
], "near": [], "message": "No exercise or rehabilitation, past or planned, was found by this tool in the note.", "question": "Does the patient take part in exercise, therapy or rehabilitation, or is that intended? If so, record which. Otherwise: not possible / declined / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain over the SI joint.\n\nPlan: SI joint injection. Continue home exercise program.", "outcome": "met" },
{ "text": "Low back pain. She is still doing physical therapy twice a week.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain over the SI joint.\n\nPlan: SI joint injection.", "outcome": "missing", "says": "No exercise or rehabilitation" },
{ "text": "Low back pain. Takes naproxen.", "outcome": "missing", "says": "No exercise or rehabilitation" },
{ "text": "Low back pain. Meds only: gabapentin, tramadol.", "outcome": "missing", "says": "No exercise or rehabilitation" },
] }, "misses": [] },
{ "id": "image-guidance", "rule": "sacroiliac-injection/image-guidance", "title": "Guidance by fluoroscopy or CT", "level": "info", "why": "L39383 looks for CT or fluoroscopy with contrast.", "source": { "document": "CMS Local Coverage Determination L39383", "section": "Covered Indications, guidance" }, "verified": "primary", "when": c594, "require": c272, "conflicting": [], "partial": [], "near": [], "message": "A procedure is planned; how it is to be guided was not found by this tool in the note.", "question": "Is guidance of the procedure settled? If so, record which. Otherwise: told in the report of the procedure / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Low back pain.\n\nPlan: left SI joint injection under fluoroscopy.", "outcome": "met" },
{ "text": "LBP. Plan: fluoroscopically guided SIJ injection.", "outcome": "met" },
], "unmet": [
{ "text": "Low back pain.\n\nPlan: left SI joint injection.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "Low back pain. We will proceed with an SI joint injection.", "outcome": "missing", "says": "how it is to be guided" },
{ "text": "LBP. Schedule bilateral SIJ injections.", "outcome": "missing", "says": "how it is to be guided" },
] }, "misses": [] },
] },
{ "id": "spinal-cord-stimulation", "title": "Spinal cord stimulation", "about": "What Medicare's National Coverage Determination 160.7 looks for in the record of a patient who is to have electrodes at the spinal cord for chronic intractable pain. Its revision history ends on 1995-08-07 with transmittal 78; the first day in force of that wording is not known to us. Its text names no percentage of relief, no length of time, no definition of \"intractable\" and nothing about use of substances; local checklists that ask for at least 50% relief were not read as text and are not part of this policy. It also asks for facilities, equipment and staff for diagnosis, training and follow-up, which a note does not show. The policy reads notes about pain of the spine only; other pain that the document covers is left out.", "version": "1.0.0", "status": "preview", "effective": {  }, "source": { "document": "CMS National Coverage Determination 160.7, Electrical Nerve Stimulators", "section": "Central nervous system stimulators, conditions for coverage", "address": "https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=240" }, "verified": "primary", "applies": { "topic": "spinal-pain", "codes": [], "procedures": [
"63650",
"63655",
"63685",
], "payers": [], "notTo": [
{ "document": "imaging-report", "message": "report of an imaging study; the policy reads the note of a visit" },
{ "document": "procedure-report", "message": "report of a procedure; the policy reads the note of the visit at which it was decided" },
{ "document": "therapy-evaluation", "message": "evaluation by a therapist; the policy reads the note of the visit at which the procedure was decided" },
], "onlyIf": { "when": c597, "message": "no spinal cord stimulation is named in the note; the policy spinal-cord-stimulation is not applied" }, "unless": [] }, "requirements": [
{ "id": "chronic-intractable-pain", "rule": "spinal-cord-stimulation/chronic-intractable-pain", "title": "Pain that is chronic and intractable", "level": "warning", "why": "NCD 160.7 covers stimulation for chronic intractable pain, and gives neither word a definition.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, first" }, "verified": "primary", "require": c601, "conflicting": [], "partial": [
{ "when": c600, "message": "The pain is told as resisting treatment at {place}; that it is chronic was not found by this tool." },
{ "when": c10, "message": "The pain is told as chronic at {place}; that it resists treatment was not found by this tool in the word or in sum." },
], "near": [], "message": "Neither that the pain is chronic nor that it resists treatment was found by this tool in the note.", "question": "How long has the pain lasted, and does it resist treatment? Record what is known. Otherwise: not chronic / responds to treatment / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic intractable low back pain after two operations.", "outcome": "met" },
{ "text": "FBSS, LBP x 6 yrs, refractory to all conservative treatment.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.", "outcome": "partial", "says": "that it resists treatment" },
{ "text": "Intractable low back pain.", "outcome": "partial", "says": "that it is chronic" },
{ "text": "Low back pain after a fall yesterday.", "outcome": "missing", "says": "Neither that the pain is chronic" },
] }, "misses": [] },
{ "id": "other-therapies", "rule": "spinal-cord-stimulation/other-therapies", "title": "Other therapies tried, or judged unsuitable", "level": "warning", "why": "NCD 160.7 looks for pharmacological, surgical, physical or psychological therapies that were tried and were not satisfactory, or were judged unsuitable or contraindicated.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, second" }, "verified": "primary", "require": c605, "conflicting": [], "partial": [
{ "when": c607, "message": "\"{words}\" at {place} speaks of treatment as a whole; which therapies were tried was not found by this tool." },
{ "when": c608, "message": "\"{words}\" at {place} is named; that it was not satisfactory or not suitable was not found by this tool." },
], "near": [
{ "when": c609, "message": "{words} at {place} is planned, not tried" },
], "message": "No other therapy, tried or judged unsuitable, was found by this tool in the note.", "question": "Which drugs, operations, physical and psychological therapies were tried and with what result, or why were they not suitable? Record what is known. Otherwise: none tried / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. Gabapentin and physical therapy gave no relief.", "outcome": "met" },
{ "text": "FBSS, LBP. Not a surgical candidate per Dr. X.", "outcome": "met" },
{ "text": "Chronic low back pain. NSAIDs are contraindicated because of kidney disease.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Failed conservative treatment.", "outcome": "partial", "says": "treatment as a whole" },
{ "text": "Chronic low back pain. He takes gabapentin.", "outcome": "partial", "says": "was not satisfactory" },
{ "text": "Chronic low back pain.\n\nPlan: spinal cord stimulator trial. Will try PT.", "outcome": "missing", "says": "No other therapy" },
] }, "misses": [] },
{ "id": "psychological-evaluation", "rule": "spinal-cord-stimulation/psychological-evaluation", "title": "Psychological evaluation", "level": "warning", "why": "NCD 160.7 looks for screening by a multidisciplinary team that includes a psychological evaluation before implantation.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, third" }, "verified": "primary", "require": c615, "conflicting": [], "partial": [
{ "when": c616, "message": "A psychological evaluation is spoken of at {place}; that it was done was not found by this tool." },
{ "when": c619, "message": "Mood or the like is told at {place}; a psychological evaluation was not found by this tool." },
], "near": [], "message": "No psychological evaluation was found by this tool in the note.", "question": "Was a psychological evaluation done before the trial or implant? If so, record by whom, when and with what result. Otherwise: planned / not done / recorded elsewhere / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. A psychological evaluation was completed in March and found no contraindication.", "outcome": "met" },
{ "text": "FBSS, LBP. Cleared by psychology 2/24.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nPlan: psychological evaluation before the SCS trial.", "outcome": "partial", "says": "spoken of" },
{ "text": "Chronic low back pain. Denies depression.", "outcome": "partial", "says": "Mood or the like" },
{ "text": "Chronic low back pain.\n\nPlan: spinal cord stimulator trial.", "outcome": "missing", "says": "No psychological evaluation" },
] }, "misses": [
"An evaluation told as done only in the plan is called partial.",
] },
{ "id": "physical-evaluation", "rule": "spinal-cord-stimulation/physical-evaluation", "title": "Physical evaluation", "level": "warning", "why": "NCD 160.7 looks for screening that includes a physical evaluation before implantation.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, third" }, "verified": "primary", "require": c95, "conflicting": [], "partial": [
{ "when": c96, "message": "One part of a spinal examination is recorded, at {place}; no second one was found by this tool." },
], "near": [], "message": "No finding of a spinal examination was found by this tool in the note.", "question": "Was the spine examined at this visit? If so, record what was examined and found. Otherwise: not assessed / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain.\n\nExam: Lumbar flexion limited. Strength 5/5. SLR negative.", "outcome": "met" },
{ "text": "FBSS, LBP.\n\nPE: antalgic gait; sensation decreased L5; reflexes 1+.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain.\n\nExam: SLR positive on the left.", "outcome": "partial", "says": "One part of a spinal examination" },
{ "text": "Chronic low back pain.\n\nExam: Heart regular. Lungs clear.", "outcome": "missing", "says": "No finding of a spinal examination" },
{ "text": "Chronic low back pain. Exam deferred.", "outcome": "missing", "says": "No finding of a spinal examination" },
] }, "misses": [] },
{ "id": "team", "rule": "spinal-cord-stimulation/team", "title": "Evaluation by a multidisciplinary team", "level": "info", "why": "NCD 160.7 looks for screening, evaluation and diagnosis by a multidisciplinary team.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, third" }, "verified": "primary", "require": c620, "conflicting": [], "partial": [
{ "when": c621, "message": "Another specialist is named at {place}; a multidisciplinary team was not found by this tool." },
], "near": [], "message": "No multidisciplinary team was found by this tool in the note.", "question": "Who took part in the evaluation? Record the team or the specialists. Otherwise: one clinician only / recorded elsewhere / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. Discussed at our multidisciplinary conference last week.", "outcome": "met" },
{ "text": "FBSS, LBP. Interdisciplinary pain team eval done 3/24.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Seen by a psychologist in March.", "outcome": "partial", "says": "Another specialist" },
{ "text": "Chronic low back pain. Plan is a spinal cord stimulator trial.", "outcome": "missing", "says": "No multidisciplinary team" },
{ "text": "Chronic low back pain. No team conference was held.", "outcome": "missing", "says": "No multidisciplinary team" },
] }, "misses": [] },
{ "id": "last-resort", "rule": "spinal-cord-stimulation/last-resort", "title": "Stimulation as a late or last resort", "level": "info", "why": "NCD 160.7 covers stimulation only as a late resort, if not a last one.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, first" }, "verified": "primary", "require": c624, "conflicting": [], "partial": [
{ "when": c625, "message": "Treatment that did not help is told at {place}; that stimulation comes late or last was not found by this tool." },
], "near": [], "message": "That stimulation comes as a late or last resort was not found by this tool in the note.", "question": "Which other options remain or were ruled out? Record what is known. Otherwise: other options remain / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. Stimulation is considered as a last resort.", "outcome": "met" },
{ "text": "FBSS, LBP. PT, gabapentin and duloxetine without relief. Lumbar ESI no help.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. Gabapentin gave no relief.", "outcome": "partial", "says": "comes late or last" },
{ "text": "Chronic low back pain.\n\nPlan: SCS trial.", "outcome": "missing", "says": "late or last resort" },
{ "text": "Chronic low back pain. Will try PT first.", "outcome": "missing", "says": "late or last resort" },
] }, "misses": [
"Three kinds of treatment without success stand for a late resort; the document gives no number.",
] },
{ "id": "trial-before-implant", "rule": "spinal-cord-stimulation/trial-before-implant", "title": "Relief with the temporary electrode before the permanent one", "level": "warning", "why": "NCD 160.7 looks for pain relief shown with a temporarily implanted electrode before the permanent one; it gives no percentage.", "source": { "document": "CMS National Coverage Determination 160.7", "section": "Conditions for coverage, fifth" }, "verified": "primary", "when": c626, "require": c636, "conflicting": [], "partial": [
{ "when": c631, "message": "Relief with stimulation is told at {place}; that it came from a temporary electrode before the permanent one was not found by this tool." },
{ "when": c637, "message": "Stimulation is told at {place} without relief." },
{ "when": c638, "message": "A trial is spoken of at {place}; relief with it was not found by this tool." },
], "near": [], "message": "A permanent implant is spoken of; a trial with a temporary electrode was not found by this tool in the note.", "question": "Was a temporary electrode placed first, when, and how much did it help? Record what is known. Otherwise: planned / no relief / not applicable / unable to determine.", "examples": { "met": [
{ "text": "Chronic low back pain. She had an SCS trial in March with 70% relief.\n\nPlan: we will proceed with permanent implantation.", "outcome": "met" },
{ "text": "FBSS, LBP. Successful SCS trial last month. Plan: will schedule permanent implant.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain. An SCS trial was done in March.\n\nPlan: will schedule permanent implant.", "outcome": "partial", "says": "A trial is spoken of" },
{ "text": "Chronic low back pain.\n\nPlan: will schedule permanent SCS implant.", "outcome": "missing", "says": "a trial with a temporary electrode" },
{ "text": "Chronic low back pain. We will do an SCS trial first, then the permanent implant if it helps.", "outcome": "partial", "says": "A trial is spoken of" },
{ "text": "Chronic low back pain.\n\nPlan: spinal cord stimulator trial.", "outcome": "not-applicable" },
] }, "misses": [] },
] },
{ "id": "visit-complexity", "title": "What a visit note tells of problems, data, decisions and time", "about": "Whether a visit note tells by itself how each problem stands against its goal, what data were looked at and by whom, what was decided and weighed, and the total time where it speaks of time. It looks for support inside the note only. No level of a visit is computed, suggested or hinted at, and a longer note is no better one.", "version": "0.1.0", "status": "preview", "effective": { "from": "2023-01-01" }, "source": { "document": "Evaluation and management guidelines of 2023, read through digests that quote them", "section": "Problems addressed, data reviewed, risk, total time" }, "verified": "unverified", "applies": { "topic": "any", "codes": [], "procedures": [], "payers": [], "notTo": [
{ "document": "procedure-report", "message": "report of a procedure; the policy on visits is not applied" },
{ "document": "imaging-report", "message": "report of an imaging study; the policy on visits is not applied" },
{ "document": "discharge-summary", "message": "discharge summary; the policy on visits is not applied" },
{ "document": "therapy-evaluation", "message": "therapy evaluation; the policy on visits is not applied" },
], "unless": [
{ "when": c645, "message": "no visit of a patient was found by this tool; the policy on visits is not applied" },
] }, "requirements": [
{ "id": "problem-status", "rule": "visit-complexity/problem-status", "title": "How the problems stand against their goal", "level": "warning", "why": "A problem counts as stable when it is at the goal set for this patient; one that is unchanged but away from its goal does not. A problem without a goal cannot be classed.", "source": { "document": "Evaluation and management guidelines of 2023", "section": "Definition of a stable chronic illness" }, "verified": "digest", "require": c646, "conflicting": [], "partial": [
{ "when": c647, "message": "\"{words}\" at {place} tells of a course; the goal it stands against was not found by this tool." },
], "near": [], "message": "Neither a course nor a goal of a problem was found by this tool in the note.", "question": "For each problem of this visit: is there a goal, and is the problem at goal, not at goal, or worse? Record what is known. Otherwise: no goal set / not assessed / unable to determine.", "examples": { "met": [
{ "text": "Hypertension, not at goal. Increase lisinopril.", "outcome": "met" },
{ "text": "Chronic low back pain, functional goal met. Continue home exercise.", "outcome": "met" },
{ "text": "T2DM well controlled on metformin.", "outcome": "met" },
], "unmet": [
{ "text": "Chronic low back pain, stable. Continue naproxen.", "outcome": "partial", "says": "tells of a course" },
{ "text": "Knee pain worse since May.", "outcome": "partial", "says": "tells of a course" },
{ "text": "Hypertension. Lisinopril 10 mg.", "outcome": "missing", "says": "Neither a course nor a goal" },
] }, "misses": [
"One status is enough; that every problem has its own is not checked.",
] },
{ "id": "data-reviewed", "rule": "visit-complexity/data-reviewed", "title": "Data ordered or looked at, and by whom", "level": "info", "why": "A result with the person who ordered or read it can be told from one that was carried along.", "source": { "document": "Evaluation and management guidelines of 2023", "section": "Amount and complexity of data" }, "verified": "unverified", "when": c649, "require": c651, "conflicting": [], "partial": [
{ "when": c649, "message": "\"{words}\" at {place} is named; who ordered or looked at it was not found by this tool." },
], "near": [], "message": "Data are named; who ordered or looked at them was not found by this tool in the note.", "question": "Which of the data named were ordered or looked at for this visit, and by whom? Record what is known. Otherwise: carried along from earlier / not looked at / unable to determine.", "examples": { "met": [
{ "text": "I reviewed the MRI, which shows stenosis at L4-5.", "outcome": "met" },
{ "text": "Seen for diabetes. I reviewed her labs, A1c is 7.1. Continue metformin.", "outcome": "met" },
{ "text": "EKG: sinus rhythm, my interpretation.", "outcome": "met" },
], "unmet": [
{ "text": "A1c 7.1. Continue metformin.", "outcome": "partial", "says": "is named" },
{ "text": "Seen for knee pain. Exam: no effusion. X-ray shows mild degenerative change. Continue naproxen, return in four weeks.", "outcome": "partial", "says": "is named" },
{ "text": "CBC normal in May.", "outcome": "partial", "says": "is named" },
{ "text": "Seen for a cough. Lungs clear.", "outcome": "not-applicable" },
] }, "misses": [] },
{ "id": "own-reading", "rule": "visit-complexity/own-reading", "title": "Own reading or talk with others, as stated", "level": "info", "why": "Where a note says that a study was read by its author, or a case talked over, the reader looks for what and with whom.", "source": { "document": "Evaluation and management guidelines of 2023", "section": "Independent interpretation and discussion of management" }, "verified": "unverified", "when": c652, "require": c655, "conflicting": [], "partial": [
{ "when": c652, "message": "\"{words}\" at {place} is said; what was read, or with whom it was talked over, was not found by this tool." },
], "near": [], "message": "An own reading or a talk is said; what or with whom was not found by this tool in the note.", "question": "What was read, or with whom was the case talked over? Record what is known. Otherwise: not done / unable to determine.", "examples": { "met": [
{ "text": "Seen for back pain after a fall. Exam with mild tenderness. I independently interpreted the x-ray and saw no fracture. Continue naproxen.", "outcome": "met" },
{ "text": "Discussed the case with Dr. Ferrow, who agrees.", "outcome": "met" },
], "unmet": [
{ "text": "All studies independently reviewed.", "outcome": "partial", "says": "is said" },
{ "text": "Case discussed. Discussed management with a colleague.", "outcome": "partial", "says": "is said" },
{ "text": "Personally reviewed outside results.", "outcome": "partial", "says": "is said" },
{ "text": "Seen for a cough. Lungs clear.", "outcome": "not-applicable" },
] }, "misses": [] },
{ "id": "decision", "rule": "visit-complexity/decision", "title": "What was decided, and what was weighed", "level": "warning", "why": "The decision and the risk that was weighed are what the note can tell of the work behind a treatment.", "source": { "document": "Evaluation and management guidelines of 2023", "section": "Risk of patient management" }, "verified": "unverified", "require": c661, "conflicting": [], "partial": [
{ "when": c658, "message": "A decision stands at {place}; what was weighed for it was not found by this tool." },
{ "when": c662, "message": "\"{words}\" at {place} tells of weighing; the decision was not found by this tool." },
], "near": [], "message": "No decision was found by this tool in the note.", "question": "What was decided at this visit, and which risks or options were weighed? Record what is known. Otherwise: no decision / nothing to weigh / unable to determine.", "examples": { "met": [
{ "text": "Start duloxetine 30 mg. Risks and benefits discussed.", "outcome": "met" },
{ "text": "Stop naproxen given CKD. Monitor creatinine.", "outcome": "met" },
{ "text": "Surgery deferred to spring; options reviewed. Continue PT.", "outcome": "met" },
], "unmet": [
{ "text": "Continue naproxen 500 mg BID.", "outcome": "partial", "says": "A decision stands" },
{ "text": "Risks and benefits discussed.", "outcome": "partial", "says": "tells of weighing" },
{ "text": "Seen for a cough. Lungs clear.", "outcome": "missing", "says": "No decision" },
] }, "misses": [] },
{ "id": "total-time", "rule": "visit-complexity/total-time", "title": "Total time, where the note speaks of time", "level": "info", "why": "A note that speaks of the time of the visit is of use with an amount; a note that does not is not asked.", "source": { "document": "Evaluation and management guidelines of 2023", "section": "Total time on the date of the encounter" }, "verified": "unverified", "when": c663, "require": c664, "conflicting": [], "partial": [
{ "when": c663, "message": "\"{words}\" at {place} speaks of time; an amount was not found by this tool." },
], "near": [], "message": "Time is spoken of; an amount was not found by this tool in the note.", "question": "Was the total time of the visit kept? If so, record it as it was spent. Otherwise: not kept / not applicable.", "examples": { "met": [
{ "text": "Total time 35 minutes, including chart review.", "outcome": "met" },
{ "text": "Knee pain, better. I spent 42 min on the day of the visit.", "outcome": "met" },
], "unmet": [
{ "text": "Time spent on counselling and review of records.", "outcome": "partial", "says": "an amount was not found" },
{ "text": "More than half of the total time was counselling.", "outcome": "partial", "says": "an amount was not found" },
{ "text": "Most of the face-to-face time went to questions.", "outcome": "partial", "says": "an amount was not found" },
{ "text": "Continue naproxen. Return in four weeks.", "outcome": "not-applicable" },
] }, "misses": [
"An amount that stands apart from the words for time is not known.",
] },
] },
]
