/** A candidate's no: to the job, to all messages. */
export const decline: Readonly<Record<string, string>> = {
  yes: `
    not ~3 (interested|keen) !(in knowing|until)
    not ~2 for (me|us) !(to decide|now)
    (is not|not) ~2 (fit|match|right|suitable|good fit|right fit|right move|right one|right time|what i|something i|going to work|interest me|workable|for us|me|my thing|my cup|my area|my field|my line) ~3
    (have to|gonna|going to|will|would|want to|think i will|must|ll|need to|like to|rather) ~2 (pass|decline|sit this|say no|turn it|turn this|turn down|give this one a miss|give it a miss|give this a miss|give that|bow out|withdraw|step back|leave it|leave this|opt out of this|drop out|skip|stay put|stay where|pull out|pass on)
    (i|we) (pass|decline|will pass|am passing|am out|am withdrawing|have withdrawn)
    ^ (pass|hard pass|no thanks|no thank you|nope|no thx|declined) $
    ^ (hard pass|no thanks|no thank you|no thx)
    ^ (nah|nope) (thanks|thank|not|mate|you|im|i|too|its|it|cant|cheers)
    (got to|gotta|have to|must|will) ~1 say no
    (it is|that is|this is|is|be) ~1 a (no|no go|pass|non starter|dealbreaker|deal breaker|hard no) ~2 (from me|for me|im afraid|i am afraid|unfortunately|sorry|$)
    (flattered|tempted|honored|honoured) ~2 but ~1 (no|i will|i am|i would|i have|not)
    (rather|prefer to|going to|will|decided to) ~1 (stay|remain|stick) ~6
    (will not|not) be (joining|accepting|taking|proceeding|continuing|going ahead|applying|pursuing)
    (changed|change) my mind
    (turn|turned|turning) ~3 down
    (must|have to|need to) ~1 (therefore)? cancel
    not consider me
    (of|have|has) no interest
    (i|we) (work|take|do|accept|consider) only ~5
    no sense to ~3
    (take|taking|took) myself out
    (no thanks|no thank you|no thx|hard pass|not today thanks|no ty)
    (i am|im|am|we are) ~1 (out|off the market|not looking|no longer looking|no longer available|no longer interested|staying put|happy where|sorted)
    (not|no longer|stopped|never) ~3 (looking|searching|available|in the market|on the market|job hunting|open to|considering|seeking|interviewing|actively|exploring|taking|job searching|job seeking) !(forward)
    not ~1 (right now|at the moment|at this time|at present|just now|this time|for now|at this point|at this stage) ~3
    (withdraw|withdrawing|withdrawn|pull out|pulling out|drop out|dropping out|remove myself|removing myself|take myself|taking myself|stepping back|step back|stepping away|bowing out|bow out|recuse) ~4 (candidacy|candidature|application|from|process|consideration|running|role|job|of|now|this|it|position)
    (withdraw|pull|retract) my (application|name|candidacy|candidature|hat)
    (accepted|taken|took|signed|accepting|taking|started|starting|joined|joining|start|found|landed|secured|got) ~3 (another|new|different|other|offer|job elsewhere|position elsewhere|elsewhere|a job|a role|something else|role|job|counter offer|counteroffer|position|with someone else|somewhere else|one already)
    (just|recently|only) ~1 (started|joined|moved|signed|accepted|changed) ~4
    (happy|comfortable|content|settled|fine|good|stay|staying|loving it|very happy|remain) ~1 (where i am|where i|in my|with my|at my|in the|with the|here|put|current|at #cap|right here)
    (too|bit|little|way|really|quite|far too) ~1 (far|junior|senior|low|long a commute|much travel|long|little|late|early in|light|big a|small|expensive|hard)
    (below|under|less than|lower than|short of|half of|beneath|way below|well below) ~3 (expectation|expectations|current|what i|my|minimum|market|i earn|i make)
    (step|steps) (back|backwards|down|sideways)
    (count|rule|leave|keep) me out 
    (do not|dont|not) (think|feel|believe|see) ~4 (for me|right|fit|match|suits|suit|work|suitable|good fit|a fit|myself|worth|interested|pursue|proceed|going)
    (does not|doesnt|do not|not|would not|will not|isnt|is not) ~2 (work|suit|fit|appeal|interest|match|align|meet|tick|excite|make sense|do it|going to work|really me) ~3 (for me|me|my|with|what|for us|right now|$)
    (decided|deciding|chosen|choose|opted|opting|prefer|going|elected) ~3 (not to|against|to stay|to withdraw|to decline|to pass|to remain|to accept|to go with|to go in|another|to pursue other|pull out|not) ~4
    (i|we) ~2 (decline|declining|turn down|turning down|turned down|reject|refuse) ~3 (offer|opportunity|role|position|this|it|your|invitation|interview|the)
    (must|have to|will|respectfully|politely|regretfully|kindly) decline
    (cannot|can not|will not|wont|unable to|not able to) ~1 (accept|take|move|relocate|commute|proceed|continue|pursue|go forward|consider|commit|go ahead|be going|be proceeding|be moving) ~4
    (pass|passing) on (this|it|that|the|your) ~2
    (only|just) ~2 (looking|interested|considering|open|want|do|doing|work|take|after|searching|consider) ~2 (at|in|for|to|remote|perm|permanent|contract|local|roles|jobs|part|full)
    (not|no) (c2c|w2|perm|contract|relocation|contracting|onsite|commuting|fifo|agency|nights) ~2
    (wrong|different) (fit|field|person|direction|industry|location|stack|profession|skill)
    (another|other|different) (offer|direction|opportunity|job|role) ~3 (accepted|taken|instead|came|signed)
    (you|u) (are|r)? ~1 (alright|ok) ~1 (mate|thanks|pal|love)
    (maybe|perhaps|another|some other|next) time ~1
    (gone|going|go) (with|for) ~1 (another|someone else|somebody else|other|a different|different)
    (give|giving) (this|it|that) ~1 (one|role|job)? a miss
    signed with ~2 (someone|somebody|another|else)
    (counter|counteroffer|counter offer) ~3 (accepted|accept|stay|took)
    (accepted|accept|took) ~2 (counter|counteroffer)
    thanks but no ~1
    (retired|retiring|on maternity|pregnant|back to school|going back to uni|relocated|moved away|moved abroad)
  `,
  no: `
    (have not|havent|did not|never|not) ~1 (said|say|saying|declined|refused|turned|withdrawn|rejected) ~1 (no|it|down)
    not ~3 (saying|said) no
    (if|unless) ~12 (i|we) ~4 
    not interested in ~2 (your|the) ~1 (but|however)
    no (problem|problems|worries|rush|issue|issues|need|idea|doubt|questions|trouble|hurry|pressure|stress|longer|matter|worries|prob|update|news|one|drama)
    (trip|push|guilt) me
    (do not|dont|never) ~1 (call|message|contact|email|text|write|reach|guilt|inmail|txt|solicit|trip)
    not ~2 (to contact|to receive|receive|contact|approach|solicit)
    i (just)? want ~3 (read|think|sleep|time|day)
    cannot (make|do|talk|attend|come|speak|be there|get|open|find|see|wait|access|recall|remember|thank)
    can not (make|do|talk|attend|come|speak|be there|get|open|find|see|wait|access|recall|remember|thank|accept #n)
    (reschedule|rearrange|another slot|instead|different time|different day)
    not looking forward
    (why|what|how|when|who|is|are|do|does|can|could|would|will) ~12 ?
  `,
  // parts that give a reason, after the refusal
  reason: `
    (because|since|as|so|due to|reason|cause|only|just|too|but|not|no)
  `,
};

/** No more messages of any kind. */
export const optOut: Readonly<Record<string, string>> = {
  yes: `
    ^ (stop|unsubscribe|remove|optout|end|quit) $
    ^ (stop|unsubscribe|remove me|unsubscribe me|opt out|opt me out) ~2 $
    (unsubscribe|opt out|opt me out|deregister|unsub|optout) ~3
    (stop|quit|cease) ~3 (contacting|emailing|calling|messaging|texting|ringing|writing|spamming|sending|mailing|pestering|bothering|harassing|phoning|reaching|all contact|contact|these emails|these messages|the emails|the messages|the calls|whatsapping|approaching|hassling)
    (^|please|kindly|just|now|so|can you|could you|will you) ~1 stop $
    (take|remove|delete|drop|strike|scrub|erase|get|purge|cut|scratch|wipe) ~1 (me|my|us|all) ~6 (list|lists|database|databases|system|systems|records|mailing|crm|books|distribution|mail|number|email|emails|data|details|contact|name|off|file|address|information|profile|everywhere|here)
    (remove|delete|erase|forget|lose) ~1 (me|my number|my email|my details|my data|my contact|my resume|my information|this number|my profile|my address|it)
    (do not|dont|never|not|no longer) ~3 (contact|email|message|text|write|approach|bother|spam|disturb|reach out to|mail|whatsapp|get in touch|reach out) ~3 (me|again|anymore|any more|ever|further|us|in future|in the future|any longer)
    (do not|dont|never) (contact|message|text|email|call|phone|ring|write|write to) me ~1 (again|anymore|any more|ever|further|any longer|please|$|in future|in the future|on any|with any)
    (do not|dont|never) ~1 (write|call|ring|message|contact|email|text|reach out|inmail|phone|solicit) ~3 (again|more|anymore|any more|ever|further)
    (do not|dont|never|not) ~1 (send|sending) ~2 (further|any|anymore|more|these|this) ~1 (messages|emails|mails|texts|jobs|offers|mail|stuff|$)
    not to (contact|call|message|email|text|approach|write) ~2
    (did not|do not|not|never|stopped) ~1 (contact|contacted|solicit|approach|message|text|email) me ~2 (more|again|anymore|any|by any|ever|in|further)
    (do not|no) (call|contact|mail|email) list
    (withdraw|revoke) ~1 (my)? consent to ~1 (receive|receiving|be contacted|contact|marketing|communications|your)
    (take|remove|delete) this (number|address|email) ~2 off ~3
    (anti spam|casl|do not disturb|cease all)
    (blocking|block) (u|you) ~2
    (do not|dont|never) ~2 (want|wish|like|need|care|interested) ~2 (to)? ~1 (receive|get|hear|hear from|be contacted|be emailed|be called|any|more|be on|be approached|be messaged|these|your) ~5 (emails|messages|calls|contact|from you|anymore|any more|again|contacted|further|list|communication|communications|spam|mail|mails|texts|recruiters|agencies|you|people)
    (no more|no further) ~2 (emails|messages|calls|contact|texts|mails|communication|of these|of this|spam|job mails|job emails|outreach|recruiters|jobs|job alerts|please|thanks)
    (prefer|rather|would like|want|wish|like|ask|asking|request) ~3 (not|no longer) ~2 (receive|to receive|be contacted|hear|get|to be contacted|contact|contacted|to hear|to get|emailed|approached|you) ~4
    (leave|leaves) me (alone|be|in peace)
    (refrain|desist|abstain) from ~3
    (lose|forget|delete|block|blocking|blocked) ~1 (my number|this number|you|your number|my email)
    (report|reported|reporting) (you|this|it|your) ~3 (spam|to the|ico|ftc|as|junk)
    (mark|marked|marking|reporting|flag|flagging) ~2 as spam
    (gdpr|ccpa|data protection|right to be forgotten|right to erasure|article 17|art 17|art 21|right to object) ~8
    (object|objecting) to ~3 (processing|use)
    (delete|erase|remove) ~3 (data|information|personal|details|records) ~4
    (i)? ?(am)? do not contact
    go away
    (get|piss|bugger|sod|jog) (lost|off|on)
    (lose it|lose my number|wrong number)
    (off|from) your ~2 (list|database|mailing list|books|system)
    (cease and desist|cease contact|no contact)
    (please|kindly) ~1 (stop|cease) !(the|by|in|me|sending the|and)
    stop (sending|emailing|texting|calling|messaging|contacting) ~3
    stop (now|please|all|these|those) $
    ^ stop ~2 $
  `,
  no: `
    (keep|leave|put|add) me ~2 (list|posted|in the loop|updated|on|in mind)
    (if|unless|when|in case) ~4
    (pension|insurance|scheme|plan|benefits|benefit|cookies|401k|health|medical|arbitration)
    (ping|try|get in touch with|check in with|come back to) me ~1 (again|back|in|next|later|after)
    (another|other) (agency|agencies|company|recruiter)
    (call|ring|phone|calling|ringing) ~2 (at|on|during|before|after|past) ~2 (work|office|desk|lunch|weekends|day|my work|#n)
    until
    to (anyone|anybody|them|others|other|the client|any|clients|employers)
    (this role|this job|the role|that role|any other vendor)
    (dont|do not|never) stop
  `,
};
