/** Consent, interest, decline, opt-out, a call asked for. */
export const consent: Readonly<Record<string, string>> = {
  yes: `
    (yes|yeah|yep|sure|ok|go ahead|please|fine|happy) ~3 (submit|represent|present|forward|put (me|my)|send my|send (it|her|him) in|send it (over|across|on)|share my|send (them|him|her) my) ~3
    (can|may|could) (submit|forward|send|share|present|represent|put) ~2 (me|my|it|$)
    (yes|ok|fine|happy|go ahead) (to|for|with) (the #cap|#cap|both|all|them|him|her|that one|this one|the first|the second) 
    (go ahead|carry on|proceed|yes) (with|to|for) ~1 #cap
    others ~1 (ok|go ahead|fine|yes)
    (put|pop|stick|chuck|send|get|throw) ~1 (me|my name|my resume|my stuff|my details|my cv|it) ~1 (in|forward|across|over|down|up|through) !(touch|contact|mind|the loop|the mix|a call)
    (everything else|rest) ~2 fine to ~1 (submit|send|share)
    (gave|gives|given|give) ~2 (the)? (ok|okay|go ahead|permission|consent|green light|nod) ~3
    (said|says) ~1 (go ahead|yes|ok|fine|happy) ~3
    (you have|youve got|you ve got) ~1 (my)? ~1 (permission|go ahead|blessing|consent|ok|authority)
    (i|we) ~1 (am|m)? ~1 (happy|fine|ok|comfortable|okay|content) ~1 (with|for|to) ~3 (representation|represent|resume|profile|details|submitted|put forward|application)
    (please|yes) do $
    (yes|sure|ok) ~1 (please)? do (so|it|that) ~2
    (by all means|of course|certainly) ~2 (send|submit|put|forward|share|go ahead)
    (rtr|right to represent) ~4 (yes|approved|signed|confirmed|attached|agree|accept|fine)
    i (agree|consent|authorize|authorise|approve|confirm) ~4 (represent|submit|submission|forward|rtr|being|to you|you to)
    (send|submit|forward|share|present) (them|him|her|client|the client|manager|the manager|the hiring manager) my ~2
    (go ahead|going ahead|carry on|crack on|fire away|proceed|move ahead|move forward|go for it) ~4 (put|submit|send|present|represent|forward|share|with|submission)
    (please|yes|sure|ok|yeah|definitely|by all means|absolutely|happy for you) ~2 (go ahead|put me forward|submit|present|forward my|send my|proceed with)
    (yes|yeah|yep|sure|ok|absolutely|definitely|fine) ~2 (to|for) ~2 (submission|rtr|submittal|representation|being submitted|being put forward)
    (please|yes|and|then|just|so|kindly|do|feel free to|ok|fine|happy) ~1 (put|submit|forward|send|present|share) ~1 (me|my @resume|my details|my application|my updated @resume|my name|it) ~1 (forward|to|in|over|across|across to|with|for|$)
    (submit|present|represent|put) ~1 (me|my @resume|my name|my details|my application) ~2 (forward|to|in for|for|with|today|please|across|$)
    (send|share|forward) ~1 (my) ~1 (@resume|details|application|cv) ~1 (to|over to|across to|with|on to|through|$)
    (you|u) (may|can|could|have) ~2 (submit|represent|present|forward|send|share|offer|put|introduce|propose|use|pass) ~2 (me|my) ~3
    (you|u) have my ~2 (permission|consent|blessing|go ahead|ok|approval|authorization|green light|authority)
    (i|we) ~2 (authorize|authorise|consent|agree|permit|allow|approve|confirm|give) ~7 (represent|representation|submit|submission|submitted|forwarded|present|presented|sent|put forward|being put|sharing|to be|right|rtr|my resume|my profile|my application|my cv)
    (i|we) (hereby)? (authorize|authorise) 
    (i|we) ~2 (give|grant|giving|am giving) ~3 (permission|consent|authorization|approval|go ahead|green light|right to represent)
    (happy|fine|ok|comfortable|glad|content|good|cool|pleased|keen) ~1 (for|with|to|if) ~2 (you|be|being|have|let|him|go) ~3 (send|submit|put|forward|present|represent|share|submitting|putting|sending|forwarding|sharing|presenting|submitted|represented|represent|represented|pass|passing|represented|go) ~3
    (happy|fine|ok|good|keen|glad|pleased) to be ~1 (submitted|put|represented|presented|considered for submission)
    (put|throw|get|chuck|stick) (me|my name|my hat|my resume) ~1 (forward|in for|in the ring|in the mix)
    (would like|i want|love|like) (you)? to ~1 (be put forward|be submitted|be represented|submit me|put me forward|represent me|send my|put my|submit my)
    (i am|im)? (good|fine|ok|happy) ~1 (with|for) ~1 (submission|submittal|rtr|the rtr|being submitted|being put|you submitting|you putting)
    (rtr|right to represent|consent|permission|authorization) ~3 (granted|confirmed|attached|signed|given|approved|is fine)
    (signed|attached|attaching|confirm|confirming|approve|approved|accept) ~3 (rtr|right to represent)
    my (permission|consent|authorization|approval|blessing|ok|go ahead|green light) ~2 (to|for) ~1 (submit|represent|send|put|forward|present|share|submission|being|my|you)
    (say|said|says|saying) yes to ~6 (resume|submission|put|going ahead|submitting|representing|forward)
    (go|going|move|proceed) ahead ~4 (my resume|my profile|my details|submit|submission|putting|submitting|sending|application)
    please (go ahead|proceed) (with|for) ~3
    (go ahead|proceed) (with the submission|with submission|with my) ~2
    you have my yes
    (green light|thumbs up|go signal) ~3 (from me|from my side|from my end|submit|send)
    (no objection|no problem|no issue|no issues) ~2 (with|to|in) ~2 (you|submitting|being|sending|putting|forwarding)
    pop me (forward|across|over)
    put me (forward|through)
    (use|share|present|submit|represent) my (resume|profile|details|candidature) ~3
  `,
  no: `
    (no longer|not) ~1 represent me ~2
    (do not|dont|not|never|rather not|prefer not) ~3 (be|my profile|my resume|my details|my application|me) ~2 (shared|sent|submitted|put forward|forwarded|going|go|presented) ~2
    (do not|dont|not) ~1 (send|submit|put|forward|share|present) ~1 (it|them|me|anything|my)? ~1 (to|there|anywhere|for|with|yet|until)
    no (to|for) (the #cap|#cap|the other|that one|the second|the first|them) ~3
    but not (to|for|with|at) (the)? #cap ~2
    not to #cap ~2
    (skip|drop|exclude|not) (the)? #cap (one|role|job) ~2
    (hold|wait|hang) ~1 (fire|off|on) ~3
    (does not|doesnt) want to be ~1 (submitted|put forward|represented|sent) ~3
    (i did not|never) ~1 (agreed|consented|gave|authorize|authorised|say you could|said yes)
    (do not|dont|did not|not|never|please not|rather you did not|rather not|rather you not|prefer not|prefer you not|prefer you did not|would not) ~4 (submit|submitted|send|sent|put|forward|present|represent|represented|share|sending|submitting|putting|forwarding|presented|sharing|introduce) ~2 (me|my|it|@resume|anything) 
    (not|never|do not|dont) ~2 (be|to be|being|been|want to be|wish to be|like to be) ~1 (submitted|represented|put forward|put|presented|forwarded|introduced)
    (hold|holding) off ~3 (on)? (sending|submitting|putting|submission|presenting|forwarding|sharing|my|from)
    (withdraw|withdrawing|revoke|revoking|rescind|retract|retracting|pull|pulling|cancel|take back|taking back|cancelling) ~1 (my|the|this) ~2 (consent|permission|authorization|approval|rtr|right to represent|agreement|go ahead|resume|cv|profile|submission|details)
    (withdraw|revoke|remove) ~2 (consent|permission|authorization|rtr)
    (no|not|never|without|did not|have not|do not) ~2 (permission|consent|authorization|authorisation|approval) ~3
    (not|never) ~1 (give|gave|given|giving|grant|granted|authorize|authorized|authorise|authorised|consent|consented|agree|agreed) ~5 (permission|consent|to send|to submit|to represent|to represented|my resume|my profile|me|it now|submission|submitted|representation|being)
    but ~2 not (to|for|with|at) ~1 (#cap|the|that|any)
    (not|never) (to|for|with) ~1 #cap ~6 (i|as|because|they|please|since|though)
    (except|excluding|apart from|other than|but not|just not|only not|leave out) ~1 (for|to|with)? #cap
    (leave|leaving) ~2 (me|it|that one|them|one) ~1 out 
    (please)? (leave out|exclude|skip|omit) 
    (please)? (stop|halt|pause|cancel) ~1 (the|my|any) ~1 (submission|submittal|application)
    (pull|take|remove) ~1 (me|my name|my resume|my profile|my application) ~1 (out of|from|off) ~2 (running|submission|process|that one|it|consideration|role|job)
    (would|will) not (authorize|authorise|consent|be giving|give permission|be signing)
    (decline|refuse|refusing|declining) ~2 (consent|permission|be represented|be submitted|sign|the rtr|rtr|representation|authorize)
    no (to|for) ~1 (rtr|submission|being submitted|being put forward)
    (already|been) ~3 (submitted|represented|put forward) ~2 (by|through|with|via) ~4 (do not|dont|so)
    nobody else
  `,
};

export const interest: Readonly<Record<string, string>> = {
  yes: `
    (i|we) ~1 (would|d) ~1 (jump|leap) at ~3
    (yes|yeah|yep|yup|hell yes|omg yes|oh yes) ~1 (please|!|yes|definitely|absolutely|count|i want|sign|for sure|100) ~3
    (this|it|that|role|job|opportunity) ~2 (appeals|interests|excites|suits|fits|matches|ticks|speaks|intrigues|attracts) ~2 (me|my|all|to me|perfectly|what)
    (dream|perfect|ideal|exactly my kind of|my kind of) (job|role|company|position|opportunity)
    (tick|ticks|ticked) ~2 (boxes|box)
    (where do i|when do i|when can i) (sign|start|interview|begin)
    (put|pencil) me down ~3
    (i am|am|i would be|would be|be|still|very|really|^) ~1 (happy|keen|willing|ready|open|glad|excited|eager) to (explore|chat|discuss|meet|hear|learn|apply|interview|consider|pursue|take it)
    (i|we) ~1 (accept|said yes|say yes|will take it|am taking it|accept your offer) !(that|another)
    (please|kindly) ~1 (go on|continue|proceed|carry on|keep going|keep me in|consider me) ~3
    (like to apply|want to apply|love to apply) ~2 (for|to)? ~2 (this|the|your|it)?
    (keen|enthusiastic|interested|eager) (as|about|on|to|for) ~2
    (would|d) ~1 (definitely|certainly|gladly|happily) ~1 (be|like|love|want|consider|take)
    (what|tell me) ~2 (next step|next steps|do i do next|happens next)
    (go on|continue|carry on|press on|proceed) with (the process|it|this|the application|the interviews|you)
    (still|very much) ~2 (want|interested|keen|in|on board|hoping|up for) ~2
    (you have|you got|got) my (attention|interest)
    (colour|color) me (interested|intrigued)
    (lets|let us) (arrange|book|schedule|organise|organize|set up|fix) ~4
    (looks|sounds|seems|is) ~1 (right|just right|made for me|like a dream|like something|worth)
    my (first|top|preferred) choice
    (thrilled|delighted|over the moon|chuffed|so happy|honoured|honored|excited|stoked|pumped) ~3
    (interesting|tempting|intriguing) ~1 (yes|tell|i would|id|lets|go on)
    (i am|am|i|very|really|still|definitely|so|also|quite|certainly|genuinely|be|yes|yeah|more than|keenly|extremely) ~1 (interested|keen|game|intrigued|up for it|excited) !(but|in knowing if|a)
    ^ (interested|keen|intrigued) 
    (i|we) ~2 (am|are|remain|m) ~2 (interested|keen) in !how
    (confirm|confirming|confirmed) ~2 (my)? interest
    (still|really|do|definitely|badly|just) (want|love|fancy) ~2 (it|this|that|the job|the role|in)
    (want|wants) (that|the|this) ~3 (job|role|gig|position|one|shift) 
    (im|i am|am) ready (to roll|to go|to start|when they are)
    (be|stay|remain|keep me) in the running
    let us keep (going|moving)
    (going|go|goes) ahead with it
    (wants|want|wish|would like|like) to (go|move|proceed) (ahead|forward|on)
    (take|taking) (it|this) (further|forward)
    (do|definitely) want to (pursue|go|apply|proceed|interview|take)
    i am still coming
    (count|deal) me in
    (i am|im|am) ~1 (in|game|on board|up for it|up for this|down|all ears|sold) $
    (definitely|deffo|totally|still|all) (in|up for it|up for this|game|down)
    (sounds|looks|sound|look|seems|is|was) ~2 (interesting|great|good|perfect|ideal|right up my street|right up my alley|amazing|fantastic|exciting|brilliant|tempting|promising|like a fit|like a good fit|like a great fit|like a match|like me|fab|lovely|appealing|attractive|awesome|very good|excellent|intriguing|like my kind|like exactly)
    right up my (street|alley)
    (i|we) ~2 (would|do) ~2 (love|like|want|be happy|be glad|be delighted|be keen|welcome|be interested|be open|be up) ~3 (hear more|know more|learn more|find out more|discuss|talk|chat|apply|considered|proceed|continue|explore|this job|the job|this role|the role|it|work there|interview|move forward|go ahead|take this|pursue|be part|join|go further|details|meet)
    (i|we) ~1 (want|wish|like|love|hope|intend) ~1 (the|this) ~1 (job|role|position|opportunity|to go|gig|company|sound|look)
    (want|wish|like|love|keen|happy|ready|glad|excited|eager|pleased|delighted) to ~2 (go for it|apply|proceed|continue|move forward|go ahead|explore|pursue|hear more|learn more|know more|be considered|throw my hat|take this|take it|go further|go to the next|join|accept|interview|discuss further|progress|start|find out more|discuss)
    (tell|send|give) me ~1 (more|everything|all about|all the details)
    (please)? consider me
    (would|could) be ~3 (interested|keen|open to it|perfect for me|up for it|up for that|great fit|good fit for me)
    (happy|delighted|thrilled|pleased|excited|glad|honored) ~1 (to|that) ~1 (accept|be offered|be considered|have been|move|go|continue|proceed|join)
    (i|we) ~1 (accept|am accepting|will accept|would accept) ~3 (offer|job|role|position|with|it)
    (looking forward|look forward|cannot wait|can not wait) to ~2 (interview|meeting the|joining|starting|next round|next step|meeting them|working|hearing more|joining|discuss)
    (throw|put) my (hat|name) in
    (keep|put) me in (the mix|the running|the frame|consideration|mind for this)
    (yes|yeah|yes please|absolutely|definitely) ~3 (interested|keen|tell me more|more details|lets talk|let us talk|lets chat|let us chat|love to|would love|open to|go for it|i am|sounds)
    (let us|lets) (talk|chat|do it|go|go for it|do this|discuss|speak|proceed|set it up|set something up|move forward)
    (open to|up for) ~1 (hearing|learning|a chat|a conversation|it|this|discussing|talking|exploring|that|considering)
    (where|how) do i (sign|apply|sign up)
    (sign me up|i am your|im your)
    (perfect|great|good|ideal|excellent|strong) (fit|match) for me
    (exactly|just) what i ~2 (looking|after|want|need)
    (really)? (excited|enthusiastic|thrilled) (about|by|for) ~2 (this|the|role|opportunity|it|next|job|position)
    (she|he|they) (is|was|are) ~1 (interested|keen|thrilled|excited|up for it|pleased)
    (likes|loves|liked|loved) (it|the role|the job|the idea|the sound|what)
    (remain|remains|still) ~1 (interested|keen|very interested)
    (would|will) (still)? (consider|take) (it|this|the job|the role)
    happy to (interview|meet them|go through|take it forward|move forward|apply|proceed)
  `,
  no: `
    not ~2 (interested|keen|for me|excited|sure|looking|convinced)
    interested in (how|why|where|what|whether|knowing)
    (friend|wife|husband|cousin|brother|sister|colleague|mate|partner) ~3 (interested|keen|love)
    like to (withdraw|be removed|stop|unsubscribe|stay on|decline|know|ask|read|see)
    (would have|have been|was|were|had been) ~2 (interested|keen)
    (if|unless|depends|depending|whether|until)
    (thanks|thank) ~3 interest
    (no longer|never|least|hardly) ~1 (interested|keen)
    (your|their) interest
    sounds (good|great|perfect|fine|ok) (thanks|thank|speak|talk|see|then|$)
    but
  `,
};

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
