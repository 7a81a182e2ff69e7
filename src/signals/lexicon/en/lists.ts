import { lands } from './names.ts';

/** Short lists of words that the scanners and detectors ask for by name. */
export const lists: Readonly<Record<string, string>> = {
  adverbs: 'also then now probably definitely hopefully certainly personally likely either still just',
  asks: 'please hi hello hey dear hiya thanks thank let feel keep could would send remove delete stop maybe perhaps give tell take try',
  becauses: 'because since as so due',
  contractJoins: 'to or and / -',
  contractLeads: 'inside outside fixed full part zero bank',
  contractNouns: 'hire hires hiring employment employee placement role roles position positions job jobs opportunity with',
  contracts:
    'permanent perm temp temporary freelance w2 c2c c2h cth b2b corp 1099 ftc fte paye umbrella internship ir35 seasonal casual apprenticeship secondment',
  decides: 'decision decide decides decided verdict outcome',
  districts: 'dublin',
  extras: 'bonus signing sign profit revenue turnover funding',
  firmLeads: 'in at near based',
  hears: 'hear hears heard feedback news answer reply response back update word',
  inWords: 'in near around outside across',
  joins: 'and but so then',
  lands: `${lands} zealand africa lanka arabia emirates kingdom states arkansas mississippi washington carolina dakota jersey scotia`,
  noReasons:
    'a about afraid again ahead all also am an and any anymore application apply are as at be been but by can candidate candidacy care chance come consider considered considering contact could count day dear decide decided declare decline declined declining did do drop email emails ever first for formal forward from further go going good grateful great had have having hello here hey hi hiya how however i if in interest interested interview into is it job just keep kind kindly know later leave let like list look looking luck mail me message messages mind mine moment more move moving must my myself name need never nice no none nope nor not nothing now of off offer offering on one opportunity opportunities or other our out over part pass passing please position proceed process project pursue pursuing put regret regrets rather remove really reaching reach refuse reject role roles said say saying search see send should side sir skip so sorry stand stay stop submit submitted step take talk team thank thanks that the them then there they think thinking this though thought through time times to today told touch turn turning unfortunately up us vacancy very want was we well were what which will wish with withdraw withdrawal withdrawing withdrawn would yes yet you your yours lot best back afternoon morning evening hope find things way regard regards right down appreciate appreciated ok okay yeah ta cheers tell telling confirm confirmed current currently present near future shall give miss stay staying doing made making mate reasons aside balance occasion pls plz lol answer find certain new challenge active applied only while today tonight any call longer',
  nameLinks: '& of and upon am',
  others:
    'he she they who client company employer customer manager hm hr vendor boss director ceo cto cfo coordinator colleague recruiter panel principal portal system provider department someone somebody admin payroll',
  plainContracts: 'contract contractor direct hire hours term time',
  reasons: 'because since as until till due',
  reasonLeads: 'a an this that your no not',
  reasonPreps: 'for given owing until till unless without',
  refuses:
    'withdraw withdrawing withdrawn withdrawal decline declining declined pass passing pursue pursuing proceed proceeding considered consider withdrew applying',
  resumes: 'resume',
  signLeads: 'a au us c ca s nz hk r',
  soons: 'now shortly later',
  starts: 'start starts join begin day',
  subjects: 'i we they he she it the client my our there',
  'topic:client': 'client company employer',
  'topic:compensation': 'salary rate pay band range budget compensation comp package figure number ctc money',
  'topic:contract-type': 'w2 c2c perm ir35 temp permanent direct contract',
  'topic:location': 'location where site address city town postcode',
  'topic:process': 'process stages rounds panel format interviewers steps',
  untils: 'until till til',
  wills: 'will shall should would may might',
  waits: 'once when soon after moment until till',
};
