/** A candidate's yes: consent and interest. */
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

/** A candidate who wants the job, or to hear more. */
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
