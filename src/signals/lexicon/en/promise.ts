/** Phrases that promise, by the act promised; `no` are what only looks like it. */
export const promise: Readonly<Record<string, string>> = {
  call: `
    {future} (call|ring|phone|dial|telephone|facetime) !(it|this|for|a)
    {future} (give|drop) {you} a ~1 (call|ring|bell|buzz|shout|tinkle|phone|try)
    {future} (buzz|bell) you
    {future} (try|catch|get) {you} (on the phone|by phone|again|on your cell|on your mobile|on the mobile)
    {future} (be|get) ~1 (calling|ringing|phoning|on the phone|on the blower)
    (i|we) (am|are) ~1 (calling|ringing|phoning) {you} ~2 (@day|in|at|later|next|first|back|again|then)
    you will (get|have|receive) a ~1 (call|phone call|ring) from {us}
    expect (a|my|our) ~1 call ~2 (from|@day|at|on|in|by)
    you can expect a ~1 call
    {future} (try|ring|call|phone|telephone) ~2 (again|back|@day|first thing|later|round)
    ^ (calling|ringing|phoning) you ~3 (in|at|@day|shortly|now|later|soon)
    (call|ring|phone) you (straight|right) back
    (told|said|agreed|promised|offered) ~3 (would|d|will|to|id) ~1 (call|ring|phone) ~2 (him|her|them|you|back|@day|again)
    you ~1 hear from me ~2 (by phone|by telephone|on the phone)
    my call ~2 will come
    i (call|ring|phone) (you|u) ~2 (@day|at|in|after|then|later|back)
    (^|and|then) (will|shall) (ring|call|phone|bell|buzz) (u|you) ~2
  `,
  message: `
    {future} (be|get|keep|stay) ~1 in ~1 (touch|contact)
    {future} (get|be|come|circle|loop|check|report|swing) ~1 back (with|to|in|on|around|here|again|@day|next|this|by|once|when|after|as|before|shortly|soon|later|at|then)
    {future} (get|be|come|circle|loop|check|report) ~1 back $
    {future} (follow|catch) ~1 up !on
    {future} (touch|check|ping) ~1 (base|in)
    {future} (reach|get) out
    {future} (contact|update|message|text|email|notify|inform|ping|advise|write|dm|whatsapp|msg|nudge|brief|mail|chase) ~1 {you}
    {future} (let|have) you know
    {future} (keep|hold) {you} ~1 (posted|updated|informed|in the loop|up to date|apprised|abreast|in the picture)
    {future} (drop|send|shoot|ping|write|pop|give|fire) {you} ~1 (a ~1 (line|note|message|text|email|update|mail|dm)|an ~1 (email|update)|word|news|something|updates)
    {future} (write|speak|talk) to you
    {future} (write|message|text|email) (again|@day|back|next|by|as|when|once|either)
    {future} (give|get|bring|provide|offer|have) {you} ~1 (an ~1 (update|answer)|a ~1 (update|steer)|news|word|feedback|more)
    {future} (share|pass|relay|send|give|provide|have|tell) ~3 (feedback|update|updates|news|outcome|decision|verdict) ~3 !with
    {future} tell you
    {future} (be|get) ~1 (updating|contacting|messaging|texting|emailing|writing|reaching|following)
    you will (hear|have) ~2 (from {us}|back)
    i (expect|hope|intend|plan) to ~1 (write|be in touch|get back|come back|have news|have an update|update you|reply) ~3 (before|by|@day|on|in|next|this|again|within)
    i (inform|update|tell|text|message|email|let) (you|u) (know)? ~2 (when|once|immediately|as soon|@day|after|if it)
    (as soon as|once|when) ~6 i (inform|update|tell|text|message|email|let) (you|u) ~2
    {future} (text|txt|message|email|write|update|ping|msg) (when|once|as soon|asap|@day|u|you|ya|later|after|tomorrow|in|back|again)
    {future} (write|speak) (and|then|again|to)
    back to (you|u|ya) (in|by|@day|within|asap|shortly|soon|tomorrow|before) ~3
    (told|said|agreed|promised) ~3 (would|d|will|to|id) ~1 (text|email|write|update|message|let her know|let him know|get back|be in touch) ~4
    you will hear ~3 (by|@day|before|no later|either way|within|next|soon|shortly|this)
    you can expect (to hear|an ~1 (update|email|answer|message)|a ~1 (message|update|note|reply))
    (expect|look out for|watch for) (a|an|my|our) ~2 (email|message|update|text|note) from {us}
    you will (get|have|receive) (a|an|my|our) ~2 (email|message|update|text|note|answer|reply|response)
    {future} (touch|sync|connect|reconnect|check|catch up|follow up|speak|talk|chat) ~1 (again|with you) ~2 (@day|next|this|on|in|at|by|tomorrow|once|after|when)
    (i|we) (am|are) ~1 (texting|emailing|writing|messaging|updating) you ~2 (@day|later|next|again|first)
    {future} ~1 revert
  `,
  answer: `
    {future} (reply|respond|answer)
    {future} (find|figure|work) ~2 out
    {future} have ~4 (for you|for u) ~2 (@day|by|in|on|this|next|tomorrow)
    {future} (ask|check|find out) ~3 (for you|$)
    {future} (ask|check|find out|raise|put it to) ~8 (and|then) ~2 (tell|let|write|come|get|email|call|text|reply)
    let me (find|look|check|ask) ~3 (out|into|for) ~2
    {future} get ~4 answered ~6
    {future} have (it|an answer|my answer|my decision|that|the answer) for you ~2
    (come|get) back (to you|to u) (by|before|@day|in|with) ~3 (answer|number|figure)?
    {future} ~2 (find|get|have) ~1 (an answer|the answer|you an answer|that answer|answers|clarity|clarification|confirmation|that confirmed|it confirmed|that clarified)
    {future} (ask|check|confirm|look|dig|verify|clarify|double check|query|raise|chase|speak|talk|discuss) ~14 (get|come|circle|revert|report) ~1 (back|to you|with)
    {future} (ask|check|confirm|look|dig|verify|clarify|double check|query|raise|chase|speak|talk|discuss|find) ~14 (and|then) ~2 (let|update|tell|call|text|email|revert|confirm)
    let me (ask|check|confirm|look|dig|verify|clarify|double check|find|speak|talk|think|see|get) ~12 (get|come|circle|revert|report|let|update|tell|call|text|email|confirm|ping)
    (need|have|want|going|got) to (ask|check|confirm|speak|talk) ~12 (will|and|then) ~2 (get|come|circle|revert|report|let|update|tell|confirm)
    {future} (confirm|clarify|verify|check|ask) ~6 (for you|by|@day|this|next|as soon|asap|shortly|first thing|and)
    let me (get you an answer|get an answer)
    {future} (revert) ~3 (answer|details|clarity)
    {future} have ~2 (answer|answers) ~2 (for you|by|@day)
    (am|are) ~1 (asking|checking|finding out) ~10 (and|will) ~2 (get|come|revert|let|update|tell|confirm)
    {future} ~2 (get|come) back (to|with) you ~2 (on that|on this|on those|with an answer|with answers|about that|with the answer|on it|on both|with that|with a number|with a figure)
  `,
  send: `
    {future} (send|share|forward|email|ping|drop|shoot|whatsapp|supply|provide|mail|text|submit|upload|post|attach|circulate|resend|fire|present|return) ~1 (you|it|this|that|them|over|across|on|the|a|an|my|your|our|some|more|everything|those|these|through|details|further|all|@resume|both|out|copies|two|three|back|resume|one|its)
    {future} (send|get|pass|put|fire|ping|shoot|have|forward|share) ~6 (over|across|through|to you|on to you|with you|in your inbox|along|forward|in front of|in the post)
    {future} (put|forward|submit|present|send|share|pass|get) ~1 (you|your|my) ~3 (forward|to|over|with|across|in|today|now|@day|profile|resume|details)
    (i|we) (am|are) ~1 (sending|emailing|forwarding|sharing|submitting) ~5 (@day|shortly|now|later|over|across|soon|next|first)
    (told|said|agreed|promised) ~3 (would|d|will|to|id) ~1 (send|share|forward|email|post|drop) ~2 (it|the|her|him|over|them|my|that|a|you|resume|spec|details)
    {future} (have|get) ~2 (paper|papers|letter|contract|form|forms|documents|spec|details|it) (to you|over|across|with you) ~2
    {future} send ~6 (by|@day|over|to you|tomorrow|in the post|tonight)
    {future} ~2 and (send|share|forward|email) ~4 (by|@day|over|to you|tomorrow)
    {future} (bring|post|upload|complete|fill|return|sign) ~4 (@day|by|over|back to you|tomorrow)
    {future} be ~1 (sending|forwarding|sharing|submitting|emailing|putting you forward)
    you will (have|get|receive) ~5 (from {us}|by|in your inbox|before|within) ~4 (@day|@unit|from|next|shortly)
    {future} (revert|come back|get back) ~3 with ~3 (resume|spec|details|description|documents|references|list|names|copies|resume)
    will (send|share|forward|email|mail) ~4 (@day|shortly|soon|asap|across|over|later|separately|next)
    (spec|resume|details|description|contract|invite|invitation|letter|paperwork|documents|link|offer) (will be|to follow|will follow|is coming|coming|are coming) ~3 (sent|with you|@day|shortly|over|next|by|your way|in|to follow|separately|soon) 
  `,
  introduce: `
    {future} ~2 (introduce|introducing) ~3 (you|u|her|him|them|to|pair|both|two)
    i (introduce|intro|connect) you ~3
    (make|making) ~1 (an)? ~1 (email)? (introduction|introductions|intro) ~3 (@day|by|on|tomorrow)
    (introduce|connect) ~2 (the pair of you|the two of you|u with|u w|you w)
    {future} (connect|intro|introduction|introductions) (you|u) ~2
    {future} email (him|her|them) ~1 and copy you ~2
    {future} write to (both of you|you both) ~2
    {future} do (that|the introduction|the introductions|so) ~1 (on)? @day
    {future} (connect|hook|link|loop|put) you (with|up with|in touch|in with|in contact)
    {future} (make|do|set|arrange|send|get) ~2 (introduction|introductions|intro)
    {future} (connect|put) (the two of you|you both|you two|you and)
    (i|we) (am|are) ~1 (introducing|connecting|putting) you ~3 (to|with|in touch) ~4 (@day|shortly|later|next|by email)
  `,
  // what only looks like a promise
  no: `
    as promised
    as (i|we) (said|promised|mentioned)
    (i|we) will not
    will (i|we) ~1 (be|get|have|hear|need|know)
    (i|we) will (see|have to|need to|be able|let it|give it|be honest|keep it|be brief|leave it|admit|take|think|consider|stop|pass)
    {will} (leave|stop|assume|move|take) ~4 (it|your|you|this|the|with)
    (will not|wont|never) ~3 (call|ring|send|share|contact|pass|write|forward|trouble|bother|message|submit|put)
  `,
  // what a promise waits for
  afterFeedback: `
    (as soon as|once|when|after|whenever|the moment|the minute|the second|soon as) (i|we) ~2 (hear|have|get|receive|know|learn|see) ~4
    (as soon as|once|when|after|the moment|the minute|soon as) {they} ~2 (comes|come|get|gets|got|reply|replies|respond|responds|revert|reverts|replied|responded|answers|answer|reviewed|reviews|have|has|let|tell|give|gives) ~3
    (as soon as|once|when|after|the moment|the minute|soon as) ~3 (feedback|update|news|word|response|reply|answer|anything|something) ~2
  `,
  afterDecision: `
    (as soon as|once|when|after|the moment|the minute|soon as) ~4 (decision|decided|decide|decides|verdict|outcome|made up|choose|chosen|shortlist|shortlisting)
  `,
  afterOther: `
    (once|as soon as|when|after) (the|my|our|i|we|it|that|they|he|she|this|these|those) ~3
  `,
};
