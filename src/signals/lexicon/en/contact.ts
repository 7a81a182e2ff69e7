/** A call asked for; thanks. */
export const callback: Readonly<Record<string, string>> = {
  yes: `
    (call|ring|phone|bell|buzz|dial|recall|telephone|facetime|holler at) (me|us) !(a|old|about|if)
    (call|ring|phone|telephone) (again|back) (please|later|@day|$)
    (call|ring|phone|give) ~1 (back|again|bell|call|shout) $
    by all means (telephone|call|ring|phone) ~4
    (have|get|ask) (someone|somebody|him|her|them|one of) ~2 (call|ring|phone|to call|to ring) (me|us) ~2
    (prefer|rather|better|best) ~2 (i|you|we) ~1 (rang|ring|called|call|phoned) ~1 (back|@day|later|after|at)?
    (now|@day|then) ~1 (would be|is) ~1 (a)? (good|better|best) ~1 (time)? ~2 (to talk|to call|if you|for a call|to speak)
    asked ~2 (me|us|for) ~2 (to (try|call|ring|phone)|a call|call back) ~4
    (wants|asked|would like) ~1 (me|us) ~1 (to (call|ring|phone|try)) ~4
    i am ~2 (around|about|free|here|home) (until|till|till about|from|after|between) ~3 (if|to|for)?
    so best is ~3
    (call|ring|phone|recall) ~1 back ~2 (me|@day|in|at|after|around|when|later|on|please|between|any|from|before|$|tomorrow|this|next|then|again|#n|once|asap)
    (give|gimme|gis|drop) (me|us|a) ~1 (a|call|shout|bell|ring|buzz|tinkle) ~1 (call|ring|bell|buzz|shout|tinkle|phone|back|when|@day|on|at|#n|later|if|after|in|please|$|around|then|any)
    (can|could|would|will|please|kindly|may|might) (you|u)? ~2 (call|ring|phone|try|recall|telephone|bell|buzz|dial) (me|back|again|my|us|in|at|after|around|@day|later|between|on) ~2
    (try|catch|ring|call|phone) (me|us|my number|my cell|my mobile|my home) ~2 (again|back|@day|at|after|in|around|on|later|then|when|between|any|from|before|tomorrow|this|next|#n|instead|same|once|until|till|til|anytime|about|past) ~2
    (you|u) (can|could|may) ~1 (call|ring|phone|reach|get|catch|try|contact) (me|us) ~2 (@day|at|after|in|around|on|later|between|any|from|before|tomorrow|this|next|#n|the week|anytime|until|till) ~2
    (call|ring|phone) ~2 (@day|after|around|between|later) ~2 (please|pls|instead|if|thx|thanks|then|is better|works|would be better|better|$)
    (please|pls|kindly|just) ~1 (call|ring|phone|recall) ~2 (after|back|@day|at|on|me|later|in|around|between|#n|tomorrow|next)
    (better|easier|best) (time|to call|to ring|to phone|to talk|to catch|to reach|to get me|if you call|if you ring) ~6 (@day|after|between|#n|when|later|before|is|me|around)
    (talk|speak|chat|do this|do it|discuss) ~4 (another time|later|some other time|different time|tomorrow instead|in a bit|after work|after hours|@day instead) ~3
    (i am|im) ~1 (free|available|around|reachable|about|here|home|off|out) ~8 (if you|for a call|to talk|to call|you call|you ring|you would try|for your call|want to ring|want to call|want to talk|ring me|call me|by phone|on the phone|on my mobile|on my cell)
    (want|wants|asked|asking|asks|would like|prefers|requested) ~2 (me|us|her|him|you) to ~1 (call|ring|phone|try|telephone) ~1 (him|her|them|me|back|again) ~3
    (call|ring|phone|try) (him|her|them) ~1 (back|again|@day|at|on|after|tomorrow|next|later) ~2
    (would you|do you|would u) mind ~1 (calling|ringing|phoning|trying) ~2
    (bad|not a good|not a great|not the best|wrong|terrible|not good|awkward) (time|moment) ~8 (try|call|ring|after|later|tomorrow|@day|phone)
    (return|waiting for|await|awaiting|expecting|look forward to) (my|your) (call|ring) ~2
    (when|whenever) (you|u) ~1 (get|have|can|are) ~4 (call|ring|phone|buzz|bell) me
    (call|phone|ring|telephone) me (please|pls|asap|when|if|as soon)
  `,
  no: `
    (do not|dont|never|not|no need to|without|stop|rather than|instead of) ~2 (call|calling|ring|ringing|phone|phoning) ~2 (me)?
    (call|ring|phone) (him|her|them) for
    feel free ~2
    (should|said|says|told) ~2 (call|ring|phone) (him|her|them)
    (happy|welcome|free) to (call|ring) 
    (call me (mad|crazy|old|paranoid)|call it|called me)
    thanks for ~2 (call|calling|ringing)
    (my|the|his|her) (phone|call|ring)
    call (summary|notes|center|centre|out)
  `,
};

/** Thanks, and word that something has come. */
export const acknowledgement: Readonly<Record<string, string>> = {
  yes: `
    (my pleasure|you are welcome|youre welcome|no bother|not at all|anytime|any time|all in order|all received|safe and sound|duly|as agreed|message received|good stuff|good one|top man|excellent news|great news|good news|brill|sorted|lovely stuff|k cool|bless)
    (looking forward|look forward) to ~3
    ^ (booked|confirmed|accepted|signed|scheduled|completed|uploaded|updated|removed|deleted|done)
    (have|i have|ive|been|have been) (booked|confirmed|accepted|signed|scheduled|completed|uploaded|updated|removed|deleted) ~4
    ^ (see|speak|talk|chat|catch) (you|to you|u|with you|them|then|@day|tomorrow|soon|later|there)
    (i will be there|be there|on my way|on it|will be ready|count on it)
    (thanks|thank you|cheers|ta|thx) ~1 (for|so|very|a|again|all|heaps|loads|mate|sir|madam|everyone|you|$)
    (appreciate|appreciated|grateful|kind of you|good of you|means a lot|very helpful|really useful|really helpful|helpful)
    ^ (received|got) ~1 (it|them|this|that|these|your|the|both|all)
    (i have|ive) ~1 (received|got) ~1 (it|them|this|your|the)
    (that is|thats|it is|its|all) (fine|ok|okay|perfect|great|clear|good|noted|understood|grand|lovely)
    (works|suits|fine|good|perfect|great|ok|okay) (for me|by me|with me|here)
    (@day|thurs|tues) ~1 (is|it is|works|suits|at) ~1 (perfect|great|fine|good|it|#n)
    glad ~3
    (thanks|thank you|thankyou|cheers|ta|thx|appreciated|appreciate|grateful|much obliged|many thanks|gracias|merci)
    (got it|got that|got the|got your|noted|understood|received|roger|will do|copy that|acknowledged|duly noted|all good|sounds good|sounds great|sounds perfect|no problem|no worries|np|no probs|that works|works for me|fine by me|see you|see them|see u|talk then|speak then|talk soon|speak soon|makes sense|fair enough|understand|ok great|great stuff|nice one|ok cool|sure thing|good to know|confirmed|confirming|will be there|i will be there|over and out)
    ^ (sent|done|great|perfect|brilliant|lovely|super|excellent|wonderful|awesome|cool) !(post|career|opportunity)
    ^ (ok|sure|yes|fine|great|good|perfect|👍|🙏|👌|🙂|😊|✅|k|kk|alright) $
    (👍|🙏|👌|✅)
    (for|on) letting me know
    (talk|speak|chat|see you|catch you|until) (@day|then|soon|later|next|tomorrow)
    (ok|okay|sure|fine|great|alright) (thanks|thank you|thx|cheers|then|cool|sir|madam|mate|noted|will)
    (got|received|have) ~3 (email|message|rtr|mail|documents|letter|invite|link|spec|details|text|resume|note)
  `,
};
