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
    {future} (pick|hop|jump) ~2 phone ~2 you
    my call ~2 will come
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
    {future} ~2 (find|get|have) ~1 (an answer|the answer|you an answer|that answer|answers|clarity|clarification|confirmation|that confirmed|it confirmed|that clarified)
    {future} (ask|check|confirm|look|dig|verify|clarify|double check|query|raise|chase|speak|talk|discuss) ~14 (get|come|circle|revert|report) ~1 (back|to you|with)
    {future} (ask|check|confirm|look|dig|verify|clarify|double check|query|raise|chase|speak|talk|discuss|find) ~14 (and|then) ~2 (let|update|tell|call|text|email|revert|confirm)
    let me (ask|check|confirm|look|dig|verify|clarify|double check|find|speak|talk|think|see|get) ~12 (get|come|circle|revert|report|let|update|tell|call|text|email|confirm|ping)
    (need|have|want|going|got) to (ask|check|confirm|speak|talk) ~12 (will|and|then) ~2 (get|come|circle|revert|report|let|update|tell|confirm)
    {future} (confirm|clarify|verify|check|ask) ~6 (for you|by|@day|this|next|as soon|asap|shortly|first thing|and)
    let me (find out|get you an answer|get an answer)
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
    {future} be ~1 (sending|forwarding|sharing|submitting|emailing|putting you forward)
    you will (have|get|receive) ~5 (from {us}|by|in your inbox|before|within) ~4 (@day|@unit|from|next|shortly)
    {future} (revert|come back|get back) ~3 with ~3 (resume|spec|details|description|documents|references|list|names|copies|resume)
    will (send|share|forward|email|mail) ~4 (@day|shortly|soon|asap|across|over|later|separately|next)
    (spec|resume|details|description|contract|invite|invitation|letter|paperwork|documents|link|offer) (will be|to follow|will follow|is coming|coming|are coming) ~3 (sent|with you|@day|shortly|over|next|by|your way|in|to follow|separately|soon) 
  `,
  introduce: `
    {future} ~2 (introduce|introducing) ~2 (you|her|him|them|to)
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
    (i|we) will (see|try|have to|need to|be able|let it|give it|be honest|keep it|be brief|leave it|admit|take|think|consider|stop|pass)
    {will} (leave|stop|assume|close|give|move|take) ~4 (it|your|you|this|the|with)
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
